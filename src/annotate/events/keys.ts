import { isTime, normAt, tagAt, type Phrase, type Predicate, type Words } from '../clauses/index.ts'
import { eventLexicon } from './lexicon.ts'

/**
 * The entries of a lexicon that a predicate matches, the longest first: "set fire to" before "set".
 *
 *     rebels  set fire to  the town hall
 *             ^^^ +1   +2
 */
export function matchKeys<T>(w: Words, p: Predicate, entries: Map<string, T[]>): { key: string; end: number; values: T[] }[] {
  const following: { norm: string; at: number }[] = []
  for (let i = p.end; i < w.end && following.length < 4; i++) {
    if (isTime(w, i)) continue
    if (tagAt(w, i) === 'ADV' && following.length === 0 && /ly$/.test(normAt(w, i))) continue
    if (/^[,;:.()]$/.test(normAt(w, i))) break
    following.push({ norm: normAt(w, i), at: i })
  }
  const out: { key: string; end: number; values: T[] }[] = []
  for (let n = following.length; n >= 0; n--)
    for (const lemma of p.lemmas) {
      const key = [lemma, ...following.slice(0, n).map(f => f.norm)].join(' ')
      const values = entries.get(key)
      if (values) out.push({ key, end: n > 0 ? following[n - 1]!.at + 1 : p.end, values })
    }
  return out
}

/** The classes of a phrase's head noun, the most specific first: "peace talks" before "talks". */
export function nounClasses(w: Words, phrase: Phrase): string[] {
  const { nouns } = eventLexicon()
  const head = normAt(w, phrase.head)
  const out: string[] = []
  for (const entry of nouns.get(head) ?? []) {
    const fits = entry.before.every((word, k) => normAt(w, phrase.head - entry.before.length + k) === word)
    if (fits && !out.includes(entry.noun)) out.push(entry.noun)
  }
  // a strike from the air, on a target, is no stoppage of work
  if (/^(?:strikes?)$/.test(head) && out.includes('protest')) {
    const before = normAt(w, phrase.head - 1)
    const after = normAt(w, phrase.head + 1)
    const military = /^(?:air|missile|drone|rocket|military|artillery|retaliatory|precision|deadly|nuclear|israeli|russian|ukrainian|american|u\.s\.|surgical|pre-emptive|preemptive|overnight)$/.test(before)
    if (military || after === 'on' || after === 'against') return ['attack']
  }
  return out
}
