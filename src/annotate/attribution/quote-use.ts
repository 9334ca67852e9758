import type { Span } from '../../text/span.ts'
import type { QuotedSpan } from '../types.ts'
import type { PairedQuote } from './pair-quotes.ts'

const WORK =
  /\b(?:film|movie|book|novel|memoir|song|album|show|series|programme|program|play|musical|podcast|documentary|article|essay|episode|single|poem|opera|painting|game|titled|entitled|headlined|named)\s*,?\s*$/i
const MADE =
  /\b(?:played|plays|sang|sings|performed|recorded|released|directed|published|produced|starred in|stars in|hosted|hosts|co-hosts?)\s*$/i
const SMALL = new Set('a an the of and or in on for to with at by from is as'.split(' '))
const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/**
 * What a stretch in quotation marks is: words that somebody said, a word held at a distance ("scare
 * quotes"), or a title or heading. Decided from the quotation and the words before it alone.
 */
export function decideUse(text: string, quote: PairedQuote, paragraph: Span): QuotedSpan['use'] {
  const inner = text.slice(quote.inner.start, Math.min(quote.inner.end, quote.inner.start + 400))
  const words = inner.match(WORDS) ?? []
  if (!words.length) return 'scare'
  const before = text.slice(Math.max(paragraph.start, quote.start - 60), quote.start)
  const stops = /[.?!,;…—–-]\s*$/.test(inner)
  const alone = quote.start === paragraph.start && quote.end === paragraph.end
  if (alone && words.length <= 9 && !/[.,;…—–]\s*$/.test(inner)) return 'title'
  const heavy = words.filter(w => !SMALL.has(w.toLowerCase()))
  const capitals = heavy.filter(w => /^[\p{Lu}\p{N}]/u.test(w)).length
  const titled = capitals === heavy.length && heavy.length > 0 && /^\p{Lu}/u.test(words[0]!)
  if ((WORK.test(before) || MADE.test(before)) && titled && words.length <= 12) return 'title'
  if (titled && words.length >= 2 && words.length <= 10 && !/[.;…—–]\s*$/.test(inner)) {
    if (!/[:,]\s*$/.test(before) && !/\b\p{L}+(?:ed|aid|ays|ing)\s*$/u.test(before)) return 'title'
  }
  if (words.length <= 3 && !stops && !/[,:]\s*$/.test(before) && !opensWithComma(text, quote, before))
    return 'scare'
  return 'speech'
}

/** «No», said Reyes: the first words of a sentence with the comma behind the mark are spoken. */
const opensWithComma = (text: string, quote: PairedQuote, before: string): boolean =>
  text[quote.end] === ',' && /(?:^|[.?!…\n])["'”’»«]?\s*$/.test(before)
