/** A calendar day as the number of days since 1 January 1970 (proleptic Gregorian, no time zone). */
export type Day = number

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/**
 * The day number of a date, or `null` where there is no such date (30 February, month 13).
 *
 * @see Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil)
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > monthLength(year, month)) return null
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** Year, month (1..12) and date (1..31) of a day number. */
export function civil(day: Day): { year: number; month: number; date: number } {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: doy - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** Sunday 0 … Saturday 6. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

/** The number of days of a month. */
export const monthLength = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** `2025-12-21` */
export function isoDay(day: Day): string {
  const { year, month, date } = civil(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

/** `2025-12`; months beyond 1..12 carry into the year. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`
}

/** The day of an ISO date or stamp, read as written (its own time zone), or `null` when it names no day. */
export function parseIsoDay(iso: string | null): Day | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '')
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null
}

/** The last `weekday` on or before a day. */
export const lastWeekday = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7)

/** The next `weekday` on or after a day. */
export const nextWeekday = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7)
