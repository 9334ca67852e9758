import { isTime, normAt, tagAt, type Phrase, type Predicate, type Words } from '../clauses/index.ts'
import { eventLexicon, type Index } from './lexicon.ts'

/**
 * The entries of a lexicon that a predicate matches, the longest first: "set fire to" before "set".
 *
 *     rebels  set fire to  the town hall
 *             ^^^ +1   +2
 */
export function matchKeys<T>(
  w: Words,
  p: Predicate,
  index: Index<T>,
): { key: string; end: number; values: T[] }[] {
  let longest = 0
  for (const lemma of p.lemmas) longest = Math.max(longest, index.longest.get(lemma) ?? 0)
  if (longest === 0) return []
  const following: number[] = []
  for (let i = p.end; i < w.end && following.length < longest - 1; i++) {
    if (isTime(w, i) || (isTime(w, i + 1) && tagAt(w, i) === 'ADP')) continue
    if (tagAt(w, i) === 'ADV' && following.length === 0 && normAt(w, i).endsWith('ly')) continue
    if (/^[,;:.()]$/.test(normAt(w, i))) break
    following.push(i)
  }
  const out: { key: string; end: number; values: T[] }[] = []
  for (let n = following.length; n >= 0; n--)
    for (const lemma of p.lemmas) {
      if ((index.longest.get(lemma) ?? 0) <= n) continue
      let key = lemma
      for (let k = 0; k < n; k++) key += ` ${normAt(w, following[k]!)}`
      const values = index.entries.get(key)
      if (values) out.push({ key, end: n > 0 ? following[n - 1]! + 1 : p.end, values })
    }
  return out
}

/** The classes of a phrase's head noun, the most specific first: "peace talks" before "talks". */
export function nounClasses(w: Words, phrase: Phrase): string[] {
  const { nouns } = eventLexicon()
  // "the line's envoy Ana Reyes": the envoy
  let at = phrase.head
  const capital = (i: number): boolean => /^\p{Lu}/u.test(w.text[w.tokens[i]!.start]!)
  if (capital(at) && !nouns.has(normAt(w, at))) while (at > phrase.first && capital(at)) at--
  const head = normAt(w, at)
  const out: string[] = []
  for (const entry of nouns.get(head) ?? []) {
    const fits = entry.before.every((word, k) => normAt(w, at - entry.before.length + k) === word)
    if (fits && !out.includes(entry.noun)) out.push(entry.noun)
  }
  // a strike from the air, on a target, is no stoppage of work
  if (/^(?:strikes?)$/.test(head) && out.includes('protest')) {
    const before = normAt(w, phrase.head - 1)
    const after = normAt(w, phrase.head + 1)
    const military =
      /^(?:air|missile|drone|rocket|military|artillery|retaliatory|precision|deadly|nuclear|israeli|russian|ukrainian|american|u\.s\.|surgical|pre-emptive|preemptive|overnight)$/.test(
        before,
      )
    if (military || after === 'on' || after === 'against') return ['attack']
  }
  return out
}
