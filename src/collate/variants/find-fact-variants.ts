import type { Actor, Variant } from '../../record/index.ts'
import type { FoundClaims } from '../claims/find-claims.ts'
import type { ActorOf, Witness } from '../types.ts'

/**
 * Where the reports differ in facts: number, date, place, polarity, hedge, attribution.
 *
 * @param found - statements and groups of the same witnesses
 * @returns one variant a difference, however many reports take part in it
 */
export function findFactVariants(
  witnesses: readonly Witness[],
  found: FoundClaims,
  actors: readonly Actor[],
  actorOf: ActorOf,
): Variant[] {
  void witnesses
  void found
  void actors
  void actorOf
  return []
}
