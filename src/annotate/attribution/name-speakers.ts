import { fingerprint } from '../../text/hash.ts'
import { firstBehind } from '../../text/span.ts'
import { isUpperAt } from '../characters.ts'
import { nameLexicon, Word } from '../names/lexicon.ts'
import type { Attribution, Entity, Mention, Token } from '../types.ts'
import type { Described } from './describe.ts'
import type { Range } from './relation.ts'
import { resolveInOrder } from './resolve-in-order.ts'
import { strongForms } from './speech-words.ts'

/** Words that stand in names of bodies and places, or in none. */
const NO_NAME =
  Word.OrgHead |
  Word.OrgOpener |
  Word.OrgSuffix |
  Word.OrgTopic |
  Word.PlaceHead |
  Word.PlaceOpener |
  Word.Role |
  Word.Title |
  Word.Group |
  Word.Time |
  Word.NotName |
  Word.ThingHead |
  Word.Modifier

/**
 * Who speaks is somebody: a source of two or three capitals that nothing else in the text told from a body or a place is a
 * person (a body where it says so), wherever it stands.
 *
 *     According to Farouk Mansour, the train was late. Mansour said he had waited for an hour.
 *                  ~~~~~~~~~~~~~~                      ~~~~~~~
 *
 * @returns the layers with the people added, sorted as they were; the attributions with the speakers that follow from it
 */
export function nameSpeakers(
  found: Described,
  attributions: readonly Attribution[],
): { entities: Entity[]; mentions: Mention[]; attributions: Attribution[] } {
  const { entities, mentions } = found
  let covered: Uint8Array | null = null
  const known = new Set(entities.map(e => e.id))
  const same = { entities: [...entities], mentions: [...mentions], attributions: [...attributions] }
  const people = new Map<string, { entity: Entity; words: string[] }>()
  for (const a of attributions) {
    if (a.speaker || !a.source || !isSpeech(found, a)) continue
    const run = nameIn(found, a.source)
    if (!run) continue
    covered ??= tokensInNames(found)
    if (covered.subarray(...run).includes(1)) continue
    const words = found.tokens.slice(...run).map(t => t.norm)
    const name = found.text.slice(found.tokens[run[0]]!.start, found.tokens[run[1] - 1]!.end)
    if (people.has(words.join(' '))) continue
    const kind = isBody(found, a.source, run) ? 'organization' : 'person'
    const id = `${kind}-${fingerprint(`${kind}|${name}`)}`
    if (known.has(id)) continue
    known.add(id)
    const entity: Entity = { id, kind, name, gender: null, roles: [], side: null }
    people.set(words.join(' '), { entity, words })
  }
  if (people.size === 0 || !covered) return same
  const layers: Described = {
    ...found,
    entities: [...entities, ...[...people.values()].map(p => p.entity)],
    mentions: [...mentions, ...mentionsOf(found, covered, [...people.values()])].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  }
  const resolved = attributions.map(a => ({ ...a }))
  resolveInOrder(layers, resolved)
  return { entities: [...layers.entities], mentions: [...layers.mentions], attributions: resolved }
}

/** Said in words between marks, by a verb of saying, or "according to": what nobody but a speaker does. */
function isSpeech({ text }: Described, { kind, cue }: Attribution): boolean {
  if (kind !== 'indirect') return true
  if (!cue) return false
  const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/)
  return words[0] === 'according' || words.some(word => strongForms.has(word))
}

/** 1 for each token of a name that was found before. */
function tokensInNames({ tokens, mentions }: Described): Uint8Array {
  const covered = new Uint8Array(tokens.length)
  let t = 0
  for (const { start, end, kind } of mentions) {
    if (kind !== 'name') continue
    while (t < tokens.length && tokens[t]!.start < start) t++
    for (let k = t; k < tokens.length && tokens[k]!.end <= end; k++) covered[k] = 1
  }
  return covered
}

/** The one run of two or three capitals in a source; null for none or several. */
function nameIn(found: Described, source: { start: number; end: number }): Range | null {
  const { tokens } = found
  let run: Range | null = null
  for (let t = firstBehind(tokens, source.start); t < tokens.length && tokens[t]!.end <= source.end; t++) {
    if (!isNamePart(found, t)) continue
    const from = t
    while (t + 1 < tokens.length && tokens[t + 1]!.end <= source.end && isNamePart(found, t + 1)) t++
    const size = t + 1 - from
    const next = tokens[t + 1]
    const before = tokens[from - 1]
    if (run || size < 2 || size > 3 || /^['’]s?$/.test(next?.norm ?? '')) return null
    if (before && before.start >= source.start && /^(?:the|of|in|from|at|for)$/.test(before.norm)) return null
    run = [from, t + 1]
  }
  return run
}

/** "A consumer group, Drive Safe": the source says that it is a body. */
function isBody({ tokens }: Described, source: { start: number; end: number }, run: Range): boolean {
  let body = false
  for (let t = firstBehind(tokens, source.start); t < tokens.length && tokens[t]!.end <= source.end; t++) {
    if (t >= run[0] && t < run[1]) continue
    const bits = nameLexicon().words.get(tokens[t]!.norm) ?? 0
    // "the owner of the company"
    if (bits & (Word.Role | Word.Relative | Word.Kin)) return false
    if (bits & (Word.OrgNoun | Word.OrgHead)) body = true
  }
  return body
}

function isNamePart({ text, tokens }: Described, at: number): boolean {
  const { start, end, pos, norm } = tokens[at]!
  if (pos !== 'PROPN' || !isUpperAt(text, start) || end - start < 2) return false
  if (isUpperAt(text, start + 1) && isUpperAt(text, end - 1)) return false
  if (norm.startsWith('co-') || (norm.endsWith('.') && end - start > 3)) return false
  return ((nameLexicon().words.get(norm) ?? 0) & NO_NAME) === 0
}

/** Every place where one of the people is named, in full or by the last name alone, that no other mention covers. */
function mentionsOf(
  { tokens, text }: Described,
  covered: Uint8Array,
  people: readonly { entity: Entity; words: readonly string[] }[],
): Mention[] {
  const byFirst = new Map<string, (typeof people)[number][]>()
  const byLast = new Map<string, Entity | null>()
  for (const person of people) {
    const first = byFirst.get(person.words[0]!)
    if (first) first.push(person)
    else byFirst.set(person.words[0]!, [person])
    const last = person.words.at(-1)!
    byLast.set(last, byLast.has(last) ? null : person.entity)
  }
  const out: Mention[] = []
  const add = (from: number, to: number, entity: Entity) =>
    out.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, kind: 'name', entity: entity.id })
  for (let i = 0; i < tokens.length; i++) {
    if (covered[i] || !isUpperAt(text, tokens[i]!.start)) continue
    const { norm } = tokens[i]!
    const full = byFirst.get(norm)?.find(p => isAt(tokens, i, p.words))
    if (full) {
      add(i, i + full.words.length, full.entity)
      i += full.words.length - 1
    } else {
      const entity = byLast.get(norm)
      if (entity && tokens[i]!.pos === 'PROPN') add(i, i + 1, entity)
    }
  }
  return out
}

const isAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, k) => tokens[at + k]?.norm === word)
