import { normAt, type Phrase } from '../annotate/clauses/index.ts'
import { stances } from '../lexicons/en/stances.ts'
import type { Actor } from '../record/index.ts'
import type { SentenceReading } from './reading.ts'

/** roles of people who comment on an affair without being a side of it */
export const ONLOOKER = new RegExp(`\\b(?:${stances.onlookers.join('|')})s?\\b`, 'i')
/** words in place of a government or a company that stand for what they speak for */
export const SEATS = /^(?:Kremlin|White House|Downing Street|Élysée|Elysee|Pentagon|Whitehall|Blue House)$/
/** offices whose holder speaks for the whole */
const SPEAKS =
  /\b(?:spokes(?:man|woman|person)|negotiator|envoy|delegate|delegation|president|prime minister|premier|chancellor|minister|ambassador|chief executive|ceo|managing director|chair(?:man|woman|person)?|general secretary|secretary-general|union leader|leader|director|boss|executive|lawyer|counsel|attorney for|head)\b/i
export const OWN_OPINION =
  /\b(?:senator|congress(?:man|woman)|lawmaker|member of|former|ex-|deputy leader|opposition|critic|analyst)\b/i

/** The country, organisation or group that a person speaks for, up the chain of principals; else the person. */
export function sideOf(id: string | null, actors: ReadonlyMap<string, Actor>): string | null {
  let current = id
  for (let steps = 0; current && steps < 4; steps++) {
    const actor: Actor | undefined = actors.get(current)
    if (!actor) return null
    if (actor.kind !== 'person' && !(actor.side && SEATS.test(actor.name))) return current
    if (!actor.side) return current
    current = actor.side
  }
  return current
}

/** The side in whose name an official speaks; the person where they speak for themselves. */
export function partyFor(actor: Actor, actors: ReadonlyMap<string, Actor>): string {
  if (actor.side && SEATS.test(actor.name)) return actor.side
  if (actor.kind !== 'person') return actor.id
  const official = isOfficial(actor) && !actor.roles.some(r => OWN_OPINION.test(r.text))
  return official ? (sideOf(actor.id, actors) ?? actor.id) : actor.id
}

/** Someone whose office lets them speak for others. */
export const isOfficial = (actor: Actor): boolean => actor.roles.some(r => SPEAKS.test(r.text))

export const isOnlooker = (actor: Actor | undefined): boolean =>
  actor !== undefined &&
  (actor.kind === 'person'
    ? actor.roles.some(r => ONLOOKER.test(r.text) && !(isOfficial(actor) && /\bcritic\b/i.test(r.text)))
    : ONLOOKER.test(actor.name))

/** "She is demanding that he quit": whoever demands is a party, with an office or without. */
const demands = (s: SentenceReading, subject: Phrase): boolean =>
  s.clauses.predicates.some(
    p =>
      p.subject.includes(subject) &&
      (p.lemmas.includes('demand') ||
        (p.lemmas.includes('call') && normAt(s.clauses.words, p.end) === 'for')),
  )

/** The party that takes a stand as subject of a verb, or null. */
export function partyOf(
  s: SentenceReading,
  subject: Phrase,
  actors: ReadonlyMap<string, Actor>,
): string | null {
  const w = s.clauses.words
  const norm = normAt(w, subject.head)
  const at = w.tokens[subject.head]!.start
  let id: string | null = null
  if (subject.pronoun && /^(?:we|i|us)$/.test(norm)) {
    const speaker = s.speakerAt(at)
    id = norm === 'i' ? speaker : sideOf(speaker, actors)
  } else id = s.actorOf(subject)
  const actor = id ? actors.get(id) : undefined
  if (!actor || isOnlooker(actor)) return null
  // a lone surname without an office may be a side that we do not know; a full name without one is a passer-by
  const unknown =
    actor.kind === 'person' && actor.roles.length === 0 && actor.side === null && actor.name.includes(' ')
  if (unknown && !demands(s, subject)) return null
  // "I want to fish": a voice from the street, not a side
  if (
    norm === 'i' &&
    actor.kind === 'person' &&
    actor.side === null &&
    !isOfficial(actor) &&
    !actor.roles.some(r => OWN_OPINION.test(r.text))
  )
    return null
  // "both sides agreed": no side's stand
  if (
    actor.kind === 'group' &&
    /^(?:both|two|three|all)?\s*(?:sides|parties|countries|governments)$/i.test(actor.name)
  )
    return null
  return partyFor(actor, actors)
}
