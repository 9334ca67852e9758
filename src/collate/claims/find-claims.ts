import type { Claim } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'

/** Things said to be so, each with every report that carries it; `origins` is 0 until lineage is known. */
export function findClaims(witnesses: readonly Witness[], actorOf: ActorOf): Claim[] {
  void witnesses
  void actorOf
  return []
}
