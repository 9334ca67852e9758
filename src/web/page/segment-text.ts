import type { Span } from '../../text/span.ts'
import type { MarkedPassage } from './passage-index.ts'

/** A stretch of text that lies in the same passages throughout. */
export interface Segment extends Span {
  passages: MarkedPassage[]
  /** true where these words differ from what other reports have */
  differs: boolean
}

/**
 * A report's text cut into paragraphs, and these at every edge of a passage, so that passages may overlap.
 * White space between paragraphs belongs to none.
 *
 * @param marked - sorted by start; spans that leave the text are cut to it
 */
export function segmentText(text: string, marked: readonly MarkedPassage[]): Segment[][] {
  const paragraphs: Segment[][] = []
  let next = 0
  let open: MarkedPassage[] = []
  for (const m of text.matchAll(/[^\n]+/g)) {
    if (!m[0].trim()) continue
    const end = m.index + m[0].length
    const inside = open.filter(p => p.passage.end > m.index)
    while (marked[next] && marked[next]!.passage.start < end) inside.push(marked[next++]!)
    const edges = new Set([m.index, end])
    const differing = inside.flatMap(p => p.differing)
    for (const { start, end: stop } of [...inside.map(p => p.passage), ...differing])
      for (const at of [start, stop]) if (at > m.index && at < end) edges.add(at)
    const cuts = [...edges].sort((a, b) => a - b)
    const segments: Segment[] = []
    let active: MarkedPassage[] = []
    let waiting = 0
    for (let i = 0; i + 1 < cuts.length; i++) {
      const at = cuts[i]!
      while (inside[waiting] && inside[waiting]!.passage.start <= at) active.push(inside[waiting++]!)
      active = active.filter(p => p.passage.end > at)
      const differs = differing.some(d => d.start <= at && at < d.end)
      segments.push({ start: at, end: cuts[i + 1]!, passages: [...active], differs })
    }
    paragraphs.push(segments)
    open = inside.filter(p => p.passage.end > end)
  }
  return paragraphs
}
