import type { Variant } from '../../record/index.ts'
import type { Statement } from '../claims/types.ts'
import {
  compareNumbers,
  countSame,
  findCounts,
  isGenericHead,
  isStepOf,
  sharesContext,
  type Count,
} from './counts.ts'
import type { Difference, Site } from './differences.ts'
import type { Story } from './story.ts'
import { findRunning, isNextCount, isRunning } from './running-counts.ts'
import { areOfTwoTimes, findTwins } from './twin-counts.ts'
import { toldBefore } from './told-before.ts'

/** From this on the statements themselves say that the numbers count the same; below it, the words near them must. */
const CLOSE = 0.5
/** Reports of two days may count two things in like words, unless the statements are nearly the same. */
const ALIKE = 0.62

/**
 * Numbers that differ where two reports count the same thing.
 *
 *     The draft has [five chapters], the ministry said.    The draft runs to [six chapters], officials said.
 *
 * A number is left alone when either report also has the other's, anywhere, for the same thing; a running count
 * (dead, injured, evacuated) of a later report is superseded and no conflict.
 */
export function findNumberDifferences(story: Story): Difference[] {
  const counts = new Map<number, Count[]>()
  const countsOf = (s: Statement): Count[] => {
    let list = counts.get(s.id)
    if (!list) {
      list = findCounts(s, { report: story.report(s.report), annotations: story.annotations(s.report) })
      counts.set(s.id, list)
    }
    return list
  }
  const out: Difference[] = []
  for (const link of story.links) {
    const [s, t] = [story.statements[link.a]!, story.statements[link.b]!]
    for (const a of countsOf(s))
      for (const b of countsOf(t)) {
        if (!countSame(a, b) || compareNumbers(a, b) !== 'different') continue
        const outcome = a.outcomes.some(o => b.outcomes.includes(o))
        if (link.score < CLOSE && !outcome && !sharesContext(a, b)) continue
        if (hasAlso(story, countsOf, s, b) || hasAlso(story, countsOf, t, a)) continue
        const relation = relationOf(story, a, b, outcome)
        if (!relation || (relation === 'conflict' && link.score < ALIKE && areOfTwoTimes(s, t, story)))
          continue
        const [x, y] = relation === 'superseded' && toldBefore(t, s, story) ? [b, a] : [a, b]
        const add = (p: Count, q: Count) =>
          out.push({
            kind: 'number',
            relation,
            a: toSite(story, p),
            b: toSite(story, q),
            subject: subjectOf(story, x),
          })
        add(x, y)
        for (const c of agreeing(story, countsOf, x)) add(c, y)
        for (const c of agreeing(story, countsOf, y)) add(x, c)
      }
  }
  const pair = (a: Count, b: Count, relation: Difference['relation'] = 'superseded'): Difference => ({
    kind: 'number',
    relation,
    a: toSite(story, a),
    b: toSite(story, b),
    subject: subjectOf(story, a),
  })
  for (const [a, b] of findRunning(story, countsOf))
    if (!hasAlso(story, countsOf, a.statement, b) && !hasAlso(story, countsOf, b.statement, a))
      out.push(pair(a, b))
  for (const [a, b] of findTwins(story, countsOf))
    if (!hasAlso(story, countsOf, a.statement, b) && !hasAlso(story, countsOf, b.statement, a))
      if (relationOf(story, a, b, false) === 'conflict') out.push(pair(a, b, 'conflict'))
  return out
}

/** Counts of other reports that give the same number for the same thing in a statement linked to this one. */
function agreeing(story: Story, countsOf: (s: Statement) => Count[], count: Count): Count[] {
  return story.linksOf(count.statement.id).flatMap(({ a, b, score }) => {
    if (score < CLOSE) return []
    const other = story.statements[a === count.statement.id ? b : a]!
    return countsOf(other).filter(c => countSame(c, count) && compareNumbers(c, count) === 'same')
  })
}

/** True when the report of `statement` somewhere gives the other's number for the same thing. */
function hasAlso(
  story: Story,
  countsOf: (s: Statement) => Count[],
  statement: Statement,
  other: Count,
): boolean {
  return story
    .statementsOf(statement.report)
    .some(s => countsOf(s).some(c => countSame(c, other) && compareNumbers(c, other) !== 'different'))
}

function relationOf(story: Story, a: Count, b: Count, outcome: boolean): Variant['relation'] | null {
  if (arePermuted(a, b) && !areOfTwoTimes(a.statement, b.statement, story)) return 'conflict'
  if (outcome && isStepOf(a, b) && (isNextCount(a, b, story) || isNextCount(b, a, story))) return 'superseded'
  if (outcome && (isRunning(a, story) || isRunning(b, story))) return null
  // "at least four" and "six" hold together as long as nobody says which came later; "at least three years" and
  // "at least five years" are two promises, but two tolls may both be lower bounds of a third
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  const alike = low.bound === high.bound && !outcome
  if (low.bound === 'at-least' && !alike && high.value < 10 * low.value) return null
  if (high.bound === 'at-most' && !alike) return null
  return 'conflict'
}

/** True for 23 and 32, 1.45 and 1.54: somebody copied the digits in another order. */
function arePermuted(a: Count, b: Count): boolean {
  const digits = (n: number) => [...String(n).replace(/\D/g, '').replace(/0+$/, '')].sort().join('')
  return (
    a.bound === b.bound &&
    a.value !== b.value &&
    digits(a.value).length > 1 &&
    digits(a.value) === digits(b.value) &&
    String(a.value).length === String(b.value).length
  )
}

function toSite(story: Story, count: Count): Site {
  const { text } = story.report(count.statement.report)
  return {
    statement: count.statement,
    span: count.span,
    value: text.slice(count.span.start, count.span.end),
    key: `${count.value} ${count.unit ?? ''}`,
  }
}

function subjectOf(story: Story, { head, outcomes, span, statement, unit }: Count): string {
  if (outcomes.length && (head === null || isGenericHead(head))) return `how many were ${outcomes[0]!}`
  const words = story.report(statement.report).text.slice(span.start, span.end).split(/\s+/)
  if (unit === 'day') return 'a length of time'
  if (unit !== null && head === null) return unit === '%' ? 'a percentage' : 'an amount'
  return head === null ? 'a number' : `the number of ${words.at(-1)!}`
}
