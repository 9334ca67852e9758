import { describeReport, type IncomingReport } from './describe-report.ts'
import { TELLING } from './group-reports.ts'

/**
 * The reports that say too little for anyone to tell whether they are of the others' story, and share nothing with
 * them: no name, and not two words.
 *
 * @returns ids, in the order given; empty for a report alone
 */
export function findUntold(reports: readonly Pick<IncomingReport, 'id' | 'text' | 'title'>[]): string[] {
  if (reports.length < 2) return []
  const described = reports.map(describeReport)
  return reports
    .filter((_, i) => {
      const { words, names } = described[i]!
      if (words.size >= TELLING) return false
      const shared = (a: ReadonlyMap<number, number>, layer: 'words' | 'names'): boolean =>
        described.some(
          (d, k) =>
            k !== i && [...a.keys()].filter(t => d[layer].has(t)).length >= (layer === 'names' ? 1 : 2),
        )
      return !shared(names, 'names') && !shared(words, 'words')
    })
    .map(r => r.id)
}
