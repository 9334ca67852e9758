import type { Token } from '../../annotate/types.ts'
import { silence } from '../../lexicons/en/silence.ts'
import { strongForms, weakForms } from '../../annotate/attribution/speech-words.ts'
import { isNegation } from '../claims/find-negated.ts'
import { classesOf, isAkin, isStopWord, stemOf } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import type { Difference } from './differences.ts'
import type { Story } from './story.ts'

const VERBS = new Set(silence.map(stemOf))
/** A negation and its verb of saying stand this near: "did not once publicly mention". */
const REACH = 4
/** A topic is a few words long; longer objects are statements of their own. */
const LONGEST = 8

/** A report that somebody did not speak of something. */
interface Silence {
  statement: Statement
  actor: string
  /** stems and actors of what was left unsaid */
  topic: readonly string[]
  partners: readonly string[]
}

/**
 * One report says that somebody did not speak of a thing, another has them speak of it.
 *
 *     Okoro left [without mentioning the budget].   /   [The budget is safe,] Okoro told reporters.
 *
 * Refused: "declined to comment" and other silences without a topic; a topic that shares only a plain word.
 */
export function findSilenceDifferences(story: Story): Difference[] {
  const out: Difference[] = []
  for (const statement of story.statements) {
    const silent = findSilence(statement, story)
    if (!silent) continue
    for (const other of story.statements) {
      if (other.report === statement.report || !speaksOf(other, silent, story)) continue
      const site = (s: Statement, key: string) => ({
        statement: s,
        span: s,
        value: shorten(story.report(s.report).text.slice(s.start, s.end)),
        key,
      })
      out.push({
        kind: 'polarity',
        relation: 'conflict',
        a: site(other, 'spoke'),
        b: site(statement, 'silent'),
        subject: silent.actor,
      })
    }
  }
  return out
}

const shorten = (text: string): string =>
  text.length > 90 ? `${text.slice(0, 88).replace(/\s\S*$/, '')} …` : text

function findSilence(statement: Statement, story: Story): Silence | null {
  const { tokens } = story.annotations(statement.report)
  for (let i = statement.firstToken; i < statement.endToken; i++) {
    if (!isNegation(tokens[i]!.norm)) continue
    for (let k = i + 1; k < Math.min(statement.endToken, i + 1 + REACH); k++) {
      if (!VERBS.has(stemOf(tokens[k]!.norm))) continue
      const speaker = [...statement.actors]
        .reverse()
        .find(a => a.end <= tokens[i]!.start && a.kind !== 'place')
      if (!speaker) return null
      const end = topicEnd(tokens, k + 1, statement.endToken)
      const topic: string[] = []
      for (let t = k + 1; t < end; t++)
        if (!isStopWord(tokens[t]!.norm) && /\p{L}/u.test(tokens[t]!.norm))
          topic.push(stemOf(tokens[t]!.norm))
      const last = tokens[end - 1]!.end
      const partners = statement.actors
        .filter(a => a.start >= tokens[k]!.end && a.end <= last && a.actor !== speaker.actor)
        .map(a => a.actor)
      return topic.length ? { statement, actor: speaker.actor, topic, partners } : null
    }
  }
  return null
}

function topicEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  while (
    i < end &&
    i < from + LONGEST &&
    !/^[.,;:]$/.test(tokens[i]!.norm) &&
    tokens[i]!.norm !== 'according'
  )
    i++
  return i
}

/** True when the same person speaks, in `other`, of what the silence leaves out: its head, and whom or what it is with. */
function speaksOf(other: Statement, { actor, topic, partners, statement }: Silence, story: Story): boolean {
  const there = other.actors.some(a => a.actor === actor)
  if (other.voice?.speaker !== actor && !(there && hasSpeech(other, story))) return false
  if (findSilence(other, story)) return false
  const { tokens } = story.annotations(other.report)
  const stems: string[] = []
  for (let i = other.firstToken; i < other.endToken; i++)
    if (!isStopWord(tokens[i]!.norm)) stems.push(stemOf(tokens[i]!.norm))
  const found = topic.filter(t => stems.some(s => isAkin(t, s)))
  if (!found.length) return false
  if (topic.length === 1) return true
  const others = other.actors.filter(a => a.actor !== actor && !partners.includes(a.actor))
  const names = topic.filter(t => !found.includes(t))
  const partnerMet = partners.some(p => other.actors.some(a => a.actor === p))
  const byRole = names.some(n => others.some(a => belongsTo(a.actor, n, partners, story)))
  void statement
  return found.length >= 2 || partnerMet || byRole
}

function hasSpeech(statement: Statement, story: Story): boolean {
  const { tokens } = story.annotations(statement.report)
  for (let i = statement.firstToken; i < statement.endToken; i++) {
    const { norm } = tokens[i]!
    if (strongForms.has(norm) || weakForms.has(norm) || norm === 'asked') return true
    if (classesOf(stemOf(norm)).includes('describe')) return true
  }
  return false
}

/** True when an actor is of the people or the side that the word names: an envoy of "Russian President …" and "Russian". */
function belongsTo(actor: string, stem: string, partners: readonly string[], story: Story): boolean {
  const known = story.actor(actor)
  if (!known) return false
  if (known.side !== null && partners.includes(known.side)) return true
  return known.roles.some(r =>
    r.text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(w => stemOf(w) === stem),
  )
}
