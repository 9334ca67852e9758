import type { Terms } from './vectors.ts'

/** Two posts of one template share this much of their words … */
const SAME_WORDS = 0.9
/** … and at most this much of their numbers. */
const SAME_NUMBERS = 0.4
const HALF_DAY = 43_200_000

/**
 * True when two reports are one template filled anew: the water level, the market close, the lottery of the day.
 * The words are the same and the numbers are not; where times are known the posts lie half a day apart or more
 * (an update an hour later is of the same story).
 *
 * @param gap - milliseconds between the two, null where unknown
 */
export function isTemplate(x: Terms, y: Terms, gap: number | null): boolean {
  if (gap !== null && gap < HALF_DAY) return false
  const numbers = (t: Terms) => t.terms.subarray(t.bounds[3], t.bounds[4])
  const [nx, ny] = [numbers(x), numbers(y)]
  if (Math.min(nx.length, ny.length) < 2) return false
  if (sharedPart(nx, ny) > SAME_NUMBERS) return false
  return sharedPart(x.terms.subarray(0, x.bounds[1]), y.terms.subarray(0, y.bounds[1])) >= SAME_WORDS
}

/** Terms in common as a part of the larger set. */
function sharedPart(x: Uint32Array, y: Uint32Array): number {
  const set = new Set(x)
  let both = 0
  for (const t of y) if (set.has(t)) both++
  return both / Math.max(1, x.length, y.length)
}
