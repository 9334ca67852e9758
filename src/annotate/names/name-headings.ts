import type { Draft } from './drafts.ts'
import { linkPlace, type Others } from './link-others.ts'
import type { People } from './link-people.ts'
import type { Part } from './parse-run.ts'
import { knownNameAt, Shape, type Words } from './words.ts'

/**
 * Names in headings, where capitals say nothing: only those that the text below names, and known places and
 * organisations. Adds the parts to their drafts.
 *
 *     Reyes Rejects New Offer As Leeds Port Strike Widens
 *     ~~~~~                      ~~~~~
 */
export function nameHeadings(w: Words, people: People, others: Others): void {
  for (const { firstToken, endToken } of w.sentences) {
    if (!(w.shape[firstToken]! & Shape.Heading)) continue
    for (let i = firstToken; i < endToken; i++) {
      if (!(w.shape[i]! & Shape.Capital)) continue
      const found = personAt(w, people, i, endToken) ?? bodyAt(w, others, i, endToken)
      if (!found) continue
      found.draft.parts.push(found.part)
      i = found.part.end - 1
    }
  }
  for (const d of [...people.all, ...others.all]) d.parts.sort((a, b) => a.first - b.first)
}

interface Found {
  draft: Draft
  part: Part
}

const partOf = (first: number, end: number, kind: Part['kind'], known: Part['known'] = null): Part => ({
  first,
  end,
  kind,
  known,
  titleFirst: first,
  attributive: false,
})

function personAt(w: Words, people: People, at: number, limit: number): Found | null {
  const norm = w.tokens[at]!.norm
  for (const draft of people.byFirst.get(norm) ?? [])
    if (startsAt(w, at, limit, draft.words))
      return { draft, part: partOf(at, at + draft.words.length, 'person') }
  const list = people.bySurname.get(norm)
  if (!list || list.length !== 1 || knownNameAt(w, at, at + 1)) return null
  const draft = list[0]!
  if (draft.words[0] === norm && startsAt(w, at, limit, draft.words))
    return { draft, part: partOf(at, at + draft.words.length, 'person') }
  return (w.small.get(norm) ?? 0) === 0 ? { draft, part: partOf(at, at + 1, 'person') } : null
}

function startsAt(w: Words, at: number, limit: number, words: readonly string[]): boolean {
  if (at + words.length > limit) return false
  for (let k = 0; k < words.length; k++) if (w.tokens[at + k]!.norm !== words[k]) return false
  return true
}

function bodyAt(w: Words, others: Others, at: number, limit: number): Found | null {
  for (const draft of others.byFirstWord.get(w.tokens[at]!.norm) ?? [])
    if (startsAt(w, at, limit, draft.words))
      return { draft, part: partOf(at, at + draft.words.length, 'organization') }
  const known = knownNameAt(w, at, limit)
  if (!known || !/^(?:country|capital|place)$/.test(known.kind)) return null
  if (known.words.length === 1 && (w.small.get(known.words[0]!) ?? 0) > 0) return null
  const part = partOf(at, at + known.words.length, 'place', known)
  const draft = linkPlace(w, others, part)
  return draft && { draft, part }
}
