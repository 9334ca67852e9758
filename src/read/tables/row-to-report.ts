import type { Report } from '../../record/index.ts'
import { cleanField, withFacts, type Facts } from '../facts.ts'
import { looksLikeHtml, type HtmlReader } from '../html/index.ts'
import { isMarkup } from '../html/strip-tags.ts'
import { readLines, type PageParts } from '../plain/plain-text.ts'
import { splitLines } from '../plain/lines.ts'
import type { ReadResult } from '../read-report.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'
import type { DateOrder } from '../stamps/parse-stamp.ts'
import { toReport } from '../to-report.ts'
import type { Columns } from './columns.ts'

/** A row of a table, or an object of a list: its columns by name. */
export interface Row {
  [column: string]: unknown
}

/** A row with its number from 1 and about how many characters it holds, or what is wrong with it. */
export type Numbered = { number: number; row: Row; size: number } | { number: number; error: string }

/** Stands between a file and the row or item in it: "reports.csv#17". */
export const SEPARATOR = '#'

/**
 * The report in a row. Its text goes through the rules for saved texts, so that notices and credits in it are found;
 * columns that state a fact go before what the text says.
 */
export function rowToReport(
  row: Row,
  columns: Columns,
  { source, order, readHtml }: { source: string; order: DateOrder | null; readHtml: HtmlReader | null },
): ReadResult {
  const value = (field: keyof Columns): unknown => (columns[field] === undefined ? null : row[columns[field]])
  const raw = value('text')
  const text = Array.isArray(raw) ? raw.filter(p => typeof p === 'string').join('\n\n') : raw
  const fail = (message: string): ReadResult => ({
    report: null,
    problems: [{ input: source, code: 'no-text', message, severity: 'error' }],
  })
  if (typeof text !== 'string' || !/\S/.test(text)) return fail('holds no text')
  const title = cleanField(value('title'))
  const url = cleanField(value('url'))
  let parts: PageParts
  let declared: string | null = null
  if (readHtml && isMarkup(text)) {
    const { language, ...read } = readHtml(
      looksLikeHtml(text) && /<html[\s>]/i.test(text)
        ? text
        : `<html><body><article>${text}</article></body></html>`,
      { url },
    )
    parts = read
    declared = language
  } else parts = readLines(splitLines(text), { url }, title === null ? null : { title })
  if (!parts.text) return fail('holds no article text')
  const authors = value('byline')
  const publisher = cleanField(value('publisher'))
  const facts: Facts = {
    title,
    publisher: publisher && !/^https?:\/\//i.test(publisher) ? publisher : null,
    byline: Array.isArray(authors)
      ? cleanField(authors.map(a => (typeof a === 'string' ? a : (a as { name?: unknown })?.name)).join(', '))
      : cleanField(authors),
    publishedAt: parseFieldStamp(value('publishedAt'), order),
    updatedAt: parseFieldStamp(value('updatedAt'), order),
  }
  if (url && /^https?:\/\//i.test(url)) facts.url = url
  const language = cleanField(value('language'), 20) ?? declared
  return { report: toReport(withFacts(parts, facts, 'column'), source, language), problems: [] }
}

/** A report as `extract` writes it, taken as it is; null for anything else. */
export function asReport(value: unknown): Report | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const r = value as { [field: string]: unknown }
  const isString = (f: string): boolean => typeof r[f] === 'string'
  const isStringOrNull = (f: string): boolean => r[f] === null || isString(f)
  const fits =
    ['id', 'source', 'language', 'text'].every(isString) &&
    ['publisher', 'title', 'byline', 'publishedAt', 'updatedAt', 'dateline'].every(isStringOrNull) &&
    typeof r['words'] === 'number' &&
    Array.isArray(r['notices']) &&
    r['notices'].every(n => typeof n?.kind === 'string' && typeof n?.text === 'string') &&
    Array.isArray(r['furniture']) &&
    r['furniture'].every(f => typeof f === 'string')
  return fits ? (value as Report) : null
}
