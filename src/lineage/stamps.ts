import type { Report } from '../record/index.ts'

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/
const DAY = 86_400_000

/**
 * The stretch of time that an ISO 8601 stamp stands for: a minute for a full stamp with zone, a day and the
 * width of the zones for a bare date.
 *
 *     2024-05-14T09:20+02:00   one instant      2024-05-14   the day, anywhere on earth      2024-05   the month
 *
 * @returns milliseconds since 1970, or null for what is no such stamp
 */
export function parseStamp(stamp: string | null | undefined): { from: number; to: number } | null {
  const m = stamp ? ISO.exec(stamp.trim()) : null
  if (!m) return null
  const [, year, month, day, hour, minute, second, zone] = m
  const start = Date.UTC(
    +year!,
    month ? +month - 1 : 0,
    day ? +day : 1,
    +(hour ?? 0),
    +(minute ?? 0),
    +(second ?? 0),
  )
  if (Number.isNaN(start)) return null
  if (zone) {
    const offset =
      zone === 'Z' ? 0 : (+zone.slice(1, 3) * 60 + +zone.slice(-2)) * (zone[0] === '-' ? -60_000 : 60_000)
    return { from: start - offset, to: start - offset }
  }
  const length = hour ? 0 : day ? DAY : month ? 31 * DAY : 366 * DAY
  // without a zone it may be any zone from UTC-12 to UTC+14
  return { from: start - 14 * 3_600_000, to: start + length + 12 * 3_600_000 }
}

/** What a stamp stands for, in milliseconds since 1970. */
export interface Stamp {
  from: number
  to: number
}

/** When a report was first out, as far as its stamps say; a machine's zero (the first days of 1970) says nothing. */
export function stampOf(report: Pick<Report, 'publishedAt' | 'updatedAt'>): Stamp | null {
  for (const given of [report.publishedAt, report.updatedAt]) {
    const stamp = parseStamp(given)
    if (stamp && stamp.to > 3 * DAY) return stamp
  }
  return null
}

/** A stamp so far from that of the story's other reports is a mistake, or that of the archive. */
const FAR = 200 * DAY
const ENOUGH = 3

/** The stamps of the reports of one story, those that lie far off all others taken out. */
export function believableStamps(stamps: readonly (Stamp | null)[]): (Stamp | null)[] {
  const times = stamps.flatMap(s => (s ? [(s.from + s.to) / 2] : [])).sort((x, y) => x - y)
  if (times.length < ENOUGH) return [...stamps]
  const middle = times[times.length >> 1]!
  return stamps.map(s => (s && Math.abs((s.from + s.to) / 2 - middle) > FAR ? null : s))
}

/** Which of two stamps is certainly the earlier one: -1 the first, 1 the second, 0 cannot tell. */
export function compareStamps(
  x: { from: number; to: number } | null,
  y: { from: number; to: number } | null,
): -1 | 0 | 1 {
  if (!x || !y) return 0
  return x.to < y.from ? -1 : y.to < x.from ? 1 : 0
}
