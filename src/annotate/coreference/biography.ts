import { countries } from '../../lexicons/en/countries.ts'
import { descriptions } from '../../lexicons/en/descriptions.ts'
import { nameLexicon, Word } from '../names/lexicon.ts'
import type { Entity } from '../types.ts'
import type { Description } from './descriptions.ts'
import type { Scene } from './scene.ts'

const PAST = new Set(['former', 'retired', 'veteran', 'ex'])
const AGE = /^(\d{1,3})-year-old$/
const PARENTS = new Map([
  ['mother', 'female'],
  ['grandmother', 'female'],
  ['father', 'male'],
  ['grandfather', 'male'],
])
const SOMEBODY = new Set<string>([...descriptions.women, ...descriptions.men])
/** How many sentences back the person stands at most. */
const REACH = 2

/** "Swede", "Nigerian": one of a people, by folded form; "French" and "Chinese" are all of them. */
const ONE_OF_A_PEOPLE = new Set<string>()
for (const c of Object.values(countries) as { adjective: string; people?: readonly string[] }[]) {
  for (const people of c.people ?? [])
    if (people.endsWith('s') && !people.endsWith('ss')) ONE_OF_A_PEOPLE.add(people.slice(0, -1).toLowerCase())
  if (!c.people && /[ni]$/.test(c.adjective)) ONE_OF_A_PEOPLE.add(c.adjective.toLowerCase())
}

/** "the Swede said": one of a people speaks, and is somebody just named, not the country. */
export const isOneOfAPeople = (scene: Scene, first: number): boolean =>
  ONE_OF_A_PEOPLE.has(scene.tokens[first + 1]?.norm ?? '') && speaks(scene, first + 2)

/** Heads that only such a description has. */
export const isBiographicHead = (norm: string): boolean => PARENTS.has(norm) || AGE.test(norm)

/**
 * "the former banker", "the 34-year-old", "the father of three": words that a writer has for somebody just named,
 * whether or not the text says it of them elsewhere. Only who speaks is taken so, and only where one person fits.
 *
 *     Anselm Roth resigned on Monday. The former banker said he was tired.
 *     ~~~~~~~~~~~                     ~~~~~~~~~~~~~~~~~
 */
export function resolveBiography(scene: Scene, { first, end, head }: Description): Entity | null {
  const { tokens } = scene
  const age = AGE.exec(tokens[head]!.norm)
  const parent = PARENTS.get(tokens[head]!.norm)
  let past = false
  for (let t = first + 1; t < head; t++) if (PAST.has(tokens[t]!.norm)) past = true
  if (!(age && head === first + 1) && !parent && !past && !ONE_OF_A_PEOPLE.has(tokens[head]!.norm))
    return null
  if (!speaks(scene, end)) return null
  const here = scene.sentenceOf[first]!
  const seen = new Set<Entity>()
  const aged = new Set<Entity>()
  for (let k = scene.antecedents.length - 1; k >= 0; k--) {
    const a = scene.antecedents[k]!
    if (here - a.sentence > REACH) break
    const { entity } = a
    if (a.first >= first || a.quoted || a.dependent || entity.kind !== 'person') continue
    if (parent && entity.gender && entity.gender !== parent) continue
    seen.add(entity)
    if (age && tokens[a.end]?.norm === ',' && tokens[a.end + 1]?.norm === age[1]) aged.add(entity)
  }
  if (aged.size === 1) return [...aged][0]!
  return seen.size === 1 && !bringsInAnother(scene, here, first) ? [...seen][0]! : null
}

/** A verb of saying right behind or before the description. */
function speaks({ tokens }: Scene, end: number): boolean {
  const { words } = nameLexicon()
  const next = tokens[end]
  return next !== undefined && next.pos !== 'NOUN' && ((words.get(next.norm) ?? 0) & Word.Says) !== 0
}

/** "a man", "a 34-year-old woman" in reach: the description may mean them. */
function bringsInAnother({ tokens, sentences }: Scene, here: number, at: number): boolean {
  for (let t = sentences[Math.max(0, here - REACH)]!.firstToken + 1; t < at; t++) {
    if (!SOMEBODY.has(tokens[t]!.norm)) continue
    let k = t - 1
    while (k > 0 && tokens[k]!.pos === 'ADJ') k--
    if (/^(?:a|an|one|another)$/.test(tokens[k]!.norm)) return true
  }
  return false
}
