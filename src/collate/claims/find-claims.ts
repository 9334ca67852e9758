import { passageOf, type Claim } from '../../record/index.ts'
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
  const claims = groups.map(group => toClaim(group, witnesses, links))
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

/** The claim of a group: its words are those of the statement that has most in common with the others. */
export function toClaim(group: StatementGroup, witnesses: readonly Witness[], links: readonly Link[]): Claim {
  const support = new Map(group.statements.map(s => [s.id, 0]))
  for (const { a, b, score } of links)
    if (support.has(a) && support.has(b)) {
      support.set(a, support.get(a)! + score)
      support.set(b, support.get(b)! + score)
    }
  const passages = group.statements.map(s => ({ s, passage: passageOfStatement(s, witnesses) }))
  const best = passages.reduce((x, y) => (support.get(y.s.id)! > support.get(x.s.id)! ? y : x))
  return { id: group.id, statement: best.passage.exact, witnesses: passages.map(p => p.passage), origins: 0 }
}

/** The words of a statement as a passage of its report. */
export function passageOfStatement(statement: Statement, witnesses: readonly Witness[]) {
  const { report } = witnesses.find(w => w.report.id === statement.report)!
  return passageOf(report, statement.start, statement.end)
}
