import { findUnsupportedSpans, supportFeatures, unsupportedness } from '../support.ts'
import { overlaps } from '../../text/span.ts'
import type { Draft, DraftSentence, Finding } from '../types.ts'

/** From this on a sentence is reported; chosen apart from the contradictions, which are errors. */
export const UNSUPPORTED_FROM = 0.66
/** Shorter sentences say too little to be looked for. */
const LEAST_WORDS = 3
/** So much of its content must stand neither in the passage nor beside it. */
const LEAST_SHARE = 0.3

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
  const lacking = content.filter(w => spans.some(s => overlaps(s, w))).length
  if (lacking < 2 || lacking < LEAST_SHARE * content.length) return []
  const widest = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), spans[0] ?? sentence)
  const whole = features.missing > 0.5
  const exact = draft.witness.report.text.slice(widest.start, widest.end)
  return [
    {
      rule: 'unsupported-statement',
      severity: 'warning',
      span: whole ? { start: sentence.start, end: sentence.end } : widest,
      message: whole ? 'No source says this.' : `No source passage has “${exact}”.`,
      evidence: whole ? [] : sentence.evidence.sentences.slice(0, 1),
      suggestion: null,
    },
  ]
}
