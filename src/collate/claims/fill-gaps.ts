import { isAkin } from './stem.ts'
import type { Link, Statement } from './types.ts'

/** Statements on either side of a gap are linked at least so well. */
const BANK = 0.5
/** What two statements in one gap, with a word or an actor in common, are linked by. */
const IN_GAP = 0.5
/** A gap holds so many statements at most. */
const WIDEST = 2

/**
 * Short statements that share too little to be found alike, between neighbours that are the same in both reports:
 *
 *     The bus hit a wall.   Four windows broke.    The driver fled.
 *          same             one word in common       same
 *     The bus hit a wall.   Five windows shattered.  The driver fled.
 *
 * @param links - best first
 * @returns links that are not among `links`
 */
export function fillGaps(links: readonly Link[], statements: readonly Statement[]): Link[] {
  // of each statement, its best partner in each report
  const partners = statements.map(() => new Map<string, number>())
  for (const { a, b, score } of links) {
    if (score < BANK) continue
    if (!partners[a]!.has(statements[b]!.report)) partners[a]!.set(statements[b]!.report, b)
    if (!partners[b]!.has(statements[a]!.report)) partners[b]!.set(statements[a]!.report, a)
  }
  const known = statements.map(() => new Set<number>())
  for (const { a, b } of links) known[a]!.add(b)
  const out: Link[] = []
  for (const s of statements) {
    if (statements[s.id - 1]?.report !== s.report || statements[s.id + 1]?.report !== s.report) continue
    for (const [report, left] of partners[s.id - 1]!) {
      const right = partners[s.id + 1]!.get(report)
      if (right === undefined || report <= s.report || partners[s.id]!.has(report)) continue
      if (right - left < 2 || right - left > WIDEST + 1) continue
      for (let id = left + 1; id < right; id++) {
        const [a, b] = s.id < id ? [s.id, id] : [id, s.id]
        if (!partners[id]!.has(s.report) && !known[a]!.has(b) && sharesSomething(s, statements[id]!))
          out.push({ a, b, score: IN_GAP })
      }
    }
  }
  return out
}

const sharesSomething = (a: Statement, b: Statement): boolean =>
  a.words.some(x => b.words.some(y => isAkin(x.stem, y.stem))) ||
  a.actors.some(x => b.actors.some(y => x.actor === y.actor))
