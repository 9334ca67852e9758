/**
 * How fast tokens, sentences, names and coreference are, beside wink-nlp's own sentences and parts of
 * speech in the same run.
 *
 *     npx tsx bench/speed/names.ts            200 articles of the PolNeAR sample
 *     npx tsx bench/speed/names.ts FILE       another file of the same form
 */
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { findQuoted } from '../../src/annotate/attribution/index.ts'
import { findCoreferences } from '../../src/annotate/coreference/index.ts'
import { findNames } from '../../src/annotate/names/find-names.ts'
import { splitParagraphs, splitSentences } from '../../src/annotate/split-sentences.ts'
import { tokenize } from '../../src/annotate/tokenize.ts'
import { corpusFile, readLines } from '../support/corpus.ts'

const ROUNDS = 7
const file = process.argv[2] ?? corpusFile('polnear/train.jsonl.gz')
const texts = (file ? readLines<{ text: string }>(file) : []).slice(0, 200).map(a => a.text)
const words = texts.reduce((n, t) => n + t.split(/\s+/).length, 0)
const wink = winkNLP(model, ['sbd', 'pos'])

/** Best time of a stage, in milliseconds of processor time, over all rounds. */
const best = new Map<string, number>()
function time<T>(stage: string, run: () => T): T {
  const from = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(from)
  best.set(stage, Math.min(best.get(stage) ?? Infinity, (user + system) / 1000))
  return result
}

for (let round = 0; round < ROUNDS; round++) {
  time('wink-nlp alone', () => texts.forEach(t => wink.readDoc(t)))
  const tokens = time('tokens with parts of speech', () => texts.map(t => tokenize(t)))
  const paragraphs = texts.map(t => splitParagraphs(t))
  const sentences = time('sentences', () =>
    texts.map((t, i) => splitSentences(t, tokens[i]!, paragraphs[i]!)),
  )
  const names = time('names', () => texts.map((t, i) => findNames(t, tokens[i]!, sentences[i]!)))
  const quoted = texts.map((t, i) => findQuoted(t, paragraphs[i]!))
  time('coreference', () =>
    texts.forEach((text, i) =>
      findCoreferences({
        text,
        tokens: tokens[i]!,
        sentences: sentences[i]!,
        quoted: quoted[i]!,
        ...names[i]!,
      }),
    ),
  )
}
console.log(`${words} words, best of ${ROUNDS} rounds, thousand words a second of processor time`)
for (const [stage, ms] of best) console.log(`${(words / ms).toFixed(0).padStart(7)}  ${stage}`)
