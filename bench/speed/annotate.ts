/**
 * Words a second of the built `annotate` as a whole and of its attribution pass, beside wink-nlp's own pipeline
 * (sentences, parts of speech, entities) on the same texts in the same run.
 *
 *     npm run build && npx tsx bench/speed/annotate.ts [--rounds 9] [--warm-up 8] [--at-least 0.15]
 *
 * Wink and annotate run in turn, so that a busy machine slows both; attribution comes after them, since the layers that it is
 * given would otherwise lie in the memory of all. Figures are medians over the rounds after those
 * of the warm-up, in which the machine code is made (wink has little, annotate has much of it). Texts are those of the attribution corpus's dev part. Exit status 1 when annotate falls below `--at-least` times wink.
 */
import { parseArgs } from 'node:util'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { defaultModel, findAttributions } from '../../src/annotate/attribution/index.ts'
import { annotate as layer } from '../../src/annotate/index.ts'
import { corpusFile, readLines } from '../support/corpus.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    'warm-up': { type: 'string', default: '8' },
    'at-least': { type: 'string', default: '0.15' },
  },
})
const file = corpusFile('polnear/dev.jsonl.gz')
// what ships: the loader of TypeScript puts a call into every function that is made in a function
const { annotate } = (await import('../../dist/index.js')) as unknown as { annotate: typeof layer }

if (file) {
  const reports = readLines<{ id: string; text: string }>(file).map(({ id, text }) => ({
    id,
    text,
    language: 'en',
    publishedAt: null,
  }))
  const words = reports.reduce((n, r) => n + r.text.split(/\s+/).length, 0)
  const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
  const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
  const times: { [name: string]: number[] } = {}
  const warmUp = Number(values['warm-up'])
  const run = (ways: { [name: string]: () => void }) => {
    for (let round = 0; round < Number(values.rounds) + warmUp; round++)
      for (const [name, work] of Object.entries(ways)) {
        const start = performance.now()
        work()
        if (round >= warmUp) (times[name] ??= []).push(performance.now() - start)
      }
  }
  run({
    'wink-nlp': () => reports.forEach(r => wink.readDoc(r.text)),
    annotate: () => reports.forEach(r => annotate(r)),
  })
  const layers = reports.map(r => ({ ...layer(r), text: r.text }))
  const weights = defaultModel()
  run({ attribution: () => layers.forEach(l => findAttributions(l, l.quoted, weights)) })
  const speed = Object.fromEntries(Object.entries(times).map(([n, t]) => [n, words / (median(t) / 1000)]))
  for (const [name, perSecond] of Object.entries(speed))
    console.log(
      `${name.padEnd(12)} ${Math.round(perSecond).toString().padStart(8)} words/s  ${(perSecond / speed['wink-nlp']!).toFixed(3)} x wink`,
    )
  if (speed['annotate']! / speed['wink-nlp']! < Number(values['at-least'])) process.exitCode = 1
}
