import type { Collation, Witness } from '../collate/index.ts'
import type { Proceedings } from '../record/index.ts'

/** What is on the table, where each party stands, what happens next. */
export function findProceedings(witnesses: readonly Witness[], collation: Collation): Proceedings {
  void witnesses
  void collation
  return { parties: [], instruments: [], positions: [], nextSteps: [] }
}
