import { sketchOf, type Sketch } from '../text/min-hash.ts'
import { knownWord, pairOf, termOf, type KnownWord } from './token-table.ts'

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

/** What a report is about: for each layer its terms (hashed) and how often each stands there. */
export type Description = Record<Layer, Map<number, number>> & {
  /** its content words in order, for finding near-copies; null for a text of hardly any */
  sketch: Sketch | null
}

/** Words of a text that are read; what a story is about stands early. */
const MOST_WORDS = 900
const MOST_CHARACTERS = 16_000

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&\-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,:]\d+)*(?:-[\p{L}\p{N}-]+)?%?|[.!?\n]/gu
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
  const out: Description = {
    words: new Map(),
    names: new Map(),
    pairs: new Map(),
    numbers: new Map(),
    sketch: null,
  }
  const sequence: number[] = []
  const opening: KnownWord[] = []
  const small = new Set<number>()
  let start = true
  let previous: KnownWord | null = null
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
      add(out.numbers, termOf('numbers', token.replace(/,(?=\d{3})/g, '')))
      previous = null
      start = false
      continue
    }
    const known = knownWord(token)
    if (known.empty) {
      previous = null
      start = false
      continue
    }
    add(out.words, known.word)
    sequence.push(known.word)
    if (known.capital) {
      if (start) opening.push(known)
      else add(out.names, known.name)
      if (previous !== null && m.index - previousEnd <= 2) add(out.pairs, pairOf(previous, known))
      previous = known
      previousEnd = m.index + token.length
    } else {
      previous = null
      small.add(known.word)
    }
    start = false
  }
  for (const known of opening) if (!small.has(known.word)) add(out.names, known.name)
  out.sketch = sketchOf(sequence)
  return out
}

function add(layer: Map<number, number>, term: number): void {
  layer.set(term, (layer.get(term) ?? 0) + 1)
}
