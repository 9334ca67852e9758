import { Word } from './lexicon.ts'
import type { Part } from './parse-run.ts'
import { coreWords, newDraft, textOf, type Draft } from './drafts.ts'
import type { Words } from './words.ts'

/** The people of one report, found by full name, surname or first name. */
export interface People {
  all: Draft[]
  bySurname: Map<string, Draft[]>
  byFirst: Map<string, Draft[]>
  /** token index at which a person was last named in full */
  lastFull: Map<Draft, number>
}

export const newPeople = (): People => ({
  all: [],
  bySurname: new Map(),
  byFirst: new Map(),
  lastFull: new Map(),
})

/** Adds a full name (two words or more), or finds the person who already bears it. */
export function addPerson(w: Words, people: People, p: Part): Draft {
  const words = coreWords(w, p)
  const last = words.at(-1)!
  const found = (people.bySurname.get(last) ?? []).findLast(d => sameName(d.words, words))
  const person = found ?? newDraft('person', textOf(w, p.first, p.end), words)
  if (!found) {
    people.all.push(person)
    person.gender = genderOf(w.bits[p.first]!)
    index(people.bySurname, last, person)
    if (words.length > 1) {
      if (w.bits[p.first]! & Word.SurnameFirst && !(w.bits[p.first]! & Word.FirstName))
        index(people.bySurname, words[0]!, person)
      else index(people.byFirst, words[0]!, person)
      const particle = words.findIndex((x, i) => i > 0 && i < words.length - 1 && isParticle(w, p, x))
      if (particle > 0) index(people.bySurname, words.slice(particle).join(' '), person)
    }
  } else if (textOf(w, p.first, p.end).length > found.name.length && words.length >= found.words.length) {
    found.name = textOf(w, p.first, p.end)
    found.words = words
  }
  people.lastFull.set(person, p.first)
  return person
}

/** Adds a person of whom only the surname is known, beside others who bear it. */
export function addNamesake(people: People, surname: string, name: string, gender: Draft['gender']): void {
  const person = newDraft('person', name, [surname])
  person.gender = gender
  people.all.push(person)
  index(people.bySurname, surname, person)
}

function isParticle(w: Words, p: Part, word: string): boolean {
  for (let i = p.first; i < p.end; i++)
    if (w.tokens[i]!.norm === word) return (w.bits[i]! & Word.Particle) !== 0
  return false
}

function index(map: Map<string, Draft[]>, key: string, person: Draft): void {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (!list.includes(person)) list.push(person)
}

/** "Ada Obi", "Ada Grace Obi" and "Ada G. Obi" are one; "Ada Obi" and "Jo Obi" are two. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false
  if (a.length === 1 || b.length === 1) return a.length === b.length
  if (a[0] === b[0]) return true
  const [short, long] = a[0]!.length < b[0]!.length ? [a[0]!, b[0]!] : [b[0]!, a[0]!]
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short[0]!)
}

export const genderOf = (bits: number): Draft['gender'] =>
  bits & Word.Male && !(bits & Word.Female)
    ? 'male'
    : bits & Word.Female && !(bits & Word.Male)
      ? 'female'
      : null

/**
 * The person whom a bare surname or first name means: the one last named in full; nobody when two share it
 * and both were named within the same few words.
 *
 * @param at - token index of the bare name
 * @param gender - what a courtesy title says ("Mrs. Obi")
 */
export function findPerson(
  people: People,
  words: readonly string[],
  at: number,
  gender: Draft['gender'],
  firstNameOk: boolean,
): Draft | null | undefined {
  const key = words.join(' ')
  let list = people.bySurname.get(key) ?? (words.length > 1 ? people.bySurname.get(words.at(-1)!) : undefined)
  if (!list && firstNameOk && words.length === 1) {
    list = people.byFirst.get(key)
    if (list && list.length > 1) return null
  }
  if (!list) return undefined
  const fits = gender ? list.filter(d => d.gender === null || d.gender === gender) : list
  if (fits.length <= 1) return fits[0] ?? undefined
  const bare = fits.find(d => d.words.length === 1)
  if (bare && fits.every(d => d === bare || at - (people.lastFull.get(d) ?? -100) > 25)) return bare
  let best: Draft | null = null
  let second = -1
  let bestAt = -1
  for (const d of fits) {
    const full = people.lastFull.get(d) ?? -1
    if (full > at) continue
    if (full > bestAt) {
      second = bestAt
      bestAt = full
      best = d
    } else second = Math.max(second, full)
  }
  if (best && second >= 0 && bestAt - second < 12) return null
  return best
}
