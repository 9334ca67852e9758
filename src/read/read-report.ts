import { fingerprint } from '../text/hash.ts'
import type { Problem, Report } from '../record/index.ts'

export interface ReadOptions {
  /** path or URL as given; it names the report in messages and in the record */
  source?: string
}

/** A report, or null with the problems that say why not. */
export interface ReadResult {
  report: Report | null
  problems: Problem[]
}

/** Reads one report from bytes or a string: plain text as people save it, or HTML. */
export function readReport(input: Uint8Array | string, options: ReadOptions = {}): ReadResult {
  const source = options.source ?? 'text'
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  const report: Report = {
    id: fingerprint(text),
    source,
    publisher: null,
    title: null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
    dateline: null,
    language: 'en',
    text,
    words: text.split(/\s+/).filter(Boolean).length,
    notices: [],
    furniture: [],
  }
  return { report, problems: [] }
}
