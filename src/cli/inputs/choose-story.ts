import { inOrder } from '../../compare.ts'
import type { Problem, Report } from '../../record/index.ts'
import { groupReports } from '../../story/index.ts'

/**
 * The reports that are of one story: the largest group, on a tie the one whose first report came out first.
 * Reports of other stories are never forced in; each is named with a reason. The order given changes nothing.
 */
export function chooseStory(reports: readonly Report[]): { reports: Report[]; left: Problem[] } {
  const ordered = inOrder(reports)
  const groups = groupReports(ordered)
  if (groups.length < 2) return { reports: ordered, left: [] }
  const chosen = new Set(groups.reduce((best, group) => (group.length > best.length ? group : best)))
  const alone = chosen.size === 1
  return {
    reports: ordered.filter(r => chosen.has(r.id)),
    left: ordered
      .filter(r => !chosen.has(r.id))
      .map(r => ({
        input: r.source,
        code: 'other-story',
        message: alone
          ? 'left out: no two of these reports are of one story (--one-story compares them all the same)'
          : `left out: of another story than ${counted(chosen.size)} (--one-story compares it all the same)`,
        severity: 'warning',
      })),
  }
}

const counted = (n: number): string => `the ${n} that belong together`
