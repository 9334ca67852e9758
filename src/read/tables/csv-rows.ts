import { parse } from 'csv-parse'
import { megabytes } from '../read-report.ts'
import type { Numbered, Row } from './row-to-report.ts'

/**
 * The rows of a CSV text as a stream, by the names in its first row. What parts the cells (comma, semicolon, tab,
 * bar) is told by that row.
 *
 * @throws {Error} when the table is broken or a row is larger than `maxBytes`; the message stands after its name
 */
export async function* csvRows(text: AsyncIterable<string>, maxBytes: number): AsyncGenerator<Numbered> {
  const iterator = text[Symbol.asyncIterator]()
  let head = ''
  let done = false
  while (!done && !/[\r\n]/.test(head) && head.length < 100_000) {
    const next = await iterator.next()
    done = next.done === true
    if (!done) head += next.value as string
  }
  const parser = parse({
    delimiter: delimiterOf(head),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxBytes,
  })
  const feed = async (): Promise<void> => {
    const write = async (part: string): Promise<void> => {
      if (!parser.write(part))
        await new Promise<void>(go => {
          parser.once('drain', go).once('close', go)
        })
    }
    await write(head)
    for (;;) {
      const next = await iterator.next()
      if (next.done || parser.destroyed) break
      await write(next.value)
    }
    parser.end()
  }
  feed().catch((error: unknown) => parser.destroy(error as Error))
  let names: string[] | null = null
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (!names) {
        names = cells.map((name, i) => name.trim() || `column ${i + 1}`)
        continue
      }
      number++
      const row: Row = {}
      let size = 0
      names.forEach((name, i) => {
        row[name] = cells[i] ?? null
        size += cells[i]?.length ?? 0
      })
      yield { number, row, size }
    }
  } catch (error) {
    const { code } = error as { code?: string }
    throw new Error(
      code === 'CSV_MAX_RECORD_SIZE'
        ? `holds a row of more than ${megabytes(maxBytes)} MB after row ${number} (a quotation mark that is never closed?)`
        : `is a broken table after row ${number}`,
      { cause: error },
    )
  }
}

/** What parts the cells of the heading most often. */
function delimiterOf(head: string): string {
  const line = head.split(/[\r\n]/, 1)[0]!.replace(/"[^"]*"/g, '')
  const count = (c: string): number => line.split(c).length - 1
  return [',', ';', '\t', '|'].reduce((best, c) => (count(c) > count(best) ? c : best))
}
