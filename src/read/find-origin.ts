import type { Span } from '../text/span.ts'
import { looksLikeHtml } from './html/index.ts'

/** The way back from a report's text to what it was read from. */
export interface Origin {
  /** where a stretch of the report's text stands in the input; null where it is not found there as it is */
  find(span: Span): Span | null
}

/** Characters that show: all but white space and marks of no width. */
const SHOWS = /[^\s\p{Cf}]/u
const shows = (c: string): boolean => (c > ' ' && c < '\u007f') || SHOWS.test(c)
/** A paragraph that is not found whole is looked for in pieces of so many characters. */
const PIECE = 48
/** Lines that were set aside may stand between two paragraphs, but no more than this. */
const WINDOW = 1_000_000
const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
}

/** The characters that show, with where each stands. */
interface Visible {
  text: string
  starts: Uint32Array
  ends: Uint32Array
}

/**
 * Finds where the words of a report stand in the input that it was read from: reading folds white space, sets lines
 * aside and takes tags away, and a linter must point into the file.
 *
 * @param input - what was read, plain text or HTML, as decoded
 * @param text - `report.text`
 */
export function findOrigin(input: string, text: string): Origin {
  const raw = looksLikeHtml(input) ? visibleInHtml(input) : visibleIn(input)
  const own = visibleIn(text)
  // for each character of the report that shows: its number in the input, or -1
  const places = new Int32Array(own.text.length).fill(-1)
  let from = 0
  let at = 0
  for (const paragraph of text.split('\n')) {
    let shown = 0
    for (let i = 0; i < paragraph.length; i++) if (shows(paragraph[i]!)) shown++
    const end = at + shown
    from = placeRun(own.text, at, end, raw.text, from, places)
    at = end
  }
  const firstShown = (offset: number): number => lowerBound(own.starts, offset)
  return {
    find(span) {
      const first = firstShown(span.start)
      const last = firstShown(span.end) - 1
      const a = places[first] ?? -1
      const b = places[last] ?? -1
      return last < first || a < 0 || b < a ? null : { start: raw.starts[a]!, end: raw.ends[b]! }
    },
  }
}

/** Places one paragraph; returns where the next may begin. */
function placeRun(
  own: string,
  at: number,
  end: number,
  raw: string,
  from: number,
  places: Int32Array,
): number {
  const put = (start: number, length: number, found: number): void => {
    for (let i = 0; i < length; i++) places[start + i] = found + i
  }
  const look = (piece: string, after: number): number => {
    const found = raw.slice(after, after + WINDOW).indexOf(piece)
    return found < 0 ? -1 : found + after
  }
  if (end === at) return from
  const whole = look(own.slice(at, end), from)
  if (whole >= 0) {
    put(at, end - at, whole)
    return whole + end - at
  }
  let next = from
  for (let i = at; i < end; i += PIECE) {
    const piece = own.slice(i, Math.min(end, i + PIECE))
    const found = look(piece, next)
    if (found < 0) continue
    put(i, piece.length, found)
    next = found + piece.length
  }
  return next
}

function visibleIn(text: string): Visible {
  const out = collector(text.length)
  for (let i = 0; i < text.length; i++) if (shows(text[i]!)) out.add(text[i]!, i, i + 1)
  return out.done()
}

/** The characters that a page shows: no tags, no scripts, entities as what they stand for. */
function visibleInHtml(html: string): Visible {
  const out = collector(html.length)
  const token = /<!--|<(script|style)\b|<[a-z/!?]|&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi
  let at = 0
  const plain = (end: number): void => {
    for (; at < end; at++) if (shows(html[at]!)) out.add(html[at]!, at, at + 1)
  }
  for (let m = token.exec(html); m; m = token.exec(html)) {
    plain(m.index)
    if (m[2] !== undefined) {
      const shown = decodeEntity(m[2])
      if (shown === null) continue
      for (const c of shown) if (shows(c)) out.add(c, m.index, m.index + m[0].length)
      at = m.index + m[0].length
      continue
    }
    const close = m[0] === '<!--' ? '-->' : m[1] ? `</${m[1].toLowerCase()}` : '>'
    const end = close === '>' ? html.indexOf(close, m.index) : indexOfFolded(html, close, m.index)
    if (end < 0) return out.done()
    at = end + close.length
    token.lastIndex = at
  }
  plain(html.length)
  return out.done()
}

function indexOfFolded(html: string, close: string, from: number): number {
  const lower = html.indexOf(close, from)
  return lower >= 0 ? lower : html.indexOf(close.toUpperCase(), from)
}

function decodeEntity(name: string): string | null {
  if (name[0] !== '#') return NAMED[name.toLowerCase()] ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}

function collector(most: number) {
  const parts: string[] = []
  const starts = new Uint32Array(most + 1)
  const ends = new Uint32Array(most + 1)
  let n = 0
  return {
    add(shown: string, start: number, end: number): void {
      parts.push(shown)
      for (let i = 0; i < shown.length; i++) {
        starts[n] = start
        ends[n++] = end
      }
    },
    done: (): Visible => ({ text: parts.join(''), starts: starts.slice(0, n), ends: ends.slice(0, n) }),
  }
}

/** Index of the first value that is not below `value`. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (sorted[mid]! < value) low = mid + 1
    else high = mid
  }
  return low
}

/** A place in a file as editors count it: both from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Turns offsets of a text into lines and columns; a line ends at a line feed, a carriage return or both. */
export function linesOf(text: string): (offset: number) => Position {
  const starts = [0]
  for (const m of text.matchAll(/\r\n|\n|\r/g)) starts.push(m.index + m[0].length)
  const sorted = Uint32Array.from(starts)
  return offset => {
    const line = lowerBound(sorted, offset + 1)
    return { line, column: offset - sorted[line - 1]! + 1 }
  }
}
