import { countries } from '../../lexicons/en/countries.ts'
import { fingerprint } from '../../text/hash.ts'
import { firstFrom } from '../../text/span.ts'
import { nameLexicon, Word } from '../names/lexicon.ts'
import type { Entity } from '../types.ts'
import type { Scene } from './scene.ts'

/** People who act or speak without a name: tokens `first` to `end` (exclusive) of one mention. */
export interface UnnamedMention {
  entity: Entity
  first: number
  end: number
}

const COMPLEMENT = /^(?:from|in|at|of|on|with|for|familiar|close|briefed|involved|opposed|to|near|within)$/
const PARTNERS = /^(?:with|by|between|among|against|to|told|tells|from|of)$/
const QUANTIFIER =
  /^(?:the|a|an|one|another|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|these|those|other|all|few|its|his|her|their|our)$/

/**
 * Groups and unnamed single sources that act, speak or are dealt with.
 *
 *     Peruvian officials said …      according to four people close to the talks      a spokesman for the bank said …
 *     ~~~~~~~~~~~~~~~~~~~                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~           ~~~~~~~~~~~~~~~~~~~~~~
 *
 * A mention inside a name ("Port Workers Union") or before one ("Senators Obi and Park") is none.
 */
export function findUnnamed(scene: Scene, inName: Uint8Array, inRole: Uint8Array): UnnamedMention[] {
  const { tokens, sentences, text } = scene
  const lexicon = nameLexicon().words
  const out: UnnamedMention[] = []
  const made = new Map<string, Entity>()
  for (const s of sentences)
    for (let i = s.firstToken; i < s.endToken; i++) {
      const { norm, pos } = tokens[i]!
      const bits = lexicon.get(norm) ?? 0
      if (!(bits & (Word.Group | Word.Role)) || inRole[i] || pos === 'VERB') continue
      const many = (bits & Word.Group) !== 0
      const first = startOfPhrase(scene, i, s.firstToken, inName)
      if (!many && !isIndefinite(scene, first)) continue
      const next = tokens[i + 1]
      if (
        next &&
        i + 1 < s.endToken &&
        (inName[i + 1] || next.pos === 'NOUN' || next.pos === 'PROPN' || /^['’]s?$/.test(next.norm))
      )
        continue
      const end = endOfPhrase(scene, i + 1, s.endToken)
      if (!acts(scene, first, end, s.firstToken, s.endToken, many)) continue
      if (tokens[end]?.norm === ',' && inName[end + 1] && !many) continue
      // "The president of the line is Jo Park."
      if (/^(?:is|was)$/.test(tokens[end]?.norm ?? '') && inName[end + 1]) continue
      const from = dropsArticle(tokens[first]!.norm) ? first + 1 : first
      const name = text.slice(tokens[from]!.start, tokens[end - 1]!.end)
      const key = name.toLowerCase()
      let entity = made.get(key)
      if (!entity) {
        const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end }
        entity = {
          id: `group-${fingerprint(`group|${key}`)}`,
          kind: 'group',
          name,
          gender: null,
          roles: many ? [] : [{ text: name, span }],
          side: sideOf(scene, from, end, i),
        }
        made.set(key, entity)
      }
      out.push({ entity, first, end })
      i = end - 1
    }
  return out
}

const dropsArticle = (norm: string) => /^(?:the|a|an|these|those|its|his|her|their|our)$/.test(norm)

function startOfPhrase(scene: Scene, head: number, from: number, inName: Uint8Array): number {
  const { tokens } = scene
  let at = head
  while (at > from && head - at < 7) {
    const { norm, pos } = tokens[at - 1]!
    if (QUANTIFIER.test(norm)) return at - 1
    const joined =
      norm === 'and' &&
      at - 2 >= from &&
      (ADJECTIVES.has(tokens[at - 2]!.norm) || tokens[at - 2]!.pos === 'ADJ' || isPlaceName(scene, at - 2)) &&
      /^(?:ADJ|PROPN)$/.test(tokens[at]!.pos)
    const modifies = pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || joined
    if (!modifies || (inName[at - 1]! && tokens[at]!.start - tokens[at - 1]!.end !== 1)) break
    at--
  }
  return at
}

function isPlaceName(scene: Scene, at: number): boolean {
  const { start, end } = scene.tokens[at]!
  return mentionsBetween(scene.mentions, start, end).some(
    m => scene.byId.get(m.entity ?? '')?.kind === 'place',
  )
}

const isIndefinite = (scene: Scene, first: number) => /^(?:a|an|one|another)$/.test(scene.tokens[first]!.norm)

/** Takes in "familiar with the talks", "from Ukraine and Europe", "for the bank". */
function endOfPhrase(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene
  if (from >= limit || !COMPLEMENT.test(tokens[from]!.norm)) return from
  let at = from
  for (; at < Math.min(limit, from + 9); at++) {
    const { norm, pos } = tokens[at]!
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      pos === 'PUNCT' ||
      pos === 'PRON' ||
      pos === 'SCONJ' ||
      pos === 'ADV'
    )
      break
    if (/^(?:who|that|which)$/.test(norm)) break
    const bits = nameLexicon().words.get(norm) ?? 0
    if (bits & (Word.Says | Word.Time) || (norm === 'on' && at > from)) break
  }
  while (at > from && /^(?:ADP|CCONJ|DET|PART)$/.test(tokens[at - 1]!.pos)) at--
  return at === from + 1 ? from : at
}

function acts(scene: Scene, first: number, end: number, from: number, limit: number, many: boolean): boolean {
  const { tokens } = scene
  let at = end
  while (at < limit && tokens[at]!.pos === 'ADV') at++
  const next = at < limit ? tokens[at]! : null
  if (
    next &&
    (next.pos === 'AUX' || (next.pos === 'VERB' && !next.norm.endsWith('ing')) || next.norm === 'who')
  )
    return true
  if (next && (nameLexicon().words.get(next.norm) ?? 0) & Word.Says && next.pos !== 'NOUN') return true
  if (first <= from) return false
  const before = tokens[first - 1]!
  if (before.norm === 'to' && tokens[first - 2]?.norm === 'according') return true
  if (before.pos === 'VERB' && (nameLexicon().words.get(before.norm) ?? 0) & Word.Says) return true
  return (
    many &&
    PARTNERS.test(before.norm) &&
    before.norm !== 'of' &&
    before.norm !== 'from' &&
    before.norm !== 'to'
  )
}

/** The one country or body named inside the phrase; none when it names two. */
function sideOf(scene: Scene, first: number, end: number, head: number): string | null {
  const { tokens, mentions, entities } = scene
  const sides = new Set<string>()
  const [start, stop] = [tokens[first]!.start, tokens[end - 1]!.end]
  const inside = mentionsBetween(mentions, start, stop)
  for (const m of inside) {
    const kind = scene.byId.get(m.entity ?? '')?.kind
    if (m.entity && (kind === 'place' || kind === 'organization')) sides.add(m.entity)
  }
  for (let i = first; i < head; i++) {
    const country = ADJECTIVES.get(tokens[i]!.norm)
    if (country === undefined) continue
    const entity = entities.find(e => e.kind === 'place' && e.name === country)
    if (entity) sides.add(entity.id)
    else sides.add(country)
  }
  if (sides.size !== 1) return null
  const [side] = sides
  return scene.byId.has(side!) ? side! : null
}

function mentionsBetween(mentions: Scene['mentions'], start: number, stop: number) {
  const out = []
  for (let k = firstFrom(mentions, start); k < mentions.length && mentions[k]!.end <= stop; k++)
    out.push(mentions[k]!)
  return out
}

const ADJECTIVES = new Map<string, string>(
  (Object.entries(countries) as [string, { adjective: string }][]).map(([name, c]) => [
    c.adjective.toLowerCase(),
    name,
  ]),
)
