import type { Span } from '../../text/span.ts'
import type { Token } from '../types.ts'

const LINK = new Set([
  'of',
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'other',
  'more',
  'additional',
  'new',
  'such',
])
const NOMINAL = new Set(['NOUN', 'PROPN'])
const STOP = new Set(['of', 'in', 'who', 'that', 'said', 'and', 'or', 'were', 'was'])

/**
 * The noun phrase that a number counts, from its first modifier to its head, or null.
 *
 *     four key points of the draft       six of the older people familiar with it       12-point plan
 *          ==========                               ============                                 ====
 *
 * @param i - index of the first token after the number
 * @param end - where the sentence ends (token index)
 */
export function resolveCounted(tokens: readonly Token[], i: number, end: number): Span | null {
  let first = i
  let steps = 0
  while (first < end && steps < 3 && LINK.has(tokens[first]!.norm)) {
    first++
    steps++
  }
  let last = -1
  for (let k = first; k < end && k < first + 6; k++) {
    const t = tokens[k]!
    if (STOP.has(t.norm)) break
    const participle =
      t.pos === 'VERB' &&
      /(?:ed|ing|en)$/.test(t.norm) &&
      NOMINAL.has(tokens[k + 1]?.pos ?? '') &&
      k + 1 < end
    if (NOMINAL.has(t.pos)) {
      // a clitic or an adverb of time ends the phrase; so does what follows a plural head
      if (t.norm.startsWith("'")) break
      last = k
      if (t.pos === 'NOUN' && isPlural(t.norm) && !NOMINAL.has(tokens[k + 1]?.pos ?? '')) break
    } else if (t.pos === 'ADJ' || participle) {
      if (last >= 0 && !NOMINAL.has(tokens[k + 1]?.pos ?? '')) break
    } else break
  }
  return last < first ? null : { start: tokens[first]!.start, end: tokens[last]!.end }
}

const IRREGULAR = new Set(
  'people men women children police personnel feet teeth mice staff crew troops cattle sheep fish media data criteria phenomena'.split(
    ' ',
  ),
)

/** True for a noun form that is plural ("points", "people"). */
export const isPlural = (norm: string): boolean =>
  IRREGULAR.has(norm) || (norm.length > 3 && norm.endsWith('s') && !/(?:ss|us|is)$/.test(norm))
