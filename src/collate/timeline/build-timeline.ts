import type { Event } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'

/** Events of all reports in order of time; one that several reports tell is one entry with its witnesses. */
export function buildTimeline(witnesses: readonly Witness[], actorOf: ActorOf): Event[] {
  void [witnesses, actorOf]
  return []
}
