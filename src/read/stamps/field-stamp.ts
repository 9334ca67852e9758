import { findStamps, type DateOrder } from './parse-stamp.ts'

/**
 * The moment in a field that holds a date and nothing else: ISO 8601, the forms of mail headers and of pages, seconds
 * or milliseconds since 1970. Null where it cannot be read.
 *
 * "2025-03-04T00:00:00Z" says no more than the day: publishing systems fill in the hours that they lack.
 */
export function parseFieldStamp(value: unknown, order: DateOrder | null = null): string | null {
  if (typeof value === 'number' || (typeof value === 'string' && /^\s*\d{10}(?:\d{3})?\s*$/.test(value)))
    return fromEpoch(Number(value))
  if (typeof value !== 'string') return null
  const iso = findStamps(spellOut(value.slice(0, 100)), order)[0]?.iso ?? null
  if (!iso || NOTHINGS.has(iso.slice(0, 10))) return null
  return /T00:00(?:Z|[+-]\d{2}:\d{2})?$/.test(iso) && /T?00:00:00/.test(value) ? iso.slice(0, 10) : iso
}

/** Days that programs write where they have none: the beginnings of their calendars. */
const NOTHINGS = new Set(['1970-01-01', '1969-12-31', '1900-01-01'])

/** Compact digits with their marks, and the year of "Tue Mar 04 09:12:33 CET 2025" beside its day. */
function spellOut(value: string): string {
  const compact =
    /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,6})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/.exec(
      value,
    )
  if (compact) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact
    return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`
  }
  return value.replace(/^\s*(\w{3} \w{3} \d{1,2}) (\d{2}:\d{2}:\d{2} [A-Z]{2,5}) (\d{4})\s*$/, '$1 $3 $2')
}

function fromEpoch(value: number): string | null {
  const ms = value >= 1e11 ? value : value * 1000
  if (!(ms >= 6e11 && ms < 4.1e12)) return null
  return `${new Date(ms).toISOString().slice(0, 16)}Z`
}
