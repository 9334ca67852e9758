import { givenNames } from '../../lexicons/en/given-names.ts'
import { nameParts } from '../../lexicons/en/name-parts.ts'
import type { Naming } from './types.ts'
import { consonants, isOneLetterApart, plainLetters, spellingKey } from './spelling-key.ts'

/** A person's name without titles and suffixes, ready to be held against others. */
export interface PersonName {
  /** as they stand in the text */
  words: readonly string[]
  keys: readonly string[]
}

const TITLES: ReadonlySet<string> = new Set([...nameParts.honorifics, ...nameParts.suffixes])
const PARTICLES: ReadonlySet<string> = new Set(nameParts.particles)

let families: Map<string, Set<string>> | null = null

/** Which entries of the lexicon a given name stands in, by its spelling key. */
function familiesOf(key: string): ReadonlySet<string> | undefined {
  if (!families) {
    families = new Map()
    for (const [name, others] of Object.entries(givenNames) as [string, readonly string[]][])
      for (const form of [name, ...others]) {
        const k = spellingKey(form)
        families.set(k, (families.get(k) ?? new Set()).add(name))
      }
  }
  return families.get(key)
}

/** Cuts a name into words: `Dr. Anna-Lena von Rey Jr.` gives `Anna-Lena`, `von`, `Rey`. Never empty for a name with letters. */
export function parsePersonName(name: string): PersonName {
  const all = name
    .replace(/[“”"«»(),]/gu, ' ')
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/\s+/u)
    .filter(w => /\p{L}/u.test(w))
  const bare = (w: string) => plainLetters(w)
  let from = 0
  let to = all.length
  while (to - from > 1 && TITLES.has(bare(all[from]!))) from++
  while (to - from > 1 && nameParts.suffixes.some(s => s === bare(all[to - 1]!))) to--
  const words = all.slice(from, to)
  return { words, keys: words.map(spellingKey) }
}

/** The last word that is no particle: what the person is filed under. */
export const surnameKey = (name: PersonName): string => name.keys.at(-1) ?? ''

/** True where a name has a given name, not a mere initial, beside the surname; "von der Aue" has none. */
export function hasGivenName(name: PersonName): boolean {
  const first = name.words[0] ?? ''
  return name.words.length > 1 && !isInitial(first) && !PARTICLES.has(plainLetters(first))
}

/** How well two words of two names fit: the same key, another form of it, or not at all. */
export type Fit = 'same' | 'variant' | 'initial' | null

/**
 * Whether two given names, by their spelling keys, may be one: equal in spelling, an initial, a familiar or foreign form, or another
 * way of writing it. A last vowel that differs parts Paul from Paula and Christine from Christina.
 */
export function fitGivenNames(x: string, y: string): Fit {
  if (x === y) return 'same'
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? 'initial' : null
  const mine = familiesOf(x)
  for (const name of familiesOf(y) ?? []) if (mine?.has(name)) return 'variant'
  if (/[aeiou]$/.test(x) !== /[aeiou]$/.test(y) || (/[aeiou]$/.test(x) && x.at(-1) !== y.at(-1))) return null
  return consonants(x) === consonants(y) && consonants(x).length >= 3 ? 'variant' : null
}

/** Whether two surnames, by their spelling keys, may be one: equal in spelling, the same consonants, or one letter apart in a long name. */
export function fitSurnames(x: string, y: string): Fit {
  if (x === y) return 'same'
  if (Math.min(x.length, y.length) < 5 || x[0] !== y[0]) return null
  if (isOneLetterApart(x, y)) return 'variant'
  return consonants(x) === consonants(y) && consonants(x).length >= 4 ? 'variant' : null
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)

/**
 * Whether two full names may be of one person.
 *
 *     Andrei Baranov   =  Andrey Baranov          William T. Hale  =  Bill Hale
 *     Kim Jong-un    =  Kim Jong Un           Anna Reyes      /=  Paula Reyes
 *
 * At most one word may differ in more than its spelling system.
 */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.keys.join('') === b.keys.join('')) return true
  if (isTurned(a, b) || isTurned(b, a)) return true
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return fitsFromTheEnds(short, long) || isPartOfName(short, long)
}

/** "Kim Jin-ho" and "Jin-ho Kim": the last word of one put first gives the other. */
function isTurned(a: PersonName, b: PersonName): boolean {
  return [a.keys.at(-1), ...a.keys.slice(0, -1)].join('') === b.keys.join('')
}

/** Given name on given name, surname on surname; middle names of the longer name are free, of both must fit. */
function fitsFromTheEnds(short: PersonName, long: PersonName): boolean {
  const last = fitSurnames(short.keys.at(-1)!, long.keys.at(-1)!)
  const first = fitGivenNames(short.keys[0]!, long.keys[0]!)
  if (!last || !first || (last === 'variant' && first !== 'same')) return false
  let at = 1
  for (const key of short.keys.slice(1, -1)) {
    while (at < long.words.length - 1 && !fitGivenNames(key, long.keys[at]!)) at++
    if (at++ >= long.words.length - 1) return false
  }
  return true
}

/** "García Márquez" in "Gabriel García Márquez", "Pedro Sánchez" in "Pedro Sánchez Castro": two words or more, at an end. */
export function isPartOfName(short: PersonName, long: PersonName): boolean {
  if (short.keys.length < 2) return false
  const joined = short.keys.join(' ')
  return (
    long.keys.slice(-short.keys.length).join(' ') === joined ||
    long.keys.slice(0, short.keys.length).join(' ') === joined
  )
}

/**
 * Whether a name of one word (or a surname with its particles or an initial) may mean a person of a full name: the
 * surname, or the first word where some report calls that person by it alone ("Xi" for "Xi Jinping").
 */
export function mayMeanPerson(short: PersonName, full: PersonName, forms: readonly PersonName[]): boolean {
  if (isInitial(short.words[0]!)) return isSamePerson(short, full)
  const joined = short.keys.join(' ')
  const tail = full.keys.slice(-short.keys.length).join(' ')
  if (tail === joined) return true
  if (short.keys.length > 1) return false
  if (fitSurnames(short.keys[0]!, full.keys.at(-1)!)) return true
  return full.keys[0] === joined && forms.some(f => f.keys.length === 1 && f.keys[0] === joined)
}

/** How persons' names are held against each other. */
export const personNaming: Naming<PersonName> = {
  parse: parsePersonName,
  keyOf: name => name.keys.join(' '),
  wordsOf: name => [
    ...new Set([
      surnameKey(name),
      name.keys[0] ?? '',
      consonants(surnameKey(name)).slice(0, 4),
      name.keys.join(''),
    ]),
  ],
  isFull: hasGivenName,
  isSame: isSamePerson,
  isPart: isPartOfName,
  mayMean: mayMeanPerson,
}
