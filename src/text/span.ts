/**
 * A stretch of a text: `start` counts from 0, `end` is exclusive, both in UTF-16 code units.
 */
export interface Span {
  start: number
  end: number
}

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The number of code units that the two spans share. */
export const overlapLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Orders spans by where they start, the longer one first where two start together. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The span without the white space at its two ends; empty spans stay where they are. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
