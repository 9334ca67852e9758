import { mix, near } from './cue-features.ts'
import { VERB, type Encoded } from './encode.ts'

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
