import type { Actor } from '../../record/index.ts'
import { passageOf } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'
import { clusterCandidates } from './cluster-candidates.ts'
import { bodyNaming, parseBodyName } from './compare-organizations.ts'
import { personNaming } from './compare-persons.ts'
import { placeKey, placeNaming } from './compare-places.ts'
import { describeActors } from './describe-actors.ts'
import { inferSides } from './infer-sides.ts'
import { nameInFull } from './name-in-full.ts'
import type { Candidate } from './types.ts'

/**
 * One actor per person, organisation, place and group of all reports, and which entity is which actor.
 *
 *     A: Andrei Baranov … Baranov          one actor: Andrei Baranov
 *     B: Andrey Baranov                    forms: Andrei Baranov (A), Andrey Baranov (B), Baranov (A)
 */
export function unifyActors(witnesses: readonly Witness[]): { actors: Actor[]; actorOf: ActorOf } {
  const candidates = agreeOnKinds(nameInFull(witnesses.flatMap(findCandidates)))
  const of = (kind: Candidate['kind']) => candidates.filter(c => c.kind === kind)
  const described = describeActors(
    [
      ...clusterCandidates(of('person'), personNaming),
      ...clusterCandidates(of('organization'), bodyNaming),
      ...clusterCandidates(of('place'), placeNaming),
      ...clusterCandidates(of('group'), bodyNaming),
    ],
    witnesses.map(w => w.report.id),
  )
  return { actors: inferSides(described.actors), actorOf: described.actorOf }
}

/** The entities of one report with the passages that name them. Those without a letter in their name are left out. */
function findCandidates({ report, annotations }: Witness): Candidate[] {
  const names = new Map<string, Candidate['names'][number][]>()
  for (const m of annotations.mentions) {
    if (m.kind !== 'name' || !m.entity) continue
    const list = names.get(m.entity)
    const passage = passageOf(report, m.start, m.end)
    if (list) list.push(passage)
    else names.set(m.entity, [passage])
  }
  return annotations.entities
    .filter(e => /\p{L}/u.test(e.name))
    .map(entity => ({
      report: report.id,
      entity,
      kind: entity.kind,
      names: names.get(entity.id) ?? [],
      roles: entity.roles.map(r => passageOf(report, r.span.start, r.span.end)),
    }))
}

const KINDS = ['person', 'organization', 'place', 'group'] as const

/** Where reports take one name for different kinds of thing, the kind that most of them give it holds. */
function agreeOnKinds(candidates: Candidate[]): Candidate[] {
  const votes = new Map<string, Map<string, number>>()
  const keyOf = (c: Candidate) => placeKey(parseBodyName(c.entity.name))
  for (const c of candidates) {
    const key = keyOf(c)
    const tally = votes.get(key) ?? new Map<string, number>()
    votes.set(key, tally.set(c.kind, (tally.get(c.kind) ?? 0) + 1))
  }
  return candidates.map(c => {
    const tally = votes.get(keyOf(c))!
    if (tally.size === 1) return c
    const most = Math.max(...tally.values())
    return { ...c, kind: KINDS.find(k => tally.get(k) === most)! }
  })
}
