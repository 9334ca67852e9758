import type { Collation, Witness } from './types.ts'

/** Holds the witnesses of one story against each other. */
export function collate(witnesses: readonly Witness[]): Collation {
  void witnesses
  return {
    actors: [],
    actorOf: {},
    quotations: [],
    utterances: [],
    claims: [],
    variants: [],
    timeline: [],
    passages: [],
  }
}
