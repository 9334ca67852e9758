import type { Passage, Variant } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'

/** One reading of a variant on its way into the record. */
export interface Reading {
  value: string
  witnesses: Passage[]
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How many reports stand behind a reading. */
export const countReports = (witnesses: readonly Passage[]): number =>
  new Set(witnesses.map(w => w.report)).size

/**
 * Readings in order: the one that most reports have first. Witnesses stand by report and place, without
 * doubles.
 */
export function sortReadings(readings: readonly Reading[]): Reading[] {
  return readings
    .map(({ value, witnesses }) => ({ value, witnesses: sortPassages(witnesses) }))
    .sort(
      (a, b) =>
        countReports(b.witnesses) - countReports(a.witnesses) ||
        order(a.witnesses[0]!.report, b.witnesses[0]!.report) ||
        order(a.value, b.value),
    )
}

function sortPassages(passages: readonly Passage[]): Passage[] {
  const seen = new Map(passages.map(p => [`${p.report} ${p.start} ${p.end}`, p]))
  return [...seen.values()].sort((a, b) => order(a.report, b.report) || a.start - b.start || a.end - b.end)
}

/** Plain order of code units, the same everywhere. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many reports there are, in words: "three reports". */
export function tellReports(witnesses: readonly Passage[]): string {
  const n = countReports(witnesses)
  return `${COUNTS[n] ?? String(n)} report${n === 1 ? '' : 's'}`
}

/**
 * Who has what, in words: `Three reports have “A”, one has “B”.`
 *
 * @param verbs - for one report and for several
 * @param show - how a reading is written, in quotation marks if nothing else is said
 */
export function tellReadings(
  readings: readonly Reading[],
  verbs: readonly [one: string, several: string],
  show: (value: string) => string = v => `“${v}”`,
): string {
  const parts = readings.map(({ value, witnesses }, i) => {
    const n = countReports(witnesses)
    const reports = tellReports(witnesses)
    const who = i ? reports.split(' ')[0]! : reports[0]!.toUpperCase() + reports.slice(1)
    return `${who} ${n === 1 ? verbs[0] : verbs[1]} ${show(value)}`
  })
  return parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}` : parts.join(', ')
}

/** A variant of the record if at least two readings stand in at least two reports, else null. */
export function toVariant(variant: Omit<Variant, 'id'>): Variant | null {
  const { kind, about, readings } = variant
  if (readings.length < 2 || countReports(readings.flatMap(r => r.witnesses)) < 2) return null
  const id = `variant-${fingerprint([kind, about, ...readings.map(r => r.value).sort()].join('|'))}`
  return { id, ...variant }
}

/** A sentence made fit to stand within another: its first letter small. */
export const lowerFirst = (s: string): string => s.slice(0, 1).toLowerCase() + s.slice(1)
