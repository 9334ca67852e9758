import { quantityWords } from '../../lexicons/en/quantity-words.ts'
import type { Span } from '../../text/span.ts'
import type { Quantity, Sentence, Token } from '../types.ts'
import { isPlural, resolveCounted } from './counted.ts'
import { findNumbers, type NumberMatch } from './numbers.ts'

const invert = (lists: { readonly [name: string]: readonly string[] }): Map<string, string> =>
  new Map(Object.entries(lists).flatMap(([name, words]) => words.map(w => [w, name] as const)))

const BOUNDS = invert(quantityWords.bounds) as Map<string, Quantity['bound']>
const UNITS = invert(quantityWords.units)
const MONEY = invert(quantityWords.currencies)
const LABELS = new Set<string>(quantityWords.labels)
const escape = (s: string) => s.replace(/[$.]/g, '\\$&')
const BOUND = new RegExp(
  `(?<![\\p{L}])(${[...BOUNDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')})\\s+$`,
  'iu',
)
/** words after which "about", "over" and "around" bring in a topic: "talks over two islands" */
const TOPIC =
  /(?:talk|talks|talking|talked|spoke|speak|speaking|dispute|disputes|row|question|questions|debate|debates|debated|asked|asking|concern|concerns|concerned|worry|worries|complained|complaints?|clash|clashes|clashed|argued|arguing|centred|centered|focused|revolves?|revolved|built|organised|organized|anger|protests?|protested|doubts?|disagree|disagreed|disagreements?|war|fight|fought|control|news|information|details|story|report|law|deal|agreement|lawsuit|charges|impasse|deadlock|negotiations?)\s$/i
/** "the death toll rose to three" */
const TOLL = /\btoll(?:\s[\p{L}']+){0,4}\s(?:to|at|of|is|was|by|reached|stands at|stood at)\s$/iu
const PERCENT = /^(?:\s?%|[\s-]per\s?cent(?!\p{L})|\s?pc(?!\p{L}))(?!age)/iu
const PERCENT_POINTS = /^[\s-]percentage[\s-]points?/i
const AFTER = /^\s?(\+|or more|or so)(?![\p{L}])/iu

/**
 * Numbers of a report with what they count. Dates, durations, clock times, ranges, scores, section and telephone
 * numbers, ordinals and the pronoun "one" are left out.
 *
 *     More than 40 people       a 12-point plan       $1.2 billion       nearly three percent
 *     ~~~~~~~~~~~~ ======         ~~~~~~~~ ====       ~~~~~~~~~~~~       ~~~~~~~~~~~~~~~~~~~~
 *     at-least     counted        unit point          unit USD           nearly, unit %
 *
 * @param times - sorted spans that are time expressions already
 * @returns sorted, without overlap; the span holds bound, number and unit, not what is counted
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  times: readonly Span[],
): Quantity[] {
  const out: Quantity[] = []
  let t = 0
  let s = 0
  let k = 0
  for (const n of findNumbers(text)) {
    while (t < times.length && times[t]!.end <= n.start) t++
    if (t < times.length && times[t]!.start < n.end) continue
    while (s < sentences.length - 1 && sentences[s]!.end <= n.start) s++
    const sentence = sentences[s]
    if (!sentence || sentence.start > n.start) continue
    k = Math.max(k, sentence.firstToken)
    while (k < sentence.endToken && tokens[k]!.end <= n.start) k++
    const quantity = readQuantity(text, tokens, k, sentence, n, out.at(-1)?.end ?? 0)
    if (quantity) out.push(quantity)
  }
  return out
}

/** @param k - index of the first token of the number */
function readQuantity(
  text: string,
  tokens: readonly Token[],
  k: number,
  sentence: Sentence,
  n: NumberMatch,
  floor: number,
): Quantity | null {
  const before = text.slice(Math.max(floor, sentence.start, n.start - 30), n.start)
  const previous = k > sentence.firstToken ? tokens[k - 1]! : null
  if (previous && LABELS.has(previous.norm.replace(/\.$/, '')) && previous.end <= n.start) return null
  const lead = BOUND.exec(before)
  const topical = lead && /^(?:about|over|around)$/i.test(lead[1]!) && TOPIC.test(before.slice(0, lead.index))
  const boundMatch = topical ? null : lead
  let bound: Quantity['bound'] = boundMatch
    ? BOUNDS.get(boundMatch[1]!.toLowerCase())!
    : n.vague
      ? 'at-least'
      : 'exact'
  const start = boundMatch ? n.start - (before.length - boundMatch.index) : n.start
  let end = n.end
  let rest = text.slice(n.end, n.end + 40)
  const after = AFTER.exec(rest)
  if (after && bound === 'exact') {
    bound = after[1]!.toLowerCase() === 'or so' ? 'about' : 'at-least'
    end += after[0].length
    rest = rest.slice(after[0].length)
  }
  const make = (unit: string | null, unitLength: number, counted: Span | null): Quantity => ({
    start,
    end: end + unitLength,
    value: n.value,
    bound,
    unit,
    counted,
  })
  let next = k
  while (next < sentence.endToken && tokens[next]!.end <= end) next++

  if (n.joined && n.joined !== 'plus') {
    const unit = UNITS.get(n.joined) ?? n.joined
    if (
      /^(?:year|day|week|month|hour|decade|old|time|third|thirds|fourth|fold|way|sided|off|half|quarters?|and|to)s?$/.test(
        n.joined,
      )
    )
      return null
    return make(unit === 'percent' ? '%' : unit, 0, resolveCounted(tokens, next, sentence.endToken))
  }
  if (n.sign) return make(MONEY.get(n.sign) ?? n.sign, 0, null)
  const points = PERCENT_POINTS.exec(rest)
  if (points) return make('percentage point', points[0].length, null)
  const percent = PERCENT.exec(rest)
  if (percent) return make('%', percent[0].length, null)
  const word = /^[\s-]([\p{L}]+(?:\s(?:points?))?)(?![\p{L}])/u.exec(rest)
  if (word) {
    const whole = word[1]!.toLowerCase()
    const one = whole.split(' ')[0]!
    const unit = UNITS.get(whole) ?? UNITS.get(one)
    const money = MONEY.get(one)
    const length = 1 + (UNITS.has(whole) ? whole.length : one.length)
    if (unit) return make(unit, length, null)
    if (money && !(money === 'KRW' && !/^\d/.test(text.slice(n.start)))) return make(money, length, null)
    if (one === 'pounds')
      return make(/million|billion|thousand/.test(text.slice(n.start, n.end)) ? 'GBP' : 'pound', length, null)
  }
  return countOf(text, tokens, next, sentence, n, previous, make)
}

/** A plain number: a count, if something is counted, and no name, year, clock time or pronoun. */
function countOf(
  text: string,
  tokens: readonly Token[],
  next: number,
  sentence: Sentence,
  n: NumberMatch,
  previous: Token | null,
  make: (unit: string | null, unitLength: number, counted: Span | null) => Quantity,
): Quantity | null {
  const following = next < sentence.endToken ? tokens[next]! : null
  if (following && /^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt|noon|bst|est)$/.test(following.norm)) return null
  let counted = resolveCounted(tokens, next, sentence.endToken)
  const word = counted ? text.slice(counted.start, counted.end).toLowerCase().split(/\s/).at(-1)! : ''
  if (n.words && n.value === 1) {
    // "one of the", "one another", "no one", "one day": no count
    const direct = counted !== null && following !== null && counted.start === following.start
    if (
      !direct ||
      isPlural(word) ||
      /^(?:no|any|every|the|this|that|each|last|which)$/.test(previous?.norm ?? '')
    )
      return null
    return make(null, 0, counted)
  }
  const capital = previous !== null && previous.pos === 'PROPN' && /^\p{Lu}/u.test(text[previous.start]!)
  if (counted && n.value !== 1 && !isPlural(word) && !n.vague) {
    // "Boeing 737 jet", "the 2000 film": no plural, no count, except collective scales ("three million strong")
    counted = null
  }
  if (!counted) {
    if (n.vague) return null
    const year = !n.words && n.value >= 1500 && n.value < 2200 && /^\d{4}$/.test(text.slice(n.start, n.end))
    if (year || capital) return null
    if (
      n.words &&
      n.value <= 12 &&
      !TOLL.test(text.slice(Math.max(sentence.start, n.start - 40), n.start)) &&
      !/^(?:of|were|was|others?|have|had|died|killed|injured)$/.test(following?.norm ?? '')
    )
      return null
    if (n.words && /^(?:the|those|these|all|other)$/.test(previous?.norm ?? '')) return null
    if (
      !n.words &&
      n.value < 100 &&
      /^(?:,|aged|age|is|was|at|and)$/.test(previous?.norm ?? '') &&
      !/^(?:of|were|have|had|died|killed|injured|others?)$/.test(following?.norm ?? '')
    )
      return null
  }
  return make(null, 0, counted)
}
