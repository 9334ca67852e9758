import type { Statement } from '../claims/types.ts'
import { compareNumbers, countSame, isStepOf, type Count } from './counts.ts'
import { toldBefore } from './told-before.ts'
import type { Story } from './story.ts'

/** Words that say of a count that it goes on: "were still missing", "the toll has risen to". */
const RUNNING = /\b(?:still|so far|remain(?:s|ed)?|toll|rises to|rose to|risen to|climbed to)\b/
/** A report has few counts of what happened to people; of more than this it is a table. */
const MOST = 30

/** What is done stays done: such a count of a later day may be higher and not lower. */
const GROWING = new Set(['killed', 'injured', 'arrested', 'infected', 'cancelled', 'destroyed'])

/** True when `b` can be the same running count as `a` at a later time. */
export const isNextCount = (a: Count, b: Count, story: Story): boolean =>
  toldBefore(a.statement, b.statement, story) &&
  (b.value > a.value || !a.outcomes.some(o => GROWING.has(o) && b.outcomes.includes(o)))

/** True when the words around a count say that it goes on. */
export const isRunning = ({ statement: { report, start, end } }: Count, story: Story): boolean =>
  RUNNING.test(story.report(report).text.slice(start, end).toLowerCase())

/**
 * Pairs of counts, the earlier first, of which the later says itself that it goes on: such a sentence need not be
 * like the earlier one in anything else.
 *
 *     Crews were looking for [nine missing climbers].    /    [Four climbers] were still missing on Sunday.
 */
export function findRunning(story: Story, countsOf: (s: Statement) => Count[]): [Count, Count][] {
  const told = story.witnesses.map(w =>
    story
      .statementsOf(w.report.id)
      .flatMap(s => countsOf(s).filter(c => c.outcomes.length && c.unit === null))
      .slice(0, MOST),
  )
  const out: [Count, Count][] = []
  for (const later of told)
    for (const b of later.filter(c => isRunning(c, story)))
      for (const a of told.filter(list => list !== later).flat())
        if (
          countSame(a, b) &&
          compareNumbers(a, b) === 'different' &&
          isStepOf(a, b) &&
          isNextCount(a, b, story)
        )
          out.push([a, b])
  return out
}
