import { bestPath, bestThreePaths, marginals, reserve, takePath, type Scratch } from './crf.ts'
import { PAD, type Encoded } from './encode.ts'
import type { Tagger } from './model.ts'
import { frameOf } from './cue-frame.ts'
import { scoreWindow, type SpanScorer } from './score-spans.ts'
import { CONTENT, CONTENT_FIRST, CONTENT_LAST, SOURCE, SOURCE_FIRST, SPAN_LABELS } from './span-features.ts'

/** One way to read what belongs to a cue. Token indices without padding; `to` is exclusive. */
export interface Reading {
  /** which decoding gave it: 0 the best one, then the biased ones */
  decoding: number
  /** index of the candidate cue */
  candidate: number
  cueFrom: number
  cueTo: number
  cueP: number
  /** -1 where the reading has no source */
  sourceFrom: number
  sourceTo: number
  /** pairs from, to */
  content: number[]
  /** log P(reading), and of the best reading of the same cue */
  logP: number
  bestLogP: number
  /** marginals: mean over the source and content, of the first and last content token; P(no source) by the chain */
  sourceP: number
  contentP: number
  firstP: number
  lastP: number
  anySource: number
}

/** How far from its cue a span is looked for, in tokens. */
export const REACH_BEFORE = 80
export const REACH_AFTER = 150

const L = SPAN_LABELS
let scratch: Scratch | null = null
/**
 * Added to the scores of the labels, one row a decoding: as it is, more content, less content, a source at any
 * price. Others were tried (no source, another source) and never chosen.
 */
const DECODINGS = [0, 1, 2, 3] as const
const BIASES = [
  Float32Array.of(0, 0, 0, 0, 0, 0, 0),
  Float32Array.of(-1.2, 0, 0, 0, 0, 0, 0),
  Float32Array.of(1.2, 0, 0, 0, 0, 0, 0),
] as const
const SOURCE_FORCED = 3
const FORCE_SOURCE = Float32Array.of(0, 4, 0, 0, 0, 0, 0)

/**
 * First and last token (exclusive) that are read around a cue: its sentence, and the sentences of its paragraph
 * that quotation marks tie to it. Unpadded.
 */
export function windowOf(
  e: Encoded,
  sentences: readonly { firstToken: number; endToken: number; paragraph: number }[],
  sentence: number,
  from: number,
  to: number,
): [number, number] {
  const { paragraph } = sentences[sentence]!
  let a = sentence
  let b = sentence
  const inside = (t: number) => e.quoteId[t + PAD]! >= 0
  while (
    a > 0 &&
    sentences[a - 1]!.paragraph === paragraph &&
    sentences[a]!.firstToken > from - REACH_BEFORE &&
    inside(sentences[a - 1]!.endToken - 1)
  )
    a--
  while (
    b + 1 < sentences.length &&
    sentences[b + 1]!.paragraph === paragraph &&
    sentences[b]!.endToken < to + REACH_AFTER &&
    inside(sentences[b + 1]!.firstToken)
  )
    b++
  return [
    Math.max(sentences[a]!.firstToken, from - REACH_BEFORE),
    Math.min(sentences[b]!.endToken, to + REACH_AFTER),
  ]
}

/** The likely readings of candidate cue `index`, the best one first. */
export function readSpans(
  scorer: SpanScorer,
  sentences: readonly { firstToken: number; endToken: number; paragraph: number }[],
  index: number,
): Reading[] {
  const { tagger, chain, e, map } = scorer
  const candidate = map.candidates[index]!
  const frame = frameOf(e, candidate.from, candidate.to)
  const [from, to] = windowOf(e, sentences, frame.sentence, candidate.from - PAD, candidate.to - PAD)
  const T = to - from
  scratch = reserve(scratch, T, L)
  const { node, alpha } = scratch
  scoreWindow(scorer, frame, from, T, node)
  const logZ = marginals(chain, tagger.start, T, scratch)
  const readings: Reading[] = []
  const seen = new Set<number>()
  bestThreePaths(chain, tagger.start, T, scratch, BIASES)
  for (const decoding of DECODINGS) {
    if (decoding !== SOURCE_FORCED) takePath(L, T, scratch, decoding)
    else if (readings[0] && readings[0].sourceFrom >= 0) continue
    else bestPath(chain, tagger.start, T, scratch, FORCE_SOURCE)
    const { path } = scratch
    let hash = 7
    for (let t = 0; t < T; t++) {
      const y = path[t]!
      hash =
        (Math.imul(hash, 31) +
          (y === SOURCE_FIRST ? SOURCE : y >= CONTENT_FIRST && y <= CONTENT_LAST ? CONTENT : y)) |
        0
    }
    if (seen.has(hash)) continue
    seen.add(hash)
    const reading = toReading(tagger, path, from, T, node, alpha)
    if (!reading) continue
    reading.decoding = decoding
    reading.candidate = index
    reading.logP -= logZ
    reading.bestLogP = readings.length ? readings[0]!.logP : reading.logP
    reading.cueFrom = candidate.from - PAD
    reading.cueTo = candidate.to - PAD
    reading.cueP = candidate.p
    readings.push(reading)
  }
  return readings
}

function toReading(
  tagger: Tagger,
  path: Uint8Array,
  from: number,
  T: number,
  scores: Float32Array,
  marginal: Float32Array,
): Reading | null {
  const content: number[] = []
  let sourceFrom = -1
  let sourceTo = -1
  let sourceSum = 0
  let contentSum = 0
  let size = 0
  let logP = tagger.start[path[0]!]!
  let anySource = 0
  for (let t = 0; t < T; t++) {
    const y = path[t]!
    const o = t * L
    logP += scores[o + y]! + (t ? tagger.step[path[t - 1]! * L + y]! : 0)
    anySource += marginal[o + SOURCE_FIRST]!
    if (y === SOURCE_FIRST || y === SOURCE) {
      if (sourceFrom < 0) sourceFrom = sourceTo = from + t
      if (sourceTo === from + t) {
        sourceTo++
        sourceSum += marginal[o + SOURCE_FIRST]! + marginal[o + SOURCE]!
      }
    } else if (y >= CONTENT_FIRST && y <= CONTENT_LAST) {
      if (content.length && content.at(-1) === from + t) content[content.length - 1]!++
      else content.push(from + t, from + t + 1)
      contentSum += marginal[o + CONTENT_FIRST]! + marginal[o + CONTENT]! + marginal[o + CONTENT_LAST]!
      size++
    }
  }
  if (!size) return null
  const first = content[0]! - from
  const last = content.at(-1)! - 1 - from
  return {
    decoding: 0,
    candidate: 0,
    cueFrom: 0,
    cueTo: 0,
    cueP: 0,
    sourceFrom,
    sourceTo,
    content,
    logP,
    bestLogP: 0,
    sourceP: sourceFrom < 0 ? 0 : sourceSum / (sourceTo - sourceFrom),
    contentP: contentSum / size,
    firstP: marginal[first * L + CONTENT_FIRST]!,
    lastP: marginal[last * L + CONTENT_LAST]! + marginal[last * L + CONTENT_FIRST]!,
    anySource: Math.min(1, anySource),
  }
}
