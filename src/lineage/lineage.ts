import type { Collation, Witness } from '../collate/index.ts'
import type { Lineage } from '../record/index.ts'

/** Who copied or rewrote whom, and how many independent origins stand behind the reports. */
export function traceLineage(witnesses: readonly Witness[], collation: Collation): Lineage {
  void collation
  return { edges: [], origins: witnesses.map(w => [w.report.id]) }
}
