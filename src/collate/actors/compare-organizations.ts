import { nameParts } from '../../lexicons/en/name-parts.ts'
import { foldVariety } from '../../text/fold-variety.ts'
import type { Naming } from './types.ts'
import { plainLetters } from './spelling-key.ts'

/** An organisation's, place's or group's name, ready to be held against others. */
export interface BodyName {
  text: string
  /** folded words without articles and legal forms */
  words: readonly string[]
  /** the same without linking words: "bank of england" gives bank, england */
  content: readonly string[]
  /** "BOE" where the name is an acronym, else null */
  acronym: string | null
}

const LEGAL: ReadonlySet<string> = new Set(nameParts.legal)
const LINKING: ReadonlySet<string> = new Set(nameParts.linking)
const KINDS: ReadonlySet<string> = new Set(nameParts.kinds)
const OFFICES: ReadonlySet<string> = new Set(nameParts.offices)

/** `The Granite Steel Co.` gives words granite, steel. Never empty for a name with letters or digits. */
export function parseBodyName(name: string): BodyName {
  const all = name
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[\s,()“”"/–—-]+/u)
    .map(w => foldVariety(plainLetters(w).replace(/[^\p{L}\p{N}&]/gu, '')))
    .filter(w => w)
  const words = all[0] === 'the' && all.length > 1 ? all.slice(1) : [...all]
  while (words.length > 1 && LEGAL.has(words.at(-1)!)) words.pop()
  const content = words.filter(w => !LINKING.has(w))
  const letters = name.replace(/^[Tt]he /, '').replaceAll('.', '')
  return {
    text: name,
    words,
    content: content.length ? content : words,
    acronym: /^\p{Lu}[\p{L}\p{N}&]{0,5}[\p{Lu}\p{N}]$/u.test(letters) ? plainLetters(letters) : null,
  }
}

/** What two names of one body share if they differ in articles, legal forms and linking words only. */
export const bodyKey = (name: BodyName): string => name.content.join(' ')

/**
 * Whether two names are of one organisation.
 *
 *     Ministry of Health  =  Health Ministry          World Trade Organization  =  WTO
 *     Barlow Bank         =  Barlow                   University of Rey        /=  Rey University
 *
 * The short form ("Barlow") fits any longer one that only adds words of kind; whether it is meant has to be
 * clear from elsewhere.
 */
export function isSameBody(a: BodyName, b: BodyName): boolean {
  if (bodyKey(a) === bodyKey(b)) return true
  return isAcronymOf(a, b) || isAcronymOf(b, a) || isOfficeTurned(a, b) || isShortOf(a, b) || isShortOf(b, a)
}

/** Three initials or more, with or without those of the linking words ("BoE" is written in two ways). */
function isAcronymOf(short: BodyName, long: BodyName): boolean {
  if (!short.acronym || long.content.length < 2 || short.acronym.length < 2) return false
  const initials = (words: readonly string[]) => words.map(w => w[0]).join('')
  return short.acronym === initials(long.content) || short.acronym === initials(long.words)
}

/** "Department of Transport" and "Transport Department": the same words about a word of office. */
function isOfficeTurned(a: BodyName, b: BodyName): boolean {
  return (
    a.content.some(w => OFFICES.has(w)) &&
    a.content.length === b.content.length &&
    [...a.content].sort().join(' ') === [...b.content].sort().join(' ')
  )
}

/** The longer name adds nothing but words of kind: "Barlow" and "Barlow Steel Group". */
function isShortOf(short: BodyName, long: BodyName): boolean {
  const n = short.content.length
  return (
    n < long.content.length &&
    short.content.some(w => !KINDS.has(w)) &&
    long.content.slice(0, n).join(' ') === short.content.join(' ') &&
    long.content.slice(n).every(w => KINDS.has(w) || LEGAL.has(w))
  )
}

/** How the names of organisations and groups are held against each other. Short forms and acronyms are not full. */
export const bodyNaming: Naming<BodyName> = {
  parse: parseBodyName,
  keyOf: bodyKey,
  wordsOf: name => [
    ...new Set([
      name.content[0]!,
      name.content.at(-1)!,
      ...(name.acronym ? [name.acronym] : []),
      ...[name.content, name.words].map(words => words.map(w => w[0]).join('')),
    ]),
  ],
  isFull: name => name.content.length > 1 && !name.acronym,
  isSame: isSameBody,
  mayMean: (short, full) => isSameBody(short, full),
}
