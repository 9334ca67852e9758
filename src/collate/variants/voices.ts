import { strongForms } from '../../annotate/attribution/speech-words.ts'
import type { Statement } from '../claims/types.ts'
import { dayOf, compareDays } from './day.ts'
import type { Story } from './story.ts'

/** True unless two different people say the two statements: parties may disagree without their reporters doing so. */
export const mayShareVoice = (a: Statement, b: Statement): boolean =>
  !a.voice || !b.voice || (a.voice.speaker !== null && a.voice.speaker === b.voice.speaker)

/** True when a verb of saying or "according to" stands in the sentence of a statement, found as an attribution or not. */
export function speaksOfSaying(statement: Statement, story: Story): boolean {
  const { tokens, sentences } = story.annotations(statement.report)
  const sentence = sentences[statement.sentence]!
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { norm } = tokens[i]!
    if (strongForms.has(norm) || (norm === 'according' && tokens[i + 1]?.norm === 'to')) return true
  }
  return false
}

/** True when both statements name a day and no day of the one fits one of the other. */
export function areDaysApart(a: Statement, b: Statement, story: Story): boolean {
  const daysOf = (s: Statement) =>
    s.times.map(t => dayOf(story.report(s.report).text, t)).filter(d => d !== null)
  const [left, right] = [daysOf(a), daysOf(b)]
  if (!left.length || !right.length) return false
  return left.every(x => right.every(y => compareDays(x, y) === 'different'))
}
