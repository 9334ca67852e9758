import { calendar } from '../../lexicons/en/calendar.ts'
import { numberWords } from '../../lexicons/en/number-words.ts'

const months = new Map<string, number>(Object.entries(calendar.months))
const weekdays = new Map<string, number>(Object.entries(calendar.weekdays))
const units = new Map<string, number>(Object.entries(calendar.units))
const numbers = new Map<string, number>(Object.entries(numberWords))

/** 1..12 for "December", "Dec.", "dec"; null for any other word. */
export const monthNumber = (word: string): number | null =>
  months.get(word.toLowerCase().replace(/\.$/, '')) ?? null

/** Sunday 0 … Saturday 6; null for any other word. */
export const weekdayNumber = (word: string): number | null => weekdays.get(word.toLowerCase()) ?? null

/** The length in days of "day", "weeks", "decade"; null for any other word. */
export const unitDays = (word: string): number | null => {
  const w = word.toLowerCase()
  return units.get(w) ?? units.get(w.replace(/s$/, '')) ?? units.get(w.replace(/ies$/, 'y')) ?? null
}

/** The value of "3", "1,200", "2.5", "three", "twenty-one", "a", "several" (null: unknown). */
export function smallNumber(words: string): number | null {
  const w = words.toLowerCase()
  if (/^\d/.test(w)) return Number(w.replaceAll(',', ''))
  if (w === 'a' || w === 'an') return 1
  const direct = numbers.get(w)
  if (direct !== undefined) return direct
  const [tens, ones] = w.split(/[-\s]/)
  const t = numbers.get(tens ?? '')
  const o = numbers.get(ones ?? '')
  return t !== undefined && o !== undefined && t >= 20 && t < 100 && o < 10 ? t + o : null
}

/** Pattern sources for the rules; each is one alternation without repetition over the same characters. */
export const SPACE = '[^\\S\\n\\r]{1,3}'
const DOT = '\\.(?=,?[^\\S\\n\\r]+[\\p{N}\\p{Ll}])'
export const MONTH = `(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:${DOT})?)(?![\\p{L}\\p{N}])`
export const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
export const DATE = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.,:]\\d|%)'
export const YEAR = '(?:1[5-9]|20|21)\\d\\d(?![\\p{N}\\p{L}]|[.,]\\d|-\\p{L})'
export const NUMBER =
  '(?:\\d{1,4}(?:[.,]\\d{1,3})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
export const UNIT =
  '(?:hours?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))(?![\\p{L}\\p{N}])'
