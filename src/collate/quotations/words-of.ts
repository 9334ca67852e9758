import type { Token } from '../../annotate/types.ts'
import { functionWords } from '../../lexicons/en/function-words.ts'
import { numberWords } from '../../lexicons/en/number-words.ts'
import { foldVariety } from '../../text/fold-variety.ts'
import { firstFrom, type Span } from '../../text/span.ts'
import { stemWord } from '../../text/stem.ts'
import type { Word } from './types.ts'

/** What is known of a word as it is written; one table serves all reports, for they share most words. */
export type WordTable = Map<string, Pick<Word, 'key' | 'stem' | 'content'>>

const FUNCTION: ReadonlySet<string> = new Set(functionWords)
const NUMBERS = new Map(Object.entries(numberWords).map(([word, value]) => [word, String(value)]))
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`]),
)
const CLITICS: { [clitic: string]: string } = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am' }
const NEGATED: { [word: string]: readonly [string, string] } = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
}

/**
 * The words of a report, folded so that what readers take for the same is the same:
 *
 *     “We don’t organise long-term aid [for them] …”
 *       we do not organize long term aid            (the bracket and the dots leave a gap)
 *
 * @param table - filled as words come by
 */
export function wordsOf(text: string, tokens: readonly Token[], table: WordTable): Word[] {
  const out: Word[] = []
  let gap = false
  let bracket = false
  for (const token of tokens) {
    const { norm } = token
    if (norm === '[') bracket = gap = true
    else if (norm === ']') bracket = false
    else if (norm === '...' || norm === '…') gap = true
    if (bracket || !/[\p{L}\p{N}]/u.test(norm)) continue
    const first = out.length
    addParts(out, text, token, table)
    if (gap && out[first]) out[first].gap = true
    gap = false
  }
  return out
}

/** Those of the words that lie wholly within a span. */
export function wordsIn(words: readonly Word[], { start, end }: Span): Word[] {
  const from = firstFrom(words, start)
  let to = from
  while (to < words.length && words[to]!.end <= end) to++
  return words.slice(from, to)
}

/** One word, or two for "don't" and "long-term". */
function addParts(out: Word[], text: string, token: Token, table: WordTable): void {
  const { norm, start, end } = token
  const add = (raw: string, from: number, to: number) =>
    out.push({ ...lookUp(raw, table), start: from, end: to, gap: false })
  const negated = NEGATED[norm] ?? (norm.endsWith("n't") ? [norm.slice(0, -3), 'not'] : null)
  if (negated) for (const raw of negated) add(raw, start, end)
  else if (!norm.includes('-')) add(CLITICS[norm] ?? norm, start, end)
  else
    for (const m of text.slice(start, end).matchAll(/[^-‐‑‒–—]+/g))
      add(m[0].toLowerCase(), start + m.index, start + m.index + m[0].length)
}

function lookUp(raw: string, table: WordTable): Pick<Word, 'key' | 'stem' | 'content'> {
  const known = table.get(raw)
  if (known) return known
  const plain = raw.replace(/[.,]+$/, '').replace(/^\W+(?=\w)/, c => (c === "'" ? c : ''))
  const key =
    NUMBERS.get(plain) ?? ORDINALS.get(plain) ?? foldVariety(plain.replace(/(?<=\d),(?=\d{3})/g, ''))
  const word = { key, stem: stemWord(key), content: !FUNCTION.has(plain) && !plain.startsWith("'") }
  table.set(raw, word)
  return word
}
