import type { Span } from '../../text/span.ts'
import type { Witness } from '../types.ts'
import type { Scan } from './scan-text.ts'

const PAIRED = /"[^"\n]{1,1500}"|“[^”\n]{1,1500}(?:”|\n|$)|«[^»\n]{1,1500}»/g

/** What stands inside quotation marks: as annotated, or, in a text that is not annotated, by pairs of marks in a line. */
export function quotedSpans(text: string, witness?: Witness): Span[] {
  const annotated = witness?.annotations.quoted
  if (annotated?.length)
    return annotated.filter(q => q.depth === 0).map(q => ({ start: q.start, end: q.end }))
  return [...text.matchAll(PAIRED)].map(m => ({ start: m.index, end: m.index + m[0].length }))
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
