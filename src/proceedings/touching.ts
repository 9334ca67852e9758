import type { Passage, Variant } from '../record/index.ts'

/** The variants one of whose witnesses lies within one of the passages, or holds it. */
export const touching = (variants: readonly Variant[], passages: readonly Passage[]): Variant[] =>
  variants.filter(v =>
    v.readings.some(r =>
      r.witnesses.some(w => passages.some(p => p.report === w.report && p.start < w.end && w.start < p.end)),
    ),
  )
