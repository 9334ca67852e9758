import { functionWords } from '../lexicons/en/function-words.ts'
import { fnv1a } from '../text/hash.ts'
import { stemWord } from '../text/stem.ts'

/** A report as it comes in. */
export interface IncomingReport {
  id: string
  text: string
  title?: string | null
  publishedAt?: string | null
}

/** The layers in which two reports are compared. */
export const LAYERS = ['words', 'names', 'pairs', 'numbers'] as const
export type Layer = (typeof LAYERS)[number]

/** Number of different terms that are told apart (terms are hashed into as many places). */
export const TERMS = 1 << 22

/** What a report is about: for each layer its terms (hashed) and how often each stands there. */
export type Description = Record<Layer, Map<number, number>>

/** Words of a text that are read; what a story is about stands early. */
const MOST_WORDS = 900
const MOST_CHARACTERS = 16_000

const FUNCTION = new Set(functionWords)
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&\-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,:]\d+)*(?:-[\p{L}\p{N}-]+)?%?|[.!?\n]/gu
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr'.split(
    ' ',
  ),
)

const stems = new Map<string, string>()

/** A stem, remembered while the memory for it lasts (the answer is the same either way). */
function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size > 100_000) stems.clear()
    stem = stemWord(word)
    stems.set(word, stem)
  }
  return stem
}

const place = (layer: string, term: string): number => fnv1a(term, fnv1a(layer)) & (TERMS - 1)

/**
 * Describes a report by its words, the names in it, names that stand side by side, and its numbers.
 *
 *     A *ferry* *sank* off **Port Ellis**; *12* *people* ...
 *     words: ferri sank peopl …   names: port ellis   pairs: port+ellis   numbers: 12
 *
 * Words that open a sentence are names unless the text writes them small elsewhere.
 */
export function describeReport(report: Pick<IncomingReport, 'text' | 'title'>): Description {
  const text = `${report.title ? `${report.title.slice(0, 400)}\n` : ''}${report.text.slice(0, MOST_CHARACTERS)}`
  const out: Description = { words: new Map(), names: new Map(), pairs: new Map(), numbers: new Map() }
  const add = (layer: Layer, term: string) => {
    const key = place(layer, term)
    out[layer].set(key, (out[layer].get(key) ?? 0) + 1)
  }
  const opening: string[] = []
  const small = new Set<string>()
  let start = true
  let previous: string | null = null
  let previousEnd = -1
  let read = 0
  for (const m of text.matchAll(TOKEN)) {
    const token = m[0]
    const code = token.charCodeAt(0)
    if (token.length === 1 && (code === 46 || code === 33 || code === 63 || code === 10)) {
      start = true
      previous = null
      continue
    }
    if (++read > MOST_WORDS) break
    if (code >= 48 && code <= 57) {
      add('numbers', token.replace(/,(?=\d{3})/g, ''))
      previous = null
      start = false
      continue
    }
    const lower = token.toLowerCase().replace(/’/g, "'")
    const capital = token[0] !== lower[0]
    if (FUNCTION.has(lower) || CALENDAR.has(lower)) {
      previous = null
      start = false
      continue
    }
    const stem = stemOf(lower)
    add('words', stem)
    if (capital && !start) {
      add('names', stem)
    } else if (capital) opening.push(stem)
    if (capital) {
      if (previous !== null && m.index - previousEnd <= 2) add('pairs', `${previous} ${stem}`)
      previous = stem
      previousEnd = m.index + token.length
    } else {
      previous = null
      small.add(stem)
    }
    start = false
  }
  for (const stem of opening) if (!small.has(stem)) add('names', stem)
  return out
}
