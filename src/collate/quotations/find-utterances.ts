import type { Quotation, Utterance } from '../../record/index.ts'
import type { Witness } from '../types.ts'

/** The same words or statement, wherever they are reported: every quotation belongs to one utterance. */
export function findUtterances(witnesses: readonly Witness[], quotations: readonly Quotation[]): Utterance[] {
  void [witnesses, quotations]
  return []
}
