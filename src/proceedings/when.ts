import type { Predicate } from '../annotate/clauses/index.ts'
import { ownerOf } from '../annotate/events/event-time.ts'
import { isoDay, lastWeekday, parseIsoDay, resolveDocumentDate, stampOf } from '../annotate/times/index.ts'
import type { SentenceReading } from './reading.ts'

/** The day that stands with a verb and lies no later than the report, or null. */
export function ownDay(s: SentenceReading, p: Predicate): string | null {
  const index = s.clauses.predicates.indexOf(p)
  const stamp = stampOf(s.reading.report)?.slice(0, 10) ?? null
  const day = stamp ? parseIsoDay(stamp) : resolveDocumentDate(s.reading.report.text, null).day
  for (const t of s.times) {
    if (t.kind !== 'date' || ownerOf(s.clauses, t) !== index) continue
    const from =
      t.from ?? (t.weekday !== undefined && day !== null ? isoDay(lastWeekday(day, t.weekday)) : null)
    if (from !== null && (stamp === null || from.slice(0, 10) <= stamp)) return from
  }
  return null
}
