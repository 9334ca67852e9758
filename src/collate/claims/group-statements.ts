import type { Link, Statement } from './types.ts'

/** Links that say, by themselves, that two statements are one claim. */
const SURE = 0.5
/** A report may tell one claim in so many statements (a sentence split in two, a lead repeated below). */
const MOST_A_REPORT = 2

/**
 * Groups of statements that say the same thing, each from two reports or more: links are followed from the surest
 * to the weakest, and one that would gather three statements of one report is left out, so that chains of half
 * likeness do not run together.
 *
 * @param links - best first
 * @returns statement ids in order, groups in the order of their first
 */
export function groupStatements(statements: readonly Statement[], links: readonly Link[]): number[][] {
  const groupOf = new Map<number, number[]>()
  for (const { a, b, score } of links) {
    if (score < SURE) break
    const left = groupOf.get(a) ?? [a]
    const right = groupOf.get(b) ?? [b]
    if (left === right || !fits(left, right, statements)) continue
    const merged = [...left, ...right]
    for (const id of merged) groupOf.set(id, merged)
  }
  return [...new Set(groupOf.values())]
    .map(group => group.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!)
}

function fits(left: readonly number[], right: readonly number[], statements: readonly Statement[]): boolean {
  const counts = new Map<string, number>()
  for (const id of [...left, ...right]) {
    const { report } = statements[id]!
    const n = (counts.get(report) ?? 0) + 1
    if (n > MOST_A_REPORT) return false
    counts.set(report, n)
  }
  return true
}
