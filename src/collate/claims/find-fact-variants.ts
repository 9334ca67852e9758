import type { Claim, Quotation, Variant } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'

/** Variants of the kinds number, date, place, polarity, hedge and attribution. */
export function findFactVariants(
  witnesses: readonly Witness[],
  claims: readonly Claim[],
  quotations: readonly Quotation[],
  actorOf: ActorOf,
): Variant[] {
  void [witnesses, claims, quotations, actorOf]
  return []
}
