import { isNinjs, readNinjs } from '../documents/ninjs.ts'
import type { DocumentOptions } from '../document-options.ts'
import { loadHtmlReader, type HtmlReader } from '../html/index.ts'
import { isMarkup } from '../html/strip-tags.ts'
import type { ReadResult } from '../read-report.ts'
import { findDateOrder } from '../stamps/find-order.ts'
import type { DateOrder } from '../stamps/parse-stamp.ts'
import { toReport } from '../to-report.ts'
import { resolveColumns, type Columns } from './columns.ts'
import { asReport, rowToReport, SEPARATOR, type Row } from './row-to-report.ts'

/** What is the same for all objects of one input. */
export interface JsonContext {
  source: string
  columns: Columns | undefined
  order: DateOrder | null
  readHtml: HtmlReader | null
}

const MAX_ITEMS = 100_000

/**
 * Reads a JSON document: one news item in ninjs, a report, a record (its reports), or a list of any of these.
 */
export async function readJson(
  text: string,
  options: DocumentOptions & { source: string },
): Promise<ReadResult[]> {
  const { source } = options
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('is broken JSON')
  }
  const items = itemsOf(value)
  if (!items.length) throw new Error('holds no reports')
  const order = orderOf(items, options.columns)
  const readHtml = items.some(holdsMarkup) ? await loadHtmlReader() : null
  const context: JsonContext = { source, columns: options.columns, order, readHtml }
  return items.slice(0, MAX_ITEMS).map((item, i) => readItem(item, items.length > 1 ? i + 1 : null, context))
}

function itemsOf(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf)
  if (typeof value !== 'object' || value === null) return []
  const row = value as Row
  if (row['format'] === 'variorum-record' && Array.isArray(row['reports']))
    return row['reports'].flatMap(itemsOf)
  if (isNinjs(row) || asReport(row)) return [row]
  for (const key of ['items', 'articles', 'reports', 'docs', 'results', 'data'])
    if (Array.isArray(row[key])) return (row[key] as unknown[]).filter(isRow)
  return [row]
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether an object holds a body in mark-up, for which the reader of pages is loaded. */
export function holdsMarkup(item: Row): boolean {
  return Object.values(item).some(
    v =>
      (typeof v === 'string' && isMarkup(v)) ||
      (Array.isArray(v) && v.some(b => isRow(b) && typeof b['value'] === 'string' && isMarkup(b['value']))),
  )
}

/** Day-first or month-first, as the stamps of many rows together tell. */
export function orderOf(rows: readonly Row[], given: Columns | undefined): DateOrder | null {
  const columns = columnsOf(rows[0] ?? {}, given)
  if (typeof columns === 'string') return null
  const values = rows
    .slice(0, 500)
    .flatMap(row => [columns.publishedAt, columns.updatedAt].map(c => (c === undefined ? null : row[c])))
    .filter(v => typeof v === 'string')
  return findDateOrder(values)
}

function columnsOf(row: Row, given: Columns | undefined): Columns | string {
  try {
    return resolveColumns(Object.keys(row), given, 'field')
  } catch (error) {
    return (error as Error).message
  }
}

/** The report in one object: ninjs, a report as it stands (also inside `{ report }`), or fields by their names. */
export function readItem(item: Row, number: number | null, context: JsonContext): ReadResult {
  const whole = asReport(item) ?? asReport(item['report'])
  if (whole) return { report: whole, problems: [] }
  const id = typeof item['id'] === 'string' || typeof item['id'] === 'number' ? String(item['id']) : null
  const source =
    number === null ? context.source : `${context.source}${SEPARATOR}${id?.slice(0, 80) ?? number}`
  const fail = (message: string): ReadResult => ({
    report: null,
    problems: [{ input: source, code: 'no-text', message, severity: 'error' }],
  })
  if (isNinjs(item)) {
    const parts = readNinjs(item, context.readHtml)
    return parts?.text
      ? { report: toReport(parts, source), problems: [] }
      : fail('is a ninjs item without a text')
  }
  const columns = columnsOf(item, context.columns)
  if (typeof columns === 'string') return fail(columns)
  return rowToReport(item, columns, { ...context, source })
}
