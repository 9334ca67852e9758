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
  const groupOf = new Map<number, Group>()
  const groupFor = (id: number): Group =>
    groupOf.get(id) ?? { ids: [id], told: new Map([[statements[id]!.report, 1]]) }
  for (const { a, b, score } of links) {
    if (score < SURE) break
    let [large, small] = [groupFor(a), groupFor(b)]
    if (large === small) continue
    if (large.ids.length < small.ids.length) [large, small] = [small, large]
    if (!fits(large, small)) continue
    groupOf.set(large.ids[0]!, large)
    for (const id of small.ids) {
      large.ids.push(id)
      groupOf.set(id, large)
    }
    for (const [report, n] of small.told) large.told.set(report, n + (large.told.get(report) ?? 0))
  }
  return [...new Set(groupOf.values())]
    .map(group => group.ids.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!)
}

/** A group in the making: its statements, and how many of each report. */
interface Group {
  ids: number[]
  told: Map<string, number>
}

function fits(large: Group, small: Group): boolean {
  for (const [report, n] of small.told) if (n + (large.told.get(report) ?? 0) > MOST_A_REPORT) return false
  return true
}
