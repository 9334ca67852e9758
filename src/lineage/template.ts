import type { Scan } from '../collate/align/scan-text.ts'
import type { Pair, Reading } from './types.ts'

/** Two posts of one template share this much of their words apart from figures … */
const SAME_WORDS = 0.85
/** … and at most this much of their figures, of which there are so many; more where it is not one publisher. */
const SAME_FIGURES = 0.4
const FIGURES = 2
const FIGURES_OF_OTHERS = 3
const HALF_DAY = 43_200_000

/**
 * True when two reports are one template filled anew: the level of the river, the close of the market. Neither was copied
 * from the other, however many words they share. Reports of one half day are no such pair (the later one updates the
 * earlier, or has its figures wrong), nor are those of two publishers where we do not know when they came out.
 */
export function isTemplate({ a, b }: Pair): boolean {
  const [x, y] = [a.witness.report.publisher, b.witness.report.publisher]
  const strangers = x !== null && y !== null && x !== y
  if (lieClose(a, b) || (strangers && !(a.stamp && b.stamp))) return false
  const [p, q] = [partsOf(a.scan), partsOf(b.scan)]
  const least = x !== null && x === y ? FIGURES : FIGURES_OF_OTHERS
  if (Math.min(p.figures.size, q.figures.size) < least) return false
  return sharedPart(p.figures, q.figures) <= SAME_FIGURES && sharedPart(p.words, q.words) >= SAME_WORDS
}

const lieClose = ({ stamp: x }: Reading, { stamp: y }: Reading): boolean =>
  !!x && !!y && Math.abs(x.from - y.from) < HALF_DAY

/** The words of a text, those with a digit apart from the others. */
function partsOf(scan: Scan): { words: Set<number>; figures: Set<number> } {
  const out = { words: new Set<number>(), figures: new Set<number>() }
  scan.word.forEach((word, k) => {
    const isFigure = /\d/.test(scan.text.slice(scan.start[k]!, scan.end[k]!))
    if (isFigure) out.figures.add(word)
    else out.words.add(word)
  })
  return out
}

/** Members in common as a part of the larger set. */
function sharedPart(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let both = 0
  for (const n of x) if (y.has(n)) both++
  return both / Math.max(1, x.size, y.size)
}
