import { abbreviations } from '../lexicons/en/abbreviations.ts'
import type { Span } from '../text/span.ts'
import { Char, charOf, isLowerAt, isUpperAt } from './characters.ts'

const ABBREVIATION = new Set<string>([...abbreviations.never, ...abbreviations.sometimes])
const BEFORE_NUMBER = new Set<string>(abbreviations.beforeNumbers)

const APOSTROPHE = 0x27
const CURLY = 0x2019
const DOT = 0x2e
const HYPHEN = 0x2d
const isHyphen = (c: number) => c === HYPHEN || c === 0x2010 || c === 0x2011
const isApostrophe = (c: number) => c === APOSTROPHE || c === CURLY
const isCurrency = (c: number) => c === 0x24 || c === 0xa3 || c === 0x20ac || c === 0xa5 || c === 0x20b9

/**
 * Words, numbers and marks of a text, in order and without overlap.
 *
 *     “The U.S.-led talks won’t end on Nov. 5,” Ms. Obi’s aide said.
 *     ~~~~ ~~~~~~~~ ~~~~~ ~~~~~ ~~~ ~~ ~~~~ ~~~ ~~~ ~~~~~ ~~~~ ~~~~~
 *
 * A full stop belongs to the word in abbreviations and initials; "'s", "'re", "'ll" … are words of their own,
 * "n't" is not; hyphens join; every code point that is no white space lies in exactly one span, and no span
 * splits a surrogate pair.
 */
export function findWords(text: string): Span[] {
  const out: Span[] = []
  const n = text.length
  let at = 0
  while (at < n) {
    const code = text.codePointAt(at)!
    const width = code > 0xffff ? 2 : 1
    const kind = charOf(code)
    if (kind === Char.Space) {
      at += width
      continue
    }
    const start = at
    if (kind === Char.Letter) at = endOfWord(text, at)
    else if (kind === Char.Digit) at = endOfNumber(text, at)
    else if (isCurrency(code) && charOf(text.codePointAt(at + 1) ?? 32) === Char.Digit)
      at = endOfNumber(text, at + 1)
    else at = endOfMark(text, at, code, width, out)
    if (at <= start) at = start + width
    out.push({ start, end: at })
  }
  return out
}

/** The end of a run of letters, digits and combining marks. */
function endOfRun(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) at++
      else break
    } else {
      const wide = text.codePointAt(at)!
      const kind = charOf(wide)
      if (kind !== Char.Letter && kind !== Char.Digit) break
      at += wide > 0xffff ? 2 : 1
    }
  }
  return at
}

const isWordAt = (text: string, at: number) => {
  if (at >= text.length) return false
  const kind = charOf(text.codePointAt(at)!)
  return kind === Char.Letter || kind === Char.Digit
}

function endOfWord(text: string, start: number): number {
  let at = endOfRun(text, start)
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === DOT) {
      const next = endAfterDot(text, start, at)
      if (next === at) return at
      at = next
    } else if (isHyphen(code) && isWordAt(text, at + 1)) at = endOfRun(text, at + 1)
    else if (code === 0x26 && isWordAt(text, at + 1)) at = endOfRun(text, at + 1)
    else if (isApostrophe(code) && isWordAt(text, at + 1) && cliticLength(text, at) === 0)
      at = endOfRun(text, at + 1)
    else if (code === 0x3a && text.startsWith('://', at) && at - start <= 5) return endOfAddress(text, at)
    else return at
  }
}

/** Where the word goes on after a full stop: past it, past what it joins, or not at all (`dot` itself). */
function endAfterDot(text: string, start: number, dot: number): number {
  // one letter by itself before the stop: at the head of the word, or after a stop or a hyphen ("U.S", "Russia-U.")
  const partStart = dot - 1
  const before = partStart > start ? text.charCodeAt(partStart - 1) : 0
  const single = partStart === start || before === DOT || isHyphen(before)
  const next = dot + 1
  if (single && charOf(text.charCodeAt(partStart)) === Char.Letter) {
    // U.S., a.m., J.R.R., and the last stop of such a chain
    if (isWordAt(text, next) && charOf(text.codePointAt(next)!) === Char.Letter) {
      const end = endOfRun(text, next)
      if (end - next === 1 || isLowerAt(text, next) || partStart > start) return end
      return isUpperAt(text, partStart) ? next : dot
    }
    if (partStart > start && text.charCodeAt(partStart - 1) === DOT) return next
    if (isUpperAt(text, partStart) && partStart === start && isInitial(text, start, next)) return next
  }
  if (dot - start > 8) return isLowerAt(text, next) && text[next] !== '.' ? endOfRun(text, next) : dot
  const word = text.slice(start, dot).toLowerCase()
  if (ABBREVIATION.has(word) && !isWordAt(text, next)) return next
  if (
    BEFORE_NUMBER.has(word) &&
    charOf(text.charCodeAt(/\s/.test(text[next] ?? '') ? next + 1 : next)) === Char.Digit
  )
    return next
  if (word === 'ph' && text[next] === 'D') return text[next + 1] === '.' ? next + 2 : next + 1
  // example.org, node.js: a stop between a letter and a small letter joins; "end.Next" does not
  if (isLowerAt(text, next) && !single && !text.startsWith('..', dot)) return endOfRun(text, next)
  return dot
}

/** "John F. Kennedy", "J. Park": one capital, a stop, and a capitalised word that goes on in small letters. */
function isInitial(text: string, start: number, after: number): boolean {
  let at = after
  while (text[at] === ' ' || text[at] === '\u00a0') at++
  if (at === after || !isUpperAt(text, at)) return false
  const plain =
    text[at + 1] === '.' || isLowerAt(text, at + 1) || text[at + 1] === "'" || text[at + 1] === '’'
  if (!plain || COMMON.has(text.slice(at, endOfRun(text, at)))) return false
  if (text[start] === 'I' && text[at + 1] !== '.')
    return /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 20), start))
  return true
}
const COMMON = new Set(
  'The A An He She It They We But And In On At If This That There When As For His Her Its Their'.split(' '),
)

/** The length of "'s", "'re", "'ve", "'d", "'ll", "'m" at an apostrophe, 0 where none stands. */
function cliticLength(text: string, at: number): number {
  const a = text.charCodeAt(at + 1) | 32
  if (a === 115 || a === 100 || a === 109) return isWordAt(text, at + 2) ? 0 : 2
  const b = text.charCodeAt(at + 2) | 32
  const two = (a === 114 && b === 101) || (a === 118 && b === 101) || (a === 108 && b === 108)
  return two && !isWordAt(text, at + 3) ? 3 : 0
}

function endOfNumber(text: string, start: number): number {
  let at = start
  for (;;) {
    for (
      let code = text.codePointAt(at);
      code !== undefined && charOf(code) === Char.Digit;
      code = text.codePointAt(at)
    )
      at += code > 0xffff ? 2 : 1
    const code = text.charCodeAt(at)
    const joins = code === DOT || code === 0x2c || code === 0x3a
    if (joins && charOf(text.charCodeAt(at + 1)) === Char.Digit) at++
    else break
  }
  if (text.charCodeAt(at) === DOT && /^[ap]\.m/i.test(text.slice(at - 1, at + 2))) at--
  if (charOf(text.codePointAt(at) ?? 32) === Char.Letter) {
    const end = endOfRun(text, at)
    at = /^[ap]$/i.test(text.slice(at, end)) && /^\.m\.?/i.test(text.slice(end, end + 3)) ? end + 2 : end
    if (text[at - 1] === 'm' && text[at - 2] === '.' && text[at] === '.') at++
  }
  if (text[at] === '%') at++
  while (isHyphen(text.charCodeAt(at)) && isWordAt(text, at + 1)) at = endOfRun(text, at + 1)
  return at
}

function endOfAddress(text: string, from: number): number {
  let at = from
  while (at < text.length && charOf(text.charCodeAt(at)) !== Char.Space && !/[<>"“”)]/.test(text[at]!)) at++
  while (/[.,;:!?'’]/.test(text[at - 1]!)) at--
  return Math.max(at, from + 1)
}

/** Marks: clitics, runs of stops and dashes, doubled apostrophes, emoji with what belongs to them, handles. */
function endOfMark(text: string, at: number, code: number, width: number, before: readonly Span[]): number {
  if (isApostrophe(code)) {
    const glued = before.length > 0 && before[before.length - 1]!.end === at
    const clitic = glued ? cliticLength(text, at) : 0
    if (clitic > 0) return at + clitic
    return code === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE ? at + 2 : at + 1
  }
  if (code === 0x60) return text.charCodeAt(at + 1) === 0x60 ? at + 2 : at + 1
  if (code === DOT || code === HYPHEN) {
    let end = at + 1
    while (text.charCodeAt(end) === code) end++
    return end - at > 1 ? end : at + 1
  }
  if ((code === 0x40 || code === 0x23) && isWordAt(text, at + 1)) return endOfHandle(text, at + 1)
  let end = at + width
  // what combines with the mark: variation selectors, skin tones, joiners and what they join
  for (let guard = 0; guard < 16 && end < text.length; guard++) {
    const next = text.codePointAt(end)!
    if (code < 0x2000 && next < 0x300) break
    const joins = next === 0x200d
    if (
      !joins &&
      !(next >= 0xfe00 && next <= 0xfe0f) &&
      !(next >= 0x1f3fb && next <= 0x1f3ff) &&
      !(next >= 0x300 && next <= 0x36f)
    )
      break
    end += next > 0xffff ? 2 : 1
    if (joins && end < text.length && charOf(text.codePointAt(end)!) === Char.Mark)
      end += text.codePointAt(end)! > 0xffff ? 2 : 1
  }
  return end
}

function endOfHandle(text: string, from: number): number {
  let at = endOfRun(text, from)
  while (text[at] === '_' || (text[at - 1] === '_' && isWordAt(text, at)))
    at = text[at] === '_' ? at + 1 : endOfRun(text, at)
  return at
}
