import { functionWords } from '../lexicons/en/function-words.ts'
import { fnv1a } from '../text/hash.ts'
import { stemWord } from '../text/stem.ts'

/** Number of different terms that are told apart (terms are hashed into as many places). */
export const TERMS = 1 << 22

/** What the description of a report needs to know of a word as it is written. */
export interface KnownWord {
  raw: string
  stem: string
  capital: boolean
  /** small words and words of the calendar say nothing about a story */
  empty: boolean
  /** the term that it is among the words, and among the names */
  word: number
  name: number
  /** hash of a pair of names that begins with it */
  pair: number
}

const EMPTY = new Set([
  ...functionWords,
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr'.split(
    ' ',
  ),
])

/** The term that `value` is in a layer. */
export const termOf = (layer: string, value: string): number => fnv1a(value, fnv1a(layer)) & (TERMS - 1)

/** The term of a pair of names. */
export const pairOf = (first: KnownWord, second: KnownWord): number =>
  fnv1a(second.stem, first.pair) & (TERMS - 1)

const SIZE = 1 << 14
const table: (KnownWord | undefined)[] = Array.from({ length: SIZE })

/**
 * What is known of a word. The words that come up most are kept in a table of fixed size, where a newcomer takes the
 * place of whoever stood there: a map of all words ever read grows with the archive and gets slower with it.
 */
export function knownWord(raw: string): KnownWord {
  const at = fnv1a(raw) & (SIZE - 1)
  const known = table[at]
  if (known?.raw === raw) return known
  const lower = raw.toLowerCase().replace(/’/g, "'")
  const stem = stemWord(lower)
  const word: KnownWord = {
    raw,
    stem,
    capital: raw[0] !== lower[0],
    empty: EMPTY.has(lower),
    word: termOf('words', stem),
    name: termOf('names', stem),
    pair: fnv1a(' ', fnv1a(stem, fnv1a('pairs'))),
  }
  table[at] = word
  return word
}
