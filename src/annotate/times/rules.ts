import type { TimeExpression } from '../types.ts'
import { dayOf, isoDay, isoMonth, lastWeekday, nextWeekday, weekdayOf, type Day } from './calendar.ts'
import type { DocumentDate } from './context.ts'
import { HINT_KINDS } from './hints.ts'
import type { Direction } from './tense.ts'
import {
  DATE,
  MONTH,
  monthNumber,
  NUMBER,
  smallNumber,
  SPACE,
  UNIT,
  unitDays,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './words.ts'

/** What a rule makes of its match: the dates, and which part of the match is the expression. */
export interface Resolved {
  kind: TimeExpression['kind']
  from: string | null
  until: string | null
  days: number | null
  weekday?: number
  /** the expression within the match where it is not the whole of it */
  start?: number
  end?: number
}

export interface RuleContext {
  document: DocumentDate
  /** which way the verb of the sentence points at this place of the text */
  direction: (start: number, end: number) => Direction
  /** the last day resolved before the match, within the sentence or the one before it */
  previousDay: Day | null
}

export interface TimeRule {
  id: string
  /** something of each of these kinds stands in every match (see hints.ts) */
  hints: readonly number[]
  example: string
  refuses: string
  pattern: RegExp
  resolve: (
    groups: { [name: string]: string | undefined },
    at: { start: number; end: number },
    ctx: RuleContext,
  ) => Resolved | null
}

const S = SPACE
const { digit: D, month: M, day: Y, unit: U, word: T } = HINT_KINDS
const re = (source: string, flags = 'gu') => new RegExp(source, flags)
const OPEN = '(?<![\\p{L}\\p{N}.,:/$€£-])'
const CLOSE = '(?![\\p{L}\\p{N}])'

export const date = (from: string | null, weekday?: number): Resolved => ({
  kind: 'date',
  from,
  until: null,
  days: null,
  ...(weekday === undefined ? {} : { weekday }),
})
const period = (from: string | null, until: string | null, days: number | null = null): Resolved => ({
  kind: 'period',
  from,
  until,
  days,
})

/** The year that a month (and date) without one belongs to: the nearest that suits the tense. */
function yearOf(ctx: RuleContext, month: number, dateOfMonth: number, direction: Direction): number | null {
  const { day, year, month: documentMonth } = ctx.document
  if (year === null) return null
  const here = day ?? (documentMonth ? dayOf(year, documentMonth, 15) : null)
  if (here === null) return null
  const days = [year - 1, year, year + 1].map(y => ({
    y,
    d: dayOf(y, month, Math.min(dateOfMonth, 28))! - here,
  }))
  // a month's own days count as now: "in August", written in August
  const slack = dateOfMonth === 15 ? 31 : 0
  const fit = days.filter(({ d }) =>
    direction === 'past' ? d <= slack : direction === 'future' ? d >= -slack : true,
  )
  fit.sort((a, b) => Math.abs(a.d) - Math.abs(b.d))
  return fit[0]?.y ?? null
}

function monthDay(
  ctx: RuleContext,
  at: { start: number; end: number },
  monthWord: string,
  dateWord: string,
  yearWord?: string,
): Resolved | null {
  const month = monthNumber(monthWord)
  const dom = Number.parseInt(dateWord, 10)
  if (!month) return null
  const year = yearWord ? Number(yearWord) : yearOf(ctx, month, dom, ctx.direction(at.start, at.end))
  if (year === null) return date(null)
  const day = dayOf(year, month, dom)
  return day === null ? null : date(isoDay(day), weekdayOf(day))
}

/** The week (Monday to Sunday) `offset` weeks from the document's. */
function week(ctx: RuleContext, offset: number): Resolved {
  const { day } = ctx.document
  if (day === null) return period(null, null)
  const monday = lastWeekday(day, 1) + 7 * offset
  return period(isoDay(monday), isoDay(monday + 6), 7)
}

function calendarUnit(ctx: RuleContext, unit: string, offset: number): Resolved {
  const { year, month } = ctx.document
  if (unit.startsWith('week') && unit !== 'weekend') return week(ctx, offset)
  if (unit === 'year') return date(year === null ? null : String(year + offset))
  if (unit === 'month') return date(year === null || month === null ? null : isoMonth(year, month + offset))
  if (unit === 'decade' || unit === 'century' || unit === 'fortnight')
    return period(null, null, unitDays(unit))
  return date(null)
}

const shiftDays = (ctx: RuleContext, unit: string, n: number): Resolved => {
  const { day, year, month } = ctx.document
  const u = unit.toLowerCase().replace(/s$/, '')
  if (u === 'year' || u === 'decade')
    return date(year === null ? null : String(year + Math.round(n) * (u === 'decade' ? 10 : 1)))
  if (u === 'month')
    return date(year === null || month === null ? null : isoMonth(year, month + Math.round(n)))
  if (u === 'hour') return day === null ? date(null) : date(isoDay(day + Math.round(n / 24)))
  const length = unitDays(u)
  if (!length) return date(null)
  return day === null ? date(null) : date(isoDay(day + Math.round(n * length)))
}

const sign = (word: string): number =>
  /^(?:last|past|previous)$/i.test(word) ? -1 : /^(?:next|coming)$/i.test(word) ? 1 : 0

/**
 * The grammar of time expressions, first match first at each place, the longer of two that start together.
 * Each rule names what it must refuse; `find-times` holds the choice between overlapping matches.
 */
export const TIME_RULES: readonly TimeRule[] = [
  {
    id: 'iso-date',
    hints: [D],
    example: '2024-03-05',
    refuses: 'order 2024-03-051',
    pattern: re(
      `${OPEN}(?<y>(?:19|20)\\d\\d)(?<sep>[-.])(?<m>0[1-9]|1[0-2])\\k<sep>(?<d>0[1-9]|[12]\\d|3[01])(?![\\p{N}-])`,
    ),
    resolve: g => {
      const day = dayOf(Number(g['y']), Number(g['m']), Number(g['d']))
      return day === null ? null : date(isoDay(day), weekdayOf(day))
    },
  },
  {
    id: 'month-date-range',
    hints: [D, M],
    example: 'March 3-5, 2024',
    refuses: 'March 3',
    pattern: re(
      `${OPEN}(?<m>${MONTH})${S}(?<a>${DATE})(?:${S})?(?:[-–—]|to|and|through)(?:${S})?(?<b>${DATE})(?:,?${S}(?<y>${YEAR}))?`,
    ),
    resolve: (g, at, ctx) =>
      dateRange(monthDay(ctx, at, g['m']!, g['a']!, g['y']), monthDay(ctx, at, g['m']!, g['b']!, g['y'])),
  },
  {
    id: 'date-range-month',
    hints: [D, M],
    example: '3 to 5 March 2024',
    refuses: '3 March',
    pattern: re(
      `${OPEN}(?<a>${DATE})(?:${S})?(?:[-–—]|to|and|through)(?:${S})?(?<b>${DATE})${S}(?<m>${MONTH})(?:,?${S}(?<y>${YEAR}))?`,
    ),
    resolve: (g, at, ctx) =>
      dateRange(monthDay(ctx, at, g['m']!, g['a']!, g['y']), monthDay(ctx, at, g['m']!, g['b']!, g['y'])),
  },
  {
    id: 'month-date',
    hints: [D, M],
    example: 'Tuesday, Feb. 3, 2026',
    refuses: 'May 40 people',
    pattern: re(
      `${OPEN}(?:${WEEKDAY},?${S}(?:the${S})?)?(?<m>${MONTH})${S}(?<d>${DATE})(?:,?${S}(?<y>${YEAR}))?`,
    ),
    resolve: (g, at, ctx) => monthDay(ctx, at, g['m']!, g['d']!, g['y']),
  },
  {
    id: 'date-month',
    hints: [D, M],
    example: 'Sunday 21 December 2025',
    refuses: '21 Decembrists',
    pattern: re(
      `${OPEN}(?:${WEEKDAY},?${S}(?:the${S})?)?(?<d>${DATE})${S}(?:of${S})?(?<m>${MONTH})(?:,?${S}(?<y>${YEAR}))?`,
    ),
    resolve: (g, at, ctx) => monthDay(ctx, at, g['m']!, g['d']!, g['y']),
  },
  {
    id: 'month-year',
    hints: [D, M],
    example: 'late December 2025',
    refuses: 'May 2025 people',
    pattern: re(`${OPEN}(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?<m>${MONTH}),?${S}(?:of${S})?(?<y>${YEAR})`),
    resolve: g => date(isoMonth(Number(g['y']), monthNumber(g['m']!)!)),
  },
  {
    id: 'month',
    hints: [M],
    example: 'in mid-August',
    refuses: 'May said; the March on Rome',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?<lead>[Ii]n|[Ss]ince|[Ll]ast|[Nn]ext|[Tt]his|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|[Bb]etween|and|or|of|early|late|mid)[- ](?:(?:early|late|mid)[- ])?(?<m>${MONTH})(?!${S}\\p{Lu}\\p{Ll}|\\.?${S}\\d)`,
    ),
    resolve: (g, at, ctx) => {
      const month = monthNumber(g['m']!)!
      const lead = g['lead']!.toLowerCase()
      if (
        /^(?:may|march)$/i.test(g['m']!) &&
        !/^(?:in|since|last|next|this|by|until|early|late|mid)$/.test(lead)
      )
        return null
      const direction =
        lead === 'last' || lead === 'since'
          ? 'past'
          : lead === 'next'
            ? 'future'
            : ctx.direction(at.start, at.end)
      const year = yearOf(ctx, month, 15, direction)
      const keep = /^(?:last|next|this|early|late|mid)$/.test(lead)
      return {
        ...date(year === null ? null : isoMonth(year, month)),
        start: keep ? at.start : at.start + g['lead']!.length + 1,
      }
    },
  },
  {
    id: 'year',
    hints: [D],
    example: 'in 2022; the 2024 election',
    refuses: '2,022 people; flight 2022; more than 2000 homes',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?<lead>[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ee]arly|[Ll]ate|mid)(?:${S}|-)(?:(?:early|late|mid)[- ])?(?<y>${YEAR})(?<tail>${S}\\p{Ll}+)?`,
    ),
    resolve: (g, at) => {
      const start = at.end - (g['tail']?.length ?? 0) - 4
      const counted = (g['tail'] ?? '').endsWith('s') && !/^(?:the|a|his|her|its|their|of)$/i.test(g['lead']!)
      const plain =
        /^(?:in|since|by|until|during|before|after|early|late|mid|from|the)$/i.test(g['lead']!) ||
        g['tail'] !== undefined
      if (!plain || (counted && !/^\s(?:as|was|is|has)$/.test(g['tail']!))) return null
      return { ...date(g['y']!), start, end: start + 4 }
    },
  },
  {
    id: 'year-range',
    hints: [D],
    example: 'between 2019 and 2022',
    refuses: 'from 2000 to 2500',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?:(?:[Ff]rom|[Bb]etween)${S}(?<a>${YEAR})${S}(?:to|and|until)${S}|(?<c>${YEAR})[-–—])(?<b>${YEAR})`,
    ),
    resolve: g => {
      const from = (g['a'] ?? g['c'])!
      return from < g['b']! ? period(from, g['b']!) : null
    },
  },
  {
    id: 'decade',
    hints: [D],
    example: 'the 1990s',
    refuses: 'in her 40s',
    pattern: re(`${OPEN}(?<y>(?:1[5-9]|20)\\d)0s${CLOSE}`),
    resolve: g => period(`${g['y']}0`, `${g['y']}9`, null),
  },
  {
    id: 'weekday',
    hints: [Y],
    example: "on Saturday; Sunday's talks; next Tuesday",
    refuses: 'on Sundays; Black Friday; the Sunday Times',
    pattern: re(
      `(?<![\\p{L}\\p{N}-]|(?:Black|Good|Bloody|Super|Ash|Holy|Palm|Easter|Cyber|Shrove|Maundy|Casual)${S})(?<which>(?:[Ll]ast|[Nn]ext|[Tt]his(?: coming)?|[Tt]he previous|[Tt]he following|[Ee]arly|[Ll]ate)${S}(?:on${S})?)?(?<w>${WEEKDAY})(?:${S}(?:morning|afternoon|evening|night))?(?![\\p{L}\\p{N}]|${S}(?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|Night${S}Live|World)\\b)`,
    ),
    resolve: (g, at, ctx) => {
      const w = weekdayNumber(g['w']!)!
      const which = (g['which'] ?? '').trim().toLowerCase()
      const { day } = ctx.document
      if (day === null) return date(null, w)
      if (which === 'last') return date(isoDay(lastWeekday(day - 1, w)), w)
      if (which === 'next') return date(isoDay(nextWeekday(day + 1, w)), w)
      if (which.startsWith('the'))
        return ctx.previousDay === null
          ? date(null, w)
          : date(
              isoDay(
                which.endsWith('previous')
                  ? lastWeekday(ctx.previousDay - 1, w)
                  : nextWeekday(ctx.previousDay + 1, w),
              ),
              w,
            )
      const direction = ctx.direction(at.start, at.end)
      if (direction === null && which !== 'this coming')
        return date(weekdayOf(day) === w ? isoDay(day) : null, w)
      return date(isoDay(direction === 'past' ? lastWeekday(day, w) : nextWeekday(day, w)), w)
    },
  },
  {
    id: 'day-word',
    hints: [Y | T],
    example: 'yesterday, overnight',
    refuses: 'USA Today; overnight bag',
    pattern: re(
      `(?<![\\p{L}\\p{N}-]|USA${S})(?<w>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Oo]vernight)${CLOSE}`,
    ),
    resolve: (g, _at, ctx) => {
      const { day } = ctx.document
      const w = g['w']!.toLowerCase()
      if (day === null) return w === 'overnight' ? period(null, null) : date(null)
      if (w === 'overnight') return period(isoDay(day - 1), isoDay(day))
      const offset = w.includes('before')
        ? -2
        : w.includes('after')
          ? 2
          : w === 'yesterday'
            ? -1
            : w === 'tomorrow'
              ? 1
              : 0
      return date(isoDay(day + offset), weekdayOf(day + offset))
    },
  },
  {
    id: 'weekend',
    hints: [U],
    example: 'over the weekend, next weekend',
    refuses: 'weekend trains',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?<w>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Tt]he(?: past| coming)?) weekend(?!${S}(?:trains?|service|edition|home|house))${CLOSE}`,
    ),
    resolve: (g, at, ctx) => {
      const { day } = ctx.document
      if (day === null) return period(null, null)
      const w = g['w']!.toLowerCase()
      const back =
        w === 'last' || w.endsWith('past') || (w === 'the' && ctx.direction(at.start, at.end) !== 'future')
      const ahead = w === 'next' || w.endsWith('coming')
      const saturday = back
        ? lastWeekday(day, 6)
        : ahead
          ? nextWeekday(day + (w === 'next' && weekdayOf(day) % 6 === 0 ? 1 : 0), 6)
          : weekdayOf(day) === 0
            ? day - 1
            : ctx.direction(at.start, at.end) === 'past'
              ? lastWeekday(day, 6)
              : nextWeekday(day, 6)
      return period(isoDay(saturday), isoDay(saturday + 1), 2)
    },
  },
  {
    id: 'calendar-unit',
    hints: [U],
    example: 'last week, later this month, next year',
    refuses: 'the last year of the war',
    pattern: re(
      `(?<![\\p{L}\\p{N}-]|[Tt]he${S})(?:(?:[Ll]ater|[Ee]arlier|[Ee]arly|[Ll]ate)${S})?(?<w>[Ll]ast|[Nn]ext|[Tt]his)${S}(?<u>week|month|year)(?!${S}of\\b|-)${CLOSE}`,
    ),
    resolve: (g, _at, ctx) => calendarUnit(ctx, g['u']!, sign(g['w']!)),
  },
  {
    id: 'past-units',
    hints: [U | Y],
    example: 'over the past three days',
    refuses: 'the past three mayors',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])[Tt]he${S}(?<w>past|last|previous|next|coming)${S}(?:(?<n>${NUMBER}|few|several|couple${S}of)${S})?(?!day\\b)(?<u>${UNIT})(?!-)`,
    ),
    resolve: (g, at, ctx) => {
      const n = g['n'] ? smallNumber(g['n']) : 1
      const length = unitDays(g['u']!)
      if (n === null || !length) return period(null, null)
      if (!g['n'] && g['u']!.endsWith('s')) return period(null, null)
      const days = Math.round(n * length)
      const { day } = ctx.document
      if (day === null) return period(null, null, days)
      void at
      return sign(g['w']!) < 0
        ? period(isoDay(day - days), isoDay(day), days)
        : period(isoDay(day), isoDay(day + days), days)
    },
  },
  {
    id: 'ago',
    hints: [U | Y],
    example: 'three weeks ago, about a year ago',
    refuses: 'long ago',
    pattern: re(`(?<![\\p{L}\\p{N}-])(?<n>[Aa]n?|${NUMBER})${S}(?<u>${UNIT})${S}(?:ago|earlier)${CLOSE}`),
    resolve: (g, at, ctx) => {
      const n = smallNumber(g['n']!)
      if (n === null) return null
      void at
      if (/earlier/.test(g['u']!)) return date(null)
      return shiftDays(ctx, g['u']!, -n)
    },
  },
  {
    id: 'in-units',
    hints: [U | Y],
    example: 'in two weeks, within 48 hours',
    refuses: 'in three days of talks; for the first time in two years',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?<w>[Ii]n|[Ww]ithin)${S}(?<n>an?|${NUMBER})${S}(?<u>${UNIT})(?!${S}of\\b|-)`,
    ),
    resolve: (g, at, ctx) => {
      const n = smallNumber(g['n']!)
      const length = unitDays(g['u']!)
      if (n === null || !length) return null
      if (ctx.direction(at.start, at.end) !== 'future')
        return {
          kind: 'duration',
          from: null,
          until: null,
          days: n * length,
          start: at.start + g['w']!.length + 1,
        }
      if (g['w']!.toLowerCase() === 'in') return shiftDays(ctx, g['u']!, n)
      const { day } = ctx.document
      return day === null
        ? period(null, null, n * length)
        : period(isoDay(day), isoDay(day + Math.round(n * length)), n * length)
    },
  },
  {
    id: 'relative-day',
    hints: [Y],
    example: 'the next day, a day earlier, the same day',
    refuses: 'the day shift',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?<w>[Tt]he (?:next|following|previous|same) day|[Oo]ne day (?:earlier|later)|[Aa] day (?:earlier|later|before|after))${CLOSE}`,
    ),
    resolve: (g, _at, ctx) => {
      const w = g['w']!.toLowerCase()
      if (ctx.previousDay === null) return date(null)
      const offset = /next|following|later|after/.test(w) ? 1 : /same/.test(w) ? 0 : -1
      return date(isoDay(ctx.previousDay + offset), weekdayOf(ctx.previousDay + offset))
    },
  },
  {
    id: 'duration',
    hints: [U | Y],
    example: 'nearly four years, a three-day strike, the four-year-old conflict',
    refuses: 'three daylight raids',
    pattern: re(
      `(?<![\\p{L}\\p{N}.,$€£]|\\p{L}-)(?<n>${NUMBER})(?:-|${S}(?:(?:full|straight|consecutive|more|long|whole)${S})?)(?<u>${UNIT})(?:-old|-long)?`,
      'giu',
    ),
    resolve: g => {
      const n = smallNumber(g['n']!)
      const length = unitDays(g['u']!)
      return n === null || !length
        ? null
        : { kind: 'duration', from: null, until: null, days: Math.round(n * length * 100) / 100 }
    },
  },
  {
    id: 'indefinite-duration',
    hints: [U | Y],
    example: 'a decade-long dispute, a week of protests',
    refuses: 'a week ago',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?:(?<long>hour|day|week|month|year|decade|century)-?long|(?:[Aa]n?)${S}(?<u>day|week|fortnight|month|year|decade|century)(?=${S}of\\b))${CLOSE}`,
    ),
    resolve: g => ({ kind: 'duration', from: null, until: null, days: unitDays(g['long'] ?? g['u']!) }),
  },
]

function dateRange(a: Resolved | null, b: Resolved | null): Resolved | null {
  if (!a || !b) return null
  if (!a.from || !b.from) return period(null, null)
  return a.from < b.from ? period(a.from, b.from) : null
}
