import type { Alignment, Word } from './types.ts'

const CONTENT = 1
const GRAMMAR = 0.35
/** one more word on one side, or another word in the place of one; free at both ends of both sides */
const APART = -0.3
const LARGEST = 4_000_000

/**
 * Lays two lists of words side by side so that as much as possible agrees, in order. Ends may hang over:
 * a part of a text fits the whole.
 *
 *     on the far  side of the old bridge
 *            near side of the old bridge
 *
 * @returns null when nothing agrees, or when both are too long to compare (product over 4 million)
 * @see Needleman and Wunsch 1970, with free end gaps
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): Alignment | null {
  const [n, m] = [a.length, b.length]
  if (!n || !m || n * m > LARGEST) return null
  const score = new Float32Array((n + 1) * (m + 1))
  const row = m + 1
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++) {
      const fit = fitOf(a[i - 1]!, b[j - 1]!)
      const up = score[(i - 1) * row + j]! + (j === m ? 0 : APART)
      const left = score[i * row + j - 1]! + (i === n ? 0 : APART)
      const across = score[(i - 1) * row + j - 1]! + (fit > 0 ? fit : APART)
      score[i * row + j] = Math.max(up, left, across)
    }
  return trace(a, b, score)
}

function fitOf(x: Word, y: Word): number {
  if (x.key === y.key) return x.content ? CONTENT : GRAMMAR
  return x.content && y.content && x.stem === y.stem ? CONTENT * 0.9 : 0
}

function trace(a: readonly Word[], b: readonly Word[], score: Float32Array): Alignment | null {
  const row = b.length + 1
  const partners = new Int32Array(a.length).fill(-1)
  const close = (x: number, y: number) => Math.abs(x - y) < 1e-4
  let [i, j] = [a.length, b.length]
  while (i > 0 && j > 0) {
    const here = score[i * row + j]!
    const fit = fitOf(a[i - 1]!, b[j - 1]!)
    if (close(here, score[(i - 1) * row + j - 1]! + (fit > 0 ? fit : APART))) {
      if (fit > 0) partners[i - 1] = j - 1
      i--
      j--
    } else if (close(here, score[(i - 1) * row + j]! + (j === b.length ? 0 : APART))) i--
    else j--
  }
  return measure(a, b, partners)
}

function measure(a: readonly Word[], b: readonly Word[], partners: Int32Array): Alignment | null {
  let first = -1
  let last = -1
  let strength = 0
  partners.forEach((p, i) => {
    if (p < 0) return
    if (first < 0) first = i
    last = i
    strength += a[i]!.content ? CONTENT : GRAMMAR
  })
  if (first < 0) return null
  const weight = (words: readonly Word[]) => words.reduce((n, w) => n + (w.content ? CONTENT : GRAMMAR), 0)
  return {
    partners,
    a: [first, last + 1],
    b: [partners[first]!, partners[last]! + 1],
    strength,
    share: strength / Math.min(weight(a), weight(b)),
  }
}
