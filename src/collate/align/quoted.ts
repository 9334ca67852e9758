import type { Span } from '../../text/span.ts'
import type { Witness } from '../types.ts'
import type { Scan } from './scan-text.ts'

const CLOSING: { [opening: string]: string } = { '"': '"', '“': '”', '«': '»' }
/** No quotation within one line is longer than this. */
const LONGEST = 1500

/** What stands inside quotation marks: as annotated, or, in a text that is not annotated, by pairs of marks in a line. */
export function quotedSpans(text: string, witness?: Witness): Span[] {
  const annotated = witness?.annotations.quoted
  if (annotated?.length)
    return annotated.filter(q => q.depth === 0).map(q => ({ start: q.start, end: q.end }))
  return pairMarks(text)
}

/** Pairs of quotation marks within a line; a curly one that is not closed there runs to the end of the line. */
function pairMarks(text: string): Span[] {
  const out: Span[] = []
  const next = new Map<string, number>()
  // the next place of a mark from `at` on, looked up once for all openings before it
  const find = (mark: string, at: number): number => {
    let place = next.get(mark) ?? -1
    if (place < at) {
      place = text.indexOf(mark, at)
      if (place < 0) place = text.length
      next.set(mark, place)
    }
    return place
  }
  const opening = /["“«]/g
  for (let m = opening.exec(text); m; m = opening.exec(text)) {
    const start = m.index
    const line = find('\n', start + 1)
    const close = find(CLOSING[m[0]]!, start + 1)
    let end: number
    if (close < line && close - start <= LONGEST && close > start + 1) end = close + 1
    else if (m[0] === '“' && close > line && line - start <= LONGEST) end = line
    else continue
    out.push({ start, end })
    opening.lastIndex = end
  }
  return out
}

/** For each word of a scan, 1 where it stands inside one of the spans (sorted), else 0. */
export function markWords(scan: Scan, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(scan.start.length)
  let w = 0
  for (const span of spans) {
    while (w < marks.length && scan.end[w]! <= span.start) w++
    for (let k = w; k < marks.length && scan.start[k]! < span.end; k++) marks[k] = 1
  }
  return marks
}
