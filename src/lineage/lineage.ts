import type { Collation, Witness } from '../collate/index.ts'
import type { Lineage } from '../record/index.ts'
import { readContext } from './context.ts'
import { chooseEdges } from './edges.ts'
import { groupOrigins } from './origins.ts'
import { pairReadings, readWitnesses } from './pairs.ts'

/**
 * Who copied or rewrote whom, and how many independent origins stand behind the reports.
 *
 * Two reports are bound by what they share in the outlets' own voice (`links.ts`); which came first is
 * weighed from stamps, credits, quotations that were lost, sentences that were cut, readings that stand alone
 * (`direction.ts`); where that does not suffice they count as siblings of a text that is not in the set.
 *
 * @returns edges sorted by `to`, then `from`; every report in exactly one origin group, groups and their members sorted
 */
export function traceLineage(
  witnesses: readonly Witness[],
  collation: Pick<Collation, 'passages' | 'variants'>,
): Lineage {
  const readings = readWitnesses(witnesses)
  const pairs = pairReadings(readings, collation.passages)
  const chosen = chooseEdges(pairs, readContext(pairs, collation.variants))
  return {
    edges: chosen.map(c => c.edge).sort((x, y) => compare(x.to, y.to) || compare(x.from, y.from)),
    origins: groupOrigins(
      readings.map(r => r.witness.report.id),
      chosen.filter(c => c.binds).map(c => c.edge),
    ),
  }
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)
