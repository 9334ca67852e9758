import { fingerprint } from '../../text/hash.ts'
import type { Entity, Mention } from '../types.ts'
import type { RoleSpan } from './find-roles.ts'
import { Word } from './lexicon.ts'
import type { Part } from './parse-run.ts'
import type { Words } from './words.ts'

/** An entity in the making: what `findNames` gathers before ids are given. */
export interface Draft {
  kind: Entity['kind']
  name: string
  /** the folded words of the fullest form */
  words: string[]
  gender: 'female' | 'male' | null
  country: string | null
  roles: RoleSpan[]
  side: Draft | null
  parts: Part[]
}

export const newDraft = (kind: Entity['kind'], name: string, words: string[]): Draft => ({
  kind,
  name,
  words,
  gender: null,
  country: null,
  roles: [],
  side: null,
  parts: [],
})

/** The words of a part as they stand in the text. */
export const textOf = (w: Words, first: number, end: number) =>
  w.text.slice(w.tokens[first]!.start, w.tokens[end - 1]!.end)

/** Folded words of a part without initials and suffixes ("Jr."). */
export function coreWords(w: Words, p: Part): string[] {
  const out: string[] = []
  for (let i = p.first; i < p.end; i++) {
    if (i > p.first && w.bits[i]! & Word.NameSuffix) continue
    if (p.end - p.first > 2 && i > p.first && i < p.end - 1 && /^\p{L}\.?$/u.test(w.tokens[i]!.norm)) continue
    out.push(w.tokens[i]!.norm)
  }
  return out
}

/** Turns drafts into entities and mentions, in the order in which the text first names them. */
export function settle(
  w: Words,
  drafts: readonly Draft[],
  unclear: readonly Part[],
): { entities: Entity[]; mentions: Mention[] } {
  const ids = new Map<Draft, string>()
  const taken = new Set<string>()
  for (const d of drafts) {
    let id = `${d.kind}-${fingerprint(`${d.kind}|${d.name}`)}`
    while (taken.has(id)) id += '+'
    taken.add(id)
    ids.set(d, id)
  }
  const entities = drafts.map(d => ({
    id: ids.get(d)!,
    kind: d.kind,
    name: d.name,
    gender: d.gender,
    roles: d.roles.map(r => {
      const span = { start: w.tokens[r.first]!.start, end: w.tokens[r.end - 1]!.end }
      return { text: w.text.slice(span.start, span.end), span }
    }),
    side: d.side ? (ids.get(d.side) ?? null) : null,
  }))
  const mentions: Mention[] = []
  for (const d of drafts)
    for (const p of d.parts)
      mentions.push({
        start: w.tokens[p.first]!.start,
        end: w.tokens[p.end - 1]!.end,
        kind: 'name',
        entity: ids.get(d)!,
      })
  for (const p of unclear)
    mentions.push({
      start: w.tokens[p.first]!.start,
      end: w.tokens[p.end - 1]!.end,
      kind: 'name',
      entity: null,
    })
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { entities, mentions }
}
