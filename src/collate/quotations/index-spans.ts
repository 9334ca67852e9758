import { byStart, type Span } from '../../text/span.ts'

/**
 * A question that can be asked many times: which items have a span that overlaps this one? Each answer
 * takes time for what it finds, not for all there is, unless spans nest very deeply.
 *
 * @param spans - in any order; an item may have several
 */
export function indexSpans<T>(spans: readonly (Span & { item: T })[]): (span: Span) => Set<T> {
  const sorted = [...spans].sort(byStart)
  const furthest: number[] = []
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0))
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (sorted[mid]!.start < end) low = mid + 1
      else high = mid
    }
    const found = new Set<T>()
    for (let i = low - 1; i >= 0 && furthest[i]! > start; i--)
      if (sorted[i]!.end > start) found.add(sorted[i]!.item)
    return found
  }
}
