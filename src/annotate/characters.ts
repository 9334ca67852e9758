/** What one code point may be part of. */
export const enum Char {
  Space = 0,
  /** letters, and the marks that combine with them */
  Letter = 1,
  Digit = 2,
  Mark = 3,
}

// by their long names, which the build leaves exact: each is asked once for a character (docs/decisions/0008)
const LETTER = /[\p{Letter}\p{Mark}\p{Cf}]/u
const NUMBER = /\p{Number}/u
const SPACE = /[\s\p{Cc}\u200b\u2060\ufeff]/u
const UPPER = /\p{Uppercase_Letter}|\p{Lt}/u

const table = new Uint8Array(0x3000)
const known = new Uint8Array(0x3000)

function classify(code: number): Char {
  const c = String.fromCodePoint(code)
  return SPACE.test(c) ? Char.Space : NUMBER.test(c) ? Char.Digit : LETTER.test(c) ? Char.Letter : Char.Mark
}

/** The class of a code point; those below U+3000 are looked up once and remembered. */
export function charOf(code: number): Char {
  if (code >= 0x3000) return classify(code)
  if (known[code] === 0) {
    known[code] = 1
    table[code] = classify(code)
  }
  return table[code]!
}

/** True for a capital letter (also a title-case one). */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return UPPER.test(String.fromCodePoint(text.codePointAt(at) ?? 32))
}

/** True for a letter that is not a capital. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  return charOf(text.codePointAt(at) ?? 32) === Char.Letter && !isUpperAt(text, at)
}
