import { pageFurniture } from '../../lexicons/en/page-furniture.ts'
import { foldText } from '../../text/fold.ts'
import { countWords, isTitleCase, toLabel } from './words.ts'

const OUTLETS = new Set<string>(pageFurniture.outlets)
const OUTLET_WORDS = new Set<string>(pageFurniture.outletWords)
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|columnist|producer|journalist|staff|bureau|analyst)\b/i

/** Two lines hold the same words, marks and case apart. */
export function isSameLine(a: string, b: string): boolean {
  return (
    a === b ||
    foldText(a)
      .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() ===
      foldText(b)
        .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
  )
}

/**
 * True for the name of an outlet: a known one, a name with a word that outlets bear ("Harbour Times",
 * "thecoast.com"), or capitals such as "KTRV News". A headline is longer or has a verb; six words at most.
 */
export function isOutlet(text: string): boolean {
  if (text.length > 60) return false
  const label = toLabel(text)
  if (OUTLETS.has(label)) return true
  if (/^[\p{L}\p{N}-]{2,30}\.(?:com|org|net|co\.\p{L}{2}|\p{L}{2,3})$/iu.test(text)) return true
  const words = label.split(' ')
  if (
    words.length > 6 ||
    words.length < 2 ||
    !isTitleCase(text) ||
    /[.!?:;,"“”]/u.test(text) ||
    ROLE.test(text) ||
    /\brelease$/.test(label)
  )
    return false
  return (
    OUTLET_WORDS.has(words.at(-1)!) ||
    (OUTLET_WORDS.has(words[0]!) && words.length <= 3) ||
    (words[0] === 'the' && words.some(w => OUTLET_WORDS.has(w)))
  )
}

/** A headline with the outlet behind a bar or a dash, as browsers title their windows. */
export function splitOutlet(title: string): { title: string; publisher: string | null } {
  const bar = /^(.{10,})\s(?:\||»|·|•)\s([^|»·•]{2,40})$/u.exec(title)
  if (bar && countWords(bar[2]!) <= 5 && countWords(bar[1]!) >= 3)
    return { title: bar[1]!.trim(), publisher: bar[2]!.trim() }
  const dash = /^(.{10,})\s[-–—]\s([^-–—]{2,40})$/u.exec(title)
  if (dash && isOutlet(dash[2]!) && countWords(dash[1]!) >= 3)
    return { title: dash[1]!.trim(), publisher: dash[2]!.trim() }
  return { title, publisher: null }
}

/** The outlet in a trail such as "Tide Home|Coast News"; the last piece that is neither home nor a section. */
export function outletOfBreadcrumb(text: string): string | null {
  const pieces = text.split(/\s*[>»›→|·•/]\s*/u).filter(Boolean)
  return pieces.findLast(p => isOutlet(p) && !/\bhome(?:page)?$/iu.test(p)) ?? null
}

/** Letters of names in Latin, Greek and Cyrillic script; as ranges, which compile in a tenth of the time of \p{L}. */
const LETTER = String.raw`A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff`
const CAPITAL = String.raw`[A-Z\u00c0-\u00de\u0100-\u024f\u0391-\u03ab\u0401-\u042f\u1e00-\u1eff]`
const WORD = `${CAPITAL}[${LETTER}.'’-]*`
const NAME = String.raw`${WORD}(?:\s(?:(?:de|da|del|van|von|der|den|la|le|al|bin|el|ten|ter|dos|du|di)\s){0,2}${WORD}){0,4}`
const BYLINE = new RegExp(
  String.raw`^(?:(?:[Bb]y|BY|(?:[Ww]ords|[Ww]ritten|[Ss]tory|[Rr]eported|[Rr]eport|[Ii]nterview) [Bb]y)(?:\s?:\s?|\s)|(?:[Aa]uthors?|[Rr]eporters?|[Tt]ext):\s?|(?:[Vv]on|[Pp]ar|[Pp]or)\s)(${NAME}(?:(?:,\s|\s(?:and|und|et|y|&|with)\s|,\s(?:and\s))${NAME}){0,5})(?:\s(?:in|for|at)\s.{2,60}|[,|·•–—-]\s?.{0,80}|\s\(.{1,60}\))?$`,
  'u',
)

const BY = /^\s*(?:by|words|written|story|reported|report|interview|authors?|reporters?|text|von|par|por)\b/i
const ONE_NAME = new RegExp(`^${NAME}$`, 'u')

/** The author of a byline: "By Lea Brandt and Tom Okafor, Harbour Times" gives the two names. */
export function parseByline(line: string): string | null {
  if (line.length > 220 || !BY.test(line)) return null
  const m = BYLINE.exec(line.replace(/\s+/g, ' ').trim())
  if (!m) return null
  const names = m[1]!.split(/,\s/)
  while (
    names.length > 1 &&
    (isOutlet(names.at(-1)!) || countWords(names.at(-1)!) === 1 || ROLE.test(names.at(-1)!))
  )
    names.pop()
  return names.join(', ').trim()
}

/** A line that is nothing but a person's name, before a line with a role ("Business reporter"). */
export function isNameBeforeRole(line: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    line.length <= 80 &&
    next.length <= 100 &&
    ROLE.test(next) &&
    ONE_NAME.test(line) &&
    countWords(line) >= 2 &&
    countWords(line) <= 4 &&
    countWords(next) <= 8 &&
    !/[.!?]$/.test(next)
  )
}
