import { newChain, type Chain } from './crf.ts'
import type { CueFrame } from './cue-frame.ts'
import { PAD, type Encoded } from './encode.ts'
import { FLIP, LANES, lanesOf } from './lanes.ts'
import type { Tagger } from './model.ts'
import {
  CUE,
  locate,
  newPlace,
  SPAN_FEATURES,
  SPAN_LABELS,
  writeBeside,
  writeCounts,
  writeDistance,
  writeMarks,
  writeOwn,
  writePhrase,
  writeRole,
  writeTies,
} from './span-features.ts'
import type { CueMap } from './tag-cues.ts'

const L = SPAN_LABELS
/**
 * Numbers a kept sum: labels 0 and 2, 1 and 3, 4 and 5 in the lanes of one each (see lanes.ts). The label of the cue
 * itself has no weights.
 */
const W = 3

/** Entries of each memo: region times the small numbers of its group. */
const DISTANCES = 6 * 16
const COUNTS = 6 * 64
const MARKS = 6 * 8 * 64
const PHRASES = 6 * 8
const ROLES = 6 * 8 * 4

/** Where the entries of each group begin. */
const AT_COUNTS = DISTANCES
const AT_MARKS = AT_COUNTS + COUNTS
const AT_PHRASES = AT_MARKS + MARKS
const AT_ROLES = AT_PHRASES + PHRASES
const ENTRIES = AT_ROLES + ROLES

/** Adds up the weights of the spans around the cues of one text, each group of features once. */
export interface SpanScorer {
  tagger: Tagger
  /** its weights, four labels a number */
  lanes: Int32Array
  chain: Chain
  e: Encoded
  map: CueMap
  /** sums of the own features of each token, and of those on either side of a cue; 0 in `ownDone` where not yet made */
  own: Int32Array
  ownDone: Uint8Array
  beside: Int32Array
  besideDone: Uint8Array
}

export function newScorer(tagger: Tagger, e: Encoded, map: CueMap): SpanScorer {
  const size = e.word.length
  return {
    tagger,
    lanes: lanesOf(tagger),
    chain: newChain(L, tagger.step),
    e,
    map,
    own: new Int32Array(size * W),
    ownDone: new Uint8Array(size),
    beside: new Int32Array(size * W * 2),
    besideDone: new Uint8Array(size * 2),
  }
}

// for all texts: sums of the cue at hand, valid where the stamp is that of the cue
const sums = new Int32Array(ENTRIES * W)
const stamps = new Int32Array(ENTRIES)
let stamp = 0
const slots = new Int32Array(SPAN_FEATURES)
const place = newPlace()

/** Writes the sums of the first `count` slots to `out[at …]`. */
function addUp(lanes: Int32Array, count: number, out: Int32Array, at: number): void {
  let even = 0
  let odd = 0
  let last = 0
  for (let i = 0; i < count; i++) {
    const row = slots[i]! << 1
    const low = lanes[row]! ^ FLIP
    const high = lanes[row + 1]! ^ FLIP
    even = (even + (low & LANES)) | 0
    odd = (odd + ((low >>> 8) & LANES)) | 0
    last = (last + ((high & 0xff) | ((high & 0xff00) << 8))) | 0
  }
  out[at] = even
  out[at + 1] = odd
  out[at + 2] = last
}

/** What the flipped signs add to each label. */
const BIAS = SPAN_FEATURES * 128

const ties = new Int32Array(W)
const other = new Int32Array(W)

/**
 * Scores of the labels for the tokens around one cue: `node[t * labels + y]` for token `from + t` (unpadded).
 */
export function scoreWindow(
  scorer: SpanScorer,
  frame: CueFrame,
  from: number,
  length: number,
  node: Float32Array,
): void {
  const { tagger, lanes, e, map, own, ownDone, beside, besideDone } = scorer
  const { scale } = tagger
  const shift = 32 - tagger.bits
  // a fresh stamp forgets the sums of the cue before
  stamp = stamp >= 0x7fffffff ? 1 : stamp + 1
  if (stamp === 1) stamps.fill(0)
  for (let t = 0; t < length; t++) {
    const k = from + t + PAD
    const o = t * L
    if (k >= frame.from && k < frame.to) {
      for (let y = 0; y < L; y++) node[o + y] = y === CUE ? 0 : -1e4
      continue
    }
    locate(e, frame, k, map, place)
    const { region } = place
    if (!ownDone[k]) {
      addUp(lanes, writeOwn(e, k, shift, slots, 0), own, k * W)
      ownDone[k] = 1
    }
    // in the sentence of the cue the sums of either side are kept; elsewhere they are rare
    let side: Int32Array = other
    let b = 0
    if (region === 0 || region === 3) {
      const entry = k * 2 + (region === 0 ? 0 : 1)
      side = beside
      b = entry * W
      if (!besideDone[entry]) {
        addUp(lanes, writeBeside(e, k, region, shift, slots, 0), beside, b)
        besideDone[entry] = 1
      }
    } else addUp(lanes, writeBeside(e, k, region, shift, slots, 0), other, 0)
    const distance = region * 16 + place.distance
    if (stamps[distance] !== stamp) {
      addUp(lanes, writeDistance(frame, place, shift, slots, 0), sums, distance * W)
      stamps[distance] = stamp
    }
    const counts = AT_COUNTS + region * 64 + place.counts
    if (stamps[counts] !== stamp) {
      addUp(lanes, writeCounts(frame, place, shift, slots, 0), sums, counts * W)
      stamps[counts] = stamp
    }
    const marks = AT_MARKS + (region * 8 + place.relation) * 64 + place.marks
    if (stamps[marks] !== stamp) {
      addUp(lanes, writeMarks(frame, place, shift, slots, 0), sums, marks * W)
      stamps[marks] = stamp
    }
    const phrase = AT_PHRASES + region * 8 + place.phrase
    if (stamps[phrase] !== stamp) {
      addUp(lanes, writePhrase(frame, place, shift, slots, 0), sums, phrase * W)
      stamps[phrase] = stamp
    }
    const role = AT_ROLES + (region * 8 + place.role) * 4 + place.subjects
    if (stamps[role] !== stamp) {
      addUp(lanes, writeRole(frame, place, shift, slots, 0), sums, role * W)
      stamps[role] = stamp
    }
    const tied = writeTies(e, frame, k, map, place, shift, slots, 0)
    addUp(lanes, tied, ties, 0)
    // written out: a loop over the groups would make an array for every token
    const k0 = k * W
    const d0 = distance * W
    const c0 = counts * W
    const m0 = marks * W
    const p0 = phrase * W
    const r0 = role * W
    const even =
      (own[k0]! + side[b]! + ties[0]! + sums[d0]! + sums[c0]! + sums[m0]! + sums[p0]! + sums[r0]!) | 0
    const odd =
      (own[k0 + 1]! +
        side[b + 1]! +
        ties[1]! +
        sums[d0 + 1]! +
        sums[c0 + 1]! +
        sums[m0 + 1]! +
        sums[p0 + 1]! +
        sums[r0 + 1]!) |
      0
    const last =
      (own[k0 + 2]! +
        side[b + 2]! +
        ties[2]! +
        sums[d0 + 2]! +
        sums[c0 + 2]! +
        sums[m0 + 2]! +
        sums[p0 + 2]! +
        sums[r0 + 2]!) |
      0
    node[o] = ((even & 0xffff) - BIAS) * scale
    node[o + 1] = ((odd & 0xffff) - BIAS) * scale
    node[o + 2] = ((even >>> 16) - BIAS) * scale
    node[o + 3] = ((odd >>> 16) - BIAS) * scale
    node[o + 4] = ((last & 0xffff) - BIAS) * scale
    node[o + 5] = ((last >>> 16) - BIAS) * scale
    node[o + CUE] = -1e4
  }
}
