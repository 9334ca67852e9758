import type { TimeExpression } from '../../annotate/types.ts'
import { calendar } from '../../lexicons/en/calendar.ts'

const MONTH_DAY = /\b([A-Z][a-z]{2,8})\.?\s(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)?\s([A-Z][a-z]{2,8})\b/
const MONTH = /^(?:late\s|early\s|mid-)?([A-Z][a-z]{2,8})\.?(?:\s\d{4})?$/
const months = new Map<string, number>(Object.entries(calendar.months))
const weekdays = new Map<string, number>(Object.entries(calendar.weekdays))

/**
 * A day as far as a report lets it be known: an ISO date, or, in a report without a date of its own, only the
 * weekday or the day of the year.
 */
export interface Day {
  /** `2026-03-12`, `2026-03`, `2026` */
  iso: string | null
  /** Sunday 0 … Saturday 6 */
  weekday: number | null
  /** `03-12` */
  monthDay: string | null
  /** 1–12 for a month without a day */
  month: number | null
}

/** The day that a time expression names, or null where it names none. */
export function dayOf(text: string, time: TimeExpression): Day | null {
  if (time.kind !== 'date') return null
  const exact = text.slice(time.start, time.end)
  const day: Day = { iso: time.from, weekday: null, monthDay: null, month: null }
  if (time.from && time.from.length >= 10) {
    day.monthDay = time.from.slice(5, 10)
    day.weekday = new Date(`${time.from.slice(0, 10)}T00:00:00Z`).getUTCDay()
    return day
  }
  for (const word of exact.toLowerCase().match(/[a-z]+/g) ?? []) day.weekday ??= weekdays.get(word) ?? null
  const m = MONTH_DAY.exec(exact)
  const month = m ? months.get((m[1] ?? m[4])!.toLowerCase()) : undefined
  if (month !== undefined)
    day.monthDay = `${String(month).padStart(2, '0')}-${(m![2] ?? m![3])!.padStart(2, '0')}`
  else if (day.weekday === null)
    day.month = MONTH.exec(exact) ? (months.get(MONTH.exec(exact)![1]!.toLowerCase()) ?? null) : null
  return day.iso || day.weekday !== null || day.monthDay || day.month !== null ? day : null
}

/** How two days stand to each other; null where they cannot be held against each other. */
export type DayRelation = 'same' | 'granularity' | 'different'

/**
 * Holds two days against each other on what both are known by.
 *
 *     2026-03 / 2026-03-12   granularity      Thursday / 2026-03-12   same      April 2 / April 3   different
 */
export function compareDays(a: Day, b: Day): DayRelation | null {
  if (a.iso && b.iso) {
    if (a.iso === b.iso) return 'same'
    return a.iso.startsWith(b.iso) || b.iso.startsWith(a.iso) ? 'granularity' : 'different'
  }
  if (a.month !== null && b.month !== null) return a.month === b.month ? 'same' : 'different'
  if (a.monthDay && b.monthDay) return a.monthDay === b.monthDay ? 'same' : 'different'
  if (a.weekday !== null && b.weekday !== null) return a.weekday === b.weekday ? 'same' : 'different'
  return null
}

/** The name under which equal days meet: the least exact thing known of both, so that "Monday" and the Monday's date meet. */
export function dayKey(day: Day, other: Day): string {
  if (day.month !== null && other.month !== null) return `month ${day.month}`
  if (day.weekday !== null && other.weekday !== null && day.weekday !== other.weekday)
    return `weekday ${day.weekday}`
  if (day.monthDay && other.monthDay && day.monthDay !== other.monthDay) return day.monthDay
  return day.iso ?? day.monthDay ?? `weekday ${day.weekday}`
}
