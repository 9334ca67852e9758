import { trimSpan, type Span } from '../../text/span.ts'

/** A piece of an excerpt. `kind` tells what it is to the reader. */
export interface Piece {
  text: string
  kind: 'context' | 'passage' | 'differs' | 'gap'
}

export interface ExcerptOptions {
  /** code units of context on each side of the passage, at most */
  context?: number
  /** code units of one excerpt, about; a longer passage is cut between its differing words */
  length?: number
}

/**
 * A passage with a little of what stands around it, as pieces in order. Context ends at the paragraph and
 * at word boundaries; gaps stand where something is left out inside a paragraph. White space is folded.
 *
 * @param text - the report's text
 * @param passage - what the pieces of kind `passage` and `differs` come from
 * @param differing - spans inside the passage that are marked, sorted, without overlap
 */
export function excerptOf(
  text: string,
  passage: Span,
  differing: readonly Span[] = [],
  options: ExcerptOptions = {},
): Piece[] {
  const { context = 60, length = 260 } = options
  const whole = trimSpan(text, passage)
  const focus = differing.length
    ? { start: differing[0]!.start, end: differing.at(-1)!.end }
    : { start: whole.start, end: whole.start }
  const room = Math.max(context, Math.floor((length - (focus.end - focus.start)) / 2))
  const shown =
    whole.end - whole.start <= length
      ? whole
      : {
          start: differing.length ? wordStart(text, Math.max(whole.start, focus.start - room)) : whole.start,
          end: wordEnd(text, Math.min(whole.end, focus.end + room + (differing.length ? 0 : room))),
        }
  const left = Math.max(text.lastIndexOf('\n', whole.start - 1) + 1, 0)
  const newline = text.indexOf('\n', whole.end)
  const right = newline < 0 ? text.length : newline
  const before =
    shown.start > whole.start
      ? shown.start
      : contextStart(text, wordStart(text, Math.max(left, whole.start - context)), whole.start)
  const after =
    shown.end < whole.end
      ? shown.end
      : contextEnd(text, whole.end, wordEnd(text, Math.min(right, whole.end + context)))

  const pieces: Piece[] = []
  const add = (start: number, end: number, kind: Piece['kind']): void => {
    const part = text.slice(start, end).replace(/\s+/g, ' ')
    if (part) pieces.push({ text: part, kind })
  }
  if ((before > left || shown.start > whole.start) && !startsSentence(text, before))
    pieces.push({ text: '…', kind: 'gap' })
  add(before, shown.start, 'context')
  let at = shown.start
  for (const span of differing) {
    if (span.start < at || span.end > shown.end) continue
    add(at, span.start, 'passage')
    add(span.start, span.end, 'differs')
    at = span.end
  }
  add(at, shown.end, 'passage')
  add(shown.end, after, 'context')
  if ((after < right || shown.end < whole.end) && !endsSentence(text, after))
    pieces.push({ text: '…', kind: 'gap' })
  return cutLongMiddle(pieces, length)
}

/** Shortens what stands between two marked stretches until the excerpt has about the length wanted. */
function cutLongMiddle(pieces: readonly Piece[], length: number): Piece[] {
  const total = pieces.reduce((n, p) => n + p.text.length, 0)
  if (total <= 1.6 * length) return [...pieces]
  return pieces.flatMap((p): Piece[] => {
    if (p.text.length < 120) return [p]
    return [
      { text: p.text.slice(0, wordEnd(p.text, 50)), kind: p.kind },
      { text: ' … ', kind: 'gap' },
      { text: p.text.slice(wordStart(p.text, p.text.length - 50)), kind: p.kind },
    ]
  })
}

const endsSentence = (text: string, at: number): boolean =>
  /(?:(?<!\b[A-Z][a-z]{0,2})\.|[!?])["”’»)]{0,3}$/.test(text.slice(Math.max(0, at - 8), at))
const startsSentence = (text: string, at: number): boolean =>
  endsSentence(text, at - /\s*$/.exec(text.slice(Math.max(0, at - 8), at))![0].length)

/** Context before a passage starts with the passage's own sentence, where that is in reach. */
function contextStart(text: string, from: number, to: number): number {
  const ends = [...text.slice(from, to).matchAll(/(?:(?<!\b[A-Z][a-z]{0,2})\.|[!?])["”’»)]*\s+(?=\S)/g)]
  const last = ends.at(-1)
  return last ? from + last.index + last[0].length : from
}

/** Context after a passage ends with its sentence; a passage that ends one has none. */
function contextEnd(text: string, from: number, to: number): number {
  if (endsSentence(text, from)) return from
  const end = /(?:(?<!\b[A-Z][a-z]{0,2})\.|[!?])["”’»)]*(?=\s)/.exec(text.slice(from, to))
  if (end) return from + end.index + end[0].length
  let at = to
  while (at > from && at < text.length && /[\s,;:–—-]/.test(text[at - 1]!)) at--
  return at
}

/** The start of the first word at or after `at` (of the word that `at` stands in, if it is its first letter). */
function wordStart(text: string, at: number): number {
  if (at <= 0 || /\s/.test(text[at - 1]!)) return at
  const space = text.slice(at, at + 40).search(/\s/)
  return space < 0 ? surrogateSafe(text, at) : at + space + 1
}

/** The end of the last word that ends at or before `at`. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length || /\s/.test(text[at]!)) return at
  const from = Math.max(0, at - 40)
  const space = text.slice(from, at).search(/\s\S*$/)
  return space < 0 ? surrogateSafe(text, at) : from + space
}

const surrogateSafe = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at
