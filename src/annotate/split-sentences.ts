import { abbreviations } from '../lexicons/en/abbreviations.ts'
import { nameWords } from '../lexicons/en/name-words.ts'
import type { Span } from '../text/span.ts'
import { charOf, Char, isLowerAt, isUpperAt } from './characters.ts'
import type { Sentence, Token } from './types.ts'

/** Sentences longer than this many tokens are cut, so that nothing downstream meets a 1 MB sentence. */
const LONGEST = 400

const CLOSER = new Set(['"', "'", "''", ')', ']', '»', '”', '’'])
const OPENER = new Set([
  '"',
  "'",
  "''",
  '``',
  '(',
  '[',
  '«',
  '„',
  '“',
  '‘',
  '—',
  '–',
  '•',
  '-',
  '--',
  '*',
  '@',
  '#',
  '$',
])
const NEVER = new Set(abbreviations.never.map(a => a + '.'))
const STARTERS = new Set<string>(nameWords.common)
const ZONES = new Set<string>([...nameWords.times, 'local', 'eastern', 'pacific', 'central', 'gmt'])
const SPEECH =
  /^(?:said|says|asked|asks|added|replied|answered|wrote|told|shouted|continued|insisted|wondered|quipped|joked|recalled|exclaimed|cried|tweeted|posted|concluded|declared|demanded|explained)$/

/**
 * Paragraphs: the stretches between line breaks, without the white space around them. Line breaks that only
 * wrap a line are no borders: a line that goes on in small letters, and the lines of a block that was filled
 * to one width.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  const n = text.length
  for (let i = 0; i <= n; i++) {
    const code = i < n ? text.charCodeAt(i) : 10
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue
    let a = start
    let b = i
    while (a < b && charOf(text.charCodeAt(a)) === Char.Space) a++
    while (b > a && charOf(text.charCodeAt(b - 1)) === Char.Space) b--
    lines.push({ start: a, end: b })
    start = i + 1
    if (code === 13 && text.charCodeAt(i + 1) === 10) {
      start++
      i++
    }
  }
  const out: Span[] = []
  for (let i = 0; i < lines.length;) {
    let j = i
    while (j < lines.length && lines[j]!.end > lines[j]!.start) j++
    if (j > i) joinBlock(text, lines.slice(i, j), out)
    i = j + 1
  }
  return out
}

/** Lines without an empty one between them: each a paragraph, or joined where the breaks only wrap. */
function joinBlock(text: string, lines: readonly Span[], out: Span[]): void {
  const width = wrapWidth(text, lines)
  let current: Span | null = null
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (current && before && isWrapped(text, before, line, width)) current.end = line.end
    else out.push((current = { ...line }))
  })
}

function isWrapped(text: string, before: Span, line: Span, width: number): boolean {
  const last = text[before.end - 1]!
  if (isLowerAt(text, line.start) && /[\p{L}\p{N},;–—-]/u.test(last)) return true
  return width > 0 && before.end - before.start + 1 + firstWordLength(text, line) > width
}

const firstWordLength = (text: string, line: Span) => {
  let at = line.start
  while (at < line.end && text[at] !== ' ') at++
  return at - line.start
}

/** The width that a block of lines was filled to (40 to 100 code units), or 0 when it was not. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  if (lines.length < 3) return 0
  let width = 0
  for (const l of lines) width = Math.max(width, l.end - l.start)
  if (width < 40 || width > 100) return 0
  let full = 0
  for (let i = 0; i + 1 < lines.length; i++)
    if (lines[i]!.end - lines[i]!.start + 1 + firstWordLength(text, lines[i + 1]!) > width) full++
  return full >= (lines.length - 1) * 0.75 ? width : 0
}

/**
 * Sentences of a text: they never cross a paragraph, closing marks stay with the sentence that they close,
 * and `“Is it over?” Obi asked.` is one.
 */
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
      const at = t++
      if (at - first >= LONGEST) close(at)
      if (!endsWithStop(text, tokens[at]!)) continue
      const closers = t
      while (t < tokens.length && tokens[t]!.start === tokens[t - 1]!.end && CLOSER.has(tokens[t]!.norm)) t++
      const next = tokens[t]
      if (!next || next.start >= p.end) break
      if (breaksAt(text, tokens, first, at, closers, t)) close(t)
    }
    close(t)
  })
  return out
}

function endsWithStop(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.end - 1)
  return code === 46 || code === 63 || code === 33 || code === 0x2026
}

/** Whether a sentence that began at `first` ends between the stop at `at` (closed before `next`) and `next`. */
function breaksAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  at: number,
  closers: number,
  next: number,
): boolean {
  const stop = tokens[at]!
  const word = tokens[next]!
  const glued = word.start === tokens[next - 1]!.end
  const upper = isUpperAt(text, word.start)
  if (glued)
    return upper && isLowerAt(text, word.start + 1) && at > 0 && isLowerAt(text, tokens[at - 1]!.end - 1)
  const digit = charOf(text.charCodeAt(word.start)) === Char.Digit
  if (
    !upper &&
    !digit &&
    !OPENER.has(word.norm) &&
    charOf(text.codePointAt(word.start)!) !== Char.Mark &&
    hasCase(text, word)
  )
    return false
  // "1. The plan": a number at the head of the sentence
  if (stop.norm === '.' && at === first + 1 && tokens[first]!.pos === 'NUM') return false
  const quoteClosed = next > closers && !/^[)\]]$/.test(tokens[next - 1]!.norm)
  if (quoteClosed && (stop.norm === '?' || stop.norm === '!') && saysNext(tokens, next)) return false
  const abbreviated = stop.end - stop.start > 1 && stop.norm.endsWith('.') && !stop.norm.startsWith('.')
  if (!abbreviated || quoteClosed) return true
  if (NEVER.has(stop.norm)) return false
  if (/[ap]\.m\.$/.test(stop.norm)) return upper && !ZONES.has(word.norm)
  if (/^(?:nos?|pp?|vol|ch|art|fig|sec)\.$/.test(stop.norm)) return false
  if (digit) return false
  return STARTERS.has(word.norm) || (OPENER.has(word.norm) && word.norm !== '(' && word.norm !== '-')
}

const hasCase = (text: string, token: Token) => {
  const c = text[token.start]!
  return c.toLowerCase() !== c.toUpperCase()
}

/** “Is it over?” Anna Reyes asked: a name or pronoun and a verb of saying follow the closing mark. */
function saysNext(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    if (SPEECH.test(tokens[i]!.norm)) return i > from
    if (/^[.,;:!?]$/.test(tokens[i]!.norm)) return false
  }
  return false
}
