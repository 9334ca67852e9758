import { dayOf, parseIsoDay, type Day } from './calendar.ts'
import { monthNumber } from './words.ts'

/** What the report says of its own date: `day` is null where only a month or a year is known. */
export interface DocumentDate {
  day: Day | null
  year: number | null
  month: number | null
}

/** The stamp that dates a report's words: when it came out, else when it was last changed. */
export const stampOf = (report: { publishedAt: string | null; updatedAt?: string | null }): string | null =>
  report.publishedAt ?? report.updatedAt ?? null

const FULL_DATE =
  /\b(?:(\p{Lu}\p{L}{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})(?:st|nd|rd|th)? (\p{Lu}\p{L}{2,8})\.?,? (\d{4})|(\d{4})-(\d\d)-(\d\d))/u

/**
 * The day a report was written: its publication stamp, or else a dateline or a line of its own near the start
 * of the text that bears a full date.
 *
 *     PORTREE, March 3, 2024 (Wire) — Ferry crews …
 *              ~~~~~~~~~~~~~
 *
 * A full date inside a sentence ("since March 3, 2019") does not date the report.
 *
 * @param publishedAt - ISO 8601, any precision, or null
 */
export function resolveDocumentDate(text: string, publishedAt: string | null): DocumentDate {
  const stamp = /^(\d{4})(?:-(\d\d))?/.exec(publishedAt ?? '')
  if (stamp)
    return {
      day: parseIsoDay(publishedAt),
      year: Number(stamp[1]),
      month: stamp[2] ? Number(stamp[2]) : null,
    }
  for (const line of text.slice(0, 600).split(/[\n\r]+/, 4)) {
    const m = FULL_DATE.exec(line.slice(0, 120))
    if (!m) continue
    const before = line.slice(0, m.index)
    const after = line.slice(m.index + m[0].length)
    const alone =
      /^[^\p{L}]*(?:\p{L}+[:,]?\s+){0,3}$/u.test(before) && !/\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(after)
    const dateline =
      /^[\p{Lu}\s.,'’-]{2,40}$/u.test(before) && /^\s*(?:\([^)]{1,30}\)\s*)?[-–—:.]/u.test(after)
    if (!alone && !dateline) continue
    const [year, month, date] = m[3]
      ? [Number(m[3]), monthNumber(m[1]!), Number(m[2])]
      : m[6]
        ? [Number(m[6]), monthNumber(m[5]!), Number(m[4])]
        : [Number(m[7]), Number(m[8]), Number(m[9])]
    const day = month ? dayOf(year, month, date) : null
    if (day !== null) return { day, year, month }
  }
  return { day: null, year: null, month: null }
}
