/** Days of the Gregorian calendar, reckoned without a clock and without a time zone of the machine. */

/** The number of days in month `month` (1 to 12) of `year`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for a date that exists, between 1900 and 2099. */
export function isDate(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  )
}

/** The weekday of a date: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** The day of the month on which the `nth` Sunday of a month falls; `nth` -1 means the last. */
export function nthSunday(year: number, month: number, nth: number): number {
  const first = 1 + ((7 - weekdayOf(year, month, 1)) % 7)
  if (nth > 0) return first + 7 * (nth - 1)
  const last = first + 28
  return last <= daysInMonth(year, month) ? last : last - 7
}

/** `7` as "07". */
export const two = (n: number): string => String(n).padStart(2, '0')
