import { unifyActors } from './actors/unify-actors.ts'
import { alignWitnesses } from './align/align-witnesses.ts'
import { findClaims } from './claims/find-claims.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { findUtterances } from './quotations/find-utterances.ts'
import { buildTimeline } from './timeline/build-timeline.ts'
import { findActorVariants } from './variants/find-actor-variants.ts'
import { findFactVariants } from './variants/find-fact-variants.ts'
import { findUtteranceVariants } from './variants/find-utterance-variants.ts'
import type { Collation, Witness } from './types.ts'

/**
 * Holds the witnesses of one story against each other: who is who, where the texts run together, who said
 * what, what is claimed, where they differ, what happened when. The order of the witnesses changes nothing.
 */
export function collate(given: readonly Witness[]): Collation {
  const witnesses = [...given].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
  const { actors, actorOf } = unifyActors(witnesses)
  const passages = alignWitnesses(witnesses)
  const quotations = findQuotations(witnesses, actorOf)
  const utterances = findUtterances(witnesses, quotations)
  const found = findClaims(witnesses, actorOf)
  const facts = findFactVariants(witnesses, found, actors)
  const variants = [
    ...findUtteranceVariants(witnesses, utterances, quotations, actors),
    ...findActorVariants(actors),
    ...facts.variants,
  ]
  const timeline = buildTimeline(witnesses, actorOf)
  const claims = [...found.claims, ...facts.claims]
  return { actors, actorOf, quotations, utterances, claims, variants, timeline, passages }
}
