import type { Candidate } from './types.ts'

/** nouns that stand for anybody of their kind: no fuller name is looked for */
const ANYBODY =
  /^(?:people|sides?|parties|members?|workers|residents|officials?|leaders?|families|police|teachers|nurses|farmers|growers|crews?|states?|countries|governments|companies|airlines|unions|voters|critics|experts|analysts|diplomats|negotiators|delegations?|delegates|victims|protesters|demonstrators|soldiers|troops|rebels|passengers|customers|shareholders|lawyers|investors|owners|employers|students|patients|pilots|drivers|others|spokes\w+|men|women|children|person|man|woman|house|ones?|north|south|east|west|team)$/
/** offices of one person: "the governor" is the governor of the story */
const OFFICE =
  /^(?:president|premier|chancellor|governor|mayor|minister|sheriff|mediator|judge|commissioner|chairman|chairwoman|chair|secretary|envoy|ambassador|senator|bishop|king|queen|director|prosecutor|coroner|ombudsman|superintendent|speaker|negotiator)$/

/**
 * Gives bodies that a report calls by a bare noun the name under which the story knows them.
 *
 *     "the commission" … "the competition commission"      one body: competition commission
 *     "the governor" … "Governor Ana Reyes"                one person: Ana Reyes
 *     "the council" … "Island council leader Jo Park"      a body: Island council
 *
 * Only where one alone can be meant, first in the report itself, then in all of them.
 */
export function nameInFull(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map(c => {
    if (c.kind !== 'group' || c.names.length > 0) return c
    const noun = c.entity.name.toLowerCase().replace(/^(?:the|its|their) /, '')
    if (!/^[\p{L}-]+$/u.test(noun) || ANYBODY.test(noun)) return c
    const here = candidates.filter(o => o.report === c.report)
    const full = OFFICE.test(noun)
      ? (holderOf(noun, here) ?? holderOf(noun, candidates))
      : (bearerOf(noun, here) ?? bearerOf(noun, candidates))
    if (full)
      return { ...c, kind: full.kind, entity: { ...c.entity, name: full.entity.name, kind: full.kind } }
    const role = fromRole(noun, here) ?? fromRole(noun, candidates)
    return role ? { ...c, entity: { ...c.entity, name: role } } : c
  })
}

/** The one body or place whose name ends in the noun. */
function bearerOf(noun: string, candidates: readonly Candidate[]): Candidate | null {
  const found = new Map<string, Candidate>()
  for (const o of candidates) {
    if (o.kind === 'person') continue
    const name = o.entity.name.toLowerCase().replace(/['’]s?(?= )/gu, '')
    if (name.endsWith(` ${noun}`) && !/ (?:of|and|in|at|from|for) /.test(name)) found.set(name, o)
  }
  // "federation" of "Plains Growers' Federation"; two of that noun, and nobody can tell
  return found.size === 1 ? [...found.values()][0]! : null
}

/** The one person who holds the office. */
function holderOf(noun: string, candidates: readonly Candidate[]): Candidate | null {
  const found = new Map<string, Candidate>()
  for (const o of candidates) {
    if (o.kind !== 'person') continue
    const holds = o.roles.some(r => {
      const role = r.exact.toLowerCase()
      return (
        (role === noun || role.endsWith(` ${noun}`)) &&
        !/\b(?:former|deputy|vice|acting|shadow|ex)\b/.test(role)
      )
    })
    const surname = o.entity.name.split(' ').at(-1)!
    if (holds && !(found.get(surname)?.entity.name.includes(' ') ?? false)) found.set(surname, o)
  }
  return found.size === 1 ? [...found.values()][0]! : null
}

/** "Island council" of "Island council leader": the words before the noun in somebody's role. */
function fromRole(noun: string, candidates: readonly Candidate[]): string | null {
  const found = new Map<string, string>()
  const pattern = new RegExp(`(?:^|\\s)((?:\\p{L}[\\p{L}'’-]*\\s){1,2}${noun})(?=\\s\\p{L})`, 'iu')
  for (const o of candidates)
    for (const { exact } of o.roles) {
      const name = pattern.exec(exact)?.[1]?.replace(/^(?:the|a|an|its|their) /i, '')
      if (name?.includes(' ')) found.set(name.toLowerCase(), name)
    }
  return found.size === 1 ? [...found.values()][0]! : null
}
