import type { Actor, Passage, Variant } from '../../record/index.ts'
import { roleClasses } from '../../lexicons/en/role-classes.ts'
import { excludeEachOther, mayBeOneRole, parseRoles, roleKey, type Role } from './parse-role.ts'
import { lowerFirst, order, sortReadings, tellReadings, toVariant, type Reading } from './reading.ts'

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
 *
 * @param reports - report id -> text: what is "former" there once is so everywhere
 */
export function findRoleVariants(
  actors: readonly Actor[],
  reports: ReadonlyMap<string, string> = new Map(),
): Variant[] {
  return actors.flatMap(actor => {
    const byReport = rolesByReport(actor)
    for (const [report, given] of byReport) markFormer(given, reports.get(report) ?? '')
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

const FORMER = roleClasses.former.join('|')

/** "A former treasurer is on trial. The treasurer, Jo Park, …": an office that the report calls former is so throughout. */
function markFormer(given: readonly Given[], text: string): void {
  for (const { role } of given) {
    if (role.former) continue
    const last = role.text
      .split(/\s/)
      .at(-1)!
      .replace(/[^\p{L}-]/gu, '')
    if (last && new RegExp(`\\b(?:${FORMER})[\\s-](?:[\\p{L}.'’-]+\\s){0,3}${last}\\b`, 'iu').test(text))
      role.former = true
  }
}

function variantOf(actor: Actor, byReport: ReadonlyMap<string, Given[]>): Variant | null {
  const exact = gatherGroups(byReport, (a, b) => roleKey(a) === roleKey(b))
  const against = readingsOf(findConflict(exact))
  const readings = against.length > 1 ? against : choicesOf(gatherGroups(byReport, mayBeOneRole))
  const relation = against.length > 1 ? 'conflict' : 'granularity'
  const note = `${actor.name}: ${lowerFirst(tellReadings(readings, ['says', 'say']))}.`
  return toVariant({ kind: 'role', relation, about: actor.id, readings, note })
}

/** The role that most reports give of those in conflict, and what it is in conflict with. */
function findConflict(groups: readonly Group[]): Group[] {
  const rivals = (g: Group) =>
    groups.filter(o => excludeEachOther(g.roles[0]!, o.roles[0]!) && haveApart(g, o))
  const [first] = groups
    .filter(g => rivals(g).length)
    .sort((a, b) => b.reports.size - a.reports.size || order(roleKey(a.roles[0]!), roleKey(b.roles[0]!)))
  return first ? [first, ...rivals(first)] : []
}

/** Roles that go together, with the reports that give one of them. */
interface Group {
  roles: Role[]
  given: Given[]
  reports: Set<string>
}

function gatherGroups(
  byReport: ReadonlyMap<string, Given[]>,
  goTogether: (a: Role, b: Role) => boolean,
): Group[] {
  let groups: Group[] = []
  for (const [report, list] of byReport)
    for (const given of list) {
      const mine = groups.filter(g => g.roles.some(r => goTogether(r, given.role)))
      groups = groups.filter(g => !mine.includes(g))
      groups.push({
        roles: [...mine.flatMap(g => g.roles), given.role],
        given: [...mine.flatMap(g => g.given), given],
        reports: new Set([...mine.flatMap(g => [...g.reports]), report]),
      })
    }
  return groups
}

/** Each has a report that does not have the other. */
const haveApart = (a: Group, b: Group): boolean =>
  [...a.reports].some(r => !b.reports.has(r)) && [...b.reports].some(r => !a.reports.has(r))

/** The groups that some two reports choose between: neither of them gives a role that the other gives too. */
function choicesOf(groups: readonly Group[]): Reading[] {
  const ofReport = (report: string) => groups.filter(g => g.reports.has(report))
  const chosen = groups.filter(g =>
    groups.some(
      o =>
        o !== g &&
        [...g.reports].some(r => [...o.reports].some(s => !ofReport(r).some(x => x.reports.has(s)))),
    ),
  )
  return readingsOf(chosen)
}

/** A report that gives roles of several groups stands with the rarest. */
function readingsOf(groups: readonly Group[]): Reading[] {
  const rarest = (report: string) =>
    groups.filter(g => g.reports.has(report)).sort((a, b) => a.reports.size - b.reports.size)[0]
  const readings = groups.map(g => {
    const given = g.given.filter(x => rarest(x.passage.report) === g)
    return { value: plainest(given), witnesses: given.map(x => x.passage) }
  })
  return sortReadings(readings.filter(r => r.witnesses.length)).slice(0, MOST_READINGS)
}

/** The shortest of the wordings, "harbour pilot" rather than "long-serving harbour pilot". */
function plainest(given: readonly Given[]): string {
  const texts = given.map(g => g.role.text)
  return texts.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? ''
}
