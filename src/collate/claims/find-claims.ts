import { passageOf, type Claim, type Report } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'
import type { ActorOf, Witness } from '../types.ts'
import { findStatements } from './find-statements.ts'
import { groupStatements } from './group-statements.ts'
import { linkStatements } from './link-statements.ts'
import type { Link, Statement, StatementGroup } from './types.ts'

/** What the reports say, clause by clause, and which clauses say the same thing. */
export interface FoundClaims {
  /** of all reports; a statement's `id` is its position */
  statements: Statement[]
  /** pairs of statements that may say the same, best first, weak ones included */
  links: Link[]
  groups: StatementGroup[]
  /** one a group; `origins` is 0 until lineage is known */
  claims: Claim[]
}

/**
 * Cuts every report into statements and brings together those that say the same thing. What one report alone
 * says is no claim of the record.
 *
 * @param actorOf - report id -> entity id -> actor id
 */
export function findClaims(witnesses: readonly Witness[], actorOf: ActorOf): FoundClaims {
  const statements: Statement[] = []
  for (const witness of witnesses)
    for (const statement of findStatements(witness, actorOf, statements.length)) statements.push(statement)
  const links = linkStatements(statements)
  const groups = groupStatements(statements, links).map(ids => {
    const members = ids.map(id => statements[id]!)
    return { id: claimId(members), statements: members }
  })
  const support = supportOf(groups, links)
  const reportOf = new Map(witnesses.map(w => [w.report.id, w.report]))
  const claims = groups.map(group =>
    toClaim(
      group,
      id => reportOf.get(id)!,
      id => support.get(id) ?? 0,
    ),
  )
  return { statements, links, groups, claims }
}

/** An id from where the statements stand: the same reports give the same ids in any order. */
export const claimId = (statements: readonly Statement[]): string =>
  'claim-' +
  fingerprint(
    statements
      .map(s => `${s.report}:${s.start}-${s.end}`)
      .sort()
      .join(' '),
  )

/** How much each statement has in common with the others of its group. */
function supportOf(groups: readonly StatementGroup[], links: readonly Link[]): Map<number, number> {
  const groupOf = new Map(groups.flatMap(g => g.statements.map(s => [s.id, g] as const)))
  const support = new Map<number, number>()
  for (const { a, b, score } of links) {
    if (!groupOf.has(a) || groupOf.get(a) !== groupOf.get(b)) continue
    support.set(a, (support.get(a) ?? 0) + score)
    support.set(b, (support.get(b) ?? 0) + score)
  }
  return support
}

/**
 * The claim of a group: its words are those of the statement that has most in common with the others.
 *
 * @param supportOf - statement id -> how much it has in common with the others
 */
export function toClaim(
  group: StatementGroup,
  reportOf: (id: string) => Report,
  supportOf: (statement: number) => number,
): Claim {
  const best = group.statements.reduce((x, y) => (supportOf(y.id) > supportOf(x.id) ? y : x))
  const toPassage = (s: Statement) => passageOf(reportOf(s.report), s.start, s.end)
  return {
    id: group.id,
    statement: toPassage(best).exact,
    witnesses: group.statements.map(toPassage),
    origins: 0,
  }
}
