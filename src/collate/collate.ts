import { unifyActors } from './actors/unify-actors.ts'
import { alignWitnesses } from './align/align-witnesses.ts'
import { findClaims } from './claims/find-claims.ts'
import { findSayings } from './quotations/find-sayings.ts'
import { findUtterances } from './quotations/find-utterances.ts'
import { buildTimeline } from './timeline/build-timeline.ts'
import { findFactVariants } from './variants/find-fact-variants.ts'
import { findMediumVariants } from './variants/find-medium-variants.ts'
import { findNameVariants } from './variants/find-name-variants.ts'
import { findRoleVariants } from './variants/find-role-variants.ts'
import { findSpeakerVariants } from './variants/find-speaker-variants.ts'
import { findWordingVariants } from './variants/find-wording-variants.ts'
import type { Collation, Witness } from './types.ts'

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Holds the witnesses of one story against each other: who is who, where the texts run together, who said
 * what, what is claimed, where they differ, what happened when. The order of the witnesses changes nothing.
 */
export function collate(given: readonly Witness[]): Collation {
  const witnesses = [...given].sort((a, b) => order(a.report.id, b.report.id))
  const { actors, actorOf } = unifyActors(witnesses)
  const passages = alignWitnesses(witnesses)
  const sayings = findSayings(witnesses, actorOf)
  const spoken = findUtterances(sayings)
  const found = findClaims(witnesses, actorOf)
  const facts = findFactVariants(witnesses, found, actors)
  const variants = [
    ...findWordingVariants(spoken),
    ...findSpeakerVariants(spoken, actors),
    ...findMediumVariants(spoken),
    ...findNameVariants(actors),
    ...findRoleVariants(actors),
    ...facts.variants,
  ]
  const timeline = buildTimeline(witnesses, { actors, actorOf, variants })
  const quotations = sayings.map(s => s.quotation)
  const utterances = spoken.map(s => s.utterance)
  const claims = [...found.claims, ...facts.claims]
  return { actors, actorOf, quotations, utterances, claims, variants, timeline, passages }
}
