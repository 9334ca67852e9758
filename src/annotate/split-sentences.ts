import type { Span } from '../text/span.ts'
import { trimSpan } from '../text/span.ts'
import type { Sentence, Token } from './types.ts'

const CLOSER = new Set(['"', "'", "''", ')', ']', '»'])

/** Paragraphs: the stretches between line breaks, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
  const out: Span[] = []
  for (const m of text.matchAll(/[^\n\r]+/g)) {
    const span = trimSpan(text, { start: m.index, end: m.index + m[0].length })
    if (span.end > span.start) out.push(span)
  }
  return out
}

/** Sentences of a text: they never cross a paragraph, and closing marks stay with the sentence they close. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
): Sentence[] {
  const out: Sentence[] = []
  let t = 0
  paragraphs.forEach((p, paragraph) => {
    while (t < tokens.length && tokens[t]!.start < p.start) t++
    let first = t
    const close = (end: number) => {
      if (end > first)
        out.push({
          start: tokens[first]!.start,
          end: tokens[end - 1]!.end,
          firstToken: first,
          endToken: end,
          paragraph,
        })
      first = end
    }
    while (t < tokens.length && tokens[t]!.start < p.end) {
      const token = tokens[t]!
      t++
      const last = text[token.end - 1]!
      if (!/[.!?…]/.test(last)) continue
      const abbreviated = token.end - token.start > 1 && last === '.' && token.norm !== '...'
      while (t < tokens.length && tokens[t]!.start === tokens[t - 1]!.end && CLOSER.has(tokens[t]!.norm)) t++
      const next = tokens[t]
      if (!next || next.start >= p.end) break
      if (next.start === tokens[t - 1]!.end) continue
      const opens = /^[\p{Lu}\p{N}“‘"'«„([]/u.test(text.slice(next.start, next.start + 1))
      if (!opens) continue
      if (abbreviated && !STARTERS.has(next.norm)) continue
      close(t)
    }
    close(t)
  })
  return out
}

const STARTERS = new Set(
  'the a an he she it they we i you this that these those in on at but and if as when while after before however there his her its their our'.split(
    ' ',
  ),
)
