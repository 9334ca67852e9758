import type { Collation } from '../collate/index.ts'
import type { Actor, Party, Passage } from '../record/index.ts'
import { ONLOOKER, sideOf } from './find-positions.ts'

/**
 * The sides of an affair: countries, organisations and groups with those who speak for them, and to whom they report.
 *
 *     Kirsten Dahl, envoy of President Olsen of Norway       party Norway, delegate Dahl, reports to Olsen
 *
 * @param active - actors that take part in the affair: in its events, positions, quotations or steps
 */
export function findParties(collation: Pick<Collation, 'actors'>, active: ReadonlySet<string>): Party[] {
  const actors = new Map(collation.actors.map(a => [a.id, a]))
  const parties = new Map<string, { delegates: Actor[]; principals: string[] }>()
  for (const actor of collation.actors) {
    if (actor.kind !== 'person' || !active.has(actor.id) || actor.side === null) continue
    const side = sideOf(actor.id, actors)
    if (actor.roles.length > 0 && actor.roles.every(r => ONLOOKER.test(r.text))) continue
    if (!side || side === actor.id || actors.get(side)?.kind === 'person') continue
    const party = parties.get(side) ?? { delegates: [], principals: [] }
    parties.set(side, party)
    party.delegates.push(actor)
    // somebody's envoy answers to that somebody
    if (actors.get(actor.side)?.kind === 'person') party.principals.push(actor.side)
  }
  return [...parties]
    .map(([actor, { delegates, principals }]) => ({
      actor,
      delegates: delegates.map(d => d.id),
      reportsTo: mostFrequent(principals),
      witnesses: delegates.flatMap(d => firstWitness(d)),
    }))
    .sort((a, b) => b.delegates.length - a.delegates.length || (a.actor < b.actor ? -1 : 1))
}

const firstWitness = (actor: Actor): Passage[] =>
  (actor.roles[0]?.witnesses ?? actor.forms[0]?.witnesses ?? []).slice(0, 1)

const mostFrequent = (ids: readonly string[]): string | null => {
  const count = new Map<string, number>()
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
