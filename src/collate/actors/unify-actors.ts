import type { Actor } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'

/** One actor per person, organisation, place and group of all reports, and which entity is which actor. */
export function unifyActors(witnesses: readonly Witness[]): { actors: Actor[]; actorOf: ActorOf } {
  void witnesses
  return { actors: [], actorOf: {} }
}
