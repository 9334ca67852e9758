import type { Encoded } from './encode.ts'

/** Scrambles two values under a template number into 32 bits; the upper bits choose a slot. */
export function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h ^ b, 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul(h, 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/** Distances as a small number: exact up to 3, then in growing steps; 0 where there is none. */
export function near(from: number, to: number): number {
  if (to === 0) return 0
  const d = to > from ? to - from : from - to
  return d < 4 ? d : d < 6 ? 4 : d < 10 ? 5 : d < 18 ? 6 : 7
}

/** How many features `writeCueFeatures` gives at most. */
export const CUE_FEATURES = 64

/**
 * The features of one token for the cue tagger, as slots of a table with 2^bits rows. Written out flat: this runs
 * for every token of every text.
 *
 * @param k - padded index of the token
 * @returns how many were written to `out`
 */
export function writeCueFeatures(e: Encoded, k: number, bits: number, out: Int32Array): number {
  const { word, stem, tag, clue, quote, shape, pos } = e
  const shift = 32 - bits
  let n = 0
  const w0 = word[k]!
  const s0 = stem[k]!
  const t0 = tag[k]!
  const p0 = pos[k]!
  const t1 = tag[k + 1]!
  const t2 = tag[k + 2]!
  const t_1 = tag[k - 1]!
  const t_2 = tag[k - 2]!
  const left = near(k, e.lastClose[k]!)
  const right = near(k, e.nextOpen[k]!)
  const q0 = quote[k]!
  const last = e.lastNominal[k]!
  const next = e.nextNominal[k]!
  out[n++] = mix(1, w0, 0) >>> shift
  out[n++] = mix(2, s0, 0) >>> shift
  out[n++] = mix(3, e.suffix[k]!, p0) >>> shift
  out[n++] = mix(4, t0, 0) >>> shift
  out[n++] = mix(5, t_1, 0) >>> shift
  out[n++] = mix(6, t1, 0) >>> shift
  out[n++] = mix(7, t_1, t0) >>> shift
  out[n++] = mix(8, t0, t1) >>> shift
  out[n++] = mix(9, mix(0, t_1, t0), t1) >>> shift
  out[n++] = mix(10, mix(0, t_2, t_1), t0) >>> shift
  out[n++] = mix(11, mix(0, t0, t1), t2) >>> shift
  out[n++] = mix(12, word[k - 1]!, 0) >>> shift
  out[n++] = mix(13, word[k + 1]!, 0) >>> shift
  out[n++] = mix(14, s0, word[k + 1]!) >>> shift
  out[n++] = mix(15, s0, word[k - 1]!) >>> shift
  out[n++] = mix(16, s0, t1) >>> shift
  out[n++] = mix(17, s0, t_1) >>> shift
  out[n++] = mix(18, s0, mix(0, t1, t2)) >>> shift
  out[n++] = mix(19, s0, mix(0, t_1, t_2)) >>> shift
  out[n++] = mix(20, word[k + 2]!, 0) >>> shift
  out[n++] = mix(21, word[k - 2]!, 0) >>> shift
  out[n++] = mix(22, word[k + 1]!, word[k + 2]!) >>> shift
  out[n++] = mix(23, t_2, 0) >>> shift
  out[n++] = mix(24, t2, 0) >>> shift
  out[n++] = mix(25, tag[k + 3]!, 0) >>> shift
  out[n++] = mix(26, tag[k - 3]!, 0) >>> shift
  out[n++] = mix(27, stem[k - 1]!, t0) >>> shift
  out[n++] = mix(28, stem[k + 1]!, t0) >>> shift
  out[n++] = mix(29, clue[k]!, p0) >>> shift
  out[n++] = mix(30, clue[k]!, t1) >>> shift
  out[n++] = mix(31, clue[k - 1]! * 8 + clue[k + 1]!, p0) >>> shift
  out[n++] = mix(32, clue[k]!, q0 * 64 + left * 8 + right) >>> shift
  out[n++] = mix(33, s0, q0) >>> shift
  out[n++] = mix(34, t0, q0) >>> shift
  out[n++] = mix(35, s0, left + 8) >>> shift
  out[n++] = mix(36, s0, right) >>> shift
  out[n++] = mix(37, t0, left * 8 + right) >>> shift
  out[n++] = mix(38, p0, quote[k - 1]! * 4 + quote[k + 1]!) >>> shift
  out[n++] = mix(39, stem[e.lastVerb[k]!]!, s0) >>> shift
  out[n++] = mix(40, stem[e.lastVerb[k]!]!, t0) >>> shift
  out[n++] = mix(41, stem[e.nextVerb[k]!]!, s0) >>> shift
  out[n++] = mix(42, stem[e.nextVerb[k]!]!, p0) >>> shift
  out[n++] = mix(43, stem[last]!, s0) >>> shift
  out[n++] = mix(44, stem[last]!, p0) >>> shift
  out[n++] = mix(45, mix(0, pos[last]!, shape[last]!), mix(0, s0, near(k, last))) >>> shift
  out[n++] = mix(46, mix(0, tag[last]!, shape[last]!), mix(0, t0, near(k, last))) >>> shift
  out[n++] = mix(47, near(k, e.nextThat[k]!), s0) >>> shift
  out[n++] = mix(48, near(k, e.nextThat[k]!), t0) >>> shift
  out[n++] = mix(49, stem[next]!, s0) >>> shift
  out[n++] = mix(50, mix(0, pos[next]!, shape[next]!), mix(0, s0, near(k, next))) >>> shift
  out[n++] = mix(51, shape[k]!, p0) >>> shift
  const first = e.sentence[k - 1] !== e.sentence[k] ? 1 : 0
  const end = e.sentence[k + 1] !== e.sentence[k] ? 1 : 0
  const headline = e.sentence[k] === 0 ? 1 : 0
  out[n++] = mix(52, first * 4 + end * 2 + headline, t0) >>> shift
  out[n++] = mix(53, headline, s0) >>> shift
  out[n++] = mix(54, mix(0, clue[e.lastVerb[k]!]!, clue[e.nextVerb[k]!]!), mix(0, clue[k]!, p0)) >>> shift
  out[n++] = mix(55, mix(0, stem[k - 1]!, s0), stem[k + 1]!) >>> shift
  out[n++] = mix(56, 0, 0) >>> shift
  out[n++] = mix(57, e.role[last]!, s0) >>> shift
  out[n++] = mix(58, e.role[last]! * 8 + near(k, last), t0) >>> shift
  out[n++] = mix(59, e.role[k]! * 64 + e.role[k - 1]! * 8 + e.role[k + 1]!, t0) >>> shift
  out[n++] = mix(60, e.role[next]! * 8 + near(k, next), s0) >>> shift
  return n
}
