import { mix, near } from './cue-features.ts'
import { NOUN, PRON, PROPN, VERB, type Encoded } from './encode.ts'

/** Labels of the span tagger. */
export const [OUT, SOURCE_FIRST, SOURCE, CONTENT_FIRST, CONTENT, CONTENT_LAST, CUE] = [
  0, 1, 2, 3, 4, 5, 6,
] as const
export const SPAN_LABELS = 7
/** How many features `writeSpanFeatures` gives at most. */
export const SPAN_FEATURES = 84

/** What the features of every token around one cue share. Indices are padded. */
export interface CueFrame {
  /** first token of the cue, and the one after its last */
  from: number
  to: number
  /** hash of the stem of its verb, or of its first word */
  head: number
  /** hash of all its stems */
  words: number
  /** the tags before and after it */
  before: number
  after: number
  around: number
  /** quotations that end before it and begin after it, as distances */
  quotes: number
  /** the outermost quotation around the cue, left of it in its sentence, right of it in its sentence; or -1 */
  inside: number
  left: number
  right: number
  nominalLeft: number
  form: number
  sentence: number
  last: number
}

/** Reads what stands around a cue (padded indices). */
export function frameOf(e: Encoded, from: number, to: number): CueFrame {
  let head = from
  let words = 0
  for (let k = to - 1; k >= from; k--) if (e.pos[k] === VERB) head = k
  for (let k = from; k < to; k++) words = mix(90, words, e.stem[k]!)
  const close = e.lastClose[from]!
  const open = e.nextOpen[to - 1]!
  const sentence = e.sentence[from]!
  return {
    from,
    to,
    head: e.stem[head]!,
    words,
    before: e.tag[from - 1]!,
    after: e.tag[to]!,
    around: mix(91, e.tag[from - 1]!, e.tag[to]!),
    quotes: near(from, close) * 8 + near(to - 1, open),
    inside: e.quoteId[from]!,
    left: close ? e.quoteId[close]! : -1,
    right: open ? e.quoteId[open]! : -1,
    nominalLeft: e.lastNominal[from]!,
    form: mix(92, e.tag[from]!, to - from > 1 ? e.tag[to - 1]! : 0),
    sentence,
    last: e.sentence[to] === sentence && e.sentence[to + 1] === sentence ? 0 : 1,
  }
}

const few = (n: number): number => (n < 0 ? (n < -3 ? 3 : -n) : n > 3 ? 3 : n)

/**
 * The features of one token for the span tagger of one cue, as slots of a table with 2^bits rows.
 *
 * @param k - padded index of the token
 * @param cueness - for each padded index how likely it is a cue: 0 (hardly) to 3
 * @param cuesBefore - count of likely cues before each padded index
 * @returns how many were written to `out`
 */
export function writeSpanFeatures(
  e: Encoded,
  f: CueFrame,
  k: number,
  cueness: Uint8Array,
  cuesBefore: Int32Array,
  bits: number,
  out: Int32Array,
): number {
  const { word, tag, quote, shape, pos } = e
  const shift = 32 - bits
  let n = 0
  const put = (template: number, a: number, b: number) => {
    out[n++] = mix(template + 200, a, b) >>> shift
  }
  const w0 = word[k]!
  const t0 = tag[k]!
  const t1 = tag[k + 1]!
  const t2 = tag[k + 2]!
  const t_1 = tag[k - 1]!
  const t_2 = tag[k - 2]!
  const q0 = quote[k]!
  const s = e.sentence[k]!
  const qs = q0 * 16 + quote[k - 1]! * 4 + quote[k + 1]!
  const first = e.sentence[k - 1] !== s ? 1 : 0
  const end = e.sentence[k + 1] !== s ? 1 : 0
  // words and tags alone
  put(1, w0, 0)
  put(2, t0, 0)
  put(3, t_1, t0)
  put(4, t0, t1)
  put(5, mix(0, t_1, t0), t1)
  put(6, shape[k]!, pos[k]!)
  put(7, qs, 0)
  put(8, qs, t0)
  put(9, first * 2 + end, t0)
  put(10, t_2, t_1)
  put(11, t1, t2)
  put(12, word[k - 1]!, 0)
  put(13, word[k + 1]!, 0)

  // where the token stands from the cue
  const before = k < f.from
  const edge = before ? f.from - 1 : f.to
  const region = (before ? 0 : 3) + (s === f.sentence ? 0 : s < f.sentence ? 1 : 2)
  const gap = before ? f.from - k : k - f.to + 1
  const d = gap < 6 ? gap : gap < 9 ? 6 : gap < 14 ? 7 : gap < 22 ? 8 : gap < 40 ? 9 : 10
  const lo = before ? k : f.to
  const hi = before ? f.from : k
  const commas = few(e.commas[hi]! - e.commas[lo]!)
  const verbs = few(e.verbs[hi]! - e.verbs[lo]!)
  const thats = few(e.thats[hi]! - e.thats[lo]!)
  const cues = few(cuesBefore[hi]! - cuesBefore[lo]!)
  const phrase = few((e.phrases[edge]! - e.phrases[k]!) >> 1) * 2 + (e.phrases[k]! & 1)
  const counts = commas * 16 + verbs * 4 + thats
  const q = e.quoteId[k]!
  const relation = q < 0 ? 0 : q === f.inside ? 1 : q === f.left ? 2 : q === f.right ? 3 : 4
  const R = region
  const Rt = mix(0, R, t0)
  put(20, R, w0)
  put(21, R, t0)
  put(22, Rt, t_1)
  put(23, Rt, t1)
  put(24, R, d)
  put(25, Rt, d)
  put(26, R * 8 + relation, qs)
  put(27, R * 8 + relation, f.quotes)
  put(28, R, phrase)
  put(29, Rt, phrase)
  put(30, R, commas)
  put(31, R, verbs)
  put(32, R, counts)
  put(33, Rt, counts)
  put(34, R, thats * 4 + commas)
  put(35, R, cues * 4 + commas)
  put(36, Rt, cues * 4 + cueness[k]!)
  put(37, f.head, R)
  put(38, f.head, Rt)
  put(39, f.head, R * 16 + d)
  put(40, f.head, R * 64 + relation * 4 + q0)
  put(41, f.head, R * 8 + phrase)
  put(42, f.head, R * 64 + counts)
  put(43, f.around, R)
  put(44, f.around, R * 16 + d)
  put(45, f.around, Rt)
  put(46, f.around, R * 8 + phrase)
  put(47, f.after, R * 64 + counts)
  put(48, f.before, R * 64 + counts)
  put(49, f.before, mix(0, Rt, phrase))
  put(50, f.after, mix(0, Rt, phrase))
  put(51, f.form, R)
  put(52, f.form, Rt)
  put(53, f.form, R * 64 + counts)
  put(54, f.words, R)
  put(55, f.words, R * 16 + d)
  put(56, f.inside >= 0 ? 1 : 0, mix(0, R, q0))
  put(57, f.last, R * 16 + d)
  put(58, f.last, mix(0, R, f.quotes))
  const p = pos[k]!
  const nominal = p === NOUN || p === PROPN || p === PRON
  put(59, k === f.nominalLeft ? 1 : nominal ? 2 : 3, mix(0, R, f.around))
  put(60, R, mix(0, t_1, mix(0, t0, t1)))
  put(61, R, word[k - 1]!)
  put(62, R, word[k + 1]!)
  put(63, R, mix(0, word[k - 1]!, w0))
  put(64, R * 64 + relation * 8 + commas, f.quotes)
  put(65, R * 64 + relation * 8 + first * 2 + end, f.around)
  put(66, R * 64 + counts, mix(0, t_1, t0))
  put(67, R * 64 + counts, qs)
  const role = e.role[k]!
  const subjects = few(e.subjects[hi]! - e.subjects[lo]!)
  const roles = role * 64 + e.role[k - 1]! * 8 + e.role[k + 1]!
  const opening = e.phrases[k] === e.phrases[e.first[k]!] ? 1 : 0
  put(68, R * 8 + role, subjects)
  put(69, R * 8 + role, mix(0, subjects, f.form))
  put(70, R * 8 + role, mix(0, subjects, f.head))
  put(71, R * 8 + role, mix(0, subjects, f.around))
  put(72, R * 8 + role, mix(0, subjects, t0))
  put(73, R * 8 + role, opening * 64 + verbs * 4 + commas)
  put(74, opening, mix(0, R, mix(0, f.form, role)))
  put(75, roles, t0)
  put(76, roles, R * 4 + subjects)
  put(77, role, mix(0, phrase, mix(0, R, f.form)))
  put(78, subjects * 4 + cues, mix(0, Rt, commas))
  return n
}
