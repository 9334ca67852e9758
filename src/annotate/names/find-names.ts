import { personWords } from '../../lexicons/en/person-words.ts'
import type { Entity, Mention, Sentence, Token } from '../types.ts'
import { decideKind, scoreName, type Evidence } from './classify.ts'
import { coreWords, settle, textOf, type Draft } from './drafts.ts'
import type { RoleSpan } from './find-roles.ts'
import { findRoles, type TiedRole } from './tie-roles.ts'
import { findRuns } from './find-runs.ts'
import { Word } from './lexicon.ts'
import { addNamesake, addPerson, findPerson, genderOf, newPeople, type People } from './link-people.ts'
import {
  addPlace,
  linkPlace,
  newOthers,
  addOrganization,
  findOrganization,
  type Others,
} from './link-others.ts'
import { nameHeadings } from './name-headings.ts'
import { parseRun, type Part } from './parse-run.ts'
import { setSides } from './set-sides.ts'
import { readWords, Shape, type Words } from './words.ts'

/**
 * Who and what a report names: people with their roles and sides, organisations, places, and every place
 * where they are named.
 *
 * Six passes: runs of capitals; names within each run; roles beside them; kinds by the evidence of all
 * occurrences; people, bodies and places tied together; sides.
 *
 * @returns entities in the order in which they are first named; mentions sorted by start
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): { entities: Entity[]; mentions: Mention[] } {
  const w = readWords(text, tokens, sentences)
  const parts = findRuns(w).flatMap(run => parseRun(w, run))
  const roles = findRoles(w, parts)
  const kinds = decideKinds(w, parts, roles)
  const people = newPeople()
  const others = newOthers()
  nameInFull(w, parts, kinds, people, others)
  const owners = new Map<Part, Draft>()
  const unclear: Part[] = []
  for (const p of parts) {
    if (isLetters(w, p)) continue
    const draft = link(w, p, kinds, people, others)
    if (draft === 'unclear') unclear.push(p)
    else if (draft) {
      owners.set(p, draft)
      draft.parts.push(p)
    }
  }
  for (const [p, tied] of roles) {
    const owner = owners.get(p)
    if (owner?.kind === 'person') for (const r of tied.roles) addRole(w, owner, r)
  }
  nameHeadings(w, people, others)
  setSides(w, parts, owners, roles, others)
  const drafts = [...people.all, ...others.all].filter(d => d.parts.length > 0 || others.needed.has(d))
  drafts.sort((a, b) => (a.parts[0]?.first ?? Infinity) - (b.parts[0]?.first ?? Infinity))
  return settle(w, drafts, unclear)
}

const LETTERS = new Set<string>(personWords.letters)

/** "Helen Hart, KC, told": letters behind a name are no body. */
function isLetters({ text, tokens, shape }: Words, { first, end }: Part): boolean {
  if (end - first > 1 || first < 2 || tokens[first - 1]!.norm !== ',') return false
  return (
    (shape[first - 2]! & Shape.Capital) !== 0 &&
    LETTERS.has(text.slice(tokens[first]!.start, tokens[first]!.end))
  )
}

/** Some roles tell the gender: "spokeswoman", "king". */
function addRole(w: Words, owner: Draft, role: RoleSpan): void {
  owner.roles.push(role)
  if (owner.gender) return
  for (let i = role.first; i < role.end && !owner.gender && w.tokens[i]!.pos !== 'ADP'; i++)
    if (w.bits[i]! & Word.Role) owner.gender = genderOf(w.bits[i]!)
}

const keyOf = (w: Words, p: Part) => coreWords(w, p).join(' ')

/** The kind of each unknown name, from all its occurrences together. */
function decideKinds(
  w: Words,
  parts: readonly Part[],
  roles: ReadonlyMap<Part, TiedRole>,
): Map<string, ReturnType<typeof decideKind>> {
  const sums = new Map<string, Evidence>()
  for (const p of parts) {
    if (p.kind !== 'unknown' && p.kind !== 'person') continue
    const key = keyOf(w, p)
    const e = scoreName(w, p, roles.get(p)?.roles[0] ?? null)
    const sum = sums.get(key)
    if (!sum) sums.set(key, e)
    else {
      sum.person += e.person
      sum.organization += e.organization
      sum.place += e.place
    }
  }
  const kinds = new Map<string, ReturnType<typeof decideKind>>()
  for (const [key, e] of sums) kinds.set(key, decideKind(e))
  return kinds
}

/** First the names that say what they are by themselves: full names of people, organisations. */
function nameInFull(
  w: Words,
  parts: readonly Part[],
  kinds: ReadonlyMap<string, ReturnType<typeof decideKind>>,
  people: People,
  others: Others,
): void {
  for (const p of parts) {
    if (p.kind === 'organization') addOrganization(w, others, p)
    else if (p.kind === 'place' && !p.known) addPlace(w, others, p)
    else if ((p.kind === 'person' || p.kind === 'unknown') && p.end - p.first > 1) {
      const kind = kinds.get(keyOf(w, p))
      if (kind === 'person' && coreWords(w, p).length > 1 && !isParticleSurname(w, p)) addPerson(w, people, p)
      else if (kind === 'organization') addOrganization(w, others, p)
    }
  }
  for (const p of parts) nameByCourtesy(w, people, p)
  people.lastFull.clear()
}

/** "Mr. Obi" where the only Obi named in full is a woman: somebody else, from the start. */
function nameByCourtesy(w: Words, people: People, p: Part): void {
  const title = w.bits[p.first - 1] ?? 0
  if (p.kind !== 'person' || p.end - p.first > 1 || !(title & Word.Honorific) || p.titleFirst === p.first)
    return
  const gender = genderOf(title)
  const [word] = coreWords(w, p)
  const bearers = people.bySurname.get(word!)
  if (gender && bearers?.every(d => d.gender !== null && d.gender !== gender))
    addNamesake(people, word!, textOf(w, p.first, p.end), gender)
}

/** "von der Berg", "Al Noor": a surname with its particle, no full name. */
const isParticleSurname = (w: Words, p: Part) =>
  (w.bits[p.first]! & Word.Particle) !== 0 && !(w.bits[p.first]! & (Word.FirstName | Word.SurnameFirst))

/** "von der Berg said": the particles in small letters belong to a surname that the text knows with them. */
function takeParticles(w: Words, p: Part, words: string[], people: People): void {
  for (const size of [3, 2, 1]) {
    if (p.first < size || p.titleFirst < p.first) continue
    const longer: string[] = []
    for (let i = p.first - size; i < p.first; i++) longer.push(w.tokens[i]!.norm)
    if (!people.bySurname.has([...longer, ...words].join(' '))) continue
    words.unshift(...longer)
    p.first -= size
    p.titleFirst = p.first
    return
  }
}

function link(
  w: Words,
  p: Part,
  kinds: ReadonlyMap<string, ReturnType<typeof decideKind>>,
  people: People,
  others: Others,
): Draft | 'unclear' | null {
  const words = coreWords(w, p)
  const single = words.length === 1 || isParticleSurname(w, p)
  const kind = kinds.get(words.join(' ')) ?? null
  if (p.kind === 'adjective' || p.kind === 'people' || p.kind === 'place' || p.known) {
    if (single && !(p.known && p.known.kind === 'country')) {
      const located = (w.bits[p.first - 1] ?? 0) & Word.Located
      const person = located ? undefined : findPerson(people, words, p.first, null, false)
      if (person) return person
    }
    if (p.kind === 'organization') return findOrganization(w, others, p)
    return (p.known ? null : findOrganization(w, others, p, true)) ?? linkPlace(w, others, p)
  }
  if (p.kind === 'organization') return findOrganization(w, others, p)
  if (!single) {
    if (kind === 'person') return addPerson(w, people, p)
    if (kind === 'organization') return findOrganization(w, others, p)
    const short = findOrganization(w, others, p, true)
    if (short) return short
    return kind === 'place' ? linkPlace(w, others, p) : null
  }
  const title = w.bits[p.first - 1] ?? 0
  const gender = p.titleFirst < p.first && title & Word.Honorific ? genderOf(title) : null
  takeParticles(w, p, words, people)
  const firstName = (w.small.get(words[0]!) ?? 0) === 0
  const person = findPerson(people, words, p.first, gender, firstName)
  if (person !== undefined) {
    if (person && gender && !person.gender) person.gender = gender
    return person ?? 'unclear'
  }
  const river = others.byKey.get(`p ${words[0]}`)
  if (river) return river
  const body = findOrganization(w, others, p, true)
  if (body) return body
  if (p.kind === 'person' || kind === 'person') {
    if (
      w.bits[p.first]! & (Word.OrgHead | Word.Role | Word.Title | Word.Modifier | Word.Common) &&
      p.kind !== 'person'
    )
      return null
    const added = addPerson(w, people, p)
    if (gender) added.gender = gender
    return added
  }
  if (
    kind === 'organization' &&
    !(w.shape[p.first]! & Shape.Initial && p.end - p.first === 1 && words[0]!.length < 2)
  )
    return findOrganization(w, others, p)
  return kind === 'place' ? linkPlace(w, others, p) : null
}
