import { joinedRight } from './joined.ts'
import { isPreposition, isTime, normAt, tagAt } from './phrases.ts'
import type { Clauses, Predicate } from './types.ts'

/** Finds what stands behind the verb: its objects in a row, then what hangs on it by a preposition. */
export function attachObjects(c: Clauses, p: Predicate): void {
  const w = c.words
  let i = p.end
  // a particle stays with the verb: "set up an office"
  const skip = () => {
    while (
      i < w.end &&
      (isTime(w, i) ||
        // "a 24-hour walkout": the article before a span of time
        (tagAt(w, i) === 'DET' && isTime(w, i + 1) && !c.phraseAt(i)) ||
        (tagAt(w, i) === 'ADV' && !c.phraseAt(i)) ||
        (isPreposition(w, i) && isTime(w, i + 1)))
    )
      i++
  }
  skip()
  if (
    /^(?:up|out|down|off|over|back|away|in|on)$/.test(normAt(w, i)) &&
    c.phraseAt(i + 1) &&
    !c.phraseAt(i)
  ) {
    const particle = normAt(w, i)
    if (particle !== 'in' && particle !== 'on' && particle !== 'over') i++
  }
  skip()
  for (let n = 0; n < 2; n++) {
    const phrase = c.phraseAt(i)
    if (!phrase || phrase.first !== i) break
    const { phrases, end } = joinedRight(c, phrase)
    // "said the court would …": the phrase is the subject of the clause below
    const below = c.predicates.some(
      q =>
        q !== p &&
        q.subject.includes(phrase) &&
        !q.reduced &&
        !q.gerund &&
        !q.infinitive &&
        !q.relative &&
        q.verb > p.verb,
    )
    if (below) break
    p.objects.push(phrases)
    i = end
    skip()
  }
  for (let steps = 0; steps < 12 && i < w.end; steps++) {
    skip()
    if (isPreposition(w, i) && !isTime(w, i)) {
      let k = i + 1
      while (k < w.end && (isPreposition(w, k) || tagAt(w, k) === 'ADV') && k < i + 3) k++
      const phrase = c.phraseAt(k)
      if (!phrase || phrase.first !== k) break
      if (phrase.preposition < 0) break
      const { phrases, end } = joinedRight(c, phrase)
      for (const f of phrases) p.complements.push({ preposition: normAt(w, i), phrase: f })
      i = end
      continue
    }
    // "met with A, and then separately with B"
    let k = normAt(w, i) === ',' ? i + 1 : i
    if (normAt(w, k) === 'and' || normAt(w, k) === 'then') {
      k++
      while (k < w.end && (tagAt(w, k) === 'ADV' || normAt(w, k) === 'then') && !c.phraseAt(k)) k++
      if (/^(?:with|to|from|against|for)$/.test(normAt(w, k)) && c.phraseAt(k + 1)) {
        i = k
        continue
      }
    }
    if (normAt(w, i) === ',' && isPreposition(w, i + 1)) {
      i++
      continue
    }
    const reduced = c.predicates.find(q => q.start === i && (q.reduced || (q.gerund && q !== p)))
    if (reduced && !reduced.gerund) {
      i = reduced.end
      continue
    }
    break
  }
}

/** "urged the crew to leave": the crew leaves. */
export function objectAsSubject(predicates: Predicate[], p: Predicate): void {
  if (p.subject.length > 0 || p.parent === null) return
  const governor = predicates[p.parent]!
  if (p.link !== 'object-to' && p.link !== 'from-gerund') return
  const addressee = governor.complements.find(c => /^(?:on|upon|to|with|for)$/.test(c.preposition))
  p.subject = governor.passive
    ? governor.subject
    : (governor.objects[0] ?? (addressee ? [addressee.phrase] : []))
}
