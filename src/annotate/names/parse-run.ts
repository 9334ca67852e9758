import { Word, type KnownName } from './lexicon.ts'
import type { Run } from './find-runs.ts'
import { knownNameAt, Shape, type Words } from './words.ts'

/** One name found in the text, not yet tied to an entity. Token indices; `end` is exclusive. */
export interface Part {
  first: number
  end: number
  kind: 'person' | 'organization' | 'place' | 'adjective' | 'people' | 'unknown'
  known: KnownName | null
  /** first token of the title or role inside the run, before the name; `first` where there is none */
  titleFirst: number
  /** stands before a role or another noun ("U.S. envoy"), not by itself */
  attributive: boolean
}

const ROLE = Word.Role | Word.Title | Word.Honorific
const ORG = Word.OrgHead | Word.OrgSuffix

/**
 * Cuts a run of capitals into names.
 *
 *     U.S. Trade Envoy Anna Reyes      British Foreign Office     Director of National Parks Jo Park
 *     ==== ------------- ~~~~~~~~~~      ~~~~~~~~~~~~~~~~~~~~~~     -------------------------- ~~~~~~~
 *     place, attributive; title; person  organisation               title; person
 */
export function parseRun(w: Words, run: Run): Part[] {
  let { first, end } = run
  const parts: Part[] = []
  const nameFirst = afterTitle(w, first, end)
  if (nameFirst > first) {
    for (const p of knownWithin(w, first, nameFirst)) parts.push({ ...p, attributive: true })
    if (nameFirst < end) parts.push({ ...part(w, nameFirst, end, 'person'), titleFirst: first })
    return parts
  }
  if (w.bits[first]! & Word.NotName && !knownNameAt(w, first, end)) {
    const whole = isOrganization(w, first, end) || isPlace(w, first, end)
    if (!whole) return end - first > 1 ? parseRun(w, { first: first + 1, end }) : []
  }
  const known = knownNameAt(w, first, end)
  const size = known?.words.length ?? 0
  if (known && first + size === end) return [{ ...part(w, first, end, kindOf(known)), known }]
  const of = indexOf(w, first, end, 'of')
  if (of > first && w.bits[of - 1]! & (Word.Role | Word.Title) && !(w.bits[of - 1]! & Word.OrgOpener))
    return parseRun(w, { first: of + 1, end }) // "President of France": the office is a role, the rest a name
  if (isThing(w, first, end))
    return knownWithin(w, first, end)
      .filter(p => p.known !== null)
      .map(p => ({ ...p, attributive: true }))
  if (isOrganization(w, first, end)) return [part(w, first, end, 'organization')]
  if (isPlace(w, first, end)) return [part(w, first, end, 'place')]
  if (known && end - first > size) {
    const rest = parseRun(w, { first: first + size, end })
    const named = known.kind === 'adjective' || known.kind === 'people'
    const whole = !named && rest.length === 1 && rest[0]!.kind === 'unknown' && known.words.length === 1
    if (whole && (w.bits[first]! & Word.FirstName || known.kind === 'place'))
      return [part(w, first, end, 'unknown')]
    if (rest.length > 0) {
      parts.push({ ...part(w, first, first + size, kindOf(known)), known, attributive: true })
      return [...parts, ...rest]
    }
  }
  if (end - first === 1 && w.bits[first]! & (Word.Common | Word.Modifier) && w.shape[first]! & Shape.Opening)
    return []
  return [part(w, first, end, 'unknown')]
}

const part = (w: Words, first: number, end: number, kind: Part['kind']): Part => ({
  first,
  end,
  kind,
  known: knownNameAt(w, first, end)?.words.length === end - first ? knownNameAt(w, first, end) : null,
  titleFirst: first,
  attributive: false,
})

function kindOf(known: KnownName): Part['kind'] {
  if (known.kind === 'adjective' || known.kind === 'people') return known.kind
  return known.kind === 'country' || known.kind === 'capital' || known.kind === 'place'
    ? 'place'
    : 'organization'
}

function indexOf(w: Words, first: number, end: number, norm: string): number {
  for (let i = first; i < end; i++) if (w.tokens[i]!.norm === norm) return i
  return -1
}

/** Where the name begins after a title in capitals, `first` when the run holds no title before a name. */
function afterTitle(w: Words, first: number, end: number): number {
  const of = indexOf(w, first, end, 'of')
  if (of > first && w.bits[of - 1]! & ROLE && !(w.bits[of - 1]! & Word.OrgOpener)) {
    for (let i = of + 2; i < end; i++)
      if (w.bits[i]! & Word.FirstName || (w.shape[i]! & Shape.Initial && i + 1 < end)) return i
    return afterOffice(w, first, of + 1, end)
  }
  if (of > 0) return first
  for (let i = end - 2; i >= first; i--) {
    if (!(w.bits[i]! & ROLE)) continue
    const honorific = w.bits[i]! & Word.Honorific
    if (w.bits[i]! & Word.FirstName && !(w.bits[i + 1]! & Word.FirstName) && i === first && !honorific)
      continue
    if (w.bits[i]! & Word.NameSuffix && i > first) continue
    let rest = i + 1
    // "Lt. Gov.", "Chief Executive Officer": the title goes on
    while (rest < end - 1 && w.bits[rest]! & (ROLE | Word.Modifier) && !(w.bits[rest]! & Word.FirstName))
      rest++
    const last = w.bits[end - 1]!
    // "Mr Park" is no park
    if (last & (ORG | Word.PlaceHead) && !(w.bits[rest]! & Word.FirstName) && !honorific) continue
    if (isAll(w, rest, end, Word.NameSuffix | Word.Group)) continue
    if (i > first && w.bits[i - 1]! & Word.FirstName && i - 1 === first) continue
    const known = knownNameAt(w, rest, end)
    if (known && rest + known.words.length === end && !honorific) {
      const name = w.bits[rest]! & Word.FirstName
      if (!name) continue
    }
    if (w.shape[rest]! & Shape.Capital || w.bits[rest]! & Word.Particle) return rest
  }
  return first
}

/** "Director of National Parks Obi Lem": past a known place or the words of an office, where a name is left. */
function afterOffice(w: Words, first: number, from: number, end: number): number {
  const known = knownNameAt(w, from, end)
  let at = from + (known?.words.length ?? 0)
  if (!known) while (at < end && isOfOffice(w, at, end)) at++
  return at > from && at < end && end - at <= 3 ? at : first
}

const isOfOffice = (w: Words, at: number, end: number) =>
  (w.bits[at]! & (Word.Modifier | Word.OrgHead | Word.OrgTopic | ROLE)) !== 0 ||
  /^(?:and|of|the|&)$/.test(w.tokens[at]!.norm) ||
  (end - at > 2 && w.tokens[at]!.norm.endsWith('s'))

function isAll(w: Words, first: number, end: number, bits: number): boolean {
  for (let i = first; i < end; i++) if (!(w.bits[i]! & bits)) return false
  return true
}

function knownWithin(w: Words, first: number, end: number): Part[] {
  const out: Part[] = []
  let office = false
  for (let i = first; i < end; i++) {
    const known = knownNameAt(w, i, end)
    if (w.tokens[i]!.norm === 'of') office = true
    if (!known && office) continue // "Secretary of Health and Sport" names no other body
    if (!known) {
      const plain = ROLE | Word.Modifier | Word.Common | Word.NotName
      if (w.shape[i]! & Shape.Capital && !(w.bits[i]! & plain) && w.tokens[i]!.norm !== 'of') {
        let j = i + 1
        while (j < end && w.shape[j]! & Shape.Capital && !(w.bits[j]! & ROLE)) j++
        out.push(part(w, i, j, isOrganization(w, i, j) ? 'organization' : 'unknown'))
        i = j - 1
      }
      continue
    }
    out.push({ ...part(w, i, i + known.words.length, kindOf(known)), known })
    i += known.words.length - 1
  }
  return out
}

/** "Radio Tarn" is a station, "Radio Host" and "TV Minister" are not. */
const NO_STATION =
  Word.Common |
  Word.Role |
  Word.Title |
  Word.Modifier |
  Word.Group |
  Word.ThingHead |
  Word.OrgNoun |
  Word.Honorific

function isOrganization(w: Words, first: number, end: number): boolean {
  const last = w.bits[end - 1]!
  if (end - first < 2) return false
  if (last & Word.OrgSuffix) return true
  if (last & Word.OrgHead) return true
  if (w.bits[first]! & Word.OrgLead && end - first === 2 && !(last & NO_STATION)) return true
  for (let i = first; i < end - 2; i++) {
    const joint = w.tokens[i + 1]!.norm
    if (w.bits[i]! & (Word.OrgOpener | Word.OrgHead) && (joint === 'of' || joint === 'for')) return true
  }
  for (let i = first + 1; i < end - 1; i++) if (w.tokens[i]!.norm === '&') return true
  return false
}

/** "Clean Rivers Act", "Harbour Cup": laws, prizes and events are neither people nor bodies. */
function isThing(w: Words, first: number, end: number): boolean {
  const last = w.bits[end - 1]!
  if (last & Word.ThingHead && !(last & Word.OrgHead)) {
    // "Jo Day", "Ada Law": a first name before a single such word
    if (!(end - first === 2 && w.bits[first]! & Word.FirstName)) return true
  }
  return false
}

function isPlace(w: Words, first: number, end: number): boolean {
  if (end - first < 2) return false
  const last = w.bits[end - 1]!
  if (last & Word.PlaceHead && !(w.bits[first]! & Word.FirstName && end - first === 2)) return true
  return (w.bits[first]! & Word.PlaceOpener) !== 0 && end - first <= 3
}
