import { contains, firstFrom, type Span } from '../../text/span.ts'
import { nameLexicon, Word } from '../names/lexicon.ts'
import type { Annotations, Entity, Mention } from '../types.ts'

/** What has been found so far in one report, as far as resolving a mention needs it. */
export type Resolved = Pick<Annotations, 'tokens' | 'sentences' | 'entities' | 'mentions'>

/**
 * The entity that a stretch of text refers to: a name with or without titles and appositions, a pronoun, a
 * description.
 *
 *     the Kenyan aide · he · Foreign Minister Jo Park · Park, the minister
 *
 * @returns an entity id, or null when nothing or more than one thing fits
 */
export function resolveMention(found: Resolved, span: Span): string | null {
  const inside = mentionsWithin(found.mentions, span)
  const exact = inside.find(m => m.start === span.start && m.end === span.end)
  if (exact) return exact.entity
  const heads = inside.filter(m => m.entity !== null && !isDependent(found, m, inside, span))
  // "an expert for the athlete, professor Ruth Hale": the name, not who is described before it
  const people = heads.filter(m => entityOf(found, m)?.kind === 'person')
  const person = people.find(m => m.kind === 'name') ?? people[0]
  return (person ?? heads[0])?.entity ?? ownerOfRole(found, span)
}

/** "said Ruth Hale, the envoy": a span that is, or lies in, the role of somebody named beside it. */
function ownerOfRole(found: Resolved, span: Span): string | null {
  for (const e of found.entities)
    for (const r of e.roles)
      if (contains(r.span, span) || (contains(span, r.span) && r.span.end === span.end)) return e.id
  return null
}

function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  const out: Mention[] = []
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++)
    if (contains(span, mentions[i]!)) out.push(mentions[i]!)
  return out
}

const BY_ID = new WeakMap<readonly Entity[], Map<string, Entity>>()

function entityOf(found: Resolved, m: Mention): Entity | undefined {
  let byId = BY_ID.get(found.entities)
  if (!byId || byId.size !== found.entities.length) {
    byId = new Map(found.entities.map(e => [e.id, e]))
    BY_ID.set(found.entities, byId)
  }
  return byId.get(m.entity ?? '')
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])

/**
 * An owner, not the one who speaks: a name within another's role ("the bank" in "the bank's chief Jo Park"), a
 * name or pronoun that something belongs to ("his lawyer, Jo Park").
 */
function isDependent(found: Resolved, m: Mention, inside: readonly Mention[], span: Span): boolean {
  if (m.kind === 'pronoun' && m.end < span.end && POSSESSIVE.has(tokenAt(found, m.start)?.norm ?? ''))
    return true
  if (m.kind === 'name' && describesAnother(found, m, span)) return true
  for (const other of inside) {
    if (other === m || other.entity === null) continue
    if (holdsInRole(entityOf(found, other), m)) return true
  }
  const next = tokenAt(found, m.end)
  // "Obi's aide", but not "Obi's" alone (of a claim): there the owner is the source
  return next !== null && next.end < span.end && /^['’]s?$/.test(next.norm) && next.start === m.end
}

const PERSON = Word.Role | Word.Title | Word.Kin | Word.Relative
/** Plain words for somebody, and a body that is no government: what stands in a place does not speak for it. */
const SOMEBODY = /^(?:sources?|persons?|people|m[ae]n|wom[ae]n|insiders?|friends?|courts?|newspapers?)$/
const LEADS = /^(?:of|for|from|in|at|near|outside|to|with|behind|against|beside)$/

/**
 * "a source close to Jo Park", "the senator from Kent": somebody without a name, told by the name of another. A
 * comma between the two ends it: "the man from Kent, Jo Park".
 */
function describesAnother({ tokens }: Resolved, m: Mention, span: Span): boolean {
  const { words } = nameLexicon()
  let somebody = false
  let led = false
  for (let i = firstFrom(tokens, span.start); i < tokens.length && tokens[i]!.start < m.start; i++) {
    const { norm, pos } = tokens[i]!
    if (norm === ',' || norm === 'and') somebody = led = false
    else if (somebody && LEADS.test(norm)) led = true
    else if (pos === 'NOUN' && !norm.startsWith('spokes'))
      somebody ||= ((words.get(norm) ?? 0) & PERSON) !== 0 || SOMEBODY.test(norm)
  }
  return led
}

/** Roles stand in text order, so the last that starts at or before the mention is the only one to ask. */
function holdsInRole(entity: Entity | undefined, m: Mention): boolean {
  const roles = entity?.roles ?? []
  let low = 0
  let high = roles.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (roles[middle]!.span.start <= m.start) low = middle + 1
    else high = middle
  }
  return low > 0 && contains(roles[low - 1]!.span, m)
}

function tokenAt({ tokens }: Resolved, start: number) {
  return tokens[firstFrom(tokens, start)] ?? null
}
