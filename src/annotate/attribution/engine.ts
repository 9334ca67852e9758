import type { Sentence, Token } from '../types.ts'
import { choose } from './choose.ts'
import type { Encoded } from './encode.ts'
import { JUDGE_WIDTH, writeJudgeFeatures } from './judge.ts'
import type { AttributionModel } from './model.ts'
import { readSpans, type Reading } from './read-spans.ts'
import type { Range, Relation } from './relation.ts'
import { tagCues } from './tag-cues.ts'
import { predict } from './trees.ts'

/** Readings below this probability are no attributions; found on held-back articles. */
export const JUDGE_FLOOR = 0.32

/**
 * Attributions by what was learned: candidates for a cue, several readings of what belongs to each, a judge
 * that gives each reading a probability, and the most probable ones that do not contradict each other.
 */
export function findByModel(
  model: AttributionModel,
  e: Encoded,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Relation[] {
  const cues = tagCues(model.cues, e, sentences)
  const readings: Reading[] = []
  const places: number[] = []
  cues.candidates.forEach((candidate, i) => {
    for (const reading of readSpans(model.spans, e, sentences, cues, candidate)) {
      readings.push(reading)
      places.push(i)
    }
  })
  const row = new Float32Array(JUDGE_WIDTH)
  const probability = new Float32Array(readings.length)
  let first = 0
  for (let i = 0; i < readings.length; i++) {
    if (places[i] !== places[first]) first = i
    let count = 1
    while (first + count < readings.length && places[first + count] === places[i]) count++
    writeJudgeFeatures(e, cues, places[i]!, readings[i]!, count, sentences, row, 0)
    probability[i] = predict(model.judge, row, 0)
  }
  return choose(readings, probability, tokens.length, JUDGE_FLOOR).map(i =>
    toRelation(readings[i]!, probability[i]!),
  )
}

function toRelation(reading: Reading, confidence: number): Relation {
  const content: Range[] = []
  for (let c = 0; c < reading.content.length; c += 2)
    content.push([reading.content[c]!, reading.content[c + 1]!])
  return {
    cue: [reading.cueFrom, reading.cueTo],
    source: reading.sourceFrom < 0 ? null : [reading.sourceFrom, reading.sourceTo],
    content,
    confidence: Math.round(confidence * 1000) / 1000,
  }
}
