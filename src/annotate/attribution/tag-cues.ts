import { CUE_FEATURES, writeCueFeatures } from './cue-features.ts'
import { marginals, newChain, reserve, type Scratch } from './crf.ts'
import { PAD, type Encoded } from './encode.ts'
import { FLIP, LANES, lanesOf } from './lanes.ts'
import { PLAIN_BITS, type CueTagger } from './model.ts'

/** Where cues may stand: candidates, and how likely each token is part of one. Indices are padded. */
export interface CueMap {
  candidates: { from: number; to: number; p: number }[]
  /** P(token is part of a cue) */
  probability: Float32Array
  /** the same in four steps: hardly, perhaps, likely, almost sure */
  level: Uint8Array
  /** likely cues that begin before each place */
  before: Int32Array
}

/** Candidates need this probability to begin at a token; lower gives more recall and costs time. */
export const CUE_FLOOR = 0.08

/** The score of a label that is out of the question. */
const NEVER = -1e4
/** Next to a word whose score for a cue is at least this much beside none, every word is looked at. */
const GOES_ON = -4

const isPlain = (plain: Uint8Array, word: number): boolean => {
  const bit = word >>> (32 - PLAIN_BITS)
  return (plain[bit >>> 3]! & (1 << (bit & 7))) !== 0
}

const slots = new Int32Array(CUE_FEATURES)
let scratch: Scratch | null = null

/** Writes the scores of the three labels at one place, from the first `count` slots: `node[o + y]`. */
function addUp(lanes: Int32Array, scale: number, count: number, node: Float32Array, o: number): void {
  let even = 0
  let odd = 0
  for (let i = 0; i < count; i++) {
    const row = lanes[slots[i]!]! ^ FLIP
    even = (even + (row & LANES)) | 0
    odd = (odd + ((row >>> 8) & LANES)) | 0
  }
  const bias = count * 128
  node[o] = ((even & 0xffff) - bias) * scale
  node[o + 1] = ((odd & 0xffff) - bias) * scale
  node[o + 2] = ((even >>> 16) - bias) * scale
}

/** Finds every place where a cue may stand, sentence by sentence. */
export function tagCues(
  tagger: CueTagger,
  e: Encoded,
  sentences: readonly { firstToken: number; endToken: number }[],
): CueMap {
  const size = e.word.length
  const probability = new Float32Array(size)
  const level = new Uint8Array(size)
  const before = new Int32Array(size)
  const candidates: CueMap['candidates'] = []
  const lanes = lanesOf(tagger)
  const { plain } = tagger
  const chain = newChain(3, tagger.step)
  for (const { firstToken, endToken } of sentences) {
    const T = endToken - firstToken
    if (T <= 0) continue
    scratch = reserve(scratch, T, 3)
    const { node, alpha } = scratch
    let open = false
    for (let t = 0; t < T; t++) {
      if (!open && isPlain(plain, e.word[firstToken + t + PAD]!)) {
        node[t * 3] = 0
        node[t * 3 + 1] = node[t * 3 + 2] = NEVER
        continue
      }
      const count = writeCueFeatures(e, firstToken + t + PAD, tagger.bits, slots)
      addUp(lanes, tagger.scale, count, node, t * 3)
      open = Math.max(node[t * 3 + 1]!, node[t * 3 + 2]!) - node[t * 3]! > GOES_ON
    }
    marginals(chain, tagger.start, T, scratch)
    for (let t = 0; t < T; t++) {
      const k = firstToken + t + PAD
      const p = 1 - alpha[t * 3]!
      probability[k] = p
      level[k] = p < 0.03 ? 0 : p < 0.2 ? 1 : p < 0.5 ? 2 : 3
      const begins = alpha[t * 3 + 1]!
      if (begins < CUE_FLOOR) continue
      let end = t + 1
      let inside = begins
      while (end < T && alpha[end * 3 + 2]! > 0.5 * inside) inside = Math.min(inside, alpha[end++ * 3 + 2]!)
      candidates.push({ from: k, to: firstToken + end + PAD, p: begins })
    }
  }
  let likely = 0
  for (let k = 0; k < size; k++) {
    before[k] = likely
    if (level[k]! >= 2 && level[k - 1]! < 2) likely++
  }
  return { candidates, probability, level, before }
}
