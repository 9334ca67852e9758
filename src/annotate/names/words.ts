import { isLowerAt, isUpperAt } from '../characters.ts'
import type { Sentence, Token } from '../types.ts'
import { nameLexicon, Word, type KnownName } from './lexicon.ts'

/** How a word is written, as bits. */
export const Shape = {
  Capital: 1,
  /** two letters or more, all capitals */
  AllCapitals: 2,
  Initial: 4,
  /** begins with a letter, or is a number */
  Wordlike: 8,
  /** where a capital says nothing: the head of a sentence, a heading, after an opening mark */
  Opening: 16,
  /** inside a heading set in capitals or in title case */
  Heading: 32,
} as const

/** The tokens of a text with what the name rules ask of each: shape and lexicon bits, in typed arrays. */
export interface Words {
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  shape: Uint8Array
  bits: Uint32Array
  /** how often a folded word stands with a small letter, for words that open a sentence with a capital */
  small: Map<string, number>
  /** how often a folded word stands with a capital that means something */
  capital: Map<string, number>
}

const OPENING_MARK = /^(?:["'(“‘«„:—–•*[]|''|``|--)$/

/** Looks up shape and lexicon bits of every token. */
export function readWords(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Words {
  const n = tokens.length
  const lexicon = nameLexicon().words
  const shape = new Uint8Array(n)
  const bits = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!
    shape[i] = shapeOf(text, t)
    if (shape[i]! & Shape.Wordlike) bits[i] = lexicon.get(t.norm) ?? 0
  }
  const w: Words = { text, tokens, sentences, shape, bits, small: new Map(), capital: new Map() }
  markOpenings(w)
  countForms(w)
  return w
}

const ARTICLE = /^(?:a[lnstdrz]|ash|el|ul|ud|ur|us)-$/

function shapeOf(text: string, t: Token): number {
  const first = text.charCodeAt(t.start)
  if (isUpperAt(text, t.start)) {
    const length = t.end - t.start
    const second = text.charCodeAt(t.start + 1)
    if (length === 1 || (length === 2 && second === 46)) return Shape.Capital | Shape.Initial | Shape.Wordlike
    let lower = false
    let letters = 0
    for (let i = t.start; i < t.end; i++) {
      if (isLowerAt(text, i)) lower = true
      else if (isUpperAt(text, i)) letters++
    }
    if (lower) return Shape.Capital | Shape.Wordlike
    const dotted = second === 46
    return (
      Shape.Capital |
      Shape.Wordlike |
      (letters > 1 ? Shape.AllCapitals : 0) |
      (dotted && letters <= 3 ? Shape.Initial : 0)
    )
  }
  // "Khalid al-Otaibi": the article of an Arabic name is small, the name is a name
  if (first === 97 || first === 101 || first === 117) {
    const dash = text.charCodeAt(t.start + 2) === 45 ? 3 : text.charCodeAt(t.start + 3) === 45 ? 4 : 0
    if (dash && isUpperAt(text, t.start + dash) && ARTICLE.test(text.slice(t.start, t.start + dash)))
      return Shape.Capital | Shape.Wordlike
  }
  if ((first >= 97 && first <= 122) || first > 191) return isLowerAt(text, t.start) ? Shape.Wordlike : 0
  return t.pos === 'NUM' ? Shape.Wordlike : 0
}

/** A quotation mark right behind a word closes: "the Port Workers' Union". */
const isClosing = (tokens: readonly Token[], i: number) =>
  i > 0 && tokens[i - 1]!.end === tokens[i]!.start && /^(?:["']|'')$/.test(tokens[i]!.norm)

function markOpenings(w: Words): void {
  const { tokens, shape } = w
  for (const s of w.sentences) {
    let open = true
    let long = 0
    let capitals = 0
    let all = 0
    let verb = false
    for (let i = s.firstToken; i < s.endToken; i++) {
      const wordlike = shape[i]! & Shape.Wordlike
      if (wordlike) {
        if (open) shape[i]! |= Shape.Opening
        open = false
        if (!(shape[i]! & Shape.Capital) && tokens[i]!.pos === 'VERB') verb = true
        if (tokens[i]!.end - tokens[i]!.start > 3 && tokens[i]!.pos !== 'NUM') {
          long++
          if (shape[i]! & Shape.Capital) capitals++
          if (shape[i]! & Shape.AllCapitals) all++
        }
      } else if (OPENING_MARK.test(tokens[i]!.norm) && !isClosing(tokens, i)) open = true
    }
    let last = w.text.charCodeAt(s.end - 1)
    if (last === 34 || last === 0x27 || last === 0x201d || last === 0x2019)
      last = w.text.charCodeAt(s.end - 2)
    const stopped = last === 46 || last === 44
    const heading =
      (!verb && long >= (stopped ? 6 : 3) && capitals >= long * (stopped ? 0.85 : 0.75)) ||
      (long >= 4 && all === long)
    if (heading && !startsWithNameOnly(w, s))
      for (let i = s.firstToken; i < s.endToken; i++) shape[i]! |= Shape.Heading
  }
}

/** "Anna Reyes, Port Workers Union": a line of names only is no heading in title case. */
function startsWithNameOnly(w: Words, { firstToken, endToken }: Sentence): boolean {
  let words = 0
  for (let i = firstToken; i < endToken; i++) {
    if (!(w.shape[i]! & Shape.Wordlike)) continue
    words++
    if (w.bits[i]! & (Word.Common | Word.Says)) return false
    if (w.tokens[i]!.pos === 'VERB' || w.tokens[i]!.pos === 'AUX') return false
  }
  return words <= 4
}

function countForms(w: Words): void {
  const { tokens, shape } = w
  const opening = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (!(shape[i]! & Shape.Capital)) continue
    const norm = tokens[i]!.norm
    if (shape[i]! & (Shape.Opening | Shape.Heading)) opening.add(norm)
    else w.capital.set(norm, (w.capital.get(norm) ?? 0) + 1)
  }
  for (let i = 0; i < tokens.length; i++) {
    if ((shape[i]! & (Shape.Capital | Shape.Wordlike)) !== Shape.Wordlike) continue
    const norm = tokens[i]!.norm
    if (opening.has(norm) || w.capital.has(norm)) w.small.set(norm, (w.small.get(norm) ?? 0) + 1)
  }
}

/** The longest known name that starts at token `at` and ends before `limit`, or null. */
export function knownNameAt(w: Words, at: number, limit: number): KnownName | null {
  const list = nameLexicon().names.get(w.tokens[at]!.norm)
  if (!list) return null
  for (const known of list) if (at + known.words.length <= limit && matches(w, at, known)) return known
  return null
}

function matches(w: Words, at: number, known: KnownName): boolean {
  const { tokens, text } = w
  const last = at + known.words.length - 1
  for (let k = 1; k < known.words.length; k++) if (tokens[at + k]!.norm !== known.words[k]) return false
  const written = text.slice(tokens[at]!.start, tokens[last]!.end)
  if (written === known.form) return true
  if (/^[A-Z]{2,5}$/.test(known.form)) return false
  const lower = isLowerAt(known.form, 0)
  if (lower || !isUpperAt(text, tokens[at]!.start)) return false
  for (let k = 1; k < known.words.length; k++)
    if (
      isUpperAt(text, tokens[at + k]!.start) !== isUpperAt(known.form, known.form.indexOf(' ') + 1) &&
      k === 1
    )
      return (w.shape[at + k]! & Shape.AllCapitals) !== 0
  return true
}
