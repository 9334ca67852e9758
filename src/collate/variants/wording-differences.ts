import type { Alignment, Word } from '../quotations/types.ts'
import { spellingKey } from '../actors/spelling-key.ts'

/** Words left out or put in at one place beyond this number are another cut, not another wording. */
const LONGEST_OMISSION = 6

/** Words that stand against each other at the edge of what two wordings share, at most. */
const LONGEST_EDGE = 6

const ARTICLES = new Set(['a', 'an', 'the', 'that'])

/** A stretch of `a` (word indices, end exclusive) that `b` has in other words; empty where `b` has more. */
export type Range = readonly [from: number, to: number]

/**
 * Where two wordings of one text part, in words of `a`. What only one of them quotes at an end is no
 * difference; neither is what an ellipsis or a bracket covers, nor spelling.
 *
 *     a: nobody  asked the pilots before  the harbour was sold
 *     b: nobody  told  the pilots         the harbour was sold
 *                ~~~~~            ~~~~~~
 */
export function findDifferences(a: readonly Word[], b: readonly Word[], alignment: Alignment): Range[] {
  const out: Range[] = []
  const { partners } = alignment
  const [firstA, endA] = alignment.a
  const [firstB, endB] = alignment.b
  const [startA, startB] = [a.slice(0, firstA), b.slice(0, firstB)]
  const cutAtStart = hasGap(startA) || hasGap(startB) || a[firstA]!.gap || b[firstB]!.gap
  if (!cutAtStart && isEdge(startA, startB) && isReal(startA, startB)) out.push([0, firstA])
  if (isReal([a[firstA]!], [b[firstB]!])) out.push([firstA, firstA + 1])
  let previous = firstA
  for (let i = firstA + 1; i < endA; i++) {
    if (partners[i]! < 0) continue
    const inA = a.slice(previous + 1, i)
    const inB = b.slice(partners[previous]! + 1, partners[i]!)
    const gap = a[i]!.gap || b[partners[i]!]!.gap || hasGap(inA) || hasGap(inB)
    if (!gap && isReal(inA, inB) && !isOtherCut(inA, inB)) out.push([previous + 1, i])
    if (!gap && isReal([a[i]!], [b[partners[i]!]!])) out.push([i, i + 1])
    previous = i
  }
  const [restA, restB] = [a.slice(endA), b.slice(endB)]
  if (!hasGap(restA) && !hasGap(restB) && isEdge(restA, restB) && isReal(restA, restB))
    out.push([endA, a.length])
  return out
}

const hasGap = (words: readonly Word[]): boolean => words.some(w => w.gap)

const isEdge = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length > 0 && b.length > 0 && Math.max(a.length, b.length) <= LONGEST_EDGE

/** One side leaves out more than a few words: they were cut, perhaps with a mark that got lost. */
const isOtherCut = (a: readonly Word[], b: readonly Word[]): boolean =>
  Math.min(a.length, b.length) === 0 && Math.max(a.length, b.length) > LONGEST_OMISSION

/** More than spelling, hyphens, articles and the ways of writing "is". */
function isReal(a: readonly Word[], b: readonly Word[]): boolean {
  if (plainKey(a) === plainKey(b)) return false
  const [x, y] = [bare(a), bare(b)]
  if (isAcronym(x, y) || isAcronym(y, x)) return false
  return !(x.length === y.length && x.every((w, i) => isSpelling(w, y[i]!)))
}

/** "wto" for "world trade organization". */
const isAcronym = (short: readonly Word[], long: readonly Word[]): boolean =>
  short.length === 1 &&
  long.length > 1 &&
  short[0]!.key.replaceAll('.', '') === long.map(w => w.key[0]).join('')

const bare = (words: readonly Word[]): Word[] => words.filter(w => !ARTICLES.has(w.key))

/** What is left of words without articles, hyphens and short forms: equal where readers see no difference. */
export function plainKey(words: readonly Word[]): string {
  return bare(words)
    .map(w => (w.key === "'s" || w.key === 'has' ? 'is' : w.key === "'d" ? 'would' : w.key))
    .join('')
}

const isSpelling = (x: Word, y: Word): boolean =>
  x.key === y.key || (x.key.length > 3 && spellingKey(x.key) === spellingKey(y.key))

/**
 * The words of `b` that answer a range of `a`, or null where `b` does not reach over all of it. The words
 * before and after the range have partners, or it lies at an end of `a`.
 */
export function answerTo(
  [from, to]: Range,
  a: readonly Word[],
  b: readonly Word[],
  { partners, a: reachA, b: reachB }: Alignment,
): Range | null {
  const startsAtEdge = from < reachA[0]
  const endsAtEdge = to > reachA[1]
  if (startsAtEdge && !isEdge(a.slice(0, reachA[0]), b.slice(0, reachB[0]))) return null
  if (endsAtEdge && !isEdge(a.slice(reachA[1]), b.slice(reachB[1]))) return null
  let before = from - 1
  while (before >= 0 && partners[before]! < 0) before--
  let after = to
  while (after < a.length && partners[after]! < 0) after++
  const start = before >= 0 ? partners[before]! + 1 : startsAtEdge ? 0 : reachB[0]
  const end = after < a.length ? partners[after]! : endsAtEdge ? b.length : reachB[1]
  return start <= end ? [start, end] : null
}
