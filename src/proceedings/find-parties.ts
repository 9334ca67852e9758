import type { Actor, Event, Party, Passage } from '../record/index.ts'
import { isOnlooker, OWN_OPINION, sideOf } from './party-of.ts'
import type { Reading } from './reading.ts'

/** the top of a state or a body: those in whose name the others speak */
const PRINCIPAL =
  /^(?:u\.s\. |us |russian |the )?(?:[\p{L}-]+ )?(?:president|prime minister|premier|chancellor|king|queen|emir|general secretary|chief executive|ceo|chair(?:man|woman)?|leader)\b/iu
const MEETING = new Set(['CONSULT'])

/**
 * The sides of an affair: countries, organisations and groups with those who speak for them, who leads them in the room,
 * in whose name they speak, and to whom they report.
 *
 *     Kirsten Dahl, envoy of President Olsen of Norway       party Norway, delegate Dahl, principal Olsen, reports to Olsen
 *
 * @param active - actors that take part in the affair: in its events, positions, quotations or steps
 */
export function findParties(
  actors: ReadonlyMap<string, Actor>,
  timeline: readonly Event[],
  readings: readonly Reading[],
  active: ReadonlySet<string>,
): Party[] {
  const met = inTheRoom(timeline)
  const heads = headsOf(readings, actors)
  const parties = new Map<string, Actor[]>()
  for (const actor of actors.values()) {
    if (actor.kind !== 'person' || !active.has(actor.id) || actor.side === null || isOnlooker(actor)) continue
    if (actor.roles.some(r => OWN_OPINION.test(r.text))) continue
    const side = sideOf(actor.id, actors)
    if (!side || side === actor.id || actors.get(side)?.kind === 'person') continue
    parties.set(side, [...(parties.get(side) ?? []), actor])
  }
  return [...parties]
    .map(([actor, people]) => {
      // somebody's envoy answers to that somebody
      const masters = people.flatMap(d => masterOf(d, actors) ?? [])
      const principals = people.filter(
        d => !met.has(d.id) && (masters.includes(d.id) || d.roles.some(r => PRINCIPAL.test(r.text.trim()))),
      )
      const absent = [...new Set([...principals.map(p => p.id), ...masters.filter(id => !met.has(id))])]
      const delegates = people.filter(d => !absent.includes(d.id))
      const spoken = delegates.length > 0 ? delegates : people
      return {
        actor,
        delegates: spoken.map(d => d.id),
        head:
          heads.get(actor) ??
          (spoken.filter(d => met.has(d.id)).length === 1 ? spoken.find(d => met.has(d.id))!.id : null),
        principals: absent.filter(id => spoken.every(d => d.id !== id)),
        reportsTo: mostFrequent(masters),
        witnesses: people.flatMap(firstWitness),
      }
    })
    .sort((a, b) => b.delegates.length - a.delegates.length || (a.actor < b.actor ? -1 : 1))
}

/** Those who were met or met others. */
const inTheRoom = (timeline: readonly Event[]): Set<string> =>
  new Set(
    timeline
      .filter(e => MEETING.has(e.kind) && e.modality === 'reported')
      .flatMap(e => [...e.actors, ...e.recipients]),
  )

/** The person in whose name somebody speaks: "President Olsen's envoy". */
const masterOf = (delegate: Actor, actors: ReadonlyMap<string, Actor>): string | null =>
  delegate.side !== null && actors.get(delegate.side)?.kind === 'person' ? delegate.side : null

/** "the delegation, led by Ana Reyes", "Reyes led his country's delegation": the head of each side. */
function headsOf(readings: readonly Reading[], actors: ReadonlyMap<string, Actor>): Map<string, string> {
  const heads = new Map<string, string>()
  for (const reading of readings)
    for (const s of reading.sentences)
      for (const p of s.clauses.predicates) {
        if (!p.lemmas.some(l => /^(?:lead|head|chair|represent)$/.test(l))) continue
        const led = p.passive ? p.subject : p.objects.flat()
        const by = p.passive
          ? p.complements.filter(c => c.preposition === 'by').map(c => c.phrase)
          : p.subject
        const group = led.map(f => s.clauses.words.tokens[f.head]!.norm)
        const represents = p.lemmas.includes('represent')
        if (!represents && !group.some(g => /^(?:delegation|team|side|negotiators|group|mission)$/.test(g)))
          continue
        for (const f of by) {
          const id = s.actorOf(f)
          const side = id ? sideOf(id, actors) : null
          const person = id !== null && actors.get(id)?.kind === 'person'
          const same = !represents || led.some(x => s.actorOf(x) === side)
          if (person && same && side && side !== id && !heads.has(side)) heads.set(side, id)
        }
      }
  return heads
}

const firstWitness = (actor: Actor): Passage[] =>
  (actor.roles[0]?.witnesses ?? actor.forms[0]?.witnesses ?? []).slice(0, 1)

const mostFrequent = (ids: readonly string[]): string | null => {
  const count = new Map<string, number>()
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
