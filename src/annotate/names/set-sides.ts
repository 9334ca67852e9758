import type { Draft } from './drafts.ts'
import { countryOf, type Others } from './link-others.ts'
import type { Part } from './parse-run.ts'
import type { RoleSpan } from './find-roles.ts'
import type { TiedRole } from './tie-roles.ts'
import type { Words } from './words.ts'

/** "to" names the master of an aide, but the far side of an envoy. */
const SERVES_TO =
  /^(?:adviser|advisor|aide|assistant|deputy|secretary|counsel|counsellor|counselor|confidant|confidante|heir|successor|deputies|advisers|aides)$/

/**
 * Sets for whom each person speaks, from their roles.
 *
 *     U.S. trade envoy Anna Reyes        Jo Park, an adviser to President Obi      the bank’s economist, Yuri Lem
 *     ==== side                                                             === side     ==== side
 */
export function setSides(
  w: Words,
  parts: readonly Part[],
  owners: ReadonlyMap<Part, Draft>,
  roles: ReadonlyMap<Part, TiedRole>,
  others: Others,
): void {
  const at = new Map<number, number>()
  parts.forEach((p, i) => at.set(p.end - 1, i))
  const draftOf = (p: Part): Draft | null => {
    if (p.known?.country && p.known.kind !== 'seat') {
      const country = countryOf(others, p.known.country)
      others.needed.add(country)
      return country
    }
    return owners.get(p) ?? null
  }
  const inSpan = (first: number, end: number) => {
    const out: Part[] = []
    for (let i = firstAt(parts, first); i < parts.length && parts[i]!.first < end; i++)
      if (parts[i]!.end <= end) out.push(parts[i]!)
    return out
  }
  for (const [p, tied] of roles) {
    const owner = owners.get(p)
    if (!owner || owner.kind !== 'person') continue
    for (const role of tied.roles) {
      if (owner.side) break
      if (isPast(w, role)) continue
      owner.side = sideOf(w, role, parts, at, inSpan, draftOf, owner)
    }
  }
  for (const p of parts) {
    const owner = owners.get(p)
    if (owner?.kind !== 'person' || owner.side) continue
    owner.side =
      ledSide(w, p, roles.get(p)?.roles[0]?.first ?? p.titleFirst, inSpan, draftOf) ??
      ownedSide(w, p, at, parts, draftOf)
  }
  for (const d of others.all)
    if (d.kind === 'organization' && d.country && !d.side) {
      const country = countryOf(others, d.country)
      if (country.parts.length > 0 || others.needed.has(country)) d.side = country
    }
}

/** Index of the first part that starts at token `first` or later. */
function firstAt(parts: readonly Part[], first: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (parts[middle]!.first < first) low = middle + 1
    else high = middle
  }
  return low
}

/** "the Kenyan delegation led by senior diplomat Jo Park" */
function ledSide(
  w: Words,
  p: Part,
  first: number,
  inSpan: (first: number, end: number) => Part[],
  draftOf: (p: Part) => Draft | null,
): Draft | null {
  let at = Math.min(first, p.titleFirst) - 1
  if (w.tokens[at]?.pos === 'DET') at--
  if (w.tokens[at]?.norm !== 'by' || !/^(?:led|headed|chaired)$/.test(w.tokens[at - 1]?.norm ?? ''))
    return null
  at -= 2
  if (w.tokens[at]?.norm === ',') at--
  if (!/^(?:delegation|team|group|mission|side|negotiators|party)$/.test(w.tokens[at]?.norm ?? ''))
    return null
  const sides = inSpan(Math.max(0, at - 3), at)
  return sides.length === 1 ? draftOf(sides[0]!) : null
}

/** "Kenya’s Jo Park", "Jo Park of the Harbour Institute" */
function ownedSide(
  w: Words,
  p: Part,
  at: ReadonlyMap<number, number>,
  parts: readonly Part[],
  draftOf: (p: Part) => Draft | null,
): Draft | null {
  if (w.tokens[p.first - 1]?.norm === "'s" && p.titleFirst === p.first) {
    const i = at.get(p.first - 2)
    const side = i === undefined ? null : draftOf(parts[i]!)
    if (side && side.kind !== 'person') return side
  }
  if (w.tokens[p.end]?.norm !== 'of') return null
  const from = w.tokens[p.end + 1]?.norm === 'the' ? p.end + 2 : p.end + 1
  const body = parts[firstAt(parts, from)]
  const side = body?.first === from ? draftOf(body) : null
  return side && side.kind === 'organization' ? side : null
}

/** A former minister does not speak for the ministry. */
const isPast = (w: Words, role: RoleSpan) =>
  /^(?:former|ex|retired|late|onetime|one-time|ousted|erstwhile|ex-.*)$/.test(w.tokens[role.first]!.norm)

function sideOf(
  w: Words,
  role: RoleSpan,
  parts: readonly Part[],
  at: ReadonlyMap<number, number>,
  inSpan: (first: number, end: number) => Part[],
  draftOf: (p: Part) => Draft | null,
  owner: Draft,
): Draft | null {
  if (role.possessor !== null) {
    const i = at.get(role.possessor)
    const side = i === undefined ? null : draftOf(parts[i]!)
    if (side && side !== owner) return side
  }
  for (const p of inSpan(role.first, role.end)) {
    const side = draftOf(p)
    if (!side || side === owner) continue
    const joint = w.tokens[p.titleFirst - 1]?.norm
    const joint2 = w.tokens[p.titleFirst - 2]?.norm
    const prep = joint === 'the' || joint === "'s" ? joint2 : joint
    if (p.titleFirst > role.first && prep === 'to') {
      let serves = false
      for (let i = role.first; i < p.first; i++) if (SERVES_TO.test(w.tokens[i]!.norm)) serves = true
      if (!serves) continue
    }
    if (prep === 'in' || prep === 'near' || prep === 'from' || prep === 'on' || prep === 'against') {
      if (p.titleFirst > role.first) continue
    }
    return side
  }
  return null
}
