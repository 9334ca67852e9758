import type { Token } from '../../annotate/types.ts'
import { silence } from '../../lexicons/en/silence.ts'
import { strongForms, weakForms } from '../../annotate/attribution/speech-words.ts'
import { isNegation } from '../claims/find-negated.ts'
import { classesOf, isAkin, isStopWord, stemOf } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import type { Difference } from './differences.ts'
import { countryOf } from './place-parts.ts'
import type { Story } from './story.ts'

const VERBS = new Set(silence.map(stemOf))
/** A negation and its verb of saying stand this near: "did not once publicly mention". */
const REACH = 4
/** A topic is a few words long; longer objects are statements of their own. */
const LONGEST = 8
/** Links above this join the same words. */
const SAME = 0.9

/** A report that somebody did not speak of something. */
interface Silence {
  statement: Statement
  actor: string
  /** stems of the plain words of what was left unsaid, the head among them */
  topic: readonly string[]
  /** names and adjectives of countries in it: whom or what it is with */
  partners: readonly string[]
}

/**
 * One report says that somebody did not speak of a thing, another has them speak of it.
 *
 *     Okoro left [without mentioning the budget].   /   [The budget is safe,] Okoro told reporters.
 *
 * Refused: "declined to comment" and other silences without a topic; a topic that shares only a plain word; words that
 * another report gives to somebody else.
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
  const { text } = story.report(statement.report)
  for (let i = statement.firstToken; i < statement.endToken; i++) {
    if (!isNegation(tokens[i]!.norm)) continue
    for (let k = i + 1; k < Math.min(statement.endToken, i + 1 + REACH); k++) {
      if (!VERBS.has(stemOf(tokens[k]!.norm))) continue
      const speaker = [...statement.actors]
        .reverse()
        .find(a => a.end <= tokens[i]!.start && a.kind !== 'place')
      if (!speaker) return null
      const topic: string[] = []
      const partners: string[] = []
      for (let t = k + 1; t < topicEnd(tokens, k + 1, statement.endToken); t++) {
        const { norm, start, end } = tokens[t]!
        if (isStopWord(norm) || !/\p{L}/u.test(norm)) continue
        if (/\p{Lu}/u.test(text[start]!)) partners.push(text.slice(start, end))
        else topic.push(stemOf(norm))
      }
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

/**
 * True when the same person speaks, in `other`, of what the silence leaves out: the head of the topic, and, where it
 * says with whom, that side or somebody of it ("the Russian delegation" / an envoy whose president is Russian).
 */
function speaksOf(other: Statement, { actor, topic, partners }: Silence, story: Story): boolean {
  if (other.voice?.speaker !== actor && !hasSpeechOf(actor, other, story)) return false
  if (isContested(other, actor, story)) return false
  if (findSilence(other, story)) return false
  const { tokens } = story.annotations(other.report)
  const { text } = story.report(other.report)
  const stems: string[] = []
  const asked = questionBefore(other, story)
  for (let i = asked ?? other.firstToken; i < other.endToken; i++)
    if (!isStopWord(tokens[i]!.norm)) stems.push(stemOf(tokens[i]!.norm))
  if (!stems.some(s => isAkin(topic[0]!, s))) return false
  const beside = other.actors.filter(a => a.actor !== actor)
  const words = text.slice(other.start, other.end)
  if (partners.length)
    return partners.some(p => words.includes(p) || beside.some(a => belongsTo(a.actor, p, story)))
  return topic.filter(t => stems.some(s => isAkin(t, s))).length * 2 > topic.length
}

/** True when another report gives the same quoted words to somebody else: who spoke is in doubt, and so what they left out. */
const isContested = (statement: Statement, actor: string, story: Story): boolean =>
  statement.quoted > 0 &&
  story.linksOf(statement.id).some(({ a, b, score }) => {
    const { voice } = story.statements[a === statement.id ? b : a]!
    return score > SAME && voice !== null && voice.speaker !== null && voice.speaker !== actor
  })

/** First token of the sentence before a quotation, where that tells the question: "Asked about rents, she laughed." */
function questionBefore({ quoted, report, sentence }: Statement, story: Story): number | null {
  const { tokens, sentences } = story.annotations(report)
  const before = sentences[sentence - 1]
  if (!quoted || !before) return null
  for (let i = before.firstToken; i < before.endToken; i++)
    if (tokens[i]!.norm === 'asked' || tokens[i]!.norm === 'question') return before.firstToken
  return null
}

/** True when a verb of saying or describing follows the actor, or "asked about" stands before them. */
function hasSpeechOf(actor: string, statement: Statement, story: Story): boolean {
  const { tokens } = story.annotations(statement.report)
  for (let i = statement.firstToken; i < statement.endToken; i++) {
    const { norm, start } = tokens[i]!
    const about = norm === 'asked' && tokens[i + 1]?.norm === 'about'
    const speech =
      strongForms.has(norm) || weakForms.has(norm) || classesOf(stemOf(norm)).includes('describe')
    if (!about && !speech) continue
    const skip = ['ADV', 'AUX'].includes(tokens[i - 1]?.pos ?? '') ? 2 : 1
    const before = tokens[i - skip]
    if (!about && before === undefined) continue
    if (statement.actors.some(a => a.actor === actor && (about || (a.end <= start && a.end >= before!.end))))
      return true
  }
  return false
}

/** True when an actor, or one for whom they speak, bears the name or comes from the country of the adjective. */
function belongsTo(actor: string, word: string, story: Story): boolean {
  const name = countryOf(word) ?? word
  const seen = new Set<string>()
  for (
    let at = story.actor(actor);
    at && !seen.has(at.id);
    at = at.side === null ? null : story.actor(at.side)
  ) {
    seen.add(at.id)
    if (at.name === name || at.forms.some(f => f.text === name)) return true
    if (at.roles.some(r => r.text.includes(word))) return true
  }
  return false
}
