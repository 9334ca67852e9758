import { isAkin } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import { compareNumbers, countSame, isGenericHead, type Count } from './counts.ts'
import type { Story } from './story.ts'
import { toldBefore } from './told-before.ts'
import { areDaysApart } from './voices.ts'

/** Words near the two numbers that must be akin, all of them different. */
const LEAST = 2
/** A report with more counts than this is a table. */
const MOST = 60

/** True when one of the two tells of an earlier time than the other: counts change. */
export const areOfTwoTimes = (a: Statement, b: Statement, story: Story): boolean =>
  toldBefore(a, b, story) || toldBefore(b, a, story)

/**
 * Numbers in the same phrase of two statements that say different things otherwise.
 *
 *     The joint committee of [nine members] meets in May.
 *     Both states will sit on a joint committee of [seven members].
 *
 * Refused: counts of reports of two days; people and other heads that say little; one word in common.
 */
export function findTwins(story: Story, countsOf: (s: Statement) => Count[]): [Count, Count][] {
  const told = story.witnesses.map(w =>
    story
      .statementsOf(w.report.id)
      .flatMap(countsOf)
      .filter(
        c =>
          (c.unit !== 'day' && c.unit !== '%' && (c.unit !== null || (c.head && !isGenericHead(c.head)))) ||
          isMember(c),
      )
      .slice(0, MOST),
  )
  const out: [Count, Count][] = []
  told.forEach((list, i) => {
    for (const other of told.slice(i + 1))
      for (const a of list)
        for (const b of other) {
          if (a.outcomes.length || b.outcomes.length) continue
          if (!isOneThing(a, b) || compareNumbers(a, b) !== 'different') continue
          if (a.bound !== 'exact' || b.bound !== 'exact') continue
          if (areOfTwoTimes(a.statement, b.statement, story) || areDaysApart(a.statement, b.statement, story))
            continue
          if (sharedBeside(a, b) >= LEAST) out.push([a, b])
        }
  })
  return out
}

/** "ten members" of a body that stands before it. */
const isMember = (c: Count): boolean => c.unit === null && c.head === 'member'

const isOneThing = (a: Count, b: Count): boolean => (isMember(a) && isMember(b) ? true : countSame(a, b))

function sharedBeside(a: Count, b: Count): number {
  const near = (c: Count) => new Set(c.context.filter(w => w !== c.head))
  const other = near(b)
  return [...near(a)].filter(x => [...other].some(y => isAkin(x, y))).length
}
