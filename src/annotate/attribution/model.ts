import type { Trees } from './trees.ts'

/** A tagger's weights: rows of `stride` whole numbers a feature slot, to be multiplied by `scale`. */
export interface Tagger {
  labels: number
  bits: number
  stride: number
  weights: Int8Array
  scale: number
  step: Float32Array
  start: Float32Array
}

/** The tagger of cues, and which words it need not look at. */
export interface CueTagger extends Tagger {
  /** one bit a word by the upper bits of its hash: set where the word was often seen and hardly ever began a cue */
  plain: Uint8Array
}

/** `plain` has this many bits, as a power of two. */
export const PLAIN_BITS = 19

/** All that was learned: who may be a cue, what belongs to a cue, and which reading to believe. */
export interface AttributionModel {
  cues: CueTagger
  spans: Tagger
  /** first judge: one weight a slot */
  words: { values: Int8Array; scale: number }
  judge: Trees
}
