import { functionWords } from '../../lexicons/en/function-words.ts'
import { stemWord } from '../../text/stem.ts'
import type { Span } from '../../text/span.ts'

/**
 * A text cut into words and sentences, for matching only: cheaper than tokens (no tags, no marks), and the
 * same for every text, annotated or not. The arrays run in parallel; offsets are UTF-16 indices.
 */
export interface Scan {
  text: string
  /** where each word starts and ends */
  start: Uint32Array
  end: Uint32Array
  /** a number for the word in lower case, and one for its stem (same vocabulary, same number) */
  word: Uint32Array
  stem: Uint32Array
  /** indices of the content words, ascending */
  content: Uint32Array
  /** sentences, with the words they hold: `first` inclusive, `last` exclusive */
  sentences: ScannedSentence[]
}

export interface ScannedSentence extends Span {
  first: number
  last: number
  /** counts line breaks from 0 */
  paragraph: number
}

const FUNCTION = new Set(functionWords)
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|capt|prof|st|jr|sr|vs|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|corp|ltd|co|etc|[a-z](?:\.[a-z])*)$/

/** Numbers for words and stems, shared by all the texts that are held against each other. */
export class Vocabulary {
  private readonly words = new Map<string, number>()
  private readonly ids = new Map<string, number>()
  private readonly stems: number[] = []
  private readonly contents: boolean[] = []
  readonly forms: string[] = []

  /** The number of a word as it stands in the text. */
  wordId(raw: string): number {
    const known = this.words.get(raw)
    if (known !== undefined) return known
    const folded = raw.toLowerCase().replace(/’/g, "'").replace(/‑/g, '-')
    const id = this.idOf(folded)
    // a form may be known as the stem of another word and still be read for the first time here
    if (this.stems[id] === NONE) this.stems[id] = this.contents[id] ? this.idOf(stemWord(folded)) : id
    this.words.set(raw, id)
    return id
  }

  stemOf(id: number): number {
    return this.stems[id]!
  }

  isContent(id: number): boolean {
    return this.contents[id]!
  }

  private idOf(form: string): number {
    const known = this.ids.get(form)
    if (known !== undefined) return known
    const id = this.forms.length
    this.forms.push(form)
    this.ids.set(form, id)
    this.stems.push(NONE)
    this.contents.push(!FUNCTION.has(form))
    return id
  }
}

const NONE = -1

/** Scans one text. Never throws; a text without words has no sentences. */
export function scanText(text: string, vocabulary: Vocabulary): Scan {
  const start: number[] = []
  const end: number[] = []
  const word: number[] = []
  const stem: number[] = []
  const content: number[] = []
  for (const m of text.matchAll(WORD)) {
    const id = vocabulary.wordId(m[0])
    if (vocabulary.isContent(id)) content.push(word.length)
    start.push(m.index)
    end.push(m.index + m[0].length)
    word.push(id)
    stem.push(vocabulary.stemOf(id))
  }
  return {
    text,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    word: Uint32Array.from(word),
    stem: Uint32Array.from(stem),
    content: Uint32Array.from(content),
    sentences: findSentences(text, start, end),
  }
}

/** Sentences by marks and line breaks; a text without capitals is cut by its marks alone. */
function findSentences(text: string, start: readonly number[], end: readonly number[]): ScannedSentence[] {
  const out: ScannedSentence[] = []
  const cased = /\p{Lu}/u.test(text.slice(0, 2000))
  let first = 0
  let paragraph = 0
  for (let w = 0; w < start.length; w++) {
    const from = end[w]!
    const to = start[w + 1] ?? text.length
    const gap = text.slice(from, Math.min(to, from + 200))
    const line = /[\n\r]/.test(gap)
    const stop =
      w + 1 === start.length
        ? gap.length
        : line || endsSentence(text.slice(start[w]!, from), gap, text.slice(to, to + 2), cased)
    if (!stop) continue
    const close = /^[^\s]*/.exec(gap)![0].length
    // an opening mark before the first word belongs to the sentence
    let begin = start[first]!
    const floor = out.at(-1)?.end ?? 0
    while (begin > floor && /[^\s]/.test(text[begin - 1]!)) begin--
    out.push({ start: begin, end: from + close, first, last: w + 1, paragraph })
    if (line) paragraph++
    first = w + 1
  }
  return out
}

function endsSentence(word: string, gap: string, next: string, cased: boolean): boolean {
  const m = /^(['"”’)\]]*)([.!?…]+)(['"”’)\]»]*)\s/.exec(gap)
  if (!m) return false
  if (m[2] === '.' && ABBREVIATION.test(word.toLowerCase())) return false
  return !cased || !/^\p{Ll}/u.test(next)
}

/** The content words (word indices) of sentences `from` to `to`; either may lie outside the text. */
export function contentOf(scan: Scan, from: number, to: number): Uint32Array {
  const s = scan.sentences
  const first = s[Math.max(0, from)]?.first ?? 0
  const last = s[Math.min(s.length, to) - 1]?.last ?? 0
  return scan.content.subarray(lowerBound(scan.content, first), lowerBound(scan.content, last))
}

/** The sentence that holds word `k`. */
export function sentenceOf(scan: Scan, k: number): number {
  let [lo, hi] = [0, scan.sentences.length - 1]
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (scan.sentences[mid]!.last <= k) lo = mid + 1
    else hi = mid
  }
  return lo
}

function lowerBound(xs: Uint32Array, x: number): number {
  let [lo, hi] = [0, xs.length]
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (xs[mid]! < x) lo = mid + 1
    else hi = mid
  }
  return lo
}
