import { normAt, type Phrase } from '../annotate/clauses/index.ts'
import type { Actor } from '../record/index.ts'
import { sideOf } from './party-of.ts'
import type { SentenceReading } from './reading.ts'

/** people who are a part of a body: "its members" act for it */
const MEMBERS =
  /^(?:members?|crews?|workers|staff|lawyers?|negotiators?|team|delegation|government|ministry|cabinet|country|nation|side|office|spokes(?:man|woman|person)|board|leadership|bargaining|committee|forces|troops|engineers|officials|company|union|party|administration)$/
const OF_ONES_OWN =
  /^(?:government|country|nation|side|company|union|party|administration|team|organisation|organization|group|ministry)$/
const COMPANY =
  /^(?:company|firm|airline|utility|operator|carrier|retailer|bank|manufacturer|group|union|association|federation|agency|ministry|government|party|panel|board|council|committee)$/

/**
 * Whom a phrase means where no mention says so: a pronoun for a body, "its members", "his government", "the airline".
 *
 *     The pilots' union threatened to strike. It meets the owners on Friday; its members vote on Sunday.
 *                                             ^^                             ^^^^^^^^^^^
 */
export function resolveReference(
  s: SentenceReading,
  phrase: Phrase,
  known: string | null,
  actors: ReadonlyMap<string, Actor>,
  described: ReadonlyMap<string, string> = new Map(),
): string | null {
  const w = s.clauses.words
  const norm = normAt(w, phrase.head)
  const first = normAt(w, phrase.first)
  const actor = known ? actors.get(known) : undefined
  const bare = !actor || (actor.kind === 'group' && !/\s/.test(actor.name) && /^\p{Ll}/u.test(actor.name))
  if (phrase.pronoun) {
    // "the line said it needs certainty": it speaks of itself
    const governor = /^(?:it|they|he|she)$/.test(norm) ? governorOf(s, phrase) : null
    const person = actors.get(governor ?? '')?.kind === 'person'
    if (governor && (norm === 'it' || (norm === 'they' ? !person : person))) return governor
    // nobody is "they": the body or the group that acts before
    if (norm === 'they' && (person || actors.get(known ?? '')?.kind === 'person'))
      return bodyBefore(s, phrase, actors) ?? known ?? governor
    if (known) return known
    if (/^(?:it|they)$/.test(norm)) return governorOf(s, phrase) ?? bodyBefore(s, phrase, actors)
    return /^(?:he|she)$/.test(norm) ? (governorOf(s, phrase) ?? personBefore(s, phrase, actors)) : null
  }
  const ownPart = /^(?:its|their)$/.test(first) && MEMBERS.test(norm) && actor?.kind === 'group'
  if (/^(?:his|her)$/.test(first) && OF_ONES_OWN.test(norm)) {
    // "he said his party could not …": the speaker's own
    const speaker = governorOf(s, phrase) ?? s.speakerAt(w.tokens[phrase.head]!.start)
    if (speaker) return sideOf(speaker, actors)
  }
  if (!bare && !ownPart) return known
  const at = w.tokens[phrase.head]!.start
  if (/^(?:its|their)$/.test(first) && MEMBERS.test(norm)) {
    const speaker = sideOf(s.speakerAt(at), actors)
    return governorOf(s, phrase) ?? bodyBefore(s, phrase, actors) ?? notPerson(speaker, actors) ?? known
  }
  if (/^(?:his|her|our|my)$/.test(first) && OF_ONES_OWN.test(norm))
    return sideOf(s.speakerAt(at) ?? governorOf(s, phrase), actors) ?? known
  if (first === 'the' && COMPANY.test(norm)) {
    const one = phrase.head - phrase.first === 1 ? described.get(norm) : undefined
    if (one) return one
    const side = notPerson(sideOf(s.speakerAt(at), actors), actors)
    if (side && mayBeCalled(actors.get(side)!.name, norm)) return side
    const before = bodyBefore(s, phrase, actors, 'organization')
    return before && mayBeCalled(actors.get(before)!.name, norm) ? before : known
  }
  return known
}

/** True where a body of this name may be called by a noun: no "the council" for a party, no "the company" for a union. */
function mayBeCalled(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u)
  const own = words.filter(w => INSTITUTION.test(w))
  if (INSTITUTION.test(noun))
    return (
      words.includes(noun) ||
      (/^(?:union|federation|association)$/.test(noun) &&
        (own.some(w => LABOUR.test(w)) || /^\p{Lu}{2,6}$/u.test(name)))
    )
  return own.length === 0
}
const LABOUR = /^(?:unions?|federation|association|workers|guild|brotherhood|league|alliance)$/
const INSTITUTION =
  /^(?:union|federation|association|council|court|ministry|party|democrats|liberals|conservatives|greens|committee|commission|government|parliament|senate|panel|board|police|army|authority|agency|bank|confederation|alliance|league|guild|prosecutors|regulator)$/

const notPerson = (id: string | null, actors: ReadonlyMap<string, Actor>): string | null =>
  id && actors.get(id)?.kind !== 'person' ? id : null

/** The actor of the verb of saying that governs the clause of a phrase: "the union said [it] would vote". */
export function governorOf(s: SentenceReading, phrase: Phrase): string | null {
  const { predicates } = s.clauses
  let p = predicates.find(q => q.subject[0] === phrase)
  for (let steps = 0; p && p.parent !== null && steps < 3; steps++) {
    p = predicates[p.parent]!
    const above = p.subject[0]
    if (above && above !== phrase && !above.pronoun) return s.actorOf(above)
  }
  return null
}

/** The one person who acts before in the sentence, else the one person of the sentence before. */
function personBefore(s: SentenceReading, phrase: Phrase, actors: ReadonlyMap<string, Actor>): string | null {
  const people = (of: SentenceReading, before: number): string[] => [
    ...new Set(
      of.clauses.phrases.flatMap(f => {
        const id = f.head < before && !f.pronoun ? of.actorOf(f) : null
        return id && actors.get(id)?.kind === 'person' && /\s/.test(actors.get(id)!.name) ? [id] : []
      }),
    ),
  ]
  const here = people(s, phrase.first)
  if (here.length > 0) return here.length === 1 ? here[0]! : null
  const previous = s.reading.sentences[s.index - 1]
  if (!previous || s.sentence.paragraph - previous.sentence.paragraph > 1) return null
  const there = people(previous, Number.MAX_SAFE_INTEGER)
  return there.length === 1 ? there[0]! : null
}

/** The body that acts in the words before: an earlier subject of the sentence, else that of the sentence before. */
export function bodyBefore(
  s: SentenceReading,
  phrase: Phrase,
  actors: ReadonlyMap<string, Actor>,
  kind?: Actor['kind'],
): string | null {
  const fits = (id: string | null): boolean => {
    const actor = id ? actors.get(id) : undefined
    return actor !== undefined && actor.kind !== 'person' && (!kind || actor.kind === kind)
  }
  const subjectsOf = (of: SentenceReading, before: number): Phrase[] =>
    of.clauses.predicates
      .flatMap(p => (p.reduced || p.gerund ? [] : p.subject))
      .filter(x => x.head < before && x !== phrase && !x.pronoun)
  for (const x of subjectsOf(s, phrase.first).toReversed()) {
    const id = s.actorOf(x)
    if (fits(id)) return id
  }
  const previous = s.reading.sentences[s.index - 1]
  if (!previous || previous.sentence.paragraph !== s.sentence.paragraph) return null
  for (const x of subjectsOf(previous, Number.MAX_SAFE_INTEGER)) {
    const id = previous.actorOf(x)
    if (fits(id)) return id
  }
  // "Ana Reyes, the airline's chief, … The airline would not sell"
  for (const x of subjectsOf(previous, Number.MAX_SAFE_INTEGER)) {
    const id = sideOf(previous.actorOf(x), actors)
    if (fits(id)) return id
  }
  return null
}
