import type { Streams } from './streams.ts'

/** A line of input: any object with an id. */
export interface Line {
  id: string
  [field: string]: unknown
}

/** A line that cannot be answered: its id, where it has one, and one sentence. */
export class LineError extends Error {}

/** A longer line is refused: it would have to be held in memory whole. */
const MAX_LINE_CHARACTERS = 100_000_000

/**
 * Answers a stream of JSON objects, one a line, in the same order: a line is read when the one before has
 * been written, so memory holds one line and a slow reader slows the whole pipe. A bad line is answered by
 * `{ id, error }` and the rest goes on. Empty lines are passed over.
 *
 * @param answer - gives the fields of the answer beside `id`, or null for no line now; throws {@link LineError}
 *   for a bad line
 * @param due - further lines to write: asked for after each line, and at the end once more
 * @returns the exit status: 2 when there were lines and none could be answered, else 0
 */
export async function filterLines(
  streams: Pick<Streams, 'stdin' | 'stdout'>,
  answer: (line: Line) => object | null | Promise<object | null>,
  due: (atEnd: boolean) => Iterable<object> = () => [],
): Promise<number> {
  let answered = 0
  let failed = 0
  let number = 0
  for await (const text of linesOf(streams.stdin)) {
    number++
    if (text !== null && !text.trim()) continue
    let id: unknown = null
    let out: object | null
    try {
      const line = parseLine(text)
      id = line['id'] ?? null
      if (typeof id !== 'string' && typeof id !== 'number')
        throw new LineError('"id" must be a string or a number')
      out = await answer({ ...unwrap(line), id: String(id) })
      answered++
    } catch (error) {
      failed++
      const reason = error instanceof Error ? error.message : String(error)
      out = {
        error: error instanceof LineError ? `line ${number}: ${reason}` : `line ${number}: failed: ${reason}`,
      }
    }
    if (out) await streams.stdout.write(`${JSON.stringify({ id, ...out })}\n`)
    for (const line of due(false)) await streams.stdout.write(`${JSON.stringify(line)}\n`)
  }
  for (const line of due(true)) await streams.stdout.write(`${JSON.stringify(line)}\n`)
  return failed && !answered ? 2 : 0
}

/** What `extract` and `ingest` write holds the report in a field of its own; an answer that failed stays one. */
function unwrap(line: { [field: string]: unknown }): { [field: string]: unknown } {
  const { report, error, ...rest } = line
  if (line['text'] !== undefined) return line
  if (typeof error === 'string') throw new LineError(error)
  return report && typeof report === 'object' ? { ...rest, ...report } : line
}

function parseLine(text: string | null): { [field: string]: unknown } {
  if (text === null) throw new LineError(`longer than ${MAX_LINE_CHARACTERS} characters`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new LineError('not JSON')
  }
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new LineError('not a JSON object')
  return value as { [field: string]: unknown }
}

/** The lines of a stream of bytes, `null` for one that is too long to be held. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string>,
  limit = MAX_LINE_CHARACTERS,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  let overlong = false
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const line = parts.join('') + text.slice(from, at)
      yield overlong || line.length > limit ? null : line
      parts = []
      length = 0
      overlong = false
      from = at + 1
    }
    if (from === text.length) continue
    length += text.length - from
    overlong ||= length > limit
    if (overlong) parts = []
    else parts.push(text.slice(from))
  }
  const last = parts.join('') + decoder.decode()
  if (overlong) yield null
  else if (last) yield last
}

/** A field of a line that must be a string. */
export function stringField(line: { [field: string]: unknown }, name: string): string {
  const value = line[name]
  if (typeof value !== 'string')
    throw new LineError(`"${name}" must be a string${value === undefined ? ', it is missing' : ''}`)
  return value
}

/** A field of a line that may be missing or null. */
export function optionalField(line: { [field: string]: unknown }, name: string): string | null {
  return line[name] === undefined || line[name] === null ? null : stringField(line, name)
}
