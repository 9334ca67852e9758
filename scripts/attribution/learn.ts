import { CUE_FEATURES, writeCueFeatures } from '../../src/annotate/attribution/cue-features.ts'
import { choose } from '../../src/annotate/attribution/choose.ts'
import { PAD } from '../../src/annotate/attribution/encode.ts'
import { JUDGE_WIDTH } from '../../src/annotate/attribution/judge.ts'
import { writeContext } from '../../src/annotate/attribution/judge-context.ts'
import { firstJudgement, ROW, rowsOf } from '../../src/annotate/attribution/judge-readings.ts'
import { JUDGE_SLOTS, writeJudgeSlots } from '../../src/annotate/attribution/judge-slots.ts'
import {
  PLAIN_BITS,
  type AttributionModel,
  type CueTagger,
  type Tagger,
} from '../../src/annotate/attribution/model.ts'
import { frameOf } from '../../src/annotate/attribution/cue-frame.ts'
import { newScorer } from '../../src/annotate/attribution/score-spans.ts'
import { readSpans, windowOf, type Reading } from '../../src/annotate/attribution/read-spans.ts'
import {
  CONTENT,
  CONTENT_FIRST,
  CONTENT_LAST,
  CUE,
  SOURCE,
  SOURCE_FIRST,
  SPAN_FEATURES,
  SPAN_LABELS,
  writeSpanFeatures,
} from '../../src/annotate/attribution/span-features.ts'
import { tagCues, type CueMap } from '../../src/annotate/attribution/tag-cues.ts'
import { predict, type Trees } from '../../src/annotate/attribution/trees.ts'
import type { Prepared } from './corpus.ts'
import { learnMeanCrf, type Crf, type CrfSettings } from './learn-crf.ts'
import { grades } from './grade.ts'
import { learnWords } from './learn-words.ts'

/** What the trainers were set to; found on the last articles by date of `train`. */
export const CUE_SETTINGS: CrfSettings = {
  labels: 3,
  bits: 18,
  epochs: 6,
  rate: 0.1,
  dropout: 0.6,
  minCount: 2,
  seed: 1,
  seeds: 3,
  maxFeatures: CUE_FEATURES,
  floor: 1,
}
export const SPAN_SETTINGS: CrfSettings = {
  labels: SPAN_LABELS,
  bits: 18,
  epochs: 5,
  rate: 0.1,
  dropout: 0.5,
  minCount: 2,
  seed: 2,
  seeds: 3,
  maxFeatures: SPAN_FEATURES,
  floor: 1,
}

/** Whole numbers in a byte each instead of floats; rows are padded so that none crosses a cache line. */
export function quantise({ labels, bits, weights, step, start }: Crf): Tagger {
  const stride = labels <= 4 ? 4 : 8
  const sizes = weights
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort()
  const largest = sizes[Math.floor(sizes.length * 0.9998)] ?? 1
  const scale = largest / 127
  const out = new Int8Array(2 ** bits * stride)
  for (let slot = 0; slot < 2 ** bits; slot++)
    for (let y = 0; y < labels; y++)
      out[slot * stride + y] = Math.max(-127, Math.min(127, Math.round(weights[slot * labels + y]! / scale)))
  return { labels, bits, stride, weights: out, scale, step, start }
}

/** Words seen at least so often … */
const OFTEN = 20
/** … of which at most this share begins a cue are plain. */
const HARDLY = 0.002

/** Which words hardly ever begin a cue, as the tagger asks for it. */
function findPlain(docs: readonly Prepared[]): Uint8Array {
  const seen = new Map<number, number>()
  const begin = new Map<number, number>()
  const count = (of: Map<number, number>, word: number) => of.set(word, (of.get(word) ?? 0) + 1)
  for (const { tokens, encoded, gold } of docs) {
    for (let t = 0; t < tokens.length; t++) count(seen, encoded.word[t + PAD]!)
    for (const first of new Set(gold.map(g => g.cue[0]!))) count(begin, encoded.word[first + PAD]!)
  }
  const plain = new Uint8Array(2 ** (PLAIN_BITS - 3))
  for (const [word, n] of seen) {
    if (n < OFTEN || (begin.get(word) ?? 0) > HARDLY * n) continue
    const bit = word >>> (32 - PLAIN_BITS)
    plain[bit >>> 3]! |= 1 << (bit & 7)
  }
  return plain
}

/** The cue tagger, from all cues of the articles. */
export function learnCues(docs: readonly Prepared[]): CueTagger {
  const sequences = docs.flatMap(doc => {
    const labels = new Uint8Array(doc.tokens.length)
    for (const { cue } of doc.gold) cue.forEach((t, i) => (labels[t] = i && cue[i - 1] === t - 1 ? 2 : 1))
    return doc.sentences.map(s => ({
      e: doc.encoded,
      from: s.firstToken,
      gold: labels.slice(s.firstToken, s.endToken),
    }))
  })
  const { bits } = CUE_SETTINGS
  const tagger = quantise(
    learnMeanCrf(
      {
        count: sequences.length,
        length: s => sequences[s]!.gold.length,
        gold: s => sequences[s]!.gold,
        write: (s, t, out) => writeCueFeatures(sequences[s]!.e, sequences[s]!.from + t + PAD, bits, out),
      },
      CUE_SETTINGS,
    ),
  )
  return { ...tagger, plain: findPlain(docs) }
}

/** The span tagger, one sequence a gold cue; `maps` hold what a cue tagger that has not seen the article says. */
export function learnSpans(docs: readonly Prepared[], maps: readonly CueMap[]): Tagger {
  const sequences = docs.flatMap((doc, d) =>
    doc.gold.map(gold => {
      const c0 = gold.cue[0]!
      const c1 = gold.cue.at(-1)! + 1
      const frame = frameOf(doc.encoded, c0 + PAD, c1 + PAD)
      const [from, to] = windowOf(doc.encoded, doc.sentences, frame.sentence, c0, c1)
      const labels = new Uint8Array(to - from)
      const put = (t: number, label: number) => {
        if (t >= from && t < to) labels[t - from] = label
      }
      gold.source.forEach((t, i) => put(t, i && gold.source[i - 1] === t - 1 ? SOURCE : SOURCE_FIRST))
      gold.content.forEach((t, i) => {
        const first = !i || gold.content[i - 1] !== t - 1
        put(t, first ? CONTENT_FIRST : gold.content[i + 1] === t + 1 ? CONTENT : CONTENT_LAST)
      })
      for (let t = c0; t < c1; t++) put(t, CUE)
      return { e: doc.encoded, map: maps[d]!, frame, from, labels }
    }),
  )
  const { bits } = SPAN_SETTINGS
  return quantise(
    learnMeanCrf(
      {
        count: sequences.length,
        length: s => sequences[s]!.labels.length,
        gold: s => sequences[s]!.labels,
        write(s, t, out) {
          const { e, map, frame, from } = sequences[s]!
          return writeSpanFeatures(e, frame, from + t + PAD, map, bits, out)
        },
        allowed(s, t) {
          const { frame, from } = sequences[s]!
          const k = from + t + PAD
          return k >= frame.from && k < frame.to ? 1 << CUE : (1 << CUE) - 1
        },
      },
      SPAN_SETTINGS,
    ),
  )
}

/** Candidates of one article with the judge's numbers and whether each is right. */
export interface Judged {
  readings: Reading[]
  rows: Float32Array
  right: Uint8Array
}

/** All readings of an article, as rows for the judge. */
export function readArticle(doc: Prepared, map: CueMap, spans: Tagger): Judged {
  const scorer = newScorer(spans, doc.encoded, map)
  const readings = map.candidates.flatMap((_, i) => readSpans(scorer, doc.sentences, i))
  return { readings, rows: rowsOf(doc.encoded, map, readings, doc.sentences), right: grades(doc, readings) }
}

/** The first judge, from the articles' readings. */
export function learnFirst(docs: readonly Prepared[], judged: readonly Judged[]): AttributionModel['words'] {
  const buffer = new Int32Array(JUDGE_SLOTS)
  const slots: Int32Array[] = []
  const right: number[] = []
  judged.forEach(({ readings, rows, right: r }, d) =>
    readings.forEach((reading, i) => {
      const n = writeJudgeSlots(docs[d]!.encoded, reading, rows, i * ROW, buffer)
      slots.push(buffer.slice(0, n))
      right.push(r[i]!)
    }),
  )
  return learnWords({ slots, right: Uint8Array.from(right) }, 4)
}

/** Fills in what the first judge says of the readings of an article. */
export function addContext(doc: Prepared, judged: Judged, words: AttributionModel['words']): void {
  const first = firstJudgement(words, doc.encoded, judged.readings, judged.rows)
  writeContext(judged.readings, first, judged.rows, ROW, JUDGE_WIDTH)
}

/** Which readings the engine would give, with their probabilities. */
export function chosen(
  doc: Prepared,
  { readings, rows }: Judged,
  judge: Trees,
  floor: number,
): { reading: Reading; p: number }[] {
  const p = predict(judge, rows, ROW, readings.length)
  return choose(readings, p, doc.tokens.length, (_, chance) => chance >= floor).map(i => ({
    reading: readings[i]!,
    p: p[i]!,
  }))
}

export const mapOf = (doc: Prepared, cues: CueTagger): CueMap => tagCues(cues, doc.encoded, doc.sentences)
