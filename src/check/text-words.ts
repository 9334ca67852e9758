import type { Annotations, Sentence, Token } from '../annotate/types.ts'
import { findNumbers } from '../annotate/quantities/numbers.ts'
import { calendar } from '../lexicons/en/calendar.ts'
import { isNegation } from '../collate/claims/find-negated.ts'
import { isDenying } from '../collate/variants/polarity.ts'
import { isStopWord, stemOf } from '../collate/claims/stem.ts'
import { foldVariety } from '../text/fold-variety.ts'
import type { Span } from '../text/span.ts'

/** What a word can be held against a source as. */
export type WordKind = 'number' | 'day' | 'month' | 'name' | 'plain' | 'stop' | 'negation'

/** A word, number or date part of a text, ready to be looked for in another. */
export interface Word extends Span {
  kind: WordKind
  /** what is equal where two texts say the same: value of a number, "monday", "5" for May, a stem */
  key: string
  /** its stem as it is spelt: lexicons are asked by it */
  stem: string
  norm: string
  /** index of its sentence */
  sentence: number
  /** true for "failed to", "refused to" and the like */
  denying: boolean
  pos: Token['pos']
  /** written in capitals throughout, two letters or more */
  capitals: boolean
  /** begins with a capital letter, at the start of a sentence too */
  capital: boolean
  quoted: boolean
}

const weekdays = new Set(Object.keys(calendar.weekdays))
const months = new Map<string, number>(Object.entries(calendar.months))

const keys = new Map<string, string>()

/** The stem of a word with its spelling system folded: "organised" and "organized" have one. */
export function keyOf(norm: string): string {
  const known = keys.get(norm)
  if (known !== undefined) return known
  const key = stemOf(foldVariety(norm.replace(/^['"]+|['"]+$/g, '')))
  if (keys.size > 50_000) keys.clear()
  keys.set(norm, key)
  return key
}

/** Common nouns that are written in capitals. */
const ABBREVIATIONS = new Set(
  'ceo cfo coo cto mp mps pm tv ai it hr pr gp vip dna gdp ufo id faq diy'.split(' '),
)

/** True for a line without an end mark whose words are mostly capitalised: "What The Bank Will Do Next". */
function isHeading(text: string, tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  const last = tokens[endToken - 1]
  if (!last || /[.!?…"”’]$/.test(text.slice(last.start, last.end))) return false
  let capitals = 0
  let words = 0
  for (let i = firstToken; i < endToken; i++) {
    if (isStopWord(tokens[i]!.norm) || !/\p{L}/u.test(tokens[i]!.norm)) continue
    words++
    if (/^\p{Lu}/u.test(text.slice(tokens[i]!.start, tokens[i]!.start + 2))) capitals++
  }
  return words > 2 && capitals > 0.7 * words
}

/**
 * The words of a text in order, marks left out.
 *
 *     The dam lost 1.5 million litres on Monday .
 *     stop plain plain  number  plain stop  day
 */
export function findTextWords(text: string, annotations: Annotations): Word[] {
  const { tokens, sentences, quoted, mentions } = annotations
  const numbers = findNumbers(text)
  const out: Word[] = []
  const speech = quoted.filter(q => q.use === 'speech')
  let n = 0
  let m = 0
  let q = 0
  sentences.forEach((sentence, s) => {
    let opening = true
    const heading = isHeading(text, tokens, sentence)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]!
      while (n < numbers.length && numbers[n]!.end <= token.start) n++
      while (m < mentions.length && mentions[m]!.end <= token.start) m++
      while (q < speech.length && speech[q]!.end <= token.start) q++
      const spoken = speech[q]
      const number = numbers[n]
      const add = (kind: WordKind, key: string, end = token.end) =>
        out.push({
          start: token.start,
          end,
          kind,
          key,
          stem: stemOf(token.norm),
          norm: token.norm,
          sentence: s,
          denying: kind === 'plain' && isDenying(stemOf(token.norm)),
          pos: token.pos,
          capital: /^\p{Lu}/u.test(text.slice(token.start, token.start + 2)),
          capitals: /^(?:\p{Lu}\.?){2,}(?:'?s)?$/u.test(text.slice(token.start, token.end)),
          quoted: spoken !== undefined && spoken.start <= token.start && token.end <= spoken.end,
        })
      if (!/[\p{L}\p{N}]/u.test(token.norm)) {
        if (/["“(:]/.test(token.norm)) opening = true
        continue
      }
      const first = opening
      opening = false
      if (number && number.start < token.end && !number.vague) {
        if (number.start >= token.start || i === sentence.firstToken || tokens[i - 1]!.end <= number.start)
          add('number', String(number.value), Math.max(number.end, token.end))
        continue
      }
      // "COVID-19", "G7", "F-16" are names; "7:30", "2018", "13.8m", "$499" are numbers
      const digits = /^[^\p{L}]*?(\d+(?:[.,:]\d+)*)/u.exec(token.norm)
      if (digits) {
        const bare = digits[1]!.replaceAll(',', '')
        add('number', /^\d+$/.test(bare) ? String(Number(bare)) : bare)
        continue
      }
      const capital = /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
      const bare = token.norm.replace(/\.$/, '')
      if (capital && weekdays.has(bare)) add('day', bare)
      else if (capital && months.has(bare) && !(first && (bare === 'may' || bare === 'march')))
        add('month', String(months.get(bare)))
      else if (isNegation(token.norm) || (token.norm === 'yet' && tokens[i + 1]?.norm === 'to'))
        add('negation', 'not')
      else if (isStopWord(token.norm)) add('stop', token.norm)
      else {
        const mention = mentions[m]
        const named =
          mention !== undefined &&
          mention.kind === 'name' &&
          mention.start <= token.start &&
          token.end <= mention.end
        const name = capital && !ABBREVIATIONS.has(token.norm) && (named || (!first && !heading))
        add(name ? 'name' : 'plain', keyOf(token.norm))
      }
    }
  })
  return out
}
