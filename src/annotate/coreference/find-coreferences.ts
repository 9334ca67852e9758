import { nameLexicon, Word } from '../names/lexicon.ts'
import type { Entity, Mention } from '../types.ts'
import { isBiographicHead, isOneOfAPeople, resolveBiography } from './biography.ts'
import { isDescriptionHead, resolveDescription, type Description } from './descriptions.ts'
import { findUnnamed } from './groups.ts'
import { isEmptyIt, PRONOUNS, resolvePronoun } from './pronouns.ts'
import { rolesTold } from './told-roles.ts'
import { antecedent, setScene, type CoreferenceInput, type Scene } from './scene.ts'

/** Asked of every token: a set answers sooner than an object. */
const IS_PRONOUN = new Set(Object.keys(PRONOUNS))

/**
 * Ties pronouns and descriptions to what was named before, and finds the groups and unnamed sources that act.
 *
 *     Kenyan envoy Jo Park met Ada Obi. She called the envoy's plan dead, and four people at the talks said he left early.
 *                   ~~~~~~~     ~~~~~~~  Obi        Park                       ~~~~~~~~~~~~~~~~~~~~~~~ group    Park
 *
 * @returns the entities with the groups added and genders learned, and all mentions sorted by start
 */
export function findCoreferences(input: CoreferenceInput): { entities: Entity[]; mentions: Mention[] } {
  const entities = input.entities.map(e => ({ ...e }))
  const scene = setScene({ ...input, entities })
  scene.told = rolesTold(scene)
  const inName = tokensInNames(scene)
  const inRole = tokensInRoles(scene)
  for (let i = 0; i < inRole.length; i++) if (inName[i]) inRole[i] = 1
  const unnamed = findUnnamed(scene, inName, inRole)
  for (const { entity } of unnamed)
    if (!scene.byId.has(entity.id)) {
      scene.byId.set(entity.id, entity)
      entities.push(entity)
    }
  const found: Mention[] = [...input.mentions]
  const named = scene.antecedents
  const spans = [
    ...named,
    ...unnamed.map(u => antecedent(scene, u.entity, u.first, u.end, 'description', false)),
  ]
  spans.sort((a, b) => a.first - b.first)
  for (const u of unnamed) found.push(mentionOf(scene, u.first, u.end, 'description', u.entity))
  const taken = inRole
  for (const u of unnamed) taken.fill(1, u.first, u.end)
  scene.antecedents = []
  let k = 0
  for (let i = 0; i < scene.tokens.length; i++) {
    while (k < spans.length && spans[k]!.first <= i) scene.antecedents.push(spans[k++]!)
    const norm = scene.tokens[i]!.norm
    if (IS_PRONOUN.has(norm)) pronounAt(scene, i, norm, found)
    else if (norm === 'the' && !taken[i]) {
      if (isOneOfAPeople(scene, i)) describe(scene, { first: i, end: i + 2, head: i + 1 }, found)
      else descriptionAt(scene, i, taken, found)
    }
  }
  sidesOfPossessives(scene, entities, found)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return { entities, mentions: found }
}

function tokensInNames(scene: Scene): Uint8Array {
  const inName = new Uint8Array(scene.tokens.length)
  for (const a of scene.antecedents) inName.fill(1, a.first, a.end)
  return inName
}

function tokensInRoles({ tokens, entities }: Scene): Uint8Array {
  const inRole = new Uint8Array(tokens.length)
  const spans = entities.flatMap(e => e.roles.map(r => r.span)).sort((a, b) => a.start - b.start)
  let t = 0
  for (const span of spans) {
    while (t > 0 && tokens[t - 1]!.start >= span.start) t--
    while (t < tokens.length && tokens[t]!.start < span.start) t++
    while (t < tokens.length && tokens[t]!.end <= span.end) inRole[t++] = 1
  }
  return inRole
}

const mentionOf = (
  scene: Scene,
  first: number,
  end: number,
  kind: Mention['kind'],
  entity: Entity | null,
): Mention => ({
  start: scene.tokens[first]!.start,
  end: scene.tokens[end - 1]!.end,
  kind,
  entity: entity?.id ?? null,
})

function pronounAt(scene: Scene, at: number, norm: string, found: Mention[]): void {
  const wanted = PRONOUNS[norm]!
  if (norm === 'it' && isEmptyIt(scene, at)) return
  const entity = resolvePronoun(scene, at, norm)
  if (!entity && wanted.number !== 'one') return
  found.push(mentionOf(scene, at, at + 1, 'pronoun', entity))
  if (!entity) return
  // within quotation marks a pronoun is a guess: nothing is learned from it
  if (wanted.gender && !entity.gender && !scene.quoteOf[at]) entity.gender = wanted.gender
  scene.antecedents.push(antecedent(scene, entity, at, at + 1, 'pronoun', false))
}

function descriptionAt(scene: Scene, at: number, taken: Uint8Array, found: Mention[]): void {
  const d = readDescription(scene, at, taken)
  if (d) describe(scene, d, found)
}

function describe(scene: Scene, d: Description, found: Mention[]): void {
  const entity = resolveDescription(scene, d) ?? resolveBiography(scene, d)
  if (!entity && !acts(scene, d.end)) return
  found.push(mentionOf(scene, d.first, d.end, 'description', entity))
  if (entity) scene.antecedents.push(antecedent(scene, entity, d.first, d.end, 'description', false))
}

/** "the two-term senator": article, modifiers, head; null when the head is none that describes, or a name follows. */
function readDescription(scene: Scene, first: number, taken: Uint8Array): Description | null {
  const { tokens, sentences, sentenceOf } = scene
  const limit = Math.min(sentences[sentenceOf[first]!]?.endToken ?? first, first + 8)
  let end = first + 1
  while (end < limit) {
    const { pos, norm } = tokens[end]!
    const noun = pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM'
    if (!noun && !(pos === 'VERB' && /(?:ed|ing)$/.test(norm) && isNounAt(scene, end + 1))) break
    end++
  }
  const head = end - 1
  if (head <= first) return null
  const bits = nameLexicon().words.get(tokens[head]!.norm) ?? 0
  const { norm } = tokens[head]!
  if (taken[head] || !(isDescriptionHead(norm, (bits & Word.Role) !== 0) || isBiographicHead(norm)))
    return null
  if (taken[end] && tokens[end]!.pos !== 'PUNCT') return null
  const next = tokens[end]?.norm
  // "the father of three"
  if (next === 'of' && isBiographicHead(norm) && tokens[end + 1]?.pos === 'NUM')
    return { first, end: end + 2, head }
  if (next === 'of' || next === 'for' || next === 'at') return null
  return { first, end, head }
}

const isNounAt = (scene: Scene, i: number) => /^(?:NOUN|ADJ|PROPN)$/.test(scene.tokens[i]?.pos ?? '')

function acts(scene: Scene, end: number): boolean {
  const next = scene.tokens[end]
  return (
    next !== undefined && ((nameLexicon().words.get(next.norm) ?? 0) & Word.Says) !== 0 && next.pos !== 'NOUN'
  )
}

/**
 * The side that "its" or "the union's" stands for.
 *
 *     Representing the port was its chief negotiator, Ada Obi.      the union’s secretary, Jo Park
 *                               === ==============                ~~~~~~~~~   =========
 */
function sidesOfPossessives({ text }: Scene, entities: readonly Entity[], found: readonly Mention[]): void {
  const owners = new Map<number, Mention>()
  for (const m of found) if (m.kind !== 'name' && m.entity !== null) owners.set(m.end, m)
  for (const e of entities) {
    if (e.kind !== 'person' || e.side !== null) continue
    for (const { span } of e.roles) {
      const clitic = /['’]s $/.test(text.slice(Math.max(0, span.start - 3), span.start)) ? 3 : 1
      const owner = owners.get(span.start - clitic)
      if (owner?.entity && owner.entity !== e.id) {
        e.side = owner.entity
        break
      }
    }
  }
}
