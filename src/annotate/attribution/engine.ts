import type { Sentence, Token } from '../types.ts'
import { choose } from './choose.ts'
import { PAD, type Encoded } from './encode.ts'
import { judgeReadings } from './judge-readings.ts'
import type { AttributionModel } from './model.ts'
import { readSpans, type Reading } from './read-spans.ts'
import type { Range, Relation } from './relation.ts'
import { newScorer } from './score-spans.ts'
import { tagCues } from './tag-cues.ts'

/**
 * Readings below this probability are no attributions; where most of the content stands between quotation marks a
 * little less is enough, since the marks speak for it. Found on held-back articles, where F1 is flat from 0.28 to 0.36.
 */
const FLOOR = 0.34
const FLOOR_IN_MARKS = 0.3

/** Whether a reading is believed when no better one contradicts it. */
const isLikely = (e: Encoded, reading: Reading, probability: number): boolean =>
  probability >= FLOOR || (probability >= FLOOR_IN_MARKS && isInMarks(e, reading))

/** At least 60 % of the content inside quotation marks: a direct quotation. */
function isInMarks(e: Encoded, { content }: Reading): boolean {
  let inside = 0
  let size = 0
  for (let c = 0; c < content.length; c += 2) {
    size += content[c + 1]! - content[c]!
    for (let t = content[c]!; t < content[c + 1]!; t++) if (e.quote[t + PAD]) inside++
  }
  return inside >= size * 0.6
}

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
  const scorer = newScorer(model.spans, e, cues)
  for (let i = 0; i < cues.candidates.length; i++)
    for (const reading of readSpans(scorer, sentences, i)) readings.push(reading)
  const probability = judgeReadings(model, e, cues, readings, sentences)
  return choose(readings, probability, tokens.length, (r, p) => isLikely(e, r, p)).map(i =>
    toRelation(readings[i]!, probability[i]!),
  )
}

/** A reading as a relation, with what the judge thinks of it. */
export function toRelation(reading: Reading, confidence: number): Relation {
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
