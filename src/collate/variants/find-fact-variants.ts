import type { Actor, Claim, Variant } from '../../record/index.ts'
import type { FoundClaims } from '../claims/find-claims.ts'
import type { Witness } from '../types.ts'
import { findAttributionDifferences } from './attribution.ts'
import { findDateDifferences } from './date.ts'
import { toVariants, type Difference } from './differences.ts'
import { findHedgeDifferences } from './hedge.ts'
import { findLengthDifferences } from './length.ts'
import { findNumberDifferences } from './number.ts'
import { findPlaceDifferences } from './place.ts'
import { findPolarityDifferences } from './polarity.ts'
import { findSilenceDifferences } from './silence.ts'
import { toStory } from './story.ts'

/** One finder a kind of difference, in the order in which their variants are listed. */
const FINDERS = [
  findNumberDifferences,
  findDateDifferences,
  findLengthDifferences,
  findPlaceDifferences,
  findPolarityDifferences,
  findSilenceDifferences,
  findHedgeDifferences,
  findAttributionDifferences,
]

/**
 * Where the reports differ in facts: number, date, place, polarity, hedge, attribution.
 *
 * @param found - statements, links and groups of the same witnesses
 * @returns one variant a difference, however many reports take part in it, and the claims that a variant is about
 *   and that were not found before
 */
export function findFactVariants(
  witnesses: readonly Witness[],
  found: FoundClaims,
  actors: readonly Actor[],
): { variants: Variant[]; claims: Claim[] } {
  const story = toStory(witnesses, found, actors)
  const variants: Variant[] = []
  const claims: Claim[] = []
  for (const find of FINDERS) {
    const made = toVariants(find(story), story, noteOf)
    variants.push(...made.variants)
    for (const claim of made.claims) if (!claims.some(c => c.id === claim.id)) claims.push(claim)
  }
  return { variants, claims }
}

/** One plain sentence for a reader who sees nothing else of the variant. */
function noteOf({ kind, relation, subject }: Difference, values: readonly string[]): string {
  const [first, second] = values.map(v => v.replace(/[.,;:]+$/, ''))
  if (relation === 'superseded') return `A later report gives ${second} where an earlier one has ${first}.`
  switch (kind) {
    case 'number':
      return `Reports differ on ${subject}: ${first} in one, ${second} in another.`
    case 'date':
      return relation === 'granularity'
        ? `One report gives ${second}, another only ${first}.`
        : `Reports differ on ${subject.startsWith('how') ? subject : subject ? `when (${subject})` : 'when'}: ${first} in one, ${second} in another.`
    case 'place':
      return relation === 'granularity'
        ? `Reports place the ${subject} in ${first} and in ${second}; one lies in the other.`
        : `Reports place the ${subject} in ${first} and in ${second}.`
    case 'polarity':
      return `One report says what another denies: “${first}” and “${second}”.`
    case 'hedge':
      return `One report is more guarded than another: “${first}” and “${second}”.`
    default:
      return `One report gives as the words of ${subject} what another says in its own voice.`
  }
}
