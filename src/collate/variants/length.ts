import type { TimeExpression, Token } from '../../annotate/types.ts'
import { passageOf } from '../../record/index.ts'
import { classesOf, isStopWord, stemOf } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import { dayOf } from './day.ts'
import type { Difference, Site } from './differences.ts'
import type { Story } from './story.ts'

/** A noun belongs to the day before it if so many characters part them: "Sunday's peace talks". */
const NEAR = 10
const HELD = new Set(['hold', 'have', 'start', 'begin', 'conven'])
/** Longer stretches are no list of days. */
const LONGEST = 10

/** A stretch of whole days that a report gives to an event: "talks held over the past three days". */
interface Stretch {
  statement: Statement
  time: TimeExpression
  days: number
  /** classes of the nouns near it, one of which names the event */
  events: ReadonlySet<string>
}

/** Days that a report gives one by one to events of a class ("met on Saturday", "Sunday's talks"). */
interface Listed {
  sites: Site[]
  /** weekday numbers, Sunday 0 */
  days: Set<number>
}

/**
 * How long an event took, where one report says so and others give its days one by one.
 *
 *     The hearings, held over the past [four days], …      The hearing opened [Monday]. … The hearing ended [Tuesday].
 *
 * Two reports at least must list the same days, the days must be two or more, and together they must make a shorter
 * stretch than the one said: a list that leaves a day out is no proof of the contrary, two that agree are a reason to ask.
 */
export function findLengthDifferences(story: Story): Difference[] {
  const out: Difference[] = []
  const stretches = story.statements.flatMap(s => findStretches(s, story))
  const classes = new Set(stretches.flatMap(s => [...s.events]))
  for (const event of classes) {
    const lists = story.witnesses.map(w => listDays(story, w.report.id, event)).filter(l => l.days.size > 1)
    if (lists.length < 2) continue
    const length = spanOfDays(new Set(lists.flatMap(l => [...l.days])))
    if (length === null) continue
    for (const stretch of stretches) {
      if (!stretch.events.has(event) || stretch.days <= length || stretch.days > LONGEST) continue
      const a = stretchSite(stretch, story)
      for (const list of lists)
        for (const b of list.sites)
          if (b.statement.report !== stretch.statement.report)
            out.push({
              kind: 'date',
              relation: 'conflict',
              a,
              b: { ...b, key: 'days', value: dayNames(list.days) },
              subject: `how long the ${event} took`,
            })
    }
  }
  return out
}

function findStretches(statement: Statement, story: Story): Stretch[] {
  const { text } = story.report(statement.report)
  return statement.times
    .filter(t => t.kind !== 'date' && t.days !== null && t.days >= 2 && Number.isInteger(t.days))
    .filter(
      t =>
        /\bdays?$/i.test(text.slice(t.start, t.end)) &&
        /\b(?:past|last|over)\b/i.test(text.slice(t.start - 20, t.end)),
    )
    .map(time => ({ statement, time, days: time.days!, events: nounClasses(statement, time, story) }))
}

/** Classes of the nouns of a statement that stand before the stretch of time. */
function nounClasses(statement: Statement, time: TimeExpression, story: Story): Set<string> {
  const { tokens } = story.annotations(statement.report)
  const out = new Set<string>()
  for (let i = statement.firstToken; i < statement.endToken && tokens[i]!.end <= time.start; i++)
    if (tokens[i]!.pos === 'NOUN') for (const name of classesOf(stemOf(tokens[i]!.norm))) out.add(name)
  return out
}

function stretchSite({ statement, time, days }: Stretch, story: Story): Site {
  const { exact } = passageOf(story.report(statement.report), time.start, time.end)
  return { statement, span: time, value: exact, key: `${days} days` }
}

function listDays(story: Story, report: string, event: string): Listed {
  const { tokens } = story.annotations(report)
  const { text } = story.report(report)
  const listed: Listed = { sites: [], days: new Set() }
  for (const statement of story.statementsOf(report))
    for (const time of statement.times) {
      const weekday = dayOf(text, time)?.weekday ?? null
      if (weekday === null) continue
      if (!happensOn(statement, time, event, tokens)) continue
      listed.days.add(weekday)
      listed.sites.push({
        statement,
        span: statement,
        value: text.slice(time.start, time.end),
        key: `weekday ${weekday}`,
      })
    }
  return listed
}

/**
 * True when a word of the event's class belongs to the day: a verb or "held talks" to which no other time of the
 * statement stands nearer, or a noun right after it ("Sunday's talks").
 */
function happensOn(
  statement: Statement,
  time: TimeExpression,
  event: string,
  tokens: readonly Token[],
): boolean {
  for (let i = statement.firstToken; i < statement.endToken; i++) {
    const token = tokens[i]!
    if (isStopWord(token.norm) || !classesOf(stemOf(token.norm)).includes(event)) continue
    const away = (t: TimeExpression) => Math.max(t.start - token.end, token.start - t.end)
    if (token.pos !== 'VERB' && !HELD.has(stemOf(tokens[i - 1]?.norm ?? ''))) {
      if (token.start >= time.end && away(time) <= NEAR) return true
    } else if (statement.times.every(t => away(t) >= away(time))) return true
  }
  return false
}

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Saturday and Sunday": the days in their order, the first being the one whose eve is not among them. */
function dayNames(days: ReadonlySet<number>): string {
  const first = [...days].find(d => !days.has((d + 6) % 7)) ?? 0
  const names = [...days].map(d => NAMES[d]!).sort((x, y) => place(x) - place(y))
  function place(name: string): number {
    return (NAMES.indexOf(name) - first + 7) % 7
  }
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}

/** The days from the first to the last, both counted, of weekdays that follow each other; null for others. */
function spanOfDays(days: ReadonlySet<number>): number | null {
  for (const first of days) {
    let n = 0
    while (days.has((first + n) % 7) && n < 7) n++
    if (n === days.size) return n
  }
  return null
}
