import type { AlignedPassage, Witness } from './types.ts'

/** Passages that two reports share, word for word or reworked, for every pair of reports that shares any. */
export function alignWitnesses(witnesses: readonly Witness[]): AlignedPassage[] {
  void witnesses
  return []
}
