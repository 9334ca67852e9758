import type { DocumentOptions } from '../document-options.ts'
import { loadHtmlReader, type HtmlReader } from '../html/index.ts'
import { isMarkup } from '../html/strip-tags.ts'
import { MAX_BYTES, megabytes, type ReadResult } from '../read-report.ts'
import type { DateOrder } from '../stamps/parse-stamp.ts'
import { resolveColumns, type Columns } from './columns.ts'
import { decodeChunks, linesOf } from './decode-chunks.ts'
import { holdsMarkup, orderOf, readItem } from './read-json.ts'
import { rowToReport, SEPARATOR, type Numbered, type Row } from './row-to-report.ts'

/** So many rows are looked at before the first is read: together they tell which part of a date is the day. */
const LOOK_AHEAD = 200
const LOOK_AHEAD_CHARACTERS = 4_000_000

/**
 * Reads the reports of a table (CSV with a heading, or a JSON object a line) as a stream: some 200 rows stand in
 * memory, whatever its length. A bad row is a problem; the rest goes on.
 *
 * @throws {Error} when no column can be the text, or the table is broken
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  format: 'csv' | 'ndjson',
  options: DocumentOptions & { source: string },
): AsyncGenerator<ReadResult> {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const text = decodeChunks(chunks, options.encoding ?? null)
  const rows =
    format === 'csv' ? (await import('./csv-rows.ts')).csvRows(text, maxBytes) : jsonRows(text, maxBytes)
  let columns: Columns | undefined
  let order: DateOrder | null | undefined
  let readHtml: HtmlReader | null = null
  const read = async (numbered: Numbered): Promise<ReadResult> => {
    const source = `${options.source}${SEPARATOR}${numbered.number}`
    if ('error' in numbered)
      return {
        report: null,
        problems: [{ input: source, code: 'bad-row', message: numbered.error, severity: 'error' }],
      }
    const { row, number } = numbered
    if (format === 'ndjson') {
      if (!readHtml && holdsMarkup(row)) readHtml = await loadHtmlReader()
      return readItem(row, number, {
        source: options.source,
        columns: options.columns,
        order: order!,
        readHtml,
      })
    }
    columns ??= resolveColumns(Object.keys(row), options.columns)
    const body = row[columns.text!]
    if (!readHtml && typeof body === 'string' && isMarkup(body)) readHtml = await loadHtmlReader()
    const id = columns.id === undefined ? null : row[columns.id]
    const name = typeof id === 'string' && id ? `${options.source}${SEPARATOR}${id.slice(0, 80)}` : source
    return rowToReport(row, columns, { source: name, order: order!, readHtml })
  }
  const ahead: Numbered[] = []
  let size = 0
  let any = false
  for await (const numbered of rows) {
    any = true
    if (order !== undefined) {
      yield await read(numbered)
      continue
    }
    ahead.push(numbered)
    size += 'size' in numbered ? numbered.size : 0
    if (ahead.length < LOOK_AHEAD && size < LOOK_AHEAD_CHARACTERS) continue
    order = orderOf(rowsOf(ahead), options.columns)
    for (const early of ahead.splice(0)) yield await read(early)
  }
  if (order === undefined) order = orderOf(rowsOf(ahead), options.columns)
  for (const early of ahead.splice(0)) yield await read(early)
  if (!any) throw new Error(format === 'csv' ? 'is a table without rows' : 'is empty')
}

const rowsOf = (list: readonly Numbered[]): Row[] => list.flatMap(n => ('row' in n ? [n.row] : []))

async function* jsonRows(text: AsyncIterable<string>, maxBytes: number): AsyncGenerator<Numbered> {
  let number = 0
  for await (const line of linesOf(text, maxBytes)) {
    number++
    if (line === null) {
      yield { number, error: `is a line of more than ${megabytes(maxBytes)} MB` }
      continue
    }
    if (!line.trim()) continue
    let row: unknown
    try {
      row = JSON.parse(line)
    } catch {
      row = null
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      yield { number, error: 'is a line that is no JSON object' }
    else yield { number, row: row as Row, size: line.length }
  }
}
