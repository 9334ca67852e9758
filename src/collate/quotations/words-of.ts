import type { Token } from '../../annotate/types.ts'
import { functionWords } from '../../lexicons/en/function-words.ts'
import { numberWords } from '../../lexicons/en/number-words.ts'
import { foldVariety } from '../../text/fold-variety.ts'
import type { Span } from '../../text/span.ts'
import { stemWord } from '../../text/stem.ts'
import type { Word } from './types.ts'

const FUNCTION: ReadonlySet<string> = new Set(functionWords)
const NUMBERS = new Map(Object.entries(numberWords).map(([word, value]) => [word, String(value)]))
const CLITICS: { [clitic: string]: string } = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am' }
const NEGATED: { [word: string]: readonly [string, string] } = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
}

/**
 * The words of a stretch of text, folded so that what readers take for the same is the same:
 *
 *     “We don’t organise long-term aid [for them] …”
 *       we do not organize long term aid            (the bracket and the dots leave a gap)
 *
 * @param tokens - all tokens of the report, in order
 */
export function wordsOf(text: string, tokens: readonly Token[], span: Span): Word[] {
  const out: Word[] = []
  let gap = false
  let bracket = false
  for (let i = firstTokenAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) {
    const token = tokens[i]!
    if (token.end > span.end) break
    if (token.norm === '[') bracket = gap = true
    else if (token.norm === ']') bracket = false
    else if (token.norm === '...' || token.norm === '…') gap = true
    if (bracket || !/[\p{L}\p{N}]/u.test(token.norm)) continue
    for (const part of partsOf(text, token)) {
      out.push({ ...part, gap })
      gap = false
    }
  }
  return out
}

/** Index of the first token that starts at or after `at`. */
export function firstTokenAt(tokens: readonly Token[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (tokens[mid]!.start < at) low = mid + 1
    else high = mid
  }
  return low
}

function partsOf(text: string, token: Token): Omit<Word, 'gap'>[] {
  const { norm, start, end } = token
  const negated = NEGATED[norm] ?? (norm.endsWith("n't") ? [norm.slice(0, -3), 'not'] : null)
  if (negated) return negated.map(key => wordOf(key, start, end))
  const clitic = CLITICS[norm]
  if (clitic) return [wordOf(clitic, start, end)]
  if (!norm.includes('-')) return [wordOf(norm, start, end)]
  const out: Omit<Word, 'gap'>[] = []
  for (const m of text.slice(start, end).matchAll(/[^-‐‑‒–—]+/g))
    out.push(wordOf(m[0].toLowerCase(), start + m.index, start + m.index + m[0].length))
  return out
}

function wordOf(raw: string, start: number, end: number): Omit<Word, 'gap'> {
  const plain = raw.replace(/[.,]+$/, '').replace(/^\W+(?=\w)/, c => (c === "'" ? c : ''))
  const key = NUMBERS.get(plain) ?? foldVariety(plain.replace(/(?<=\d),(?=\d{3})/g, ''))
  return { key, stem: stemWord(key), start, end, content: !FUNCTION.has(plain) && !plain.startsWith("'") }
}
