import type { Statement } from '../claims/types.ts'
import { dayOf, type Day } from './day.ts'
import { isEarlier, type Story } from './story.ts'

/** Weekdays this far apart are read as of one week. */
const FAR = 3
/** What happened this long before a report (ms) is over. */
const WEEKS = 40 * 86_400_000

/**
 * True when what `a` tells is of an earlier time than what `b` tells: by the days that they name, and where they name
 * none, or the same, by the stamps of their reports.
 *
 *     The airline grounded 12 jets on [Tuesday].    /    By [Wednesday] it had grounded 19.
 *
 * Refused: a statement about something weeks ago, whose count no longer changes.
 */
export function toldBefore(a: Statement, b: Statement, story: Story): boolean {
  if (isOfThePast(a, story) || isOfThePast(b, story)) return false
  const [x, y] = [toldDay(a, story), toldDay(b, story)]
  const days = x && y ? daysBetween(x, y) : null
  if (days !== null && days !== 0) return days > 0
  return isEarlier(story.report(a.report), story.report(b.report))
}

/** True when a statement names a time some weeks before its report came out. */
function isOfThePast({ report, times }: Statement, story: Story): boolean {
  const { publishedAt, updatedAt } = story.report(report)
  const stamp = Date.parse((publishedAt ?? updatedAt ?? '').slice(0, 10))
  return times.some(t => t.kind !== 'duration' && t.from !== null && stamp - Date.parse(t.from) > WEEKS)
}

/** The one day that a statement names, null for none or several. */
function toldDay({ report, times }: Statement, story: Story): Day | null {
  const { text } = story.report(report)
  const days = times.map(t => dayOf(text, t)).filter(d => d !== null)
  return days.length === 1 ? days[0]! : null
}

function daysBetween(x: Day, y: Day): number | null {
  if ((x.iso?.length ?? 0) >= 10 && (y.iso?.length ?? 0) >= 10)
    return (Date.parse(y.iso!.slice(0, 10)) - Date.parse(x.iso!.slice(0, 10))) / 86_400_000
  if (x.weekday === null || y.weekday === null) return null
  const days = (y.weekday - x.weekday + 7) % 7
  return days <= FAR ? days : days >= 7 - FAR ? days - 7 : null
}
