import { alignTexts, type ReuseSpan } from '../collate/index.ts'
import { quotedSpans } from '../collate/align/quoted.ts'
import { overlapLength, type Span } from '../text/span.ts'

/** A passage that two texts have in common, and whether it is their own words. */
export interface ReusedPassage extends ReuseSpan {
  /** part of the passage inside quotation marks, in the text that has more of it there, 0..1 */
  quoted: number
}

/**
 * What two texts have in common, word for word or reworked, with how much of it is quoted: two reports of one speech
 * share its words without either having read the other.
 *
 * @returns in the order of `b`; offsets are UTF-16 indices into `a` and `b`
 */
export function findReuse(a: string, b: string): ReusedPassage[] {
  const [inA, inB] = [quotedSpans(a), quotedSpans(b)]
  return alignTexts(a, b).map(span => ({
    ...span,
    quoted: Math.round(100 * Math.max(partIn(inA, span.a), partIn(inB, span.b))) / 100,
  }))
}

/** Part of `span` inside the other spans, which do not overlap. */
export const partIn = (spans: readonly Span[], span: Span): number =>
  spans.reduce((sum, s) => sum + overlapLength(s, span), 0) / Math.max(1, span.end - span.start)
