import type { TimeExpression } from '../../annotate/types.ts'
import { strongForms } from '../../annotate/attribution/speech-words.ts'
import { contains } from '../../text/span.ts'
import { isAkin, isStopWord, stemOf } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import { compareDays, dayKey, dayOf, type Day } from './day.ts'
import type { Difference, Site } from './differences.ts'
import type { Story } from './story.ts'

const CLOSE = 0.5
/** From here on two limits ("by Friday") are of one thing. */
const ALIKE = 0.6
/** Words this near to a date say what happened on it. */
const NEAR = 5

/** A day in a statement with the words of content that stand near it. */
interface Dated {
  statement: Statement
  time: TimeExpression
  day: Day
  context: readonly string[]
  /** those of the context that are verbs */
  verbs: readonly string[]
  /** the word of a limit before the day ("by", "until"), '' for the event's own day */
  limit: string
}

/**
 * Days that differ where two reports date the same thing.
 *
 *     The strike begins on [April 2], …      A walkout is to start on [April 3], …
 *
 * The words next to the two dates must be akin, and neither report may have the other's day for such a thing
 * elsewhere. A month against a day of it is granularity.
 */
export function findDateDifferences(story: Story): Difference[] {
  const dated = new Map<number, Dated[]>(story.statements.map(s => [s.id, findDated(s, story)]))
  const out: Difference[] = []
  for (const link of story.links) {
    const [s, t] = [story.statements[link.a]!, story.statements[link.b]!]
    const [of, to] = [dated.get(s.id)!, dated.get(t.id)!]
    if (!of.length || !to.length) continue
    for (const a of of)
      for (const b of to) {
        const relation = compareDays(a.day, b.day)
        if (relation === null || relation === 'same') continue
        const shared = sharedContext(a, b)
        if (a.limit !== b.limit || (a.limit !== '' && link.score < ALIKE)) continue
        if (shared < (link.score >= CLOSE ? 1 : 2)) continue
        if (link.score < CLOSE && !a.verbs.some(x => b.context.some(y => isAkin(x, y)))) continue
        if (relation === 'granularity' && link.score < CLOSE) continue
        if (agreesElsewhere(of, b) || agreesElsewhere(to, a)) continue
        if (relation === 'different' && (knows(story, dated, s, b) || knows(story, dated, t, a))) continue
        out.push({
          kind: 'date',
          relation: relation === 'granularity' ? 'granularity' : 'conflict',
          a: toSite(story, a, b),
          b: toSite(story, b, a),
          subject: subjectOf(story, a, b),
        })
      }
  }
  return out
}

function findDated(statement: Statement, story: Story): Dated[] {
  const { text } = story.report(statement.report)
  const { tokens } = story.annotations(statement.report)
  const out: Dated[] = []
  for (const time of statement.times) {
    const day = dayOf(text, time)
    const limit = day && limitBefore(statement, time, story)
    if (!day || limit === null) continue
    const context: string[] = []
    const verbs: string[] = []
    for (let i = statement.firstToken; i < statement.endToken; i++) {
      const token = tokens[i]!
      if (token.start >= time.start && token.end <= time.end) continue
      if (isStopWord(token.norm) || !/\p{L}/u.test(token.norm) || token.pos === 'PROPN') continue
      const between = token.end <= time.start ? countTokens(i, time.start) : countTokens(i, time.end)
      if (between > NEAR) continue
      context.push(stemOf(token.norm))
      if (token.pos === 'VERB') verbs.push(stemOf(token.norm))
    }
    out.push({ statement, time, day, context, verbs, limit })
    // tokens from token i to the offset `to`, either way
    function countTokens(i: number, to: number): number {
      let n = 0
      if (tokens[i]!.end <= to) for (let k = i; k < tokens.length && tokens[k]!.end <= to; k++) n++
      else for (let k = i; k >= 0 && tokens[k]!.start >= to; k--) n++
      return n
    }
  }
  return out
}

const LIMITS = new Set(['by', 'until', 'since', 'before', 'after'])

/**
 * The limit that a day is ("by Friday", "since Monday"), '' for the day of an event, null for the day on which somebody
 * spoke ("the ministry said on Friday").
 */
function limitBefore(statement: Statement, time: TimeExpression, story: Story): string | null {
  const { tokens, attributions } = story.annotations(statement.report)
  let i = statement.firstToken
  while (i < statement.endToken && tokens[i]!.start < time.start) i++
  const before = tokens[i - 1]?.norm ?? ''
  if (LIMITS.has(before)) return before
  const spoken =
    attributions.some(
      ({ cue, content }) =>
        cue !== null &&
        cue.end <= time.start &&
        time.start - cue.end < 12 &&
        !content.some(c => contains(c, time)),
    ) || [i - 1, i - 2].some(k => strongForms.has(tokens[k]?.norm ?? ''))
  return spoken ? null : ''
}

const sharedContext = (a: Dated, b: Dated): number =>
  a.context.filter(x => b.context.some(y => isAkin(x, y))).length

/** True when the same statement has the other's day beside its own. */
const agreesElsewhere = (list: readonly Dated[], other: Dated): boolean =>
  list.some(
    d => ['same', 'granularity'].includes(compareDays(d.day, other.day) ?? '') && sharedContext(d, other) > 0,
  )

/** True when the report of `statement` dates such a thing to the other's day somewhere. */
const knows = (
  story: Story,
  dated: ReadonlyMap<number, Dated[]>,
  statement: Statement,
  other: Dated,
): boolean =>
  story
    .statementsOf(statement.report)
    .some(s =>
      dated.get(s.id)!.some(d => compareDays(d.day, other.day) === 'same' && sharedContext(d, other) > 0),
    )

function toSite(story: Story, { statement, time, day }: Dated, other: Dated): Site {
  const { text } = story.report(statement.report)
  return { statement, span: time, value: text.slice(time.start, time.end), key: dayKey(day, other.day) }
}

/** The noun and the verb next to the day that both reports have: "talks broke", "trial began". */
function subjectOf(story: Story, a: Dated, b: Dated): string {
  const { tokens } = story.annotations(a.statement.report)
  const near = (want: (pos: string) => boolean): number => {
    let best = -1
    let least = Infinity
    for (let i = a.statement.firstToken; i < a.statement.endToken; i++) {
      const { start, end, pos, norm } = tokens[i]!
      const away = Math.max(a.time.start - end, start - a.time.end)
      const stem = stemOf(norm)
      if (away < 0 || away >= least || !want(pos) || !a.context.includes(stem)) continue
      if (!b.context.some(y => isAkin(stem, y))) continue
      best = i
      least = away
    }
    return best
  }
  const words = [near(pos => pos === 'NOUN'), near(pos => pos === 'VERB')].filter(i => i >= 0)
  if (!words.length) words.push(near(() => true))
  return words
    .filter(i => i >= 0)
    .sort((x, y) => x - y)
    .map(i => tokens[i]!.norm)
    .join(' ')
}
