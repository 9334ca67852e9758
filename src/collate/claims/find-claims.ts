import type { Claim } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'
import type { Statement, StatementGroup } from './types.ts'

/** What the reports say, clause by clause, and which clauses say the same thing. */
export interface FoundClaims {
  statements: Statement[]
  groups: StatementGroup[]
  /** one a group; `origins` is 0 until lineage is known */
  claims: Claim[]
}

/**
 * Cuts every report into statements and brings together those that say the same thing.
 *
 * @param actorOf - report id -> entity id -> actor id
 */
export function findClaims(witnesses: readonly Witness[], actorOf: ActorOf): FoundClaims {
  void witnesses
  void actorOf
  return { statements: [], groups: [], claims: [] }
}
