import { normAt, tagAt, type Phrase, type Predicate } from '../annotate/clauses/index.ts'
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
const SHARE = new Set(['percent', 'per cent', 'percentage', '%'])
/** heads that say little by themselves: what hangs on them belongs to the name of the issue */
const GENERAL =
  /^(?:changes?|terms|share|rule|rules|agreements?|resolution|number|limit|end|use|way|ways|part|right|rights|role|access|control|inclusion|part|version|kind|form|level|start|form|return|move|moves|steps?|measures|increase|cut|cuts|delay|freeze|review|amount|set|series|lack|removal|creation|sale|filling|idea|call|demand|objection|objections|opposition)$/
const FIELD = new Map<string, string>(
  Object.entries(issues).flatMap(([field, nouns]) =>
    (nouns as readonly string[]).map(noun => [noun, field] as const),
  ),
)

/**
 * What a position is about: the field that its nouns belong to ("ground", "areas": territory), else the noun phrase
 * itself without its article, with what hangs on it where the noun alone says little ("changes to the treaty").
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
  let share: string | null = null
  for (const phrase of phrases) {
    if (phrase.pronoun || (tagAt(w, phrase.head) === 'NUM' && !SHARE.has(normAt(w, phrase.head)))) continue
    const head = normAt(w, phrase.head)
    if (SHARE.has(head)) {
      const field = fieldBefore(s, phrase)
      if (field) return field
      share ??= w.text.slice(w.tokens[phrase.first]!.start, w.tokens[phrase.head]!.end)
      continue
    }
    // "the company's 90 million crowns"
    if (/^(?:'s|')$/.test(normAt(w, phrase.end))) {
      money ||= [1, 2, 3, 4].some(k => MONEY.has(normAt(w, phrase.end + k)))
      continue
    }
    if (MONEY.has(head)) {
      money = true
      continue
    }
    if (/^(?:sides?|reporters?|journalists|things?|lot)$/.test(head)) continue
    // "offered five days": of what, as the sentences before tell
    if (/^(?:days?|weeks?|months?|hours?)$/.test(head) && tagAt(w, phrase.head - 1) === 'NUM') {
      const field = spanBefore(s)
      if (field) return field
    }
    // "this week", not "duty days"
    if (/^(?:time|days?|weeks?|months?|years?|hours?)$/.test(head) && tagAt(w, phrase.head - 1) !== 'NOUN')
      continue
    let first = phrase.first
    while (
      first < phrase.head &&
      (/^(?:DET|PRON|NUM|X|ADV)$/.test(tagAt(w, first)) || /^(?:'s|')$/.test(normAt(w, first)))
    )
      first++
    first = Math.max(first, phrase.head - 2)
    while (first < phrase.head && /^(?:'s|')$/.test(normAt(w, first))) first++
    while (first < phrase.head && /^(?:percent|cent|%)$/.test(normAt(w, first))) first++
    if (first < phrase.head && /^(?:latest|final|new|own|another|other|more|further)$/.test(normAt(w, first)))
      first++
    return w.text.slice(w.tokens[first]!.start, w.tokens[wholeEnd(s, phrase)]!.end)
  }
  return money ? 'money' : share
}

/** The last token of an issue's name: over "of the reservoir", "that binds every ship", where the noun is a general one. */
function wholeEnd(s: SentenceReading, phrase: Phrase): number {
  const w = s.clauses.words
  if (!GENERAL.test(normAt(w, phrase.head))) return phrase.head
  let i = phrase.end
  if (/^(?:that|which)$/.test(normAt(w, i))) {
    let last = i
    while (last + 1 < w.end && last - i < 6 && !/^[,;.”"—]$/.test(normAt(w, last + 1))) last++
    return /^[,;.”"—]?$/.test(normAt(w, last + 1)) ? last : phrase.head
  }
  if (!/^(?:of|to|for|on|in)$/.test(normAt(w, i))) return phrase.head
  const inner = s.clauses.phraseAt(i + 1)
  if (!inner || inner.first !== i + 1) return phrase.head
  i = inner.head
  return i - phrase.head < 7 ? i : phrase.head
}

/** "7 percent": of what, as the same or one of the two sentences before tells. */
function fieldBefore(s: SentenceReading, phrase: Phrase): string | null {
  for (let back = 0; back < 4; back++) {
    const of = s.reading.sentences[s.index - back]
    if (!of) return null
    const nouns = of.clauses.phrases
      .filter(p => p !== phrase)
      .flatMap(
        p =>
          FIELD.get(`${normAt(of.clauses.words, p.head - 1)} ${normAt(of.clauses.words, p.head)}`) ??
          FIELD.get(normAt(of.clauses.words, p.head)) ??
          [],
      )
    const fits = nouns.find(f => /^(?:pay|prices|taxes|pensions|aid|jobs)$/.test(f))
    if (fits) return fits
  }
  return null
}

/** "five days": of rest, of a truce, as the same or one of the two sentences before tells. */
export function spanBefore(s: SentenceReading): string | null {
  for (let back = 0; back < 3; back++) {
    const of = s.reading.sentences[s.index - back]
    if (!of) return null
    const w = of.clauses.words
    const fields = of.clauses.phrases.flatMap(
      p => FIELD.get(`${normAt(w, p.head - 1)} ${normAt(w, p.head)}`) ?? FIELD.get(normAt(w, p.head)) ?? [],
    )
    const fits = fields.find(f => /^(?:working hours|ceasefire|strike|elections)$/.test(f))
    if (fits) return fits
  }
  return null
}

/** A verb in place of a noun: "urged both sides to [keep talking]". */
export function issueOfVerb(s: SentenceReading, p: Predicate): string | null {
  const w = s.clauses.words
  let last = p.verb
  while (last + 1 < w.end && last - p.verb < 3 && !/^[,;.”"—:]$/.test(normAt(w, last + 1))) {
    if (/^(?:before|after|until|by|on|in|at|and|or|but|with)$/.test(normAt(w, last + 1))) break
    last++
  }
  const open = p.lemmas.some(l =>
    /^(?:be|have|do|make|take|get|go|come|give|know|see|find|hear|learn|say|think|send|put|let|bring|set)$/.test(
      l,
    ),
  )
  return open ? null : w.text.slice(w.tokens[p.verb]!.start, w.tokens[last]!.end)
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
      !/^(?:more|new|further|other|any|own|sovereign|higher|better|disaster|federal|state)$/.test(
        normAt(w, i),
      )
    )
      return true
  }
  return false
}

/** The field that a word belongs to, for comparing two issues by what they are about. */
export const fieldOf = (issue: string): string => {
  const words = issue
    .toLowerCase()
    .split(' ')
    .filter(
      (w, k, all) =>
        k < all.length - 1 ||
        !/^(?:offer|demand|deal|claim|proposal|talks|issue|question|cut|cuts|rise|rises|increase|package)$/.test(
          w,
        ) ||
        !FIELD.has(all[k - 1] ?? ''),
    )
  return (
    FIELD.get(issue.toLowerCase()) ??
    FIELD.get(words.slice(-2).join(' ')) ??
    FIELD.get(words.at(-1)!) ??
    issue.toLowerCase()
  )
}
