import type { Collation, Witness } from '../collate/index.ts'
import type { Proceedings } from '../record/index.ts'
import { findInstruments } from './find-instruments.ts'
import { findNextSteps } from './find-next-steps.ts'
import { findParties } from './find-parties.ts'
import { findPositions } from './find-positions.ts'
import { readWitnesses } from './reading.ts'

/**
 * What is on the table, where each party stands, what happens next: instruments, positions and next steps from
 * the clauses of all reports, each with every passage that bears it.
 */
export function findProceedings(witnesses: readonly Witness[], collation: Collation): Proceedings {
  const readings = readWitnesses(witnesses, collation)
  const actors = new Map(collation.actors.map(a => [a.id, a]))
  const instruments = findInstruments(readings)
  const positions = findPositions(readings, actors)
  const nextSteps = findNextSteps(readings, actors)
  const active = new Set([
    ...collation.timeline.flatMap(e => [...e.actors, ...e.recipients]),
    ...collation.quotations.flatMap(q => q.speaker ?? []),
    ...positions.map(p => p.party),
    ...nextSteps.flatMap(s => s.actor ?? []),
  ])
  return { parties: findParties(collation, active), instruments, positions, nextSteps }
}
