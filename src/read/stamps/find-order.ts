import { findStamps, type DateOrder } from './parse-stamp.ts'

/** What the page says of itself that tells where it was written. */
export interface PlaceEvidence {
  url?: string | null
  /** BCP 47 tag that the page declares */
  language?: string | null
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g
/** Zones of countries where the month stands first, then of those where the day does. */
const MONTH_FIRST_ZONE =
  /\b\d{1,2}(?::\d{2})?\s?(?:[apAP]\.?[mM]\.?)?\s?\(?(?:E[SD]?T|C[D]?T|M[SD]?T|P[SD]?T|AK[SD]T|HST)\b/
const DAY_FIRST_ZONE =
  /\b\d{1,2}[:.]\d{2}\s?(?:[apAP]\.?[mM]\.?)?\s?\(?(?:GMT|BST|WES?T|CES?T|EES?T|MESZ?|IST|PKT|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|SAST|[WEC]AT|MSK|TRT|SGT|HKT|WIB|GST|BRT|ART)\b/
const DAY_FIRST_DOMAIN =
  /\.(?:uk|ie|au|nz|in|pk|bd|lk|np|za|ke|ng|gh|ug|tz|zw|sg|my|id|th|vn|hk|de|at|ch|fr|be|nl|lu|it|es|pt|gr|pl|cz|sk|ro|bg|hr|rs|si|dk|no|fi|ee|lv|ua|ru|by|tr|il|eg|ae|sa|qa|jo|lb|ma|br|ar|cl|co|mx|pe|uy)$/i
const MONTH_FIRST_DOMAIN = /\.(?:us|gov|mil)$/i
const DAY_FIRST_LANGUAGE =
  /^(?:en-(?:GB|AU|NZ|IE|IN|ZA|PK|KE|NG|SG|MY|HK)|de|fr|es|it|pt|nl|pl|ru|uk|da|nb|no|fi|el|ro|bg|cs|sk|hr|sr|tr|id|vi|th|ar|he)(?:-(?!US)|$)/i

/**
 * Whether 03/04/2025 is the third of April or the fourth of March on this page; null where the page does not
 * tell, or where its signs contradict each other.
 *
 * Signs: another numeric date that can be read in one way only; the same day written out in words; the zone that
 * its hours are given in; the country of its address; the language it declares (American English is declared by
 * default too often to count).
 */
export function findDateOrder(lines: readonly string[], evidence: PlaceEvidence = {}): DateOrder | null {
  const votes = new Set<DateOrder>()
  const numeric: [number, number, number][] = []
  const written = new Set<string>()
  for (const line of lines) {
    if (line.length > 400) continue
    for (const m of line.matchAll(NUMERIC)) {
      const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])]
      if (a > 12 && b <= 12) votes.add('day-first')
      else if (b > 12 && a <= 12) votes.add('month-first')
      else numeric.push([a, b, year])
    }
    if (MONTH_FIRST_ZONE.test(line)) votes.add('month-first')
    if (DAY_FIRST_ZONE.test(line)) votes.add('day-first')
    if (line.length > 200) continue
    for (const stamp of findStamps(line)) if (stamp.iso) written.add(stamp.iso.slice(0, 10))
  }
  for (const [a, b, year] of numeric) {
    if (a === b) continue
    const has = (month: number, day: number): boolean =>
      written.has(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    if (has(b, a) && !has(a, b)) votes.add('day-first')
    if (has(a, b) && !has(b, a)) votes.add('month-first')
  }
  if (votes.size === 0) {
    const host = hostOf(evidence.url)
    if (host && DAY_FIRST_DOMAIN.test(host)) votes.add('day-first')
    if (host && MONTH_FIRST_DOMAIN.test(host)) votes.add('month-first')
    if (evidence.language && DAY_FIRST_LANGUAGE.test(evidence.language)) votes.add('day-first')
  }
  return votes.size === 1 ? [...votes][0]! : null
}

function hostOf(url: string | null | undefined): string | null {
  return url ? (/^[a-z][a-z+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? null) : null
}
