import type { Scan } from '../collate/align/scan-text.ts'
import type { AlignedPassage, Witness } from '../collate/index.ts'

/** A report as lineage sees it: its words, which of them are quoted, and what it says about where it comes from. */
export interface Reading {
  witness: Witness
  scan: Scan
  /** per word: 1 inside quotation marks */
  quoted: Uint8Array
  /** per word: 1 for a plain word, neither a name nor a small word */
  plain: Uint8Array
  /** earliest and latest instant (ms since 1970) that its stamps allow; null without a stamp */
  stamp: { from: number; to: number } | null
  /** agencies and outlets that it credits with the whole */
  credits: ReadonlySet<string>
}

/** An aligned passage as seen from one pair: sentence indices, and whose voice it is. */
export interface Match {
  passage: AlignedPassage
  /** sentence indices into the two scans */
  a: number
  b: number
  /** words of `b` (and of `a`) in runs of four and more that both have, outside quotation marks, names apart */
  runA: number
  runB: number
}

/** Two reports with all that was found to bind them. `a` has the smaller id. */
export interface Pair {
  a: Reading
  b: Reading
  matches: Match[]
  /** part of the report's words that stand in aligned passages, 0..1 */
  shareA: number
  shareB: number
  /** the same for passages in the outlet's own voice, out of the words outside quotation marks */
  ownA: number
  ownB: number
  /** part of the words outside quotation marks that stand in common runs, 0..1 */
  runA: number
  runB: number
}
