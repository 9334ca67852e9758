import { normAt, tagAt, type Phrase } from '../annotate/clauses/index.ts'
import { issues } from '../lexicons/en/issues.ts'
import { quantityWords } from '../lexicons/en/quantity-words.ts'
import type { SentenceReading } from './reading.ts'

const MONEY = new Set<string>([
  ...Object.values(quantityWords.currencies).flat(),
  'pounds',
  'crowns',
  'kroner',
  'kronor',
  'pesos',
  'francs',
  'cents',
  'million',
  'billion',
])
const FIELD = new Map<string, string>(
  Object.entries(issues).flatMap(([field, nouns]) =>
    (nouns as readonly string[]).map(noun => [noun, field] as const),
  ),
)

/**
 * What a position is about: the field that its nouns belong to ("ground", "areas": territory), else the noun phrase
 * itself without its article.
 *
 * @param phrases - what the verb governs, nearest first
 */
export function issueOf(s: SentenceReading, phrases: readonly Phrase[]): string | null {
  const w = s.clauses.words
  for (const phrase of phrases.slice(0, 3)) {
    const head = normAt(w, phrase.head)
    const two = `${normAt(w, phrase.head - 1)} ${head}`
    const field = FIELD.get(two) ?? FIELD.get(head)
    if (field && !hasOwnWord(s, phrase, FIELD.has(two) ? 1 : 0)) return field
    if (field) break
  }
  let money = false
  for (const phrase of phrases) {
    if (phrase.pronoun || tagAt(w, phrase.head) === 'NUM') continue
    if (MONEY.has(normAt(w, phrase.head))) {
      money = true
      continue
    }
    let first = phrase.first
    while (
      first < phrase.head &&
      (/^(?:DET|PRON|NUM|X|ADV)$/.test(tagAt(w, first)) || /^(?:'s|')$/.test(normAt(w, first)))
    )
      first++
    first = Math.max(first, phrase.head - 2)
    while (first < phrase.head && /^(?:'s|')$/.test(normAt(w, first))) first++
    return w.text.slice(w.tokens[first]!.start, w.tokens[phrase.head]!.end)
  }
  return money ? 'money' : null
}

/** True where a lower-case word of its own narrows the noun: "split rosters", not "Ukrainian areas" or "occupied land". */
function hasOwnWord(s: SentenceReading, phrase: Phrase, within: number): boolean {
  const w = s.clauses.words
  for (let i = phrase.first; i < phrase.head - within; i++) {
    const tag = tagAt(w, i)
    if (
      (tag === 'NOUN' || tag === 'ADJ') &&
      /^\p{Ll}/u.test(w.text[w.tokens[i]!.start]!) &&
      !/(?:ed|ing)$/.test(normAt(w, i)) &&
      !/^(?:more|new|further|other|any|own|sovereign|higher|better)$/.test(normAt(w, i))
    )
      return true
  }
  return false
}

/** The field that a word belongs to, for comparing two issues by what they are about. */
export const fieldOf = (issue: string): string =>
  FIELD.get(issue.toLowerCase()) ?? FIELD.get(issue.toLowerCase().split(' ').at(-1)!) ?? issue.toLowerCase()
