import type { Span } from '../../text/span.ts'

/** Index of the first of sorted, disjoint spans that ends after `start`. */
export function firstAt(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}
