import type { Collation, Witness } from '../collate/index.ts'
import type { Proceedings } from '../record/index.ts'
import { findAssessments } from './find-assessments.ts'
import { findConditions } from './find-conditions.ts'
import { findHistories } from './find-histories.ts'
import { findInstruments } from './find-instruments.ts'
import { findNextSteps } from './find-next-steps.ts'
import { findParties } from './find-parties.ts'
import { findStands, toPosition } from './find-positions.ts'
import { findPressure } from './find-pressure.ts'
import { findReportBack } from './find-report-back.ts'
import { readWitnesses } from './reading.ts'

/**
 * What is on the table, where each party stands, what happens next: from the clauses of all reports, each entry with
 * every passage that bears it.
 */
export function findProceedings(witnesses: readonly Witness[], collation: Collation): Proceedings {
  const { readings, actors } = readWitnesses(witnesses, collation)
  const instruments = findInstruments(readings, actors)
  const stands = findStands(readings, actors)
  const taken = stands.map(toPosition)
  const moved = new Set(taken.filter((_, k) => stands[k]!.some(s => s.changed)).map(p => p.id))
  const { positions, changes } = findHistories(taken, moved)
  const nextSteps = findNextSteps(readings, actors, collation.variants)
  const assessments = findAssessments(readings, actors)
  const active = new Set([
    ...collation.timeline.flatMap(e => [...e.actors, ...e.recipients]),
    ...collation.quotations.flatMap(q => q.speaker ?? []),
    ...positions.flatMap(p => [p.party, p.speaker ?? p.party]),
    ...nextSteps.flatMap(s => s.actor ?? []),
    ...assessments.flatMap(a => a.by ?? []),
  ])
  return {
    parties: findParties(actors, collation.timeline, readings, active),
    instruments,
    positions,
    changes,
    nextSteps,
    assessments,
    conditions: findConditions(readings),
    pressure: findPressure(readings, actors, collation.timeline),
    reportBack: findReportBack(readings, nextSteps, actors),
  }
}
