import type { Quotation } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'

/** The attributions of all reports as quotations of the record, speakers as actors; by report, then place. */
export function findQuotations(witnesses: readonly Witness[], actorOf: ActorOf): Quotation[] {
  void [witnesses, actorOf]
  return []
}
