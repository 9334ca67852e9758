import type { Candidate, Naming } from './types.ts'

interface Cluster<Name> {
  members: Candidate[]
  /** distinct names of the members */
  names: Map<string, Name>
  /** distinct names used of them anywhere in the texts */
  forms: Map<string, Name>
  reports: Set<string>
}

/**
 * Brings the entities of all reports together that are one actor. Full names come first, the most used
 * before the others; a name that is not full then goes where just one actor can be meant. Two entities that one report
 * tells apart stay apart, unless they bear the same name.
 *
 * @param candidates - of one kind, in any order
 * @returns groups, each candidate in one of them; the same groups for every order of the candidates
 */
export function clusterCandidates<Name>(
  candidates: readonly Candidate[],
  naming: Naming<Name>,
): Candidate[][] {
  const parsed = new Map<string, Name>()
  const nameOf = (text: string): Name => {
    let name = parsed.get(text)
    if (!name) parsed.set(text, (name = naming.parse(text)))
    return name
  }
  const uses = new Map<string, number>()
  for (const { entity } of candidates) {
    const key = naming.keyOf(nameOf(entity.name))
    uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  // the name that most candidates bear comes first, then by letters
  const rank = (c: Candidate): [number, number, string] => {
    const name = nameOf(c.entity.name)
    const key = naming.keyOf(name)
    return [naming.isFull(name) ? 0 : 1, -(uses.get(key) ?? 0), key]
  }
  const ranked = candidates
    .map(c => ({ c, rank: rank(c) }))
    .sort(
      (a, b) =>
        a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || order(a.rank[2], b.rank[2]) || byPlace(a.c, b.c),
    )

  const clusters: Cluster<Name>[] = []
  const index = new Map<string, Set<Cluster<Name>>>()
  const named = new Map<string, Cluster<Name>[]>()
  for (const { c } of ranked) {
    const name = nameOf(c.entity.name)
    const key = naming.keyOf(name)
    const known = named.get(key) ?? []
    const near =
      known.length === 1 ? new Set(known) : new Set(naming.wordsOf(name).flatMap(w => lookUp(index, w)))
    const possible = [...near].filter(cluster => isPossible(cluster, c, name, key, naming))
    const cluster = choose(possible, c, key) ?? create(clusters)
    cluster.members.push(c)
    cluster.reports.add(c.report)
    if (!cluster.names.has(key)) {
      cluster.names.set(key, name)
      named.set(key, [...known, cluster])
    }
    for (const { exact } of c.names) cluster.forms.set(exact, nameOf(exact))
    for (const word of naming.wordsOf(name)) index.set(word, (index.get(word) ?? new Set()).add(cluster))
  }
  return clusters.map(c => c.members)
}

/** A word that more actors than this share ("Anna") says nothing about which of them is meant. */
const MOST_IN_COMMON = 100

function lookUp<T>(index: ReadonlyMap<string, ReadonlySet<T>>, word: string): T[] {
  const found = index.get(word)
  return found && found.size <= MOST_IN_COMMON ? [...found] : []
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byPlace = (a: Candidate, b: Candidate): number =>
  order(a.report, b.report) || order(a.entity.id, b.entity.id)

function create<Name>(clusters: Cluster<Name>[]): Cluster<Name> {
  const cluster: Cluster<Name> = { members: [], names: new Map(), forms: new Map(), reports: new Set() }
  clusters.push(cluster)
  return cluster
}

function isPossible<Name>(
  cluster: Cluster<Name>,
  c: Candidate,
  name: Name,
  key: string,
  naming: Naming<Name>,
): boolean {
  if (cluster.names.has(key)) return true
  const others = [...cluster.names.values()]
  if (!naming.isFull(name)) {
    const forms = [...cluster.forms.values()]
    return others.some(other => naming.mayMean(name, other, forms))
  }
  if (cluster.reports.has(c.report)) return false
  return (
    others.every(other => naming.isFull(other) && naming.isSame(name, other)) ||
    others.some(other => naming.isPart?.(name, other))
  )
}

/** The only one, or the only one of that very name, or the only one of the same role; else nobody. */
function choose<Name>(possible: Cluster<Name>[], c: Candidate, key: string): Cluster<Name> | null {
  if (possible.length <= 1) return possible[0] ?? null
  const named = possible.filter(p => p.names.has(key))
  if (named.length === 1) return named[0]!
  const roles = new Set(c.roles.map(r => r.exact.toLowerCase()))
  const alike = possible.filter(p => p.members.some(m => m.roles.some(r => roles.has(r.exact.toLowerCase()))))
  return alike.length === 1 ? alike[0]! : null
}
