/**
 * Trains data/models/support/model.json: how sure it is that a sentence of a draft is not borne out by its sources.
 *
 *     CORPORA=… npm run train:support              writes the model
 *     CORPORA=… npm run train:support -- --folds   prints the figures of five folds by article, six times over
 *
 * Logistic regression by gradient descent with weights held at zero or more: what the sources do not have may only
 * speak against a sentence. Both labels weigh the same in all. The bias is set so that the cut with the best balance is
 * one half. Numbers only: the model holds no text.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { corpusFile, readLines, root } from '../bench/support/corpus.ts'
import { draftFeatures, readDraft } from '../src/check/check.ts'
import { checkLine, indexSources, textWitness } from '../src/check/index.ts'
import { unsupportedness, type SupportFeatures, type SupportModel } from '../src/check/support.ts'
import { fnv1a } from '../src/text/hash.ts'

interface Row {
  kind: 'claim' | 'tokens'
  draft: string
  source: string[]
  label: string
  title: string
}
interface Example {
  article: string
  /** of each sentence of the claim */
  sentences: SupportFeatures[]
  bad: boolean
}

const RIDGE = 3
const ROUNDS = 600
const FOLDS = 5
const REPEATS = 6
const NAMES: readonly (keyof SupportFeatures)[] = [
  'uncovered',
  'missing',
  'parted',
  'partedNear',
  'strangeNumbers',
  'missingNumbers',
  'missingNames',
  'strangeNames',
  'contradicted',
]
/** Cuts that are tried, and how many beside each its figure is averaged over, so that one claim decides nothing. */
const CUTS = Array.from({ length: 76 }, (_, i) => 0.2 + i / 100)
const BESIDE = 4

const file = corpusFile('wice/dev.jsonl.gz')
if (!file) process.exit(1)
const examples = readLines<Row>(file)
  .filter(row => row.kind === 'claim')
  .map(({ draft, source, label, title }): Example => {
    const witness = textWitness('draft', draft)
    const index = indexSources([textWitness('source-0', source.join('\n'))])
    const { diagnostics } = checkLine(witness, index)
    const sentences = draftFeatures(readDraft(witness, index), diagnostics)
    return { article: title, sentences, bad: label !== 'supported' }
  })

if (process.argv.includes('--folds')) printFolds()
else {
  const out = path.join(root, 'data/models/support/model.json')
  const model = train(examples)
  writeFileSync(out, JSON.stringify(model, null, 2) + '\n')
  console.log(`fitted: ${tell(figuresOf(examples.map(e => ({ doubt: doubtOf(e, model), bad: e.bad }))))}`)
}

function train(given: readonly Example[]): SupportModel {
  const rows = given.map(e => NAMES.map(n => Math.max(0, ...e.sentences.map(s => s[n]))))
  const scale = NAMES.map((_, k) => {
    const mean = rows.reduce((sum, r) => sum + r[k]!, 0) / rows.length
    return Math.sqrt(rows.reduce((sum, r) => sum + (r[k]! - mean) ** 2, 0) / rows.length) || 1
  })
  const bad = given.filter(e => e.bad).length
  const share = given.map(e => 0.5 / (e.bad ? bad : given.length - bad))
  const weight = NAMES.map(() => 0)
  const speed = NAMES.map(() => 0)
  let bias = 0
  let drift = 0
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weight.map(w => (RIDGE * w) / given.length)
    let lean = 0
    rows.forEach((row, i) => {
      const z = row.reduce((sum, x, k) => sum + (weight[k]! * x) / scale[k]!, bias)
      const miss = share[i]! * (1 / (1 + Math.exp(-z)) - Number(given[i]!.bad))
      row.forEach((x, k) => (slope[k]! += (miss * x) / scale[k]!))
      lean += miss
    })
    for (let k = 0; k < weight.length; k++) {
      speed[k] = 0.9 * speed[k]! + slope[k]!
      weight[k] = Math.max(0, weight[k]! - 0.05 * speed[k]!)
    }
    drift = 0.9 * drift + lean
    bias -= 0.05 * drift
  }
  const round = (x: number) => Number(x.toPrecision(4))
  const weights = Object.fromEntries(NAMES.map((n, k) => [n, round(weight[k]! / scale[k]!)]))
  const model = { weights: weights as SupportModel['weights'], bias }
  const cut = bestCut(given.map(e => ({ doubt: doubtOf(e, model), bad: e.bad })))
  return { ...model, bias: round(bias - Math.log(cut / (1 - cut))) }
}

interface Answer {
  doubt: number
  bad: boolean
}

function doubtOf({ sentences }: Example, model: SupportModel): number {
  return sentences.reduce((most, s) => Math.max(most, unsupportedness(s, model)), 0)
}

function bestCut(answers: readonly Answer[]): number {
  const figures = CUTS.map(cut => balance(answers, cut))
  const smooth = figures.map((_, i) => mean(figures.slice(Math.max(0, i - BESIDE), i + BESIDE + 1)))
  return CUTS[smooth.indexOf(Math.max(...smooth))]!
}

function balance(answers: readonly Answer[], cut: number): number {
  const part = (bad: boolean) => {
    const these = answers.filter(a => a.bad === bad)
    return these.filter(a => a.doubt >= cut === bad).length / these.length
  }
  return (part(true) + part(false)) / 2
}

/** Chance that of one claim that is borne out and one that is not the second is doubted more. */
function areaUnderCurve(answers: readonly Answer[]): number {
  const [good, bad] = [answers.filter(a => !a.bad), answers.filter(a => a.bad)]
  let won = 0
  for (const x of bad) for (const y of good) won += x.doubt > y.doubt ? 1 : x.doubt === y.doubt ? 0.5 : 0
  return won / (good.length * bad.length)
}

/** Part of the claims not borne out that are found where one in ten of the others is flagged too. */
function recallAtTenth(answers: readonly Answer[]): number {
  const good = answers.filter(a => !a.bad).map(a => a.doubt)
  const cut = good.toSorted((a, b) => b - a)[Math.floor(good.length / 10)]!
  const bad = answers.filter(a => a.bad)
  return bad.filter(a => a.doubt > cut).length / bad.length
}

function printFolds(): void {
  const all = Array.from({ length: REPEATS }, (_, repeat) => {
    const foldOf = (e: Example) => fnv1a(`${repeat} ${e.article}`) % FOLDS
    const answers: Answer[] = []
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = train(examples.filter(e => foldOf(e) !== fold))
      for (const e of examples) if (foldOf(e) === fold) answers.push({ doubt: doubtOf(e, model), bad: e.bad })
    }
    return figuresOf(answers)
  })
  console.log(`${examples.length} claims, ${FOLDS} folds by article, mean of ${REPEATS}`)
  console.log(tell([0, 1, 2].map(i => mean(all.map(f => f[i]!)))))
}

function figuresOf(answers: readonly Answer[]): [balance: number, area: number, recall: number] {
  return [balance(answers, 0.5), areaUnderCurve(answers), recallAtTenth(answers)]
}

function tell([balanced, area, recall]: readonly number[]): string {
  return `balanced accuracy ${balanced!.toFixed(3)}  AUC ${area!.toFixed(3)}  recall at 10 % false alarms ${recall!.toFixed(3)}`
}

function mean(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0) / list.length
}
