import { mix } from './cue-features.ts'
import type { CueFrame } from './cue-frame.ts'
import { NOUN, PRON, PROPN, type Encoded } from './encode.ts'
import type { CueMap } from './tag-cues.ts'

/** Labels of the span tagger. */
export const [OUT, SOURCE_FIRST, SOURCE, CONTENT_FIRST, CONTENT, CONTENT_LAST, CUE] = [
  0, 1, 2, 3, 4, 5, 6,
] as const
export const SPAN_LABELS = 7
/** How many features `writeSpanFeatures` gives. */
export const SPAN_FEATURES = 72

/**
 * Where a token stands from a cue, in small numbers. One of these is filled again and again: tokens times cues are
 * too many for objects.
 */
export interface Place {
  /** 0 … 5: before or after the cue; in its sentence, an earlier or a later one */
  region: number
  /** distance from the cue, 0 … 10 in growing steps */
  distance: number
  /** commas, verbs, "that" between token and cue, 0 … 3 each, as one number below 64 */
  counts: number
  commas: number
  verbs: number
  thats: number
  /** likely cues between, 0 … 3 */
  cues: number
  /** noun phrases between and whether it stands in one, 0 … 7 */
  phrase: number
  /** its quotation: none, the cue's, the one left or right of the cue, another; 0 … 4 */
  relation: number
  /** marks at it and its neighbours, below 64 */
  marks: number
  /** phrases that look like subjects between, 0 … 3 */
  subjects: number
  role: number
}

export const newPlace = (): Place => ({
  region: 0,
  distance: 0,
  counts: 0,
  commas: 0,
  verbs: 0,
  thats: 0,
  cues: 0,
  phrase: 0,
  relation: 0,
  marks: 0,
  subjects: 0,
  role: 0,
})

const few = (n: number): number => (n < 0 ? (n < -3 ? 3 : -n) : n > 3 ? 3 : n)

/** Fills `place` with where token `k` (padded) stands from a cue. */
export function locate(e: Encoded, f: CueFrame, k: number, map: CueMap, place: Place): void {
  const before = k < f.from
  const edge = before ? f.from - 1 : f.to
  const s = e.sentence[k]!
  const gap = before ? f.from - k : k - f.to + 1
  const lo = before ? k : f.to
  const hi = before ? f.from : k
  const q = e.quoteId[k]!
  place.region = (before ? 0 : 3) + (s === f.sentence ? 0 : s < f.sentence ? 1 : 2)
  place.distance = gap < 6 ? gap : gap < 9 ? 6 : gap < 14 ? 7 : gap < 22 ? 8 : gap < 40 ? 9 : 10
  place.commas = few(e.commas[hi]! - e.commas[lo]!)
  place.verbs = few(e.verbs[hi]! - e.verbs[lo]!)
  place.thats = few(e.thats[hi]! - e.thats[lo]!)
  place.counts = place.commas * 16 + place.verbs * 4 + place.thats
  place.cues = few(map.before[hi]! - map.before[lo]!)
  place.phrase = few((e.phrases[edge]! - e.phrases[k]!) >> 1) * 2 + (e.phrases[k]! & 1)
  place.relation = q < 0 ? 0 : q === f.inside ? 1 : q === f.left ? 2 : q === f.right ? 3 : 4
  place.marks = e.quote[k]! * 16 + e.quote[k - 1]! * 4 + e.quote[k + 1]!
  place.subjects = few(e.subjects[hi]! - e.subjects[lo]!)
  place.role = e.role[k]!
}

/*
 * The features come in groups by what they depend on, so that a sum that was made once is used again: the own words
 * of a token for every cue around, the small numbers for every token of a cue that shares them. Each writes slots
 * to `out` from `n` on and returns the new count.
 */

/** The token and its neighbours, whatever the cue. */
export function writeOwn(e: Encoded, k: number, shift: number, out: Int32Array, n: number): number {
  const { word, tag, quote } = e
  const t0 = tag[k]!
  const t1 = tag[k + 1]!
  const t_1 = tag[k - 1]!
  const qs = quote[k]! * 16 + quote[k - 1]! * 4 + quote[k + 1]!
  const s = e.sentence[k]!
  const first = e.sentence[k - 1] !== s ? 1 : 0
  const end = e.sentence[k + 1] !== s ? 1 : 0
  out[n++] = mix(201, word[k]!, 0) >>> shift
  out[n++] = mix(202, t0, 0) >>> shift
  out[n++] = mix(203, t_1, t0) >>> shift
  out[n++] = mix(204, t0, t1) >>> shift
  out[n++] = mix(205, mix(0, t_1, t0), t1) >>> shift
  out[n++] = mix(206, e.shape[k]!, e.pos[k]!) >>> shift
  out[n++] = mix(207, qs, 0) >>> shift
  out[n++] = mix(208, qs, t0) >>> shift
  out[n++] = mix(209, first * 2 + end, t0) >>> shift
  out[n++] = mix(210, tag[k - 2]!, t_1) >>> shift
  out[n++] = mix(211, t1, tag[k + 2]!) >>> shift
  out[n++] = mix(212, word[k - 1]!, 0) >>> shift
  out[n++] = mix(213, word[k + 1]!, 0) >>> shift
  out[n++] = mix(275, e.role[k]! * 64 + e.role[k - 1]! * 8 + e.role[k + 1]!, t0) >>> shift
  return n
}

/** The token and its neighbours on one side of a cue. */
export function writeBeside(
  e: Encoded,
  k: number,
  region: number,
  shift: number,
  out: Int32Array,
  n: number,
): number {
  const { word, tag } = e
  const t0 = tag[k]!
  const t_1 = tag[k - 1]!
  const Rt = mix(0, region, t0)
  out[n++] = mix(220, region, word[k]!) >>> shift
  out[n++] = mix(221, region, t0) >>> shift
  out[n++] = mix(222, Rt, t_1) >>> shift
  out[n++] = mix(223, Rt, tag[k + 1]!) >>> shift
  out[n++] = mix(260, region, mix(0, t_1, mix(0, t0, tag[k + 1]!))) >>> shift
  out[n++] = mix(261, region, word[k - 1]!) >>> shift
  out[n++] = mix(262, region, word[k + 1]!) >>> shift
  out[n++] = mix(263, region, mix(0, word[k - 1]!, word[k]!)) >>> shift
  return n
}

/** The cue by region and distance. */
export function writeDistance(f: CueFrame, place: Place, shift: number, out: Int32Array, n: number): number {
  const { region, distance } = place
  const d = region * 16 + distance
  out[n++] = mix(224, region, distance) >>> shift
  out[n++] = mix(239, f.head, d) >>> shift
  out[n++] = mix(244, f.around, d) >>> shift
  out[n++] = mix(255, f.words, d) >>> shift
  out[n++] = mix(257, f.last, d) >>> shift
  return n
}

/** The cue by region and what stands between. */
export function writeCounts(f: CueFrame, place: Place, shift: number, out: Int32Array, n: number): number {
  const { region, commas, verbs, thats, counts } = place
  const c = region * 64 + counts
  out[n++] = mix(230, region, commas) >>> shift
  out[n++] = mix(231, region, verbs) >>> shift
  out[n++] = mix(232, region, counts) >>> shift
  out[n++] = mix(234, region, thats * 4 + commas) >>> shift
  out[n++] = mix(242, f.head, c) >>> shift
  out[n++] = mix(247, f.after, c) >>> shift
  out[n++] = mix(248, f.before, c) >>> shift
  out[n++] = mix(253, f.form, c) >>> shift
  return n
}

/** The cue by region and quotation marks. */
export function writeMarks(f: CueFrame, place: Place, shift: number, out: Int32Array, n: number): number {
  const { region, relation, marks } = place
  const quote = marks >> 4
  out[n++] = mix(226, region * 8 + relation, marks) >>> shift
  out[n++] = mix(227, region * 8 + relation, f.quotes) >>> shift
  out[n++] = mix(237, f.head, region) >>> shift
  out[n++] = mix(240, f.head, region * 64 + relation * 4 + quote) >>> shift
  out[n++] = mix(243, f.around, region) >>> shift
  out[n++] = mix(251, f.form, region) >>> shift
  out[n++] = mix(254, f.words, region) >>> shift
  out[n++] = mix(256, f.inside >= 0 ? 1 : 0, mix(0, region, quote)) >>> shift
  out[n++] = mix(258, f.last, mix(0, region, f.quotes)) >>> shift
  return n
}

/** The cue by region and noun phrases. */
export function writePhrase(f: CueFrame, place: Place, shift: number, out: Int32Array, n: number): number {
  const { region, phrase } = place
  out[n++] = mix(228, region, phrase) >>> shift
  out[n++] = mix(241, f.head, region * 8 + phrase) >>> shift
  out[n++] = mix(246, f.around, region * 8 + phrase) >>> shift
  return n
}

/** The cue by region and the role of the token's phrase. */
export function writeRole(f: CueFrame, place: Place, shift: number, out: Int32Array, n: number): number {
  const { subjects } = place
  const r = place.region * 8 + place.role
  out[n++] = mix(268, r, subjects) >>> shift
  out[n++] = mix(269, r, mix(0, subjects, f.form)) >>> shift
  out[n++] = mix(270, r, mix(0, subjects, f.head)) >>> shift
  out[n++] = mix(271, r, mix(0, subjects, f.around)) >>> shift
  return n
}

/** What ties this token to this cue and no other. */
export function writeTies(
  e: Encoded,
  f: CueFrame,
  k: number,
  map: CueMap,
  place: Place,
  shift: number,
  out: Int32Array,
  n: number,
): number {
  const { region: R, commas, verbs, counts, cues, phrase, relation, marks, subjects, role } = place
  const t0 = e.tag[k]!
  const s = e.sentence[k]!
  const Rt = mix(0, R, t0)
  const Rp = mix(0, Rt, phrase)
  const first = e.sentence[k - 1] !== s ? 1 : 0
  const end = e.sentence[k + 1] !== s ? 1 : 0
  const p = e.pos[k]!
  const nominal = p === NOUN || p === PROPN || p === PRON
  const roles = role * 64 + e.role[k - 1]! * 8 + e.role[k + 1]!
  const opening = e.phrases[k] === e.phrases[e.first[k]!] ? 1 : 0
  out[n++] = mix(225, Rt, place.distance) >>> shift
  out[n++] = mix(229, Rt, phrase) >>> shift
  out[n++] = mix(233, Rt, counts) >>> shift
  out[n++] = mix(235, R, cues * 4 + commas) >>> shift
  out[n++] = mix(236, Rt, cues * 4 + map.level[k]!) >>> shift
  out[n++] = mix(238, f.head, Rt) >>> shift
  out[n++] = mix(245, f.around, Rt) >>> shift
  out[n++] = mix(249, f.before, Rp) >>> shift
  out[n++] = mix(250, f.after, Rp) >>> shift
  out[n++] = mix(252, f.form, Rt) >>> shift
  out[n++] = mix(259, k === f.nominalLeft ? 1 : nominal ? 2 : 3, mix(0, R, f.around)) >>> shift
  out[n++] = mix(264, R * 64 + relation * 8 + commas, f.quotes) >>> shift
  out[n++] = mix(265, R * 64 + relation * 8 + first * 2 + end, f.around) >>> shift
  out[n++] = mix(266, R * 64 + counts, mix(0, e.tag[k - 1]!, t0)) >>> shift
  out[n++] = mix(267, R * 64 + counts, marks) >>> shift
  out[n++] = mix(272, R * 8 + role, mix(0, subjects, t0)) >>> shift
  out[n++] = mix(273, R * 8 + role, opening * 64 + verbs * 4 + commas) >>> shift
  out[n++] = mix(274, opening, mix(0, R, mix(0, f.form, role))) >>> shift
  out[n++] = mix(276, roles, R * 4 + subjects) >>> shift
  out[n++] = mix(277, role, mix(0, phrase, mix(0, R, f.form))) >>> shift
  out[n++] = mix(278, subjects * 4 + cues, mix(0, Rt, commas)) >>> shift
  return n
}

const shared = newPlace()

/**
 * All features of one token for the span tagger of one cue, as slots of a table with 2^bits rows: for learning;
 * `score-spans.ts` adds up the same groups.
 *
 * @param k - padded index of the token
 * @returns how many were written to `out`
 */
export function writeSpanFeatures(
  e: Encoded,
  f: CueFrame,
  k: number,
  map: CueMap,
  bits: number,
  out: Int32Array,
): number {
  const shift = 32 - bits
  const place = shared
  locate(e, f, k, map, place)
  let n = writeOwn(e, k, shift, out, 0)
  n = writeBeside(e, k, place.region, shift, out, n)
  n = writeDistance(f, place, shift, out, n)
  n = writeCounts(f, place, shift, out, n)
  n = writeMarks(f, place, shift, out, n)
  n = writePhrase(f, place, shift, out, n)
  n = writeRole(f, place, shift, out, n)
  return writeTies(e, f, k, map, place, shift, out, n)
}
