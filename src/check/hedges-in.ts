import { findHedges } from '../collate/claims/find-hedges.ts'
import type { Hedge } from '../collate/claims/types.ts'
import type { Witness } from '../collate/index.ts'
import type { Span } from '../text/span.ts'

const NONE: readonly Hedge[] = []

/** What guards something in a stretch of a text. */
export function hedgesIn({ report, annotations: { tokens } }: Witness, span: Span): readonly Hedge[] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (tokens[mid]!.start < span.start) low = mid + 1
    else high = mid
  }
  let end = low
  while (end < tokens.length && tokens[end]!.end <= span.end) end++
  const found = findHedges(report.text, tokens, low, end)
  return found.length ? found : NONE
}
