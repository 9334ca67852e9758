import { nthSunday, two } from './calendar.ts'

/** A local date and hour for which an offset is wanted. */
export interface LocalTime {
  year: number
  month: number
  day: number
  hour: number
}

type Season = 'summer' | 'winter' | null
type Saving = 'us' | 'eu' | 'au' | 'nz' | 'none'

/** Name of a zone -> minutes east of Greenwich, the rule of its clock changes, the season it is said in. */
const ZONES: { [name: string]: readonly [minutes: number, saving: Saving, season?: 'summer' | 'winter'] } = {
  utc: [0, 'none'],
  gmt: [0, 'none'],
  z: [0, 'none'],
  est: [-300, 'us', 'winter'],
  edt: [-240, 'us', 'summer'],
  cdt: [-300, 'us', 'summer'],
  mst: [-420, 'us', 'winter'],
  mdt: [-360, 'us', 'summer'],
  pst: [-480, 'us', 'winter'],
  pdt: [-420, 'us', 'summer'],
  akst: [-540, 'us', 'winter'],
  akdt: [-480, 'us', 'summer'],
  hst: [-600, 'none'],
  nst: [-210, 'us', 'winter'],
  ndt: [-150, 'us', 'summer'],
  bst: [60, 'eu', 'summer'],
  wet: [0, 'eu', 'winter'],
  west: [60, 'eu', 'summer'],
  cet: [60, 'eu', 'winter'],
  cest: [120, 'eu', 'summer'],
  mez: [60, 'eu', 'winter'],
  mesz: [120, 'eu', 'summer'],
  eet: [120, 'eu', 'winter'],
  eest: [180, 'eu', 'summer'],
  msk: [180, 'none'],
  trt: [180, 'none'],
  eat: [180, 'none'],
  cat: [120, 'none'],
  sast: [120, 'none'],
  wat: [60, 'none'],
  gst: [240, 'none'],
  pkt: [300, 'none'],
  npt: [345, 'none'],
  ict: [420, 'none'],
  wib: [420, 'none'],
  wita: [480, 'none'],
  hkt: [480, 'none'],
  sgt: [480, 'none'],
  myt: [480, 'none'],
  pht: [480, 'none'],
  awst: [480, 'none'],
  jst: [540, 'none'],
  kst: [540, 'none'],
  acst: [570, 'au', 'winter'],
  acdt: [630, 'au', 'summer'],
  aest: [600, 'none'],
  aedt: [660, 'au', 'summer'],
  nzst: [720, 'nz', 'winter'],
  nzdt: [780, 'nz', 'summer'],
  brt: [-180, 'none'],
  art: [-180, 'none'],
}

/** Zones named without a season: the offset follows from the date. */
const CIVIL: { [name: string]: readonly [winter: number, saving: Saving] } = {
  et: [-300, 'us'],
  'eastern time': [-300, 'us'],
  eastern: [-300, 'us'],
  ct: [-360, 'us'],
  'central time': [-360, 'us'],
  mt: [-420, 'us'],
  'mountain time': [-420, 'us'],
  pt: [-480, 'us'],
  'pacific time': [-480, 'us'],
  'new york time': [-300, 'us'],
  'london time': [0, 'eu'],
  'uk time': [0, 'eu'],
  'paris time': [60, 'eu'],
  'berlin time': [60, 'eu'],
  'brussels time': [60, 'eu'],
  'kyiv time': [120, 'eu'],
  'athens time': [120, 'eu'],
  'moscow time': [180, 'none'],
  'istanbul time': [180, 'none'],
  'beijing time': [480, 'none'],
  'hong kong time': [480, 'none'],
  'singapore time': [480, 'none'],
  'tokyo time': [540, 'none'],
  'seoul time': [540, 'none'],
  'japan time': [540, 'none'],
}

/** Which half of the year a local time falls into under a rule of clock changes; null at the change itself. */
function seasonOf(t: LocalTime, saving: Saving): Season {
  const at = t.month * 10_000 + t.day * 100 + t.hour
  const mark = (month: number, nth: number, hour: number): number =>
    month * 10_000 + nthSunday(t.year, month, nth) * 100 + hour
  const between = (from: number, to: number, inside: Season, outside: Season): Season => {
    if ([from, to].some(m => at >= m - 2 && at <= m + 2)) return null
    return at > from && at < to ? inside : outside
  }
  if (saving === 'us' && t.year >= 2007) return between(mark(3, 2, 2), mark(11, 1, 2), 'summer', 'winter')
  if (saving === 'eu' && t.year >= 1996) return between(mark(3, -1, 2), mark(10, -1, 3), 'summer', 'winter')
  if (saving === 'au' && t.year >= 2008) return between(mark(4, 1, 3), mark(10, 1, 2), 'winter', 'summer')
  if (saving === 'nz' && t.year >= 2008) return between(mark(4, 1, 3), mark(9, -1, 2), 'winter', 'summer')
  return null
}

/**
 * The offset that a zone's name stands for at a local time: "ET" in July is -240 minutes.
 *
 * A name that does not fit the season ("CET" in July, "BST" in January) or that stands for several zones
 * ("IST", "CST") gives null: the hour is then kept as local time, without an offset.
 */
export function resolveZone(name: string, t: LocalTime): number | null {
  const key = name.toLowerCase().replace(/[().]/g, '').replace(/\s+/g, ' ').trim()
  const numeric = /^(?:gmt|utc)?\s?([+−-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(key)
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
    if (minutes > 14 * 60) return null
    return numeric[1] === '+' ? minutes : -minutes
  }
  const fixed = Object.hasOwn(ZONES, key) ? ZONES[key] : undefined
  if (fixed) return !fixed[2] || seasonOf(t, fixed[1]) === fixed[2] ? fixed[0] : null
  const civil = Object.hasOwn(CIVIL, key) ? CIVIL[key] : undefined
  if (!civil) return null
  if (civil[1] === 'none') return civil[0]
  const season = seasonOf(t, civil[1])
  return season === null ? null : civil[0] + (season === 'summer' ? 60 : 0)
}

/** Offset in minutes as ISO 8601 writes it: 480 is "+08:00", 0 is "Z". */
export function writeOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const m = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(m / 60))}:${two(m % 60)}`
}

const NAMES = [...Object.keys(ZONES), ...Object.keys(CIVIL), 'ist', 'cst', 'ast', 'local time', 'sst', 'amt']
  .filter(n => n !== 'z')
  .sort((a, b) => b.length - a.length)
  .map(n => n.replaceAll(' ', '\\s'))

/** Source of a pattern for a zone as sites write it, after a time of day. */
export const ZONE = `(?:(?:GMT|UTC)\\s?[+−-]\\s?\\d{1,2}(?::?\\d{2})?|[+−-]\\d{2}:?\\d{2}|Z\\b|(?:${NAMES.join('|')})\\b)`
