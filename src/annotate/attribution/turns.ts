import type { Token } from '../types.ts'
import type { Described } from './describe.ts'
import { isVerb } from './mend-clauses.ts'
import type { Range, Relation } from './relation.ts'

/** A paragraph that begins with who speaks and a colon: tokens of the label, the colon and what follows. */
interface Turn {
  label: Range
  words: Range
  /** somebody with a name, an answer, or a question and other voices of the house */
  voice: 'person' | 'answer' | 'other'
}

/** How many tokens a label has at most, with office and party: "Ms Jensen (Labour, North Coast):" */
const LABEL = 10
const ASKS = new Set('q question interviewer host moderator presenter reporter questioner'.split(' '))
const ANSWERS = new Set(['a', 'answer'])

/**
 * The turns of a transcript or interview, where at least two paragraphs begin with who speaks.
 *
 *     Anna Reyes: The harbour is open.      Q: When did you start?
 *     ==========^ ~~~~~~~~~~~~~~~~~~~       A: I was six years old.
 *     Tom Bell: It is not.                  =^ ~~~~~~~~~~~~~~~~~~~ whoever alone was named before the first question
 *
 * Refused: "Where: the town hall", "LONDON: The minister …" (no person), one such line alone (a headline).
 */
export function findTurns(found: Described): Relation[] {
  const turns = turnsOf(found)
  if (turns.length < 2) return []
  const people = peopleOf(found)
  const interviewee = turns.some(t => t.voice === 'answer')
    ? onlyPersonBefore(found, people, turns[0]!)
    : null
  return turns.flatMap(turn => {
    const relation = toRelation(found, turn, 0.7)
    if (turn.voice === 'other' || !relation) return []
    return turn.voice === 'answer' && interviewee ? [{ ...relation, speaker: interviewee }] : [relation]
  })
}

/**
 * A headline that gives somebody's words behind the name.
 *
 *     Brandt: Ward to stay shut until May ¶ Olga Brandt runs the clinic.
 *     ======^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * Refused: "Brandt: a life", which has no verb; a text of one paragraph.
 */
export function findHeadline(found: Described): Relation | null {
  const { sentences } = found
  if (sentences.length === 0 || sentences.at(-1)!.paragraph === sentences[0]!.paragraph) return null
  const turns = turnsOf(found)
  const [turn] = turns
  if (turns.length !== 1 || turn!.voice !== 'person' || turn!.label[0] !== sentences[0]!.firstToken)
    return null
  return toRelation(found, turn!, 0.5)
}

const peopleOf = ({ entities }: Described): Set<string> =>
  new Set(entities.filter(e => e.kind === 'person').map(e => e.id))

function toRelation(found: Described, { label, words }: Turn, confidence: number): Relation | null {
  const content = trimmed(found, words)
  return (
    content && { cue: [label[1], label[1] + 1], source: label, content: [content], confidence, sure: true }
  )
}

/** Every paragraph that begins with a label. */
function turnsOf(found: Described): Turn[] {
  const { tokens, sentences } = found
  const turns: Turn[] = []
  let people: Set<string> | null = null
  let m = 0
  for (let s = 0; s < sentences.length; s++) {
    const { firstToken, paragraph } = sentences[s]!
    if (s > 0 && sentences[s - 1]!.paragraph === paragraph) continue
    let colon = firstToken + 1
    while (colon < firstToken + LABEL && colon < tokens.length && tokens[colon]!.norm !== ':') colon++
    if (tokens[colon]?.norm !== ':' || !isLabel(tokens, firstToken, colon)) continue
    let last = s
    while (sentences[last + 1]?.paragraph === paragraph) last++
    if (colon >= sentences[last]!.endToken) continue
    const start = tokens[firstToken]!.start
    while (m < found.mentions.length && found.mentions[m]!.start < start) m++
    people ??= peopleOf(found)
    const voice = voiceOf(found, people, firstToken, colon, m)
    if (voice)
      turns.push({ label: [firstToken, colon], words: [colon + 1, sentences[last]!.endToken], voice })
  }
  return turns
}

/** Names, offices and what stands in brackets; no verb. */
function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (!/^(?:PROPN|NOUN|ADJ|NUM|DET|ADP|X)$/.test(tokens[t]!.pos) && !/^[,().]$/.test(tokens[t]!.norm))
      return false
  return true
}

function voiceOf(
  found: Described,
  people: ReadonlySet<string>,
  from: number,
  colon: number,
  m: number,
): Turn['voice'] | null {
  const { tokens, mentions } = found
  if (colon - from === 1 && ANSWERS.has(tokens[from]!.norm)) return 'answer'
  const end = tokens[colon]!.start
  for (let k = m; k < mentions.length && mentions[k]!.end <= end; k++)
    if (mentions[k]!.kind === 'name') return people.has(mentions[k]!.entity ?? '') ? 'person' : null
  if (ASKS.has(tokens[colon - 1]!.norm)) return 'other'
  return colon - from > 1 && colon - from < 4 && isShouted(found, from, colon) ? 'person' : null
}

/** "LUZ TORRES": words in capitals only. */
function isShouted({ text, tokens }: Described, from: number, to: number): boolean {
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  return tokens[from]!.pos === 'PROPN' && words === words.toUpperCase() && words !== words.toLowerCase()
}

/** What is said, without the full stop: a sentence with a verb, or words in quotation marks. */
function trimmed({ tokens }: Described, [from, to]: Range): Range | null {
  let end = to
  while (end > from && tokens[end - 1]!.pos === 'PUNCT' && !/^(?:"|'')$/.test(tokens[end - 1]!.norm)) end--
  if (end - from < 2) return null
  if (/^(?:"|'')$/.test(tokens[from]!.norm)) return [from, end]
  for (let t = from; t < end; t++) if (isVerb(tokens[t]!.pos)) return [from, end]
  return null
}

/** The one person named before the first question. */
function onlyPersonBefore(
  { tokens, mentions }: Described,
  people: ReadonlySet<string>,
  first: Turn,
): string | null {
  const start = tokens[first.label[0]]!.start
  const seen = new Set<string>()
  for (const m of mentions) {
    if (m.start >= start) break
    if (m.entity !== null && people.has(m.entity)) seen.add(m.entity)
  }
  return seen.size === 1 ? [...seen][0]! : null
}
