import { numberWords } from '../../lexicons/en/number-words.ts'
import { quantityWords } from '../../lexicons/en/quantity-words.ts'
import { stretchesAround } from '../stretches.ts'

const VALUES = new Map<string, number>(Object.entries(numberWords))
const VAGUE = new Map<string, number>(Object.entries(quantityWords.vague))
const SUFFIX = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
])

const byLength = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')
const WORD = `(?:${byLength(VALUES.keys())})`

/** A number as it stands in a text, its bound, unit and noun not yet read. */
export interface NumberMatch {
  start: number
  end: number
  value: number
  sign: string | null
  words: boolean
  /** "dozens", "tens of thousands": the least that they mean */
  vague: boolean
  /** what is joined on with a hyphen: "point" of "12-point" */
  joined: string | null
}

const DIGITS =
  '(?<sign>(?:US|C|A|NZ|HK|S|R)?[$€£¥₹₩₽]|Rs\\.?\\s?|KSh\\s?|RM\\s?)?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?)(?:(?<suffix>k|mn|m|bn|b|tn)(?![\\p{L}\\p{N}]))?(?:[-\\s](?<scale>hundred|thousand|million|billion|trillion|mln|bln|crore|lakh)(?![\\p{L}]))?'
const SPELT = `(?<words>(?:an?[- ](?=hundred|thousand|million|billion|dozen|half-dozen))?(?:half-)?${WORD}(?:(?:[- ]|[- ]and[- ])${WORD}){0,8})`
const LOOSE = `(?<vague>${byLength(VAGUE.keys())})(?=\\s+(?:of\\s)?\\p{L})`
const JOINED = '(?:[-‑](?<joined>\\p{L}+))?'
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/_#@$€£+-]|\\p{N}\\s?[-–—:/])(?:${DIGITS}|${SPELT}|${LOOSE})(?![\\p{N}:/]|[.,]\\p{N}|[-–—]\\p{N}|\\s?[–—-]\\s?\\p{N})(?:${JOINED})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Something of this stands in every number; a word may have other letters than ASCII before it, to no harm. */
const HINT = new RegExp(`\\d|\\b(?:half|${byLength([...VALUES.keys(), ...VAGUE.keys()])})`, 'gi')
/** How far a number may begin before its hint (a sign, "a half-"), and how far it and what refuses it reach behind, in characters. */
const BEFORE = 12
const BEHIND = 48

/** The numbers of a text, in digits and words; ranges, scores, clock times, telephone and version numbers are left out. */
export function findNumbers(text: string): NumberMatch[] {
  const out: NumberMatch[] = []
  for (const { start, end } of stretchesAround(text, HINT, BEFORE, BEHIND)) {
    const stretch = text.slice(0, end)
    NUMBER.lastIndex = start
    for (let m = NUMBER.exec(stretch); m; m = NUMBER.exec(stretch)) {
      const number = readNumber(m)
      if (number) out.push(number)
    }
  }
  return out
}

function readNumber(m: RegExpExecArray): NumberMatch | null {
  const g = m.groups!
  const words = g['words']
  const vague = g['vague']
  const value = words
    ? spelt(words.toLowerCase())
    : vague
      ? VAGUE.get(vague.toLowerCase().replace(/\s+/g, ' '))!
      : Number(g['digits']!.replaceAll(',', '')) *
        (SUFFIX.get(g['suffix']?.toLowerCase() ?? '') ?? 1) *
        (VALUES.get(g['scale']?.toLowerCase() ?? '') ?? SUFFIX.get(g['scale']?.toLowerCase() ?? '') ?? 1)
  if (value === null || !Number.isFinite(value)) return null
  return {
    start: m.index,
    end: m.index + m[0].length,
    // 1.1 million is 1100000, not 1100000.0000000001
    value: Math.round(value * 1000) / 1000,
    sign: g['sign']?.toLowerCase().trim() ?? null,
    words: words !== undefined,
    vague: vague !== undefined,
    joined: g['joined']?.toLowerCase() ?? null,
  }
}

/** The value of "two hundred and five", "twenty-one", "a dozen", "half-dozen"; null for a row of digits read out. */
function spelt(words: string): number | null {
  let total = 0
  let part = 0
  let seen = false
  const half = words.includes('half-')
  for (const w of words.replace('half-', '').split(/[-\s]+/)) {
    if (w === 'a' || w === 'an') part = 1
    if (w === 'a' || w === 'an' || w === 'and') continue
    const v = VALUES.get(w)
    if (v === undefined) return null
    if (v >= 1000) {
      total += (part || 1) * v
      part = 0
    } else if (v === 100 || (v === 12 && w === 'dozen')) part = (part || 1) * v
    else if (seen && part % 100 !== 0 && !(part % 10 === 0 && v < 10 && part % 100 >= 20)) return null
    else part += v
    seen = true
  }
  return (total + part) / (half ? 2 : 1)
}
