import { inOrder } from '../../compare.ts'
import type { Problem, Report } from '../../record/index.ts'
import { findUntold, groupReports } from '../../story/index.ts'

/**
 * The reports that are of one story: the largest group, on a tie the one whose first report came out first.
 * Reports of other stories are never forced in; each is named with a reason. One that says too little to be told apart
 * stays, and is named where it shares nothing with the others. The order given changes nothing.
 */
export function chooseStory(reports: readonly Report[]): { reports: Report[]; left: Problem[] } {
  const ordered = inOrder(reports)
  const groups = groupReports(ordered)
  if (groups.length < 2) return { reports: ordered, left: untoldOf(ordered) }
  const chosen = new Set(groups.reduce((best, group) => (group.length > best.length ? group : best)))
  const alone = chosen.size === 1
  const kept = ordered.filter(r => chosen.has(r.id))
  const others: Problem[] = ordered
    .filter(r => !chosen.has(r.id))
    .map(r => ({
      input: r.source,
      code: 'other-story',
      message: alone
        ? 'left out: no two of these reports are of one story (--one-story compares them all the same)'
        : `left out: of another story than ${counted(chosen.size)} (--one-story compares it all the same)`,
      severity: 'warning',
    }))
  return { reports: kept, left: [...others, ...untoldOf(kept)] }
}

function untoldOf(reports: readonly Report[]): Problem[] {
  const untold = new Set(findUntold(reports))
  return reports
    .filter(r => untold.has(r.id))
    .map(r => ({
      input: r.source,
      code: 'too-short-to-tell',
      message: `kept, but ${r.words} words that the others do not share are too few to tell whether it is of their story`,
      severity: 'warning',
    }))
}

const counted = (n: number): string => `the ${n} that belong together`
