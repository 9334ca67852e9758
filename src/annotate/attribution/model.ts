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

/** All that was learned: who may be a cue, what belongs to a cue, and which reading to believe. */
export interface AttributionModel {
  cues: Tagger
  spans: Tagger
  /** first judge: one weight a slot */
  words: { values: Int8Array; scale: number }
  judge: Trees
}
