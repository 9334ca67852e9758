import type { Encoded } from './encode.ts'
import { JUDGE_WIDTH, writeJudgeFeatures } from './judge.ts'
import { CONTEXT_WIDTH, writeContext } from './judge-context.ts'
import { JUDGE_SLOTS, writeJudgeSlots } from './judge-slots.ts'
import type { AttributionModel } from './model.ts'
import type { Reading } from './read-spans.ts'
import type { CueMap } from './tag-cues.ts'
import { predict } from './trees.ts'

/** Numbers of the second judge a reading. */
export const ROW = JUDGE_WIDTH + CONTEXT_WIDTH

const slots = new Int32Array(JUDGE_SLOTS)

/** The numbers that the judges see, one row of `ROW` a reading; the context is left empty. */
export function rowsOf(
  e: Encoded,
  cues: CueMap,
  readings: readonly Reading[],
  sentences: readonly { firstToken: number; endToken: number }[],
): Float32Array {
  const rows = new Float32Array(readings.length * ROW)
  let first = 0
  for (let i = 0; i < readings.length; i++) {
    if (readings[i]!.candidate !== readings[first]!.candidate) first = i
    let end = i + 1
    while (end < readings.length && readings[end]!.candidate === readings[i]!.candidate) end++
    writeJudgeFeatures(e, cues, readings[i]!.candidate, readings[i]!, end - first, sentences, rows, i * ROW)
  }
  return rows
}

/** What the first judge, a logistic model over words and steps, thinks of each reading. */
export function firstJudgement(
  weights: { values: Int8Array | Float32Array; scale: number },
  e: Encoded,
  readings: readonly Reading[],
  rows: Float32Array,
): Float32Array {
  return Float32Array.from(readings, (reading, i) => {
    const n = writeJudgeSlots(e, reading, rows, i * ROW, slots)
    let sum = 0
    for (let k = 0; k < n; k++) sum += weights.values[slots[k]!]!
    return 1 / (1 + Math.exp(-sum * weights.scale))
  })
}

/** The probability of each reading of a text: a logistic model first, then trees that see the others' chances. */
export function judgeReadings(
  model: AttributionModel,
  e: Encoded,
  cues: CueMap,
  readings: readonly Reading[],
  sentences: readonly { firstToken: number; endToken: number }[],
): Float32Array {
  const rows = rowsOf(e, cues, readings, sentences)
  writeContext(readings, firstJudgement(model.words, e, readings, rows), rows, ROW, JUDGE_WIDTH)
  return predict(model.judge, rows, ROW, readings.length)
}
