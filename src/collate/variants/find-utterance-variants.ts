import type { Actor, Quotation, Utterance, Variant } from '../../record/index.ts'
import type { Witness } from '../types.ts'

/** Variants of the kinds wording, speaker and medium. */
export function findUtteranceVariants(
  witnesses: readonly Witness[],
  utterances: readonly Utterance[],
  quotations: readonly Quotation[],
  actors: readonly Actor[],
): Variant[] {
  void [witnesses, utterances, quotations, actors]
  return []
}
