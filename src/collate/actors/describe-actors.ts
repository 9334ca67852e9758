import type { Actor, Passage } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'
import { foldText } from '../../text/fold.ts'
import type { ActorOf } from '../types.ts'
import { parseBodyName } from './compare-organizations.ts'
import { hasGivenName, parsePersonName } from './compare-persons.ts'
import type { Candidate } from './types.ts'

/**
 * Actors from groups of candidates: the name, the forms and roles with their passages, the side, the id.
 *
 * @param reports - ids of all reports; each has its entry in `actorOf`
 * @returns actors sorted by how many reports name them, then by name
 */
export function describeActors(
  groups: readonly (readonly Candidate[])[],
  reports: readonly string[],
): { actors: Actor[]; actorOf: ActorOf } {
  const described = groups
    .map(members => {
      const sorted = [...members].sort((a, b) => order(a.report, b.report) || order(a.entity.id, b.entity.id))
      return { members: sorted, name: chooseName(sorted), kind: sorted[0]!.kind }
    })
    .sort(
      (a, b) =>
        countReports(b.members) - countReports(a.members) ||
        order(a.name, b.name) ||
        order(a.kind, b.kind) ||
        order(placeOf(a.members), placeOf(b.members)),
    )
  const actorOf: ActorOf = Object.fromEntries(reports.map(r => [r, {}]))
  const taken = new Set<string>()
  const ids = described.map(({ members, name, kind }) => {
    let id = `actor-${fingerprint(`${kind}|${name}`)}`
    if (taken.has(id)) id = `actor-${fingerprint(`${kind}|${name}|${placeOf(members)}`)}`
    taken.add(id)
    for (const m of members) (actorOf[m.report] ??= {})[m.entity.id] = id
    return id
  })
  const actors = described.map(({ members, name, kind }, i): Actor => ({
    id: ids[i]!,
    kind,
    name,
    forms: gather(
      members.flatMap(m => m.names),
      text => text,
    ),
    roles: gather(
      members.flatMap(m => m.roles),
      text => foldText(text).text,
    ),
    side: chooseSide(members, actorOf, ids[i]!),
  }))
  return { actors, actorOf }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const countReports = (members: readonly Candidate[]): number => new Set(members.map(m => m.report)).size

const placeOf = (members: readonly Candidate[]): string => `${members[0]!.report}|${members[0]!.entity.id}`

/**
 * The fullest form that reports give, and of several equally full ones the most frequent: a given name
 * beside the surname, no initials, no acronym.
 */
function chooseName(members: readonly Candidate[]): string {
  const counts = new Map<string, number>()
  for (const { kind, entity } of members) {
    const text = kind === 'person' ? parsePersonName(entity.name).words.join(' ') : entity.name
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].sort(
    (a, b) =>
      fullness(b[0], members[0]!.kind) - fullness(a[0], members[0]!.kind) || b[1] - a[1] || order(a[0], b[0]),
  )[0]![0]
}

function fullness(text: string, kind: Candidate['kind']): number {
  if (kind !== 'person') {
    const name = parseBodyName(text)
    return name.acronym ? 0 : kind === 'place' ? 1 : name.content.length
  }
  const name = parsePersonName(text)
  if (!hasGivenName(name)) return 0
  return name.words.some(w => /^\p{L}\.?$/u.test(w)) ? 1 : 2
}

/** Passages by what they say, the most frequent first; the text is that of the first passage. */
function gather(
  passages: Passage[],
  keyOf: (text: string) => string,
): { text: string; witnesses: Passage[] }[] {
  const groups = new Map<string, Passage[]>()
  for (const p of passages) {
    const key = keyOf(p.exact)
    const group = groups.get(key)
    if (group) group.push(p)
    else groups.set(key, [p])
  }
  return [...groups.values()]
    .map(witnesses => witnesses.sort((a, b) => order(a.report, b.report) || a.start - b.start))
    .map(witnesses => ({ text: witnesses[0]!.exact, witnesses }))
    .sort(
      (a, b) =>
        b.witnesses.length - a.witnesses.length || b.text.length - a.text.length || order(a.text, b.text),
    )
}

/** The side that most reports give; of two given equally often the one that stands first by id. */
function chooseSide(members: readonly Candidate[], actorOf: ActorOf, self: string): string | null {
  const counts = new Map<string, number>()
  for (const { report, entity } of members) {
    const side = entity.side === null ? undefined : actorOf[report]?.[entity.side]
    if (side && side !== self) counts.set(side, (counts.get(side) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0] ?? null
}
