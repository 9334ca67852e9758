import type { Span } from '../../text/span.ts'
import { isDate, two, weekdayOf } from './calendar.ts'
import { MONTHS, WEEKDAYS } from './names.ts'
import { resolveZone, writeOffset, ZONE } from './zones.ts'

/** Which part stands first in a numeric date such as 03/04/2025, where the page gives evidence. */
export type DateOrder = 'day-first' | 'month-first'

/** A date, perhaps with time and zone, where it stands in the line. `iso` is null where we cannot tell. */
export interface Stamp extends Span {
  iso: string | null
}

interface Day extends Span {
  year: number
  month: number
  day: number
}

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const WEEKDAY = Object.keys(WEEKDAYS)
  .sort((a, b) => b.length - a.length)
  .join('|')

const DAYS: { pattern: RegExp; read: (m: RegExpExecArray, order: DateOrder | null) => number[] | null }[] = [
  // 2025-03-04, 2025.03.04, 2025/3/4
  { pattern: /(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g, read: m => [+m[1]!, +m[3]!, +m[4]!] },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    read: m => [+m[1]!, +m[2]!, +m[3]!],
  },
  // 04.03.2025 is day-first wherever it is written; 04/03/2025 and 04-03-2025 need evidence
  { pattern: /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/g, read: readNumeric },
  {
    pattern: new RegExp(
      String.raw`(?<![\da-zà-ÿа-я])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-](?:de\s|of\s)?(${MONTH})(?![a-zà-ÿа-я])\.?,?[\s-](?:de\s)?(\d{4})(?!\d)`,
      'gi',
    ),
    read: m => [+m[3]!, MONTHS[m[2]!.toLowerCase()]!, +m[1]!],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![a-zà-ÿа-я])(${MONTH})(?![a-zà-ÿа-я])\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)`,
      'gi',
    ),
    read: m => [+m[3]!, MONTHS[m[1]!.toLowerCase()]!, +m[2]!],
  },
]

function readNumeric(m: RegExpExecArray, order: DateOrder | null): number[] | null {
  const [a, b, year] = [+m[1]!, +m[3]!, +m[4]!]
  if (m[2] === '.' || a > 12) return [year, b, a]
  if (b > 12) return [year, a, b]
  if (a === b) return [year, a, b]
  if (!order) return null
  return order === 'day-first' ? [year, b, a] : [year, a, b]
}

const TIME = String.raw`(?:([01]?\d|2[0-4])(?:[:.h]|\s:\s)([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?!\d)\s?([ap]\.?\s?m\b\.?)?(?:\sUhr|\shrs\b)?|(1[0-2]|0?[1-9])\s?([ap]\.?\s?m\b\.?)|([01]\d|2[0-3])h([0-5]\d)?\b|([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|hrs)\b))`
const GAP = String.raw`[\s,;|·•–—@(/-]{0,5}(?:(?:at|um|à|a las|às|alle|alle ore|om|kl|klo|ore|o|T)(?![a-zà-ÿа-я])\.?\s?)?`
const AFTER = new RegExp(`^(?:T|${GAP})${TIME}(?:[\\s(]{0,3}(${ZONE}))?\\)?`, 'i')
const BEFORE = new RegExp(
  `(?<![\\d:.])${TIME}(?:[\\s(]{0,3}(${ZONE}))?\\)?[\\s,;|·•–—-]{1,4}(?:on\\s)?(?:(?:${WEEKDAY})(?![a-zà-ÿа-я])\\.?,?\\s?)?$`,
  'i',
)
const WEEKDAY_BEFORE = new RegExp(
  `(?<![a-zà-ÿа-я])(${WEEKDAY})(?![a-zà-ÿа-я])\\.?[,\\s]{0,3}(?:the\\s|den\\s|le\\s|el\\s)?$`,
  'i',
)
const WEEKDAY_AFTER = new RegExp(`^[\\s,(]{1,3}(${WEEKDAY})(?![a-zà-ÿа-я])`, 'i')

/** True for a line that has a year or a numeric date in it: a cheap test before the patterns are tried. */
const mayHoldDate = (line: string): boolean =>
  /\d{4}/.test(line) && (line.length <= 240 || /\d[./-]\d/.test(line))

/**
 * The dates of a line in the forms that news sites use, in text order.
 *
 *     Updated Mon 3 March 2025 14:05 CET     2025-03-03T14:05+01:00
 *             ~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * Right or null: a numeric date of which day and month could change places is read only with `order`, a date
 * that does not exist or belongs to another weekday is null, and a zone whose name is ambiguous is left out.
 */
export function findStamps(line: string, order: DateOrder | null = null): Stamp[] {
  if (line.length > 400 || !mayHoldDate(line)) return []
  const found: (Day | (Span & { year: null }))[] = []
  for (const { pattern, read } of DAYS) {
    for (const m of line.matchAll(pattern)) {
      const span = { start: m.index, end: m.index + m[0].length }
      if (found.some(f => f.start < span.end && span.start < f.end)) continue
      const parts = read(m, order)
      if (parts && isDate(parts[0]!, parts[1]!, parts[2]!))
        found.push({ ...span, year: parts[0]!, month: parts[1]!, day: parts[2]! })
      else found.push({ ...span, year: null })
    }
  }
  found.sort((a, b) => a.start - b.start)
  return found.map((day, i) =>
    withClock(line, day, found[i - 1]?.end ?? 0, found[i + 1]?.start ?? line.length),
  )
}

function withClock(line: string, day: Day | (Span & { year: null }), from: number, to: number): Stamp {
  let { start, end } = day
  const before = line.slice(Math.max(start - 60, from), start)
  const weekdayBefore = WEEKDAY_BEFORE.exec(before)
  const weekdayAfter = WEEKDAY_AFTER.exec(line.slice(end, Math.min(to, end + 20)))
  if (weekdayAfter) end += weekdayAfter[0].length
  let clock = AFTER.exec(line.slice(end, Math.min(to, end + 60)))
  if (clock) end += clock[0].length
  else {
    clock = BEFORE.exec(before)
    if (clock) start = start - before.length + clock.index
  }
  if (weekdayBefore) start = Math.min(start, day.start - before.length + weekdayBefore.index)
  if (day.year === null) return { start, end, iso: null }
  for (const m of [weekdayBefore, weekdayAfter])
    if (m && WEEKDAYS[m[1]!.toLowerCase()] !== weekdayOf(day.year, day.month, day.day))
      return { start, end, iso: null }
  return { start, end, iso: writeIso(day, clock) }
}

function writeIso(day: Day, clock: RegExpExecArray | null): string {
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`
  if (!clock) return date
  let hour = Number(clock[1] ?? clock[4] ?? clock[6] ?? clock[8])
  const minute = Number(clock[2] ?? clock[7] ?? clock[9] ?? 0)
  const half = (clock[3] ?? clock[5])?.[0]?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23) return date
  const zone = clock[10]
  const offset =
    zone === undefined ? null : resolveZone(zone, { year: day.year, month: day.month, day: day.day, hour })
  return `${date}T${two(hour)}:${two(minute)}${offset === null ? '' : writeOffset(offset)}`
}
