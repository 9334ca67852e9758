import { foldedWords } from '../../text/fold.ts'
import { isAkin, stemOf } from '../claims/stem.ts'
import { strongForms } from '../../annotate/attribution/speech-words.ts'
import type { Statement } from '../claims/types.ts'
import { dayOf, compareDays, type Day } from './day.ts'
import type { Story } from './story.ts'

/**
 * True unless two different people say the two statements: parties may disagree without their reporters doing so.
 * Sources without a name ("experts") are one when the words for them end alike.
 */
export function mayShareVoice(a: Statement, b: Statement, story: Story): boolean {
  if (!a.voice || !b.voice) return true
  if (a.voice.speaker !== null || b.voice.speaker !== null) return a.voice.speaker === b.voice.speaker
  const [x, y] = [sourceHead(a, story), sourceHead(b, story)]
  return x !== null && y !== null && isAkin(x, y)
}

/** The stem of the last word of the source, or null. */
function sourceHead({ voice, report }: Statement, story: Story): string | null {
  const { source } = story.annotations(report).attributions[voice!.attribution]!
  if (!source) return null
  const word = foldedWords(story.report(report).text.slice(source.start, source.end)).at(-1)
  return word === undefined ? null : stemOf(word)
}

/** True when a verb of saying, "according to" or "a court heard" stands in the sentence of a statement, found as an attribution or not. */
export function speaksOfSaying(statement: Statement, story: Story): boolean {
  const { tokens, sentences } = story.annotations(statement.report)
  const sentence = sentences[statement.sentence]!
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { norm } = tokens[i]!
    if (strongForms.has(norm) || norm === 'heard' || (norm === 'according' && tokens[i + 1]?.norm === 'to'))
      return true
  }
  return false
}

/** A day in a statement; bare where the text gives no more than the weekday, whose week is a reading. */
interface NamedDay {
  day: Day
  bare: boolean
}

const isOneWeekday = (x: NamedDay, y: NamedDay): boolean =>
  x.bare && y.bare && x.day.weekday !== null && x.day.weekday === y.day.weekday

/** True when both statements name a day and no day of the one fits one of the other; "Thursday" fits "Thursday". */
export function areDaysApart(a: Statement, b: Statement, story: Story): boolean {
  const daysOf = (s: Statement) => {
    const { text } = story.report(s.report)
    return s.times.flatMap(t => {
      const day = dayOf(text, t)
      return day ? [{ day, bare: !/\d/.test(text.slice(t.start, t.end)) }] : []
    })
  }
  const [left, right] = [daysOf(a), daysOf(b)]
  if (!left.length || !right.length) return false
  return left.every(x => right.every(y => !isOneWeekday(x, y) && compareDays(x.day, y.day) === 'different'))
}
