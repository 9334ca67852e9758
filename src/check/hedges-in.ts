import { findHedges } from '../collate/claims/find-hedges.ts'
import type { Hedge } from '../collate/claims/types.ts'
import type { Witness } from '../collate/index.ts'
import { firstFrom, type Span } from '../text/span.ts'

const NONE: readonly Hedge[] = []

/** What guards something in a stretch of a text. */
export function hedgesIn({ report, annotations: { tokens } }: Witness, span: Span): readonly Hedge[] {
  const low = firstFrom(tokens, span.start)
  let end = low
  while (end < tokens.length && tokens[end]!.end <= span.end) end++
  const found = findHedges(report.text, tokens, low, end)
  return found.length ? found : NONE
}
