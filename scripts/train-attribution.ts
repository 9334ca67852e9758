/**
 * Learns the weights of the attribution engine from annotated articles: the same articles give the same bytes.
 *
 *     npm run train:attribution                          from the corpus beside the repository
 *     npm run train:attribution -- --corpus FILE         from your own (JSON lines: id, date, text, attributions)
 *     npm run train:attribution -- --hold 84 --out FILE  keeps the last 84 articles by date back and scores them
 *
 * Three things are learned: a tagger of cues, a tagger of what belongs to one cue, and a judge over the readings
 * of every candidate. Each learns from what the one before says of articles that it has not seen (jackknife).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { Tagger } from '../src/annotate/attribution/model.ts'
import { JUDGE_FEATURES } from '../src/annotate/attribution/judge.ts'
import { CONTEXT_FEATURES } from '../src/annotate/attribution/judge-context.ts'
import { ROW } from '../src/annotate/attribution/judge-readings.ts'
import { writeModel } from '../src/annotate/attribution/weights.ts'
import { prepare, readArticles, type Prepared } from './attribution/corpus.ts'
import { growTrees } from './attribution/grow-trees.ts'
import {
  addContext,
  chosen,
  learnCues,
  learnFirst,
  learnSpans,
  mapOf,
  readArticle,
  type Judged,
} from './attribution/learn.ts'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`)
  return i < 0 ? undefined : process.argv[i + 1]
}
const corpus = option('corpus') ?? path.join(root, '../shared/corpora/polnear/train.jsonl.gz')
const hold = Number(option('hold') ?? 0)
const cache = option('cache')
const FOLDS = 4

const started = performance.now()
const say = (message: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`)

/** Does a step, or takes its result from the cache directory of an earlier run (for experiments only). */
function step<T extends Tagger>(name: string, work: () => T): T {
  const file = cache && path.join(cache, `${name}.v8`)
  if (file && existsSync(file)) {
    const kept = deserialize(readFileSync(file)) as T
    return { ...kept, weights: new Int8Array(kept.weights) }
  }
  const result = work()
  say(name)
  if (file) {
    mkdirSync(cache, { recursive: true })
    writeFileSync(file, serialize(result))
  }
  return result
}

const articles = readArticles(corpus)
const learned = articles.slice(0, articles.length - hold).map(prepare)
const held = articles.slice(articles.length - hold).map(prepare)
say(`${learned.length} articles to learn from, ${held.length} held back`)

const foldOf = (i: number) => Math.floor((i * FOLDS) / learned.length)
const others = <T>(items: readonly T[], fold: number) => items.filter((_, i) => foldOf(i) !== fold)
const folds = Array.from({ length: FOLDS }, (_, f) => f)

const cueFolds = folds.map(f => step(`cues-${f}`, () => learnCues(others(learned, f))))
const maps = learned.map((doc, i) => mapOf(doc, cueFolds[foldOf(i)]!))
const cues = step('cues', () => learnCues(learned))
const spanFolds = folds.map(f => step(`spans-${f}`, () => learnSpans(others(learned, f), others(maps, f))))
const spans = step('spans', () => learnSpans(learned, maps))
const judged: Judged[] = learned.map((doc, i) => readArticle(doc, maps[i]!, spanFolds[foldOf(i)]!))
say(`${judged.reduce((n, j) => n + j.readings.length, 0)} readings`)
for (const f of folds) {
  const words = learnFirst(others(learned, f), others(judged, f))
  learned.forEach((doc, i) => {
    if (foldOf(i) === f) addContext(doc, judged[i]!, words)
  })
}
const words = learnFirst(learned, judged)
say('first judge')

const total = judged.reduce((n, j) => n + j.right.length, 0)
const rows = new Float32Array(total * ROW)
const right = new Uint8Array(total)
let at = 0
for (const j of judged) {
  rows.set(j.rows, at * ROW)
  right.set(j.right, at)
  at += j.right.length
}
const judge = growTrees(rows, right, ROW, {
  depth: 6,
  trees: 250,
  rate: 0.06,
  rows: 0.6,
  features: 0.4,
  minRows: 40,
  l2: 2,
  seed: 3,
})
say('judge')

if (held.length) {
  const NAMES = [...JUDGE_FEATURES, ...CONTEXT_FEATURES]
  const uses = new Map<string, number>()
  judge.feature.forEach((f, i) => {
    if (judge.threshold[i] !== Infinity) uses.set(NAMES[f]!, (uses.get(NAMES[f]!) ?? 0) + 1)
  })
  say(
    [...uses]
      .sort((a, b) => b[1] - a[1])
      .map(([k, v]) => `${k} ${v}`)
      .join(', '),
  )
  const t0 = performance.now()
  const found = held.map(doc => {
    const map = mapOf(doc, cues)
    const found = readArticle(doc, map, spans)
    addContext(doc, found, words)
    return found
  })
  const wordCount = held.reduce((n, d) => n + d.text.split(/\s+/).length, 0)
  say(`${Math.round(wordCount / ((performance.now() - t0) / 1000))} words/s`)
  let reach = 0
  let gold = 0
  found.forEach((f, i) => {
    gold += held[i]!.gold.length
    reach += f.right.reduce((a, b) => a + b, 0)
  })
  say(`${reach} right readings for ${gold} gold`)
  for (const floor of [0.25, 0.3, 0.35, 0.4]) {
    const lines = held.map((doc, i) => toLine(doc, chosen(doc, found[i]!, judge, floor)))
    writeFileSync(`${option('out') ?? 'held'}-${floor}.jsonl`, lines.join('\n') + '\n')
  }
}

if (!held.length || option('weights')) {
  const file = option('weights') ?? path.join(root, 'data/models/attribution/weights.bin')
  const bytes = writeModel({ cues, spans, words, judge })
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  say(`${file}: ${bytes.length} bytes`)
}

function toLine(doc: Prepared, list: ReturnType<typeof chosen>): string {
  const span = (from: number, to: number) => [doc.tokens[from]!.start, doc.tokens[to - 1]!.end]
  const attributions = list.map(({ reading: r }) => ({
    cue: [span(r.cueFrom, r.cueTo)],
    source: r.sourceFrom < 0 ? [] : [span(r.sourceFrom, r.sourceTo)],
    content: Array.from({ length: r.content.length / 2 }, (_, i) =>
      span(r.content[2 * i]!, r.content[2 * i + 1]!),
    ),
  }))
  return JSON.stringify({ id: doc.id, attributions })
}
