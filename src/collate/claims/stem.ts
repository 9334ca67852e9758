import { irregularPlurals } from '../../lexicons/en/irregular-plurals.ts'
import { irregularVerbs } from '../../lexicons/en/irregular-verbs.ts'
import { stopWords } from '../../lexicons/en/stop-words.ts'
import { wordClasses } from '../../lexicons/en/word-classes.ts'
import { stemWord } from '../../text/stem.ts'

/** Names of classes that no word belongs to. */
const NONE: readonly string[] = []
const ENDINGS: readonly [ending: string, least: number][] = [
  ['ation', 5],
  ['ition', 5],
  ['ment', 4],
  ['ion', 4],
]

/** Short verbs in -ie, whose forms a rule for endings would not bring together. */
const SHORT = new Map(
  ['die', 'lie', 'tie'].flatMap(v => [`${v}s`, `${v}d`, `${v[0]}ying`].map(form => [form, v] as const)),
)

const stems = new Map<string, string>()
let base: Map<string, string> | null = null
let classes: Map<string, string[]> | null = null

/** Irregular forms and the word they belong to ("sought" -> "seek", "women" -> "woman"). */
function irregular(): Map<string, string> {
  if (base) return base
  base = new Map()
  for (const [verb, forms] of Object.entries(irregularVerbs)) for (const form of forms) base.set(form, verb)
  for (const [one, many] of Object.entries(irregularPlurals)) base.set(many, one)
  return base
}

/**
 * One name for the forms of a word, verbs and the nouns made of them included.
 *
 *     "negotiating", "negotiations" -> "negotiat"     "sought" -> "seek"     "settlement" -> "settl"
 *
 * @param word - folded (lower case, straight apostrophes)
 */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  let stem = stemWord(irregular().get(word) ?? SHORT.get(word) ?? word)
  for (const [ending, least] of ENDINGS)
    if (stem.endsWith(ending) && stem.length - ending.length >= least) {
      stem = stem.slice(0, -ending.length) + (ending === 'ation' ? 'at' : '')
      if (stem.endsWith('e')) stem = stem.slice(0, -1)
      break
    }
  if (stems.size > 50_000) stems.clear()
  stems.set(word, stem)
  return stem
}

/**
 * The classes of words a stem belongs to ("talk" for the stems of talks, negotiations, meetings); none for
 * most words, two for a few ("strike" is an attack and a walkout).
 */
export function classesOf(stem: string): readonly string[] {
  if (!classes) {
    classes = new Map()
    for (const [name, words] of Object.entries(wordClasses))
      for (const word of [name, ...words]) {
        const key = stemOf(word)
        const list = classes.get(key)
        if (!list) classes.set(key, [name])
        else if (!list.includes(name)) list.push(name)
      }
  }
  return classes.get(stem) ?? NONE
}

/** True when the two stems are one or share a class. */
export function isAkin(a: string, b: string): boolean {
  if (a === b) return true
  const other = classesOf(b)
  return classesOf(a).some(name => other.includes(name))
}

const stops = new Set<string>(stopWords)

/** True for words without content of their own; takes the folded word, not its stem. */
export const isStopWord = (word: string): boolean => stops.has(word)
