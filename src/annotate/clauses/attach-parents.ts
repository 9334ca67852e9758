import { OBJECT_TO, THAT_VERBS } from './governors.ts'
import { isPreposition, isTime, normAt, tagAt } from './phrases.ts'
import type { Clauses, Link, Predicate } from './types.ts'

/** Finds the predicate that governs this one: "refused to …", "said that …", "stopped …ing". */
export function attachParent(c: Clauses, p: Predicate, index: number): void {
  const w = c.words
  if (p.reduced) return
  const set = (parent: number, link: Link) => {
    p.parent = parent
    p.link = link
  }
  if (p.infinitive) {
    let k = p.start - 1
    while (
      k >= w.first &&
      (tagAt(w, k) === 'ADV' ||
        normAt(w, k) === 'not' ||
        isTime(w, k) ||
        (isPreposition(w, k) && isTime(w, k + 1)))
    ) {
      if (normAt(w, k) === 'not') p.negated = true
      k--
    }
    const direct = c.predicates.findIndex(
      q => q.verb === k || (q.verb < k && k < q.verb + 3 && tagAt(w, k) === 'ADP' && !c.phraseAt(k)),
    )
    if (direct >= 0 && direct !== index) return set(direct, 'to')
    if ((normAt(w, k) === 'and' || normAt(w, k) === 'or') && index > 0) {
      // "refused to meet or to talk"
      const sibling = c.predicates[index - 1]!
      if (sibling.infinitive && sibling.parent !== null) set(sibling.parent, sibling.link ?? 'to')
      return
    }
    for (let q = index - 1; q >= 0 && q >= index - 3; q--) {
      const governor = c.predicates[q]!
      const between = w.tokens
        .slice(governor.end, p.start)
        .some(t => /^(?:[;:]|that|who|which)$/.test(t.norm))
      if (between) return
      if (governor.lemmas.some(l => OBJECT_TO.has(l)) && governor.verb < k) return set(q, 'object-to')
      if (!governor.infinitive && !governor.reduced) return
    }
    return
  }
  const previous = c.predicates[index - 1]
  if (p.gerund) {
    const before = p.verb - 1
    if (previous && previous.end === p.verb) return set(index - 1, 'gerund')
    if (previous && normAt(w, before) === 'from') return set(index - 1, 'from-gerund')
    return
  }
  if (p.opener && p.opener !== 'that' && p.opener !== 'whether') return
  if (p.opener === null && p.subject.length === 0) return
  const limit = p.subject[0]?.first ?? p.start
  for (let q = index - 1; q >= 0; q--) {
    const governor = c.predicates[q]!
    if (governor.reduced || (governor.gerund && !governor.lemmas.some(l => THAT_VERBS.has(l)))) continue
    if (!governor.lemmas.some(l => THAT_VERBS.has(l))) {
      if (governor.infinitive || governor.passive) continue
      if (p.opener === 'that') return
      return
    }
    // "…, officials said" behind its clause governs nothing that follows
    const gap = w.tokens.slice(governor.end, limit).map(t => t.norm)
    if (gap.includes(';') || (gap.includes(',') && p.opener !== 'that' && !gap.includes('that'))) return
    if (gap.length > 14) return
    // "demanded a truce before the convoys move": no content of the demand
    if (p.opener !== 'that' && gap.some(n => /^(?:before|after|while|when|because|until|unless|if)$/.test(n)))
      return
    return set(q, 'that')
  }
}
