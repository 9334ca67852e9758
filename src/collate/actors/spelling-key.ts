import { foldText } from '../../text/fold.ts'

const LETTERS: { [letter: string]: string } = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/**
 * Spelling systems that write one sound in several ways, brought to one way, read top to bottom. They come
 * from the romanisations of Cyrillic and Arabic and from the ways of writing umlauts without dots.
 */
const SYSTEMS: readonly [RegExp, string][] = [
  [/tsch|tch|č|cz/g, 'ch'],
  [/sch|shch/g, 'sh'],
  [/kh/g, 'h'],
  [/zh|dj/g, 'j'],
  [/tz|ts/g, 'c'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/i?yu|ju(?=ri|li)/g, 'iu'],
  [/i?ya/g, 'ia'],
  [/i?yo/g, 'io'],
  [/oe|oh(?=[^aeiou])/g, 'o'],
  [/ae/g, 'a'],
  [/ue|ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/([^aeiou])er$/g, '$1r'],
]

/** Letters without their marks, lower case, without apostrophes and points: `Müller’s` gives `mullers`. */
export function plainLetters(word: string): string {
  return foldText(word)
    .text.normalize('NFD')
    .replace(/[\p{M}'.]/gu, '')
    .replace(/[øłđðþßæœı]/g, c => LETTERS[c] ?? c)
}

/**
 * A key that two spellings of one name share, whatever the system: marks and doubled letters dropped,
 * romanisations brought together.
 *
 *     Sergei, Sergey      -> "sergei"     Müller, Mueller, Muller -> "muler"
 *     Alexander, Aleksandr -> "aleksandr"
 */
export function spellingKey(word: string): string {
  let key = plainLetters(word).replace(/-/g, '')
  for (const [sound, written] of SYSTEMS) key = key.replace(sound, written)
  return key
}

/** The consonants of a spelling key, with its first letter: "mohamed" and "muhamad" both give "mhmd". */
export function consonants(key: string): string {
  return key.slice(0, 1) + key.slice(1).replace(/[aeiou]/g, '')
}

/** True when one letter more, less or other is all that parts the two words. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const skipA = a.length >= b.length ? i + 1 : i
  const skipB = b.length >= a.length ? i + 1 : i
  return a.slice(skipA) === b.slice(skipB)
}
