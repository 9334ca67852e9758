import { findUnsupportedSpans, supportFeatures, unsupportedness } from '../support.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { indexKey } from '../index-sources.ts'
import type { Word } from '../text-words.ts'
import type { Draft, DraftSentence, Finding } from '../types.ts'

/** From this on a sentence is reported; chosen apart from the contradictions, which are errors. */
export const UNSUPPORTED_FROM = 0.525
/** Shorter sentences say too little to be looked for. */
const LEAST_WORDS = 3
/** So much of its content must stand neither in the passage nor beside it. */
const LEAST_SHARE = 0.3

/** A stretch of fewer words of content than this is a way of putting it. */
const LEAST_STRETCH = 3
/** So much must be missing where a name or number of the sentence stands in the passage. */
const WHOLE_ANCHORED = 0.7

/**
 * A sentence whose words the sources do not carry. A warning: it may be true, and come from elsewhere.
 *
 *     draft   [The chapel was built by monks in 1130.]     source   The chapel stands above the village.
 */
export function findUnsupported(sentence: DraftSentence, draft: Draft): Finding[] {
  const content = sentence.words.filter(w => w.kind !== 'stop' && w.kind !== 'negation')
  if (content.length < LEAST_WORDS) return []
  const features = supportFeatures(sentence, draft.index)
  const doubt = unsupportedness(features)
  if (doubt < UNSUPPORTED_FROM) return []
  const spans = findUnsupportedSpans(sentence)
  const lacking = content.filter(w => spans.some(s => overlaps(s, w)))
  if (lacking.length < 2 || lacking.length < LEAST_SHARE * content.length) return []
  const whole = features.missing > 0.5
  const isStrange = (w: Word) =>
    w.kind === 'name' ? !draft.index.hasName(w) : w.kind === 'number' && !draft.index.holders.has(indexKey(w))
  // names and numbers that agree with the passage: other words for what it says, more likely than something new
  const anchored = content.some(w => w.kind !== 'plain' && !lacking.includes(w)) && !lacking.some(isStrange)
  const weightOf = (span: Span) => content.filter(w => overlaps(w, span)).length
  const widest = spans.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a), spans[0] ?? sentence)
  if (whole ? anchored && features.missing < WHOLE_ANCHORED : weightOf(widest) < LEAST_STRETCH) return []
  const exact = draft.witness.report.text.slice(widest.start, widest.end)
  return [
    {
      rule: 'unsupported-statement',
      severity: 'warning',
      span: whole ? { start: sentence.start, end: sentence.end } : widest,
      message: whole ? 'No source says this.' : `No source says “${exact}” here.`,
      evidence: whole ? [] : sentence.evidence.sentences,
      suggestion: null,
    },
  ]
}
