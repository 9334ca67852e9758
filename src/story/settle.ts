import { fingerprint } from '../text/hash.ts'
import { regroup } from './regroup.ts'
import type { Logged } from './report-log.ts'
import { weigh, type Frequencies } from './vectors.ts'

/** Stories are looked at together when they are this like (mean over their reports) … */
const NEAR = 0.08
/** … and as long as they have no more reports than this together (the matrix grows with the square). */
const TOGETHER = 1200
const LEADING = 30
const RING = 40

/**
 * Looks back at the remembered reports: stories that are near each other are taken apart and grouped afresh.
 *
 * @returns the reports with the ids of their stories; a group keeps the id that most of it had, at the last look back or when it came in
 */
export function settleReports(
  reports: readonly Logged[],
  frequencies: Frequencies,
): { report: Logged; story: string }[] {
  const out: { report: Logged; story: string }[] = []
  for (const part of findNeighbourhoods(reports, frequencies)) {
    const groups =
      part.length > TOGETHER ? byStory(part) : regroup(part, frequencies).map(g => g.map(i => part[i]!))
    for (const { story, group } of nameGroups(groups)) for (const report of group) out.push({ report, story })
  }
  return out
}

function byStory(reports: readonly Logged[]): Logged[][] {
  const out = new Map<string, Logged[]>()
  for (const r of reports) {
    const list = out.get(r.story)
    if (list) list.push(r)
    else out.set(r.story, [r])
  }
  return [...out.values()]
}

/** Runs of stories that may have to do with each other, as lists of their reports. */
function findNeighbourhoods(reports: readonly Logged[], frequencies: Frequencies): Logged[][] {
  const stories = byStory(reports)
  const means = stories.map(list => {
    const sum = new Map<number, number>()
    const sample = list.slice(-50)
    for (const { terms } of sample) {
      const weights = weigh(terms, frequencies)
      terms.terms.forEach((t, k) => sum.set(t, (sum.get(t) ?? 0) + weights[k]! / sample.length))
    }
    return sum
  })
  const holders = new Map<number, number[]>()
  const pairs: { x: number; y: number; like: number }[] = []
  means.forEach((mean, x) => {
    const leading = [...mean].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, LEADING)
    const votes = new Map<number, number>()
    for (const [term, w] of leading) {
      let list = holders.get(term)
      if (!list) holders.set(term, (list = []))
      for (const y of list) votes.set(y, (votes.get(y) ?? 0) + w)
      list.push(x)
      if (list.length > RING) list.shift()
    }
    for (const [y] of [...votes].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, 15)) {
      let like = 0
      for (const [term, w] of mean) like += w * (means[y]!.get(term) ?? 0)
      if (like >= NEAR) pairs.push({ x, y, like })
    }
  })
  pairs.sort((p, q) => q.like - p.like || p.x - q.x || p.y - q.y)
  const group = Int32Array.from(stories, (_, k) => k)
  const size = Float64Array.from(stories, list => list.length)
  const find = (k: number): number => {
    while (group[k] !== k) k = group[k] = group[group[k]!]!
    return k
  }
  for (const { x, y } of pairs) {
    const [p, q] = [find(x), find(y)]
    if (p === q || size[p]! + size[q]! > TOGETHER) continue
    group[q] = p
    size[p]! += size[q]!
  }
  const out = new Map<number, Logged[]>()
  stories.forEach((list, k) => {
    const root = find(k)
    const all = out.get(root)
    if (all) all.push(...list)
    else out.set(root, [...list])
  })
  return [...out.values()]
}

/** Gives each group the id of the story that most of its reports came from; an id goes to one group only. */
function nameGroups(groups: readonly Logged[][]): { story: string; group: Logged[] }[] {
  const claims = groups.flatMap((group, k) => {
    const count = new Map<string, number>()
    for (const r of group) count.set(r.settled, (count.get(r.settled) ?? 0) + 1)
    return [...count].map(([story, n]) => ({ k, story, n }))
  })
  claims.sort((x, y) => y.n - x.n || (x.story < y.story ? -1 : x.story > y.story ? 1 : x.k - y.k))
  const taken = new Set(claims.map(c => c.story))
  const given = new Set<string>()
  const names = new Map<number, string>()
  for (const { k, story } of claims) {
    if (names.has(k) || given.has(story)) continue
    names.set(k, story)
    given.add(story)
  }
  return groups.map((group, k) => {
    let story = names.get(k)
    if (story === undefined) {
      const first = group.reduce((x, y) => (x.at < y.at ? x : y))
      story = `story-${fingerprint(first.id)}`
      while (taken.has(story)) story += '+'
      taken.add(story)
    }
    return { story, group }
  })
}
