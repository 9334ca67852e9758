import { creditsPublisher, houseOf } from './credits.ts'
import type { Match, Pair, Reading } from './types.ts'
import { isSameText, unquoted } from './pairs.ts'
import { isTemplate } from './template.ts'

/** Least part of either report in common runs, and in passages of its own voice, that binds two reports. */
const RUN = 0.045
/** Least number of words in such runs: two short reports of one hearing have a phrase or two in common by chance. */
const RUN_WORDS = 22
const OWN = 0.14
/** … and so many times more for every doubling of the reports above `FEW`: among many, chance finds more. */
const MORE = 0.35
const FEW = 16
/**
 * A text that says that a machine wrote it, sends the reader to the original or credits the other has its words from somewhere: half the runs
 * will do, with this much of its voice …
 */
const MACHINE = 0.3
/** … and no runs at all, with this much of it in three places. */
const MACHINE_REWORDED = 0.35
/** A report without runs in common is bound by this much of its own voice, told in the same order. */
const REWORDED = 0.45
const IN_ORDER = 0.75

/** Reports that credit one agency have it in common by their own word: this much of one's voice, in other words too, will do. */
const CREDITED = 0.45

/**
 * True when two reports cannot have come about apart from each other: one used the other, or both used a third.
 *
 * Reports of one event share its names, figures, speeches and stock phrases; what they do not share by chance
 * are whole runs of plain words in the outlet's own voice, in two places at least, or one train of sentences
 * in one order from beginning to end. Quotations count for nothing here. Where both credit one agency, less of either will do.
 *
 * @param reports - how many reports were held against each other
 */
export function isLinked(pair: Pair, reports = 2): boolean {
  if (isSameText(pair) && pair.a.scan.word.length >= ALIKE_BY_CHANCE) return true
  return isBound(pair, reports) && !isTemplate(pair)
}

/** Two texts of fewer words may be the same by chance ("More to follow."). */
const ALIKE_BY_CHANCE = 8

function isBound(pair: Pair, reports: number): boolean {
  const chance = 1 + MORE * Math.max(0, Math.log2(reports / FEW))
  const own = pair.matches.filter(m => !m.passage.quoted)
  const withRuns = own.filter(m => m.runA + m.runB > 0)
  const short = Math.min(pair.a.scan.sentences.length, pair.b.scan.sentences.length) <= 3
  const places = Math.max(new Set(withRuns.map(m => m.a)).size, new Set(withRuns.map(m => m.b)).size)
  const run = Math.max(pair.runA, pair.runB)
  const words = Math.min(pair.runA * unquoted(pair.a), pair.runB * unquoted(pair.b))
  const part = Math.max(pair.ownA, pair.ownB)
  const taken = isSecondHand(pair.a, pair.b) ? pair.ownA : isSecondHand(pair.b, pair.a) ? pair.ownB : 0
  if (taken >= MACHINE_REWORDED && own.length >= 3) return true
  const byMachine = taken >= MACHINE
  const least = RUN_WORDS * chance * (byMachine ? 0.5 : 1)
  const enough = words >= least || run >= 0.3
  const oneAgency = [...pair.a.credits].some(name => pair.b.credits.has(name))
  if (oneAgency && part >= CREDITED && own.length >= 3 && words > 0) return true
  if (enough && run >= RUN && part >= OWN && (places >= (byMachine ? 1 : 2) || (short && run >= 0.3)))
    return true
  return part >= REWORDED && words >= least / 2 && own.length >= 7 && inOrder(own) >= IN_ORDER
}

/** True when a report says of itself that a machine wrote it. */
export const isMachine = (r: Reading): boolean =>
  r.witness.report.notices.some(n => n.kind === 'ai-generated')

/** True when a report says of itself that it goes back to others, or names the other one as where it has something from. */
const isSecondHand = (r: Reading, other: Reading): boolean =>
  isMachine(r) ||
  creditsPublisher(r.witness.report, houseOf(other.witness.report)) ||
  r.witness.report.notices.some(n => n.kind === 'verify-original')

/** How closely `to` follows the other report of the pair: 0 … 2. */
export function closeness(pair: Pair, to: 'a' | 'b'): number {
  return to === 'a' ? pair.runA + pair.ownA : pair.runB + pair.ownB
}

/** Part of the matches that stand in one order in both texts: the longest rising run of partners, 0..1. */
export function inOrder(matches: readonly Match[]): number {
  const sorted = [...matches].sort((x, y) => x.a - y.a || x.b - y.b)
  const tails: number[] = []
  for (const { b } of sorted) {
    let [lo, hi] = [0, tails.length]
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (tails[mid]! <= b) lo = mid + 1
      else hi = mid
    }
    tails[lo] = b
  }
  return sorted.length ? tails.length / sorted.length : 0
}
