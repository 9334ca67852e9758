import { passageOf, type Claim, type Passage, type Variant } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'
import type { Span } from '../../text/span.ts'
import { claimId, toClaim } from '../claims/find-claims.ts'
import type { Statement } from '../claims/types.ts'
import type { Story } from './story.ts'

/** One side of a difference: what one statement has, and where. `key` is the same for readings that agree. */
export interface Site {
  statement: Statement
  span: Span
  value: string
  key: string
}

/** Two statements that differ in one thing. `subject` says what about, for the note. */
export interface Difference {
  kind: Variant['kind']
  relation: Variant['relation']
  a: Site
  b: Site
  subject: string
}

/**
 * One variant for every difference, however many pairs of statements show it: pairs that share a site, or whose
 * sites with equal keys stand in one claim, are put together. Where the variant is about no claim yet, one is made.
 */
export function toVariants(
  differences: readonly Difference[],
  story: Story,
  write: (difference: Difference, values: readonly string[]) => string,
): { variants: Variant[]; claims: Claim[] } {
  const variants: Variant[] = []
  const claims: Claim[] = []
  for (const group of gather(differences, story)) {
    const sites = distinctSites(group)
    const readings = new Map<string, Site[]>()
    for (const site of sites) {
      const list = readings.get(site.key)
      if (list) list.push(site)
      else readings.set(site.key, [site])
    }
    const first = group.find(d => d.relation === 'superseded') ?? group[0]!
    const members = [...new Set(sites.map(s => s.statement))].sort((x, y) => x.id - y.id)
    let about = members.map(s => story.claimOf.get(s.id)).find(id => id !== undefined)
    if (about === undefined) {
      about = claimId(members)
      if (!claims.some(c => c.id === about))
        claims.push(toClaim({ id: about, statements: members }, story.report, supportAmong(members, story)))
    }
    const listed = [...readings].map(([key, list]) => ({ key, value: list[0]!.value, sites: list }))
    listed.sort(
      (x, y) => order(group, x.key, y.key) || y.sites.length - x.sites.length || (x.key < y.key ? -1 : 1),
    )
    variants.push({
      id: 'variant-' + fingerprint(`${first.kind} ${sites.map(idOf).sort().join(' ')}`),
      kind: first.kind,
      relation: first.relation,
      about,
      readings: listed.map(r => ({ value: r.value, witnesses: r.sites.map(s => toPassage(s, story)) })),
      note: write(
        first,
        listed.map(r => r.value),
      ),
    })
  }
  return { variants, claims }
}

/** How much each of a few statements has in common with the others of them. */
function supportAmong(members: readonly Statement[], story: Story): (statement: number) => number {
  const among = new Set(members.map(m => m.id))
  return id =>
    story
      .linksOf(id)
      .filter(l => among.has(l.a) && among.has(l.b))
      .reduce((sum, l) => sum + l.score, 0)
}

const idOf = (site: Site): string => `${site.statement.report}:${site.span.start}-${site.span.end}`
const toPassage = ({ statement, span }: Site, story: Story): Passage =>
  passageOf(story.report(statement.report), span.start, span.end)

/** A superseded reading stands before the one that came later: `a` of such a difference is the earlier. */
function order(group: readonly Difference[], x: string, y: string): number {
  for (const d of group) {
    if (d.relation !== 'superseded') continue
    if (d.a.key === x && d.b.key === y) return -1
    if (d.a.key === y && d.b.key === x) return 1
  }
  return 0
}

function distinctSites(group: readonly Difference[]): Site[] {
  const out = new Map<string, Site>()
  for (const d of group) for (const site of [d.a, d.b]) if (!out.has(idOf(site))) out.set(idOf(site), site)
  return [...out.values()].sort((x, y) => x.statement.id - y.statement.id || x.span.start - y.span.start)
}

function gather(differences: readonly Difference[], story: Story): Difference[][] {
  const parent = differences.map((_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)))
  const owner = new Map<string, number>()
  differences.forEach((d, i) => {
    const claims = [d.a, d.b].map(site => story.claimOf.get(site.statement.id))
    const kind = `${d.kind} ${d.relation === 'superseded' ? 'conflict' : d.relation}`
    const names = [`${kind} ${idOf(d.a)}`, `${kind} ${idOf(d.b)}`]
    if (d.kind === 'attribution')
      names.push(...[d.a, d.b].map(({ statement: s }) => `${d.kind} ${d.subject} ${s.report} ${s.sentence}`))
    for (const claim of claims)
      if (claim) names.push(`${kind} ${claim} ${[d.a.key, d.b.key].sort().join(' | ')}`)
    for (const name of names) {
      const known = owner.get(name)
      if (known === undefined) owner.set(name, i)
      else parent[root(i)] = root(known)
    }
  })
  const groups = new Map<number, Difference[]>()
  differences.forEach((d, i) => {
    const list = groups.get(root(i))
    if (list) list.push(d)
    else groups.set(root(i), [d])
  })
  return [...groups.values()]
}
