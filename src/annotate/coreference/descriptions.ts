import { countries } from '../../lexicons/en/countries.ts'
import { descriptions } from '../../lexicons/en/descriptions.ts'
import { nameContexts } from '../../lexicons/en/name-contexts.ts'
import { orgWords } from '../../lexicons/en/org-words.ts'
import type { Entity, Token } from '../types.ts'
import type { Antecedent, Scene } from './scene.ts'

/** A noun phrase with "the": tokens `first` (the article) to `end` (exclusive), its head noun and what stands before it. */
export interface Description {
  first: number
  end: number
  head: number
}

const WEAK = new Set<string>(descriptions.weak)
const SAME = bothWays(descriptions.same)
const BROADER = descriptions.broader as Readonly<Record<string, readonly string[]>>
const NOUNS = orgWords.nouns as Readonly<Record<string, readonly string[]>>
const COUNTRY = new Set<string>(descriptions.countryHeads)
const CITY = new Set<string>([...descriptions.cityHeads, ...descriptions.stateHeads])
const GOVERNMENT = new Set<string>(descriptions.governments)
const WOMEN = new Set<string>(descriptions.women)
const MEN = new Set<string>(descriptions.men)
const REACH = 12
const LEADS = new Set<string>(nameContexts.leads)
/** Offices that are another's with such a word before them: a vice-president is no president. */
const COMPOUND = /^(?:vice|deputy|prime|assistant|associate|under|foreign|finance|defence|defense|interior)$/

function bothWays(groups: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  for (const [head, others] of Object.entries(groups)) {
    const all = [head, ...others]
    for (const a of all) {
      const set = out.get(a) ?? new Set<string>()
      for (const b of all) set.add(b)
      out.set(a, set)
    }
  }
  return out
}

/** The country that an adjective or a country's own name stands for, by folded form. */
const COUNTRY_OF = new Map<string, string>()
for (const [name, c] of Object.entries(countries) as [
  string,
  { adjective: string; capital?: string; also?: readonly string[] },
][]) {
  COUNTRY_OF.set(name.toLowerCase(), name)
  COUNTRY_OF.set(c.adjective.toLowerCase(), name)
  for (const form of c.also ?? []) if (form.toUpperCase() !== 'IS') COUNTRY_OF.set(form.toLowerCase(), name)
}
COUNTRY_OF.delete('us')

/** Heads that a description of a person, body or place can have. */
export const isDescriptionHead = (norm: string, isRole: boolean): boolean =>
  isRole ||
  norm in NOUNS ||
  COUNTRY.has(norm) ||
  CITY.has(norm) ||
  GOVERNMENT.has(norm) ||
  WOMEN.has(norm) ||
  MEN.has(norm)

/**
 * Whom a description means: somebody named before whose role, kind or name answers to its words.
 *
 *     Kenyan envoy Jo Park met Ada Obi, the mayor. The envoy said the mayor …
 *                   ~~~~~~~ the envoy    ~~~~~~~ the mayor
 *
 * @returns null when nobody answers, or two answer equally well
 */
export function resolveDescription(scene: Scene, d: Description): Entity | null {
  const { tokens } = scene
  const head = tokens[d.head]!.norm
  const modifiers = tokens.slice(d.first + 1, d.head).filter(t => !WEAK.has(t.norm) && t.pos !== 'PUNCT')
  if (GOVERNMENT.has(head)) {
    const country = modifiers.map(t => COUNTRY_OF.get(t.norm)).find(c => c !== undefined)
    return country === undefined
      ? null
      : (scene.entities.find(e => e.kind === 'place' && e.name === country) ?? null)
  }
  if (COUNTRY.has(head) && modifiers.length === 0) return nearestCountry(scene, d.first)
  const seen = recentEntities(scene, d.first)
  const scores = new Map<Entity, number>()
  for (const [entity, nearest] of seen) {
    const fit = fitness(scene, entity, nearest, head, modifiers)
    if (fit > 0) scores.set(entity, fit + nearness(scene, nearest, d.first))
  }
  return clearBest(scores)
}

/** Each entity named before, with its nearest mention; people stay known longer than what is near. */
function recentEntities(scene: Scene, before: number): Map<Entity, Antecedent> {
  const out = new Map<Entity, Antecedent>()
  for (let k = scene.antecedents.length - 1, n = 0; k >= 0 && n < 120; k--) {
    const a = scene.antecedents[k]!
    if (a.first >= before) continue
    n++
    if (!out.has(a.entity)) out.set(a.entity, a)
  }
  return out
}

function nearness(scene: Scene, a: Antecedent, at: number): number {
  const back = scene.sentenceOf[at]! - a.sentence
  return (back <= 1 ? 14 : back <= 3 ? 8 : back <= REACH ? 3 : 0) + (a.subject ? 4 : 0) - (a.quoted ? 4 : 0)
}

/** How well an entity answers to a head and its modifiers; 0 for not at all. */
function fitness(
  scene: Scene,
  entity: Entity,
  nearest: Antecedent,
  head: string,
  modifiers: readonly Token[],
): number {
  if (entity.kind === 'person' || entity.kind === 'group')
    return personFitness(scene, entity, head, modifiers)
  if (entity.kind === 'organization') return bodyFitness(entity, head, modifiers)
  if (entity.kind !== 'place') return 0
  if (CITY.has(head))
    return !(entity.name in countries) && nearest.kind === 'name' && modifiers.length === 0 ? 16 : 0
  return 0
}

/** The noun that a role is about: its last word, or the last before "and". */
const endsRole = (core: readonly string[], k: number) =>
  k === core.length - 1 || core[k + 1] === 'and' || core[k + 1] === 'general'

/** The only country named for itself in this sentence, else in the one before; "the U.S. plan" does not count. */
function nearestCountry(scene: Scene, at: number): Entity | null {
  const here = scene.sentenceOf[at]!
  const seen: [Set<Entity>, Set<Entity>] = [new Set(), new Set()]
  for (let k = scene.antecedents.length - 1; k >= 0; k--) {
    const a = scene.antecedents[k]!
    const back = here - a.sentence
    if (back > 1) break
    if (a.first < at && !a.attributive && a.entity.kind === 'place' && a.entity.name in countries)
      seen[back === 0 ? 0 : 1].add(a.entity)
  }
  const [near, far] = seen
  const from = near.size > 0 ? near : far
  return from.size === 1 ? [...from][0]! : null
}

function personFitness(scene: Scene, entity: Entity, head: string, modifiers: readonly Token[]): number {
  if (WOMEN.has(head) || MEN.has(head)) {
    const gender = WOMEN.has(head) ? 'female' : 'male'
    return entity.gender === gender && modifiers.length === 0 ? 10 : 0
  }
  let top = 0
  for (const role of rolesOf(entity)) top = Math.max(top, roleFitness(scene, entity, role, head, modifiers))
  for (const role of scene.told.get(entity) ?? [])
    top = Math.max(top, roleFitness(scene, entity, role, head, modifiers))
  return top
}

const ROLES = new WeakMap<Entity, string[][]>()

/** The distinct roles of a person as words; somebody may be given one role a thousand times. */
function rolesOf(entity: Entity): string[][] {
  let roles = ROLES.get(entity)
  if (!roles) {
    const texts = new Set(entity.roles.map(r => r.text.toLowerCase()))
    ROLES.set(entity, (roles = [...texts].map(wordsOf)))
  }
  return roles
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? []

function roleFitness(
  scene: Scene,
  entity: Entity,
  role: readonly string[],
  head: string,
  modifiers: readonly Token[],
): number {
  const cut = role.findIndex(x => /^(?:of|for|at|to|in|with|on|from)$/.test(x))
  const core = cut > 0 ? role.slice(0, cut) : role
  const same = SAME.get(head)
  let score = 0
  if (LEADS.has(core[0] ?? '')) return 0
  const i = core.findLastIndex((x, k) => (x === head || same?.has(x) === true) && endsRole(core, k))
  if (i >= 0) {
    score = core[i] === head ? 24 : 20
    const before = core[i - 1]
    if (before && COMPOUND.test(before) && !modifiers.some(m => m.norm === before))
      score -= before === 'prime' || before === 'vice' || before === 'deputy' ? 24 : 6
  } else if (core.some((x, k) => BROADER[head]?.includes(x) === true && endsRole(core, k))) score = 12
  if (score <= 0) return 0
  const side = entity.side === null ? undefined : scene.byId.get(entity.side)
  for (const m of modifiers) {
    const country = COUNTRY_OF.get(m.norm)
    if (role.includes(m.norm)) score += 8
    else if (country !== undefined) {
      if (side?.name === country || (side?.side && scene.byId.get(side.side)?.name === country)) score += 8
      else if (role.some(x => COUNTRY_OF.get(x) === country)) score += 8
      else return 0
    } else if (side && wordsOf(side.name).includes(m.norm)) score += 8
    else if (m.pos === 'PROPN') return 0
    else score -= 4
  }
  return Math.max(0, score)
}

function bodyFitness(entity: Entity, head: string, modifiers: readonly Token[]): number {
  const heads = NOUNS[head]
  if (!heads) return 0
  const words = wordsOf(entity.name)
  let score = 0
  if (words.at(-1) === head || words[0] === head) score = 24
  else if (words.some(x => heads.includes(x) || heads.includes(x.replace(/\.$/, '')))) score = 18
  if (score === 0) return 0
  for (const m of modifiers) {
    if (words.includes(m.norm)) score += 8
    else if (m.pos === 'PROPN' || COUNTRY_OF.has(m.norm)) return 0
    else score -= 4
  }
  return Math.max(0, score)
}

function clearBest(scores: ReadonlyMap<Entity, number>): Entity | null {
  let winner: Entity | null = null
  let top = 0
  let second = 0
  for (const [entity, score] of scores) {
    if (score > top) {
      second = top
      top = score
      winner = entity
    } else if (score > second) second = score
  }
  return winner && top >= 12 && top - second > 4 ? winner : null
}
