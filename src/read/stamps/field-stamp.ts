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
  const compact = /^\s*(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}:?\d{2})?\s*$/.exec(value)
  const text = compact
    ? `${compact[1]}-${compact[2]}-${compact[3]}T${compact[4]}:${compact[5]}:${compact[6]}${compact[7] ?? ''}`
    : value.slice(0, 100)
  const iso = findStamps(text, order)[0]?.iso ?? null
  return iso && /T00:00(?:Z|[+-]\d{2}:\d{2})?$/.test(iso) && /T?00:00:00/.test(text) ? iso.slice(0, 10) : iso
}

function fromEpoch(value: number): string | null {
  const ms = value >= 1e11 ? value : value * 1000
  if (!(ms >= 6e11 && ms < 4.1e12)) return null
  return `${new Date(ms).toISOString().slice(0, 16)}Z`
}
