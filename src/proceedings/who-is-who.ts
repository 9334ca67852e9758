import { normAt, tagAt, type Phrase } from '../annotate/clauses/index.ts'
import type { Actor } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import { stemWord } from '../text/stem.ts'
import { bodyBefore } from './resolve-reference.ts'
import type { Reading, SentenceReading } from './reading.ts'

/** Who stands for whom by what the reports say in passing. */
export interface WhoIsWho {
  /** actor id → the actor that it is another name of */
  sameAs: ReadonlyMap<string, string>
  /** "operator" → the one actor that the reports describe so */
  described: ReadonlyMap<string, string>
  /** person → whom they speak for, where the names room found nobody */
  sides: ReadonlyMap<string, string>
  /** taken for people by their names, and bodies by what the reports say of them: "Lindau Ports … its third quay" */
  bodies: ReadonlySet<string>
}

/** nouns for a body that acts */
const BODY =
  /^(?:company|firm|airline|utility|operator|carrier|retailer|bank|manufacturer|maker|builder|developer|producer|group|union|association|federation|agency|ministry|regulator|watchdog|authority|party|panel|board|council|committee|owner|supplier|brewer|grocer|chain|insurer|lender|publisher|broadcaster|club|hospital|university|network|charity|coalition|alliance)$/
const OFFICE =
  /^(?:minister|president|premier|secretary|envoy|negotiator|spokes(?:man|woman|person)|director|chief|boss|chair(?:man|woman|person)?|leader|head|executive|lawyer|counsel|ambassador|general|chancellor|governor|mayor|commissioner|delegate)$/i

/**
 * Reads the descriptions that stand beside names: "the operator Northline Ferries" makes "the operator" Northline,
 * "Norland's foreign minister, Ana Reyes" makes Reyes speak for Norland, "Northline" is short for "Northline Ferries".
 *
 * @param readings - with `actorOf` by mentions alone
 */
export function findWhoIsWho(readings: readonly Reading[], actors: ReadonlyMap<string, Actor>): WhoIsWho {
  const sameAs = new Map([...shortNames(actors), ...sameWords(actors), ...initials(readings, actors)])
  const canonical = (id: string): string => sameAs.get(id) ?? id
  const described = new Map<string, Set<string>>()
  const sides = new Map<string, string>()
  for (const r of readings)
    for (const s of r.sentences)
      for (const phrase of s.clauses.phrases) {
        if (phrase.pronoun) continue
        const id = s.actorOf(phrase)
        const actor = id ? actors.get(canonical(id)) : undefined
        if (!actor) continue
        for (const noun of descriptionsOf(s, phrase)) {
          if (!BODY.test(noun) || actor.kind === 'group' || actor.roles.length > 0) continue
          described.set(noun, (described.get(noun) ?? new Set()).add(actor.id))
        }
        if (actor.kind !== 'person' || sides.has(actor.id)) continue
        const side = itsOffice(s, phrase, actors) ?? (actor.side === null ? masterOf(s, phrase) : null)
        if (side && canonical(side) !== actor.id) sides.set(actor.id, canonical(side))
      }
  for (const [person, side] of adjectiveSides(actors)) sides.set(person, side)
  const bodies = findBodies(readings, actors, sides)
  return {
    sameAs,
    described: new Map(
      [...described].flatMap(([noun, ids]) => (ids.size === 1 ? [[noun, [...ids][0]!]] : [])),
    ),
    sides,
    bodies,
  }
}

/** Names without an office that others speak for, or that are spoken of as "it" where they act. */
function findBodies(
  readings: readonly Reading[],
  actors: ReadonlyMap<string, Actor>,
  sides: ReadonlyMap<string, string>,
): Set<string> {
  const nameless = (id: string | null | undefined): boolean => {
    const a = id ? actors.get(id) : undefined
    return a?.kind === 'person' && a.roles.length === 0 && a.side === null
  }
  const out = new Set<string>()
  for (const a of actors.values()) {
    const side = a.side ?? sides.get(a.id)
    if (nameless(side) && a.kind === 'person' && !sides.has(side!)) out.add(side!)
  }
  for (const r of readings)
    for (const s of r.sentences) {
      const subjects = s.clauses.predicates
        .filter(p => !p.gerund && !p.reduced && !p.infinitive)
        .flatMap(p => p.subject)
      const named = [...new Set(subjects.filter(f => !f.pronoun))]
      const own = named[0] ? s.actorOf(named[0]) : null
      if (named.length !== 1 || !nameless(own)) continue
      const { tokens, end } = s.clauses.words
      const its = tokens.slice(named[0]!.end, end).some(t => t.norm === 'its')
      if (its && named[0]!.first <= s.clauses.words.first + 1) out.add(own!)
    }
  return out
}

/** "Northline" for "Northline Ferries": a lone word that opens the name of one body and is nobody's surname. */
function shortNames(actors: ReadonlyMap<string, Actor>): Map<string, string> {
  const out = new Map<string, string>()
  for (const a of actors.values()) {
    if (/\s/.test(a.name) || a.roles.length > 0 || !/^\p{Lu}\p{L}{3,}$/u.test(a.name)) continue
    const longer = [...actors.values()].filter(
      b =>
        b !== a &&
        b.name.startsWith(`${a.name} `) &&
        b.kind !== 'group' &&
        b.roles.length === 0 &&
        /^[\p{Lu}\d]/u.test(b.name.slice(a.name.length + 1)),
    )
    if (longer.length === 1 && (a.kind === 'person' || longer[0]!.kind !== 'person'))
      out.set(a.id, longer[0]!.id)
  }
  return out
}

/** "the union of shopworkers", "the shopworkers' union": the same words in another order. */
function sameWords(actors: ReadonlyMap<string, Actor>): Map<string, string> {
  const out = new Map<string, string>()
  const first = new Map<string, Actor>()
  for (const a of actors.values()) {
    if (a.kind === 'person' || a.kind === 'place') continue
    const words = foldedWords(a.name)
      .map(w => w.replace(/['’]s?$/, ''))
      .filter(w => !/^(?:of|the|for|s)$/.test(w))
    if (words.length < 2) continue
    const key = words.map(stemWord).toSorted().join(' ')
    const known = first.get(key)
    if (known) out.set(a.id, known.id)
    else first.set(key, a)
  }
  return out
}

/** "the Tramway Workers' Union (TWU)": the letters in brackets are the name before them. */
function initials(readings: readonly Reading[], actors: ReadonlyMap<string, Actor>): Map<string, string> {
  const out = new Map<string, string>()
  const named = new Map(
    [...actors.values()].filter(a => /^\p{Lu}[\p{Lu}&-]{1,6}$/u.test(a.name)).map(a => [a.name, a.id]),
  )
  if (named.size === 0) return out
  for (const r of readings)
    for (const s of r.sentences) {
      const { tokens, first, end, text } = s.clauses.words
      for (let i = first + 2; i + 1 < end; i++) {
        if (tokens[i - 1]!.norm !== '(' || tokens[i + 1]!.norm !== ')') continue
        const short = named.get(text.slice(tokens[i]!.start, tokens[i]!.end))
        const phrase = s.clauses.phraseAt(i - 2)
        const long = phrase ? s.actorOf(phrase) : null
        if (short && long && long !== short) out.set(short, long)
      }
    }
  return out
}

/** The nouns by which a phrase or what stands beside it describes its name. */
function descriptionsOf(s: SentenceReading, phrase: Phrase): string[] {
  const w = s.clauses.words
  const capital = (i: number): boolean => /^\p{Lu}/u.test(w.text[w.tokens[i]!.start]!)
  if (!capital(phrase.head)) return []
  const out: string[] = []
  let i = phrase.head
  while (i - 1 >= phrase.first && capital(i - 1) && normAt(w, i - 1) !== 'the') i--
  if (i - 1 >= phrase.first && /^(?:NOUN|PROPN)$/.test(tagAt(w, i - 1))) out.push(normAt(w, i - 1))
  if (normAt(w, phrase.end) === ',') {
    const beside = s.clauses.phraseAt(phrase.end + 1)
    if (beside && /^(?:the|a|an)$/.test(normAt(w, beside.first)) && !capital(beside.head))
      out.push(normAt(w, beside.head))
  }
  if (normAt(w, phrase.first - 1) === ',') {
    const before = s.clauses.phraseAt(phrase.first - 2)
    if (before && normAt(w, before.first) === 'the' && !capital(before.head)) out.push(normAt(w, before.head))
  }
  return out
}

/** "Its president, Ana Reyes": of the body spoken of before. */
function itsOffice(s: SentenceReading, phrase: Phrase, actors: ReadonlyMap<string, Actor>): string | null {
  const w = s.clauses.words
  const before = normAt(w, phrase.first - 1) === ',' ? s.clauses.phraseAt(phrase.first - 2) : null
  const office =
    before && /^(?:its|their)$/.test(normAt(w, before.first)) && OFFICE.test(normAt(w, before.head))
  return office ? bodyBefore(s, before, actors) : null
}

/** "Norland's envoy Ana Reyes", "Ana Reyes, Norland's envoy", "Foreign Minister Ana Reyes of Norland" */
function masterOf(s: SentenceReading, phrase: Phrase): string | null {
  const w = s.clauses.words
  const owner = (of: Phrase): string | null => {
    const office = w.tokens.slice(of.first, of.end).some(t => OFFICE.test(t.norm))
    const mark = w.tokens.findIndex((t, k) => k > of.first && k < of.end && /^(?:'s|')$/.test(t.norm))
    if (!office || mark < 0) return null
    return s.actorOf({ ...of, end: mark, head: mark - 1 })
  }
  const beside = normAt(w, phrase.end) === ',' ? s.clauses.phraseAt(phrase.end + 1) : null
  const own = owner(phrase) ?? (beside ? owner(beside) : null)
  if (own) return own
  const office = w.tokens.slice(phrase.first, phrase.head).some(t => OFFICE.test(t.norm))
  if (!office || normAt(w, phrase.end) !== 'of') return null
  const of = s.clauses.phraseAt(phrase.end + 1)
  return of && of.first <= phrase.end + 2 ? s.actorOf(of) : null
}

/** "Norlandian envoy" for an actor called Norland; the principal of such an envoy stands for Norland too. */
function adjectiveSides(actors: ReadonlyMap<string, Actor>): Map<string, string> {
  const out = new Map<string, string>()
  const all = [...actors.values()]
  for (const a of all) {
    if (a.kind !== 'person') continue
    for (const { text } of a.roles) {
      const word = /^\p{Lu}\p{L}+/u.exec(text)?.[0]
      if (!word || !OFFICE.test(text.split(' ').at(-1)!)) continue
      const parties = all.filter(b => b.kind !== 'person' && b.name.startsWith(`${word} `))
      const side =
        all.find(b => b !== a && /^\p{Lu}\p{L}{3,}$/u.test(b.name) && isAdjectiveOf(word, b.name)) ??
        // "Liberal leader" of the Liberal Union
        (parties.length === 1 && /leader|chair|spokes/i.test(text) ? parties[0] : undefined)
      if (!side) continue
      const principal = a.side ? actors.get(a.side) : undefined
      if (!principal) out.set(a.id, side.id)
      else if (principal.kind === 'person' && principal.side === null) out.set(principal.id, side.id)
    }
  }
  return out
}

/** "Norlandian", "Norlandish", "Sorrenian" of Norland and Sorrenia */
function isAdjectiveOf(word: string, name: string): boolean {
  if (word === name || !/(?:n|ish|ese|i|ic)$/.test(word)) return false
  const stem = name.replace(/[aeiouy]+$/, '')
  return word.startsWith(stem) && word.length - stem.length <= 5
}

/** The actors with what the reports say in passing written into them. */
export const withSides = (actors: ReadonlyMap<string, Actor>, who: WhoIsWho): Map<string, Actor> =>
  new Map(
    [...actors].map(([id, a]) => {
      const side = who.sides.get(id) ?? a.side
      const kind = who.bodies.has(id) ? ('organization' as const) : a.kind
      return [id, { ...a, kind, side: side ? (who.sameAs.get(side) ?? side) : null }]
    }),
  )
