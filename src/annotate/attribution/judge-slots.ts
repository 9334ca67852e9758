import { mix } from './cue-features.ts'
import { NOUN, PAD, PRON, PROPN, VERB, type Encoded } from './encode.ts'
import { JUDGE_FEATURES, JUDGE_WIDTH } from './judge.ts'
import type { Reading } from './read-spans.ts'

/** Rows of the first judge's table, as a power of two. */
export const JUDGE_BITS = 16
/** How many slots `writeJudgeSlots` gives at most. */
export const JUDGE_SLOTS = JUDGE_WIDTH + 64

const at = (name: (typeof JUDGE_FEATURES)[number]): number => JUDGE_FEATURES.indexOf(name)
const QUOTED = at('quoted')
const SIDE = at('contentSide')
const GAP = at('gap')
const SIZE = at('size')
const DECODING = at('decoding')
const CUE_P = at('cueP')
const BEHIND = at('behindBest')
const SUBJECT = at('sourceSubject')
const ENDS = at('endsSentence')

/** A number as one of a few steps: tenths below 1.5, then by doubling. */
function stepOf(v: number): number {
  if (v < 1.5 && v > -1.5) return Math.round(v * 10) + 20
  const size = Math.round(Math.log2(Math.abs(v)) * 2)
  return v > 0 ? 40 + size : 70 + size
}

/**
 * The features of a reading for the first judge, a logistic model: the words of its cue, source and content in
 * pairs, and every number of the second judge in steps.
 *
 * @param row - numbers of `writeJudgeFeatures`, beginning at `offset`
 */
export function writeJudgeSlots(
  e: Encoded,
  reading: Reading,
  row: Float32Array,
  offset: number,
  out: Int32Array,
): number {
  const shift = 32 - JUDGE_BITS
  let n = 0
  const put = (template: number, a: number, b: number) => {
    out[n++] = mix(template + 400, a, b) >>> shift
  }
  for (let f = 0; f < JUDGE_WIDTH; f++) put(100 + f, stepOf(row[offset + f]!), 0)
  const { content } = reading
  const from = reading.cueFrom + PAD
  const to = reading.cueTo + PAD
  let head = from
  let words = 0
  for (let k = to - 1; k >= from; k--) {
    if (e.pos[k] === VERB) head = k
    words = mix(1, words, e.stem[k]!)
  }
  const cue = e.stem[head]!
  const first = content[0]! + PAD
  const end = content.at(-1)! + PAD
  const start = e.word[first]!
  const has = reading.sourceFrom >= 0
  let name = 0
  let nameTag = 0
  if (has) {
    let k = reading.sourceFrom + PAD
    const stop = reading.sourceTo + PAD
    const nominal = (j: number) => e.pos[j] === NOUN || e.pos[j] === PROPN || e.pos[j] === PRON
    while (k + 1 < stop && !nominal(k)) k++
    while (k + 1 < stop && nominal(k + 1)) k++
    name = e.stem[k]!
    nameTag = mix(2, e.tag[k]!, e.shape[k]!)
  }
  const quoted = row[offset + QUOTED]!
  const q = quoted === 0 ? 0 : quoted < 0.6 ? 1 : 2
  const side = row[offset + SIDE]! + 1
  const gap = stepOf(Math.min(6, row[offset + GAP]!))
  const size = stepOf(row[offset + SIZE]!)
  const p = stepOf(row[offset + CUE_P]!)
  const decoding = row[offset + DECODING]!
  const subject = row[offset + SUBJECT]!
  put(1, e.word[head]!, 0)
  put(2, cue, e.pos[head]!)
  put(3, words, 0)
  put(4, words, e.tag[to]!)
  put(5, cue, has ? 1 : 0)
  put(6, cue, start)
  put(7, cue, e.tag[first]!)
  put(8, cue, name)
  put(9, cue, nameTag)
  put(10, cue, q * 4 + side)
  put(11, cue, e.tag[to]!)
  put(12, cue, e.tag[from - 1]!)
  put(13, e.tag[from - 1]!, mix(3, e.tag[head]!, e.tag[to]!))
  put(14, name, 0)
  put(15, name, q)
  put(16, nameTag, subject)
  put(17, nameTag, mix(4, e.tag[head]!, q))
  put(18, e.word[reading.sourceFrom + PAD]!, has ? 1 : 0)
  put(19, has ? e.word[reading.sourceTo - 1 + PAD]! : 0, 0)
  put(20, has ? e.tag[reading.sourceFrom - 1 + PAD]! : 0, subject)
  put(21, start, 0)
  put(22, start, e.word[first + 1]!)
  put(23, start, e.tag[head]!)
  put(24, e.word[end - 1]!, 0)
  put(25, e.tag[end - 1]!, e.tag[end]!)
  put(26, e.word[end]!, e.tag[end - 1]!)
  put(27, e.word[end]!, row[offset + ENDS]!)
  put(28, decoding, stepOf(row[offset + BEHIND]!))
  put(29, decoding, p)
  put(30, q * 4 + side, p)
  put(31, q * 4 + side, size)
  put(32, gap, mix(5, e.tag[to]!, side))
  put(33, p, size)
  put(34, cue, p)
  put(35, e.tag[head]!, p)
  put(36, e.tag[first]!, mix(6, e.tag[end - 1]!, q))
  put(37, cue, size)
  put(38, e.word[from - 1]!, cue)
  put(39, e.stem[first]!, e.stem[end - 1]!)
  put(40, name, start)
  put(41, e.clue[head]!, q * 4 + side)
  put(42, e.clue[head]!, nameTag)
  put(43, e.clue[head]!, mix(7, e.tag[head]!, p))
  put(44, content.length, mix(8, q, side))
  put(45, 0, 0)
  return n
}
