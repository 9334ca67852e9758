import { normAt, tagAt, type Clauses, type Phrase, type Predicate } from '../clauses/index.ts'
import { findActorPhrases, isAgent } from './actors.ts'
import { eventLexicon } from './lexicon.ts'
import { isArmed, isPlural } from './shapes.ts'

/** Where noun and verb match and it is no such event all the same. */
export function refusesNoun(c: Clauses, p: Predicate, kind: string, noun: string, at: Phrase): boolean {
  const w = c.words
  const head = normAt(w, at.head)
  const before = normAt(w, at.head - 1)
  // "called the talks useful", "called the walkout a mistake": nothing was called
  if (p.lemmas.includes('call') && (kind === 'CONSULT' || namesIt(c, at))) return true
  // a candidate's rally, a protest vote, a conference call with investors
  if (
    kind === 'PROTEST' &&
    /^(?:rally|rallies|march)$/.test(head) &&
    (p.subject.every(s => !isPlural(w, s) && !eventLexicon().agents.has(normAt(w, s.head))) ||
      /^(?:campaign|election|political|victory)$/.test(before))
  )
    return true
  if (kind === 'PROTEST' && noun === 'road') return !p.subject.some(s => isAgent(w, s))
  if (
    kind === 'ASSAULT' &&
    /^(?:war|fire|violence|battle|battles|blast|shots|attacks?|assault|raids?|bomb)$/.test(head) &&
    !isArmed(w) &&
    !/^(?:unleash|wage|mount|carry)$/.test(p.lemmas[0]!)
  )
    return true
  if (kind === 'COERCE' && noun === 'property' && !p.subject.some(s => isAgent(w, s)) && !p.passive)
    return true
  if (
    kind === 'CONSULT' &&
    /^(?:talk|conversation|audience|hearing|hearings)$/.test(head) &&
    (p.passive || /^(?:give|announce)$/.test(p.lemmas[0]!))
  )
    return true
  if (
    kind === 'AID' &&
    !p.objects.flat().some(o => o !== at && findActorPhrases(c, o).length > 0) &&
    !p.complements.some(x => /^(?:to|for)$/.test(x.preposition) && findActorPhrases(c, x.phrase).length > 0)
  )
    return true
  if (kind === 'SANCTION' && p.infinitive && p.parent === null) return true
  if (
    kind === 'SANCTION' &&
    noun === 'aid' &&
    /^(?:food|credit|credits|rice|wheat|grain|flour|help|doctors|shelter)$/.test(head)
  )
    return true
  if (
    kind === 'SANCTION' &&
    noun === 'relations' &&
    /^(?:program|programme|trade|flights|imports|exports|membership|relationship|relation|contact)$/.test(
      head,
    ) &&
    !w.tokens
      .slice(at.end, w.end)
      .some(
        (t, k) => (t.norm === 'with' || t.norm === 'to' || t.norm === 'for' || t.norm === 'from') && k < 3,
      )
  )
    return true
  return false
}

/** An adjective, an article or a quotation mark right behind the object: it is called so, not called. */
const namesIt = (c: Clauses, at: Phrase): boolean =>
  /^(?:["“‘']|a|an|the|as|its|his|her|their)$/.test(normAt(c.words, at.end)) ||
  /^(?:ADJ|NUM|DET)$/.test(tagAt(c.words, at.end))
