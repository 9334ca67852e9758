import type { Passage, Report } from '../record/index.ts'

/** A W3C Web Annotation whose target is a passage of a report. */
export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  type: 'Annotation'
  body?: { type: 'TextualBody'; value: string; format: 'text/plain' }
  target: {
    source: string
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      { type: 'TextPositionSelector'; start: number; end: number },
    ]
  }
}

/** Code points of text before and after a passage that help to find it again. */
const CONTEXT = 32

/**
 * A passage as a W3C Web Annotation. This is the one place where UTF-16 offsets become code points, which is
 * what the standard counts.
 *
 * @param note - what is said of the passage; without it the annotation only points
 * @throws {RangeError} when the passage is not one of the report's text
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function toWebAnnotation(
  report: Pick<Report, 'id' | 'source' | 'text'>,
  passage: Passage,
  note?: string,
): WebAnnotation {
  const { start, end, exact } = passage
  if (passage.report !== report.id || report.text.slice(start, end) !== exact)
    throw new RangeError(`“${exact.slice(0, 40)}” does not stand at ${start} in report ${report.id}`)
  const before = Array.from(report.text.slice(0, start))
  const after = Array.from(report.text.slice(end, end + 2 * CONTEXT))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    ...(note === undefined
      ? {}
      : { body: { type: 'TextualBody', value: note, format: 'text/plain' } as const }),
    target: {
      source: report.source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: before.slice(-CONTEXT).join(''),
          suffix: after.slice(0, CONTEXT).join(''),
        },
        { type: 'TextPositionSelector', start: before.length, end: before.length + [...exact].length },
      ],
    },
  }
}
