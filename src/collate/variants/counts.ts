import { nameLexicon, Word } from '../../annotate/names/lexicon.ts'
import type { Quantity, Token } from '../../annotate/types.ts'
import { countedGeneric } from '../../lexicons/en/counted-generic.ts'
import { outcomes } from '../../lexicons/en/outcomes.ts'
import type { Span } from '../../text/span.ts'
import { classesOf, isAkin, isStopWord, stemOf } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import type { Witness } from '../types.ts'

/** A number in a statement with all that tells what it counts. */
export interface Count {
  statement: Statement
  /** the number with what it counts, as it reads */
  span: Span
  value: number
  bound: Quantity['bound']
  /** "USD", "%", "day" …; null for things counted one by one */
  unit: string | null
  /** stem of the head of the counted phrase, null where it is not said */
  head: string | null
  /** what happened to the counted ("killed"), where words nearby say so */
  outcomes: readonly string[]
  /** stems of the words of content near the number, those of the number and its head left out */
  context: readonly string[]
}

/** Words this near to a number, on either side, may say what happened to the counted. */
const NEAR = 6

/** What happens to people: "14 boats" of rescuers are not rescued. */
const OF_PEOPLE = new Set(['moved'])

/** True when the counted are people by their job or as a group ("dockers", "officers"). */
function isHuman(head: string, tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = end - 1; i >= first; i--)
    if (stemOf(tokens[i]!.norm) === head) {
      const { norm } = tokens[i]!
      const bits =
        (nameLexicon().words.get(norm) ?? 0) | (nameLexicon().words.get(norm.replace(/s$/, '')) ?? 0)
      return (bits & (Word.Group | Word.Role)) !== 0 || /(?:er|or|ist|ian|ant|men)s?$/.test(norm)
    }
  return false
}

const outcomeOf = new Map<string, string>()
const generic = new Set<string>()

function prepare(): void {
  if (generic.size) return
  for (const [name, words] of Object.entries(outcomes)) for (const w of words) outcomeOf.set(stemOf(w), name)
  for (const w of countedGeneric) generic.add(stemOf(w))
}

/** True for heads that say little about what is counted ("people"). */
export const isGenericHead = (stem: string): boolean => (prepare(), generic.has(stem))

/**
 * The counts and lengths of time of a statement.
 *
 *     The blast killed at least [40 people] and closed [three schools] for [two weeks].
 *               ~~~~~~ outcome       ====== head
 */
export function findCounts(statement: Statement, { annotations, report }: Witness): Count[] {
  prepare()
  const { tokens } = annotations
  const out: Count[] = []
  const add = (span: Span, head: string | null, rest: Pick<Count, 'value' | 'bound' | 'unit'>) => {
    let first = statement.firstToken
    while (first < statement.endToken && tokens[first]!.end <= span.start) first++
    let end = first
    while (end < statement.endToken && tokens[end]!.start < span.end) end++
    const near: string[] = []
    const at = (from: number, to: number) => {
      for (let i = Math.max(from, statement.firstToken); i < Math.min(to, statement.endToken); i++)
        if (!isStopWord(tokens[i]!.norm) && /\p{L}/u.test(tokens[i]!.norm)) near.push(stemOf(tokens[i]!.norm))
    }
    at(first - NEAR, first)
    at(end, end + NEAR)
    const inside: string[] = []
    for (let i = first; i < end; i++) inside.push(stemOf(tokens[i]!.norm))
    const told = [...near, ...inside].map(w => outcomeOf.get(w)).filter(x => x !== undefined)
    const fits = told.filter(
      o => !OF_PEOPLE.has(o) || head === null || generic.has(head) || isHuman(head, tokens, first, end),
    )
    out.push({ statement, span, head, outcomes: [...new Set(fits)], context: near, ...rest })
  }
  for (const q of statement.quantities) {
    // "nine of them seriously": a part of another count
    if (/^\sof (?:them|whom|these|those|which)\b/.test(report.text.slice(q.end, q.end + 12))) continue
    const end = q.counted && q.counted.start - q.end < 30 ? Math.max(q.end, q.counted.end) : q.end
    const words = q.counted
      ? report.text
          .slice(q.counted.start, q.counted.end)
          .toLowerCase()
          .split(/[\s-]+/)
      : []
    const head = words.length ? stemOf(words.at(-1)!) : null
    add({ start: q.start, end }, head, { value: q.value, bound: q.bound, unit: q.unit })
  }
  for (const t of statement.times)
    if (t.kind === 'duration' && t.days !== null && !t.from)
      add(t, null, { value: t.days, bound: boundBefore(report.text, t.start), unit: 'day' })
  return out
}

function boundBefore(text: string, start: number): Quantity['bound'] {
  const before = text.slice(Math.max(0, start - 20), start).toLowerCase()
  if (/(?:nearly|almost|just under)\s(?:an?\s)?$/.test(before)) return 'nearly'
  if (/(?:about|around|roughly|some)\s$/.test(before)) return 'about'
  if (/(?:more than|over|at least)\s$/.test(before)) return 'at-least'
  if (/(?:less than|under|up to|at most)\s$/.test(before)) return 'at-most'
  return 'exact'
}

/**
 * True when the two numbers can be held against each other: one unit, and heads that mean the same or, for heads
 * that say little, the same that happened to them.
 *
 * Refused: 40 injured / 52 dead; a 12-point charter / 12,000 signatures; five days offered / seven days asked for.
 */
export function countSame(a: Count, b: Count): boolean {
  if (a.unit !== b.unit) return false
  const shared = a.outcomes.some(o => b.outcomes.includes(o))
  if (a.unit !== null) return sharesContext(a, b) && headsAgree(a, b)
  if (a.outcomes.length && b.outcomes.length && !shared) return false
  const plain = (c: Count) => c.head === null || isGenericHead(c.head)
  if (plain(a) && plain(b)) return shared
  if (plain(a) || plain(b)) return shared && a.outcomes.length > 0
  return isAkin(a.head!, b.head!)
}

const headsAgree = (a: Count, b: Count): boolean =>
  a.head === null || b.head === null || isAkin(a.head, b.head)

/** True when words near the two numbers are the same or akin. */
export const sharesContext = (a: Count, b: Count): boolean =>
  a.context.some(x => b.context.some(y => isAkin(x, y)))

/** A running count does not grow or shrink by more than this from one report to the next. */
const STEP = 8

/** True when the two numbers are near enough to be one count at two times. */
export const isStepOf = (a: Pick<Count, 'value'>, b: Pick<Count, 'value'>): boolean =>
  Math.max(a.value, b.value) <= STEP * Math.min(a.value, b.value)

/** How two numbers stand to each other. */
export type NumberRelation = 'same' | 'compatible' | 'different'

/**
 * Holds two numbers against each other.
 *
 *     more than 40 / 43      compatible      1,300 / 1,312   compatible (one is the other, rounded)
 *     nearly 4 years / 3.8   compatible      40 / 52         different
 */
export function compareNumbers(
  a: Pick<Count, 'value' | 'bound'>,
  b: Pick<Count, 'value' | 'bound'>,
): NumberRelation {
  if (a.value === b.value) return 'same'
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  const ratio = high.value === 0 ? 1 : (high.value - low.value) / Math.abs(high.value)
  // "dozens" is at least 24, "hundreds" at least 200: anything of that order fits
  if (low.bound === 'at-least' && ratio <= 0.25) return 'compatible'
  if (high.bound === 'at-most' && ratio <= 0.25) return 'compatible'
  if (high.bound === 'nearly' && ratio <= 0.15) return 'compatible'
  if ((low.bound === 'about' || high.bound === 'about') && ratio <= 0.1) return 'compatible'
  if (isRounded(a.value, b.value) || isRounded(b.value, a.value)) return 'compatible'
  return 'different'
}

/** True when `short` is `long` rounded to two digits or more, or cut off there: 1,300 for 1,312, 1.2 for 1.23. */
function isRounded(short: number, long: number): boolean {
  for (let digits = 2; digits <= 4; digits++) {
    const exact = Number(long.toPrecision(digits))
    if (exact === long) continue
    if (exact === short) return true
  }
  return false
}

/** Names of the classes of a head, for keys and notes. */
export const headName = (head: string | null): string => (head === null ? '' : (classesOf(head)[0] ?? head))
