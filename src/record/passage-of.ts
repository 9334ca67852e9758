import type { Passage } from './passage.ts'

// Apart from the schema, so that stages which only make passages do not load zod (50 ms).
/** The passage of `report` from `start` to `end`. */
export function passageOf(report: { id: string; text: string }, start: number, end: number): Passage {
  return { report: report.id, start, end, exact: report.text.slice(start, end) }
}
