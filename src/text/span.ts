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

/** Index of the first of spans sorted by start that starts at `at` or later; their number where none does. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of sorted, disjoint spans that ends behind `at`; their number where none does. */
export function firstBehind(spans: readonly Pick<Span, 'end'>[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The span without the white space at its two ends; empty spans stay where they are. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
