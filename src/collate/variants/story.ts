import type { Annotations } from '../../annotate/types.ts'
import type { Actor, Report } from '../../record/index.ts'
import type { FoundClaims } from '../claims/find-claims.ts'
import type { Link, Statement } from '../claims/types.ts'
import type { Witness } from '../types.ts'

/** Everything that the finders of fact variants look at, with the look-ups that they share. */
export interface Story {
  witnesses: readonly Witness[]
  statements: readonly Statement[]
  links: readonly Link[]
  /** statement id -> claim id */
  claimOf: ReadonlyMap<number, string>
  report(id: string): Report
  annotations(id: string): Annotations
  actor(id: string): Actor | null
  /** statements of one report, in the order of its text */
  statementsOf(report: string): readonly Statement[]
  /** links of a statement, best first */
  linksOf(statement: number): readonly Link[]
}

/** The story as the finders of variants see it. */
export function toStory(witnesses: readonly Witness[], found: FoundClaims, actors: readonly Actor[]): Story {
  const byReport = new Map(witnesses.map(w => [w.report.id, w]))
  const byActor = new Map(actors.map(a => [a.id, a]))
  const claimOf = new Map(found.groups.flatMap(g => g.statements.map(s => [s.id, g.id] as const)))
  const statementsOf = new Map<string, Statement[]>(witnesses.map(w => [w.report.id, []]))
  for (const s of found.statements) statementsOf.get(s.report)?.push(s)
  const linksOf = new Map<number, Link[]>()
  for (const link of found.links)
    for (const id of [link.a, link.b]) {
      const list = linksOf.get(id)
      if (list) list.push(link)
      else linksOf.set(id, [link])
    }
  return {
    witnesses,
    statements: found.statements,
    links: found.links,
    claimOf,
    report: id => byReport.get(id)!.report,
    annotations: id => byReport.get(id)!.annotations,
    actor: id => byActor.get(id) ?? null,
    statementsOf: id => statementsOf.get(id) ?? [],
    linksOf: id => linksOf.get(id) ?? [],
  }
}

const HOUR = 3_600_000
const ZONED = /(?:Z|[+-]\d\d:\d\d)$/

/**
 * True when `a` came out before `b`: three hours at least where both give the hour, half a day where one does not say
 * in which zone, else a day.
 */
export function isEarlier(a: Report, b: Report): boolean {
  const first = a.updatedAt ?? a.publishedAt
  const second = b.updatedAt ?? b.publishedAt
  if (!first || !second) return false
  if (first.length < 11 || second.length < 11) return first.slice(0, 10) < second.slice(0, 10)
  const margin = ZONED.test(first) === ZONED.test(second) ? 3 : 14
  return Date.parse(second) - Date.parse(first) > margin * HOUR
}
