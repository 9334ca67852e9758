import type { Token } from '../../annotate/types.ts'
import { negations } from '../../lexicons/en/negations.ts'
import { isStopWord, stemOf } from './stem.ts'

const FULL = new Set<string>(negations.full)
/** A negation reaches over so many words, none of them a mark or a conjunction. */
const REACH = 5
const STOPS = new Set([',', ';', ':', '.', 'but', 'and', 'or', 'that', 'because', '(', ')'])
/** "not only … but also", "no doubt", "not least" deny nothing. */
const IDLE = new Set(['only', 'just', 'least', 'doubt', 'merely', 'simply', 'longer', 'more'])

/** A negation and the first word of content under it; `token` is that of the negation. */
export interface Negation {
  stem: string
  token: number
}

/** True for "not", "no", "never", "didn't"; takes the folded word. */
export const isNegation = (norm: string): boolean => FULL.has(norm) || norm.endsWith("n't")

/**
 * Negations of a clause with the word that each denies.
 *
 *     The board did [not] {approve} the sale.    [No] {talks} are planned.
 *
 * Refused: "more likely than not", "not only", "no longer" (that one ends something, and is looked at as an opposite).
 */
export function findNegated(tokens: readonly Token[], first: number, end: number): Negation[] {
  const out: Negation[] = []
  for (let i = first; i < end; i++) {
    if (!isNegation(tokens[i]!.norm)) continue
    if (IDLE.has(tokens[i + 1]?.norm ?? '') || tokens[i - 1]?.norm === 'than') continue
    for (let k = i + 1; k < Math.min(end, i + 1 + REACH); k++) {
      const { norm, pos } = tokens[k]!
      if (STOPS.has(norm)) break
      if (isStopWord(norm) || pos === 'PUNCT' || pos === 'DET') continue
      out.push({ stem: stemOf(norm), token: i })
      break
    }
  }
  return out
}
