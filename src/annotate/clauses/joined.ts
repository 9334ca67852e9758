import { isPreposition, normAt, tagAt, type Phrase, type Words } from './phrases.ts'
import type { Clauses } from './types.ts'

/** The phrase and those joined to it on the left by commas and "and". */
export function joinedLeft(c: Clauses, phrase: Phrase): Phrase[] {
  const w = c.words
  const out = [phrase]
  let linked = false
  let current = phrase
  // "…, and I expect": a pronoun behind a comma begins a clause of its own
  if (
    phrase.pronoun &&
    /^(?:and|or|but)$/.test(normAt(w, phrase.first - 1)) &&
    normAt(w, phrase.first - 2) === ','
  )
    return out
  for (let steps = 0; steps < 6; steps++) {
    let k = current.first - 1
    let mark = normAt(w, k)
    if (mark === 'and' || mark === 'or' || mark === '&') {
      linked = true
      k--
      if (normAt(w, k) === ',') k--
    } else if (mark === ',' && linked) k--
    else break
    // step over what hangs on the phrase before: "the leader of the house and X"
    let previous = c.phraseAt(k)
    // "talks between the crews and the owners": both hang on the talks
    if (previous && previous.preposition >= 0 && normAt(w, previous.preposition) !== 'of') {
      const outer = c.phraseAt(previous.preposition - 1)
      if (outer && outer.preposition < 0) return [outer]
    }
    while (previous && previous.preposition >= 0 && c.phraseAt(previous.preposition - 1))
      previous = c.phraseAt(previous.preposition - 1)
    if (!previous || previous.preposition >= 0) break
    out.unshift(previous)
    current = previous
    mark = ''
  }
  return out
}

/** The phrase and those joined to it on the right; returns them with the token after the last. */
export function joinedRight(c: Clauses, phrase: Phrase): { phrases: Phrase[]; end: number } {
  const w = c.words
  const phrases = [phrase]
  let end = phrase.end
  for (let steps = 0; steps < 8; steps++) {
    let k = end
    if (normAt(w, k) === ',') k++
    if (normAt(w, k) === 'and' || normAt(w, k) === 'or') k++
    if (k === end) break
    const next = c.phraseAt(k)
    if (!next || next.first !== k) break
    // "…, and the court ruled": a phrase that a verb follows is the next clause's subject
    const after = tagAt(w, next.end)
    if (after === 'VERB' || after === 'AUX') break
    if (normAt(w, end) === ',' && !listGoesOn(w, c, next.end)) {
      if (normAt(w, k - 1) !== 'and' && normAt(w, k - 1) !== 'or') break
    }
    phrases.push(next)
    end = next.end
  }
  return { phrases, end }
}

const listGoesOn = (w: Words, c: Clauses, i: number): boolean => {
  for (let k = i; k < Math.min(i + 14, w.end); k++) {
    if (normAt(w, k) === 'and' && c.phraseAt(k + 1)) return true
    if (!c.phraseAt(k) && normAt(w, k) !== ',' && !isPreposition(w, k)) return false
  }
  return false
}
