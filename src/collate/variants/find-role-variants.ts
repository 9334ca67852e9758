import type { Actor, Passage, Variant } from '../../record/index.ts'
import { excludeEachOther, mayBeOneRole, parseRoles, type Role } from './parse-role.ts'
import { sortReadings, tellReadings, toVariant, type Reading } from './reading.ts'

/** A role as one report words it. */
interface Given {
  role: Role
  passage: Passage
}

/** Readings that a variant shows at most. */
const MOST_READINGS = 3

/**
 * Where reports give one person different offices. Two wordings of one job are no difference, nor is what a
 * report adds to the other's; what remains is a choice of words (`granularity`) or, where one person cannot be both,
 * a conflict. Each person has one variant at most.
 */
export function findRoleVariants(actors: readonly Actor[]): Variant[] {
  return actors.flatMap(actor => {
    const byReport = rolesByReport(actor)
    return actor.kind === 'person' && byReport.size > 1 ? (variantOf(actor, byReport) ?? []) : []
  })
}

function rolesByReport(actor: Actor): Map<string, Given[]> {
  const byReport = new Map<string, Given[]>()
  for (const passage of actor.roles.flatMap(r => r.witnesses)) {
    const given = parseRoles(passage.exact).map(role => ({ role, passage }))
    if (given.length) byReport.set(passage.report, [...(byReport.get(passage.report) ?? []), ...given])
  }
  return byReport
}

function variantOf(actor: Actor, byReport: ReadonlyMap<string, Given[]>): Variant | null {
  const conflict = readingsApart(byReport, (a, b) => !excludeEachOther(a, b))
  const readings = conflict.length > 1 ? conflict : readingsApart(byReport, mayBeOneRole)
  const relation = conflict.length > 1 ? 'conflict' : 'granularity'
  const note = `${actor.name}: ${tellReadings(readings, ['says', 'say']).replace(/^./, c => c.toLowerCase())}.`
  return toVariant({ kind: 'role', relation, about: actor.id, readings, note })
}

/**
 * Roles of reports that do not go together: for each of two of them there is a report that has it and
 * nothing that goes with the other.
 */
function readingsApart(
  byReport: ReadonlyMap<string, Given[]>,
  goTogether: (a: Role, b: Role) => boolean,
): Reading[] {
  const groups: { roles: Role[]; given: Given[]; reports: Set<string> }[] = []
  for (const [report, list] of byReport)
    for (const given of list) {
      let group = groups.find(g => g.roles.some(r => goTogether(r, given.role)))
      if (!group) groups.push((group = { roles: [], given: [], reports: new Set() }))
      group.roles.push(given.role)
      group.given.push(given)
      group.reports.add(report)
    }
  if (groups.length < 2) return []
  const apart = groups.filter(g => groups.some(o => o !== g && isWithout(g, o) && isWithout(o, g)))
  const rarest = (report: string) =>
    apart.filter(g => g.reports.has(report)).sort((a, b) => a.reports.size - b.reports.size)[0]
  const readings = apart.map(g => {
    const given = g.given.filter(x => rarest(x.passage.report) === g)
    return { value: plainest(given), witnesses: given.map(x => x.passage) }
  })
  return sortReadings(readings.filter(r => r.witnesses.length)).slice(0, MOST_READINGS)
}

/** The shortest of the wordings, "board adviser" rather than "long-time board adviser". */
function plainest(given: readonly Given[]): string {
  const texts = given.map(g => g.role.text)
  return texts.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? ''
}

/** Some report has the one and not the other. */
const isWithout = (a: { reports: Set<string> }, b: { reports: Set<string> }): boolean =>
  [...a.reports].some(r => !b.reports.has(r))
