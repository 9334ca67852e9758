import type { Range, Relation } from './relation.ts'
import { sourceAfter, sourceBefore, type Scene } from './rules.ts'
import { sentenceAt } from './sentence-at.ts'
import { nounsThatReport } from './speech-words.ts'

/*
 * Cuts of the engine that the build of the sentence shows to be wrong.
 */

export const isVerb = (pos: string) => pos === 'VERB' || pos === 'AUX'
const SUBORDINATES = new Set(
  'after before as when while because since until although though if but'.split(' '),
)

/**
 * A source that runs over the clause before its own.
 *
 *     Shares fell after the company said that sales were poor.
 *     ========================
 *                       ===========
 */
export function startAtOwnClause({ tokens, quoteOf }: Scene, relation: Relation): Relation {
  const { source, cue } = relation
  if (!source || !cue || source[1] > cue[0] || source[1] - source[0] < 4) return relation
  let verb = false
  for (let t = source[0]; t < source[1]; t++) {
    const { norm, pos } = tokens[t]!
    if (norm === ',' || norm.startsWith('who') || norm === 'which' || norm === 'that' || quoteOf[t]! >= 0)
      return relation
    if (isVerb(pos)) verb = true
    else if (verb && SUBORDINATES.has(norm)) {
      const own = sourceBefore(tokens, t + 1, cue[0])
      // "taken as voters left the hall showed": what stands before the cue is not the subject
      return own?.[0] === t + 1 ? { ...relation, source: own } : relation
    }
  }
  return relation
}

/** What may stand between a speaker at the end of a sentence and its full stop: "on Monday", "in a statement". */
const TAIL = 6

/**
 * ", the company said on Monday." at the end of a sentence: all before it is what was said, whatever verb it holds.
 *
 *     Volt will recall 40,000 cars, the company announced on Monday.
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~  =========== ^^^^^^^^^
 */
export function takeTrailing({ tokens, sentences, quoteOf }: Scene, relation: Relation): Relation {
  const { content, cue } = relation
  const last = content.at(-1)
  if (!last || !cue || content.length > 1 || cue[0] > last[0]) return relation
  const { firstToken, endToken } = sentenceAt(sentences, cue[0])!
  if (last[1] < endToken - 2 || last[1] > endToken) return relation
  let verb = last[1] - 1
  while (verb > last[0] && last[1] - verb <= TAIL && !isPast(tokens, verb)) {
    if (tokens[verb]!.norm === ',' || tokens[verb]!.pos === 'VERB' || quoteOf[verb]! >= 0) return relation
    verb--
  }
  if (!isPast(tokens, verb) || verb <= last[0] + 2) return relation
  const source = sourceBefore(tokens, last[0], verb)
  if (!source || tokens[source[0] - 1]?.norm !== ',' || source[0] - 1 <= last[0]) return relation
  for (let t = firstToken; t < source[0]; t++) if (quoteOf[t]! >= 0) return relation
  return { ...relation, source, cue: [verb, verb + 1], content: [[firstToken, source[0] - 1]] }
}

const isPast = (tokens: Scene['tokens'], t: number): boolean =>
  SAID.has(tokens[t]!.norm) && tokens[t]!.pos === 'VERB'
const SAID = new Set('said says announced reported confirmed added warned stated'.split(' '))

/**
 * "was accused by Obi of lying": the agent of a passive is the source.
 *
 *     Jensen was accused by Olsen of lying.
 *     ~~~~~~ ^^^^^^^^^^^^^^ ===== ~~~~~~~~
 */
export function takeAgent({ tokens, sentences }: Scene, relation: Relation): Relation {
  const { source, cue, content } = relation
  if (source || !cue || tokens[cue[1] - 1]!.norm !== 'by') return relation
  const k = content.findIndex(([from]) => from === cue[1])
  if (k < 0) return relation
  const agent = sourceAfter(tokens, cue[1], sentenceAt(sentences, cue[0])!.endToken)
  if (!agent || agent[1] >= content[k]![1]) return relation
  const rest: Range = [agent[1], content[k]![1]]
  return { ...relation, source: agent, content: content.map((range, i) => (i === k ? rest : range)) }
}

/** Passives of hearsay, which name no source: "is said to". */
const HEARSAY = new Set(
  'said reported believed thought understood rumoured rumored alleged feared known reputed'.split(' '),
)
const BE = new Set(['is', 'are', 'was', 'were'])

/**
 * "is said to be": the subject is what the talk is about, and nobody is named who talks.
 *
 *     The bridge is said to be haunted.
 *     ~~~~~~~~~~ ^^^^^^^ ~~~~~~~~~~~~~
 */
export function readHearsay({ tokens }: Scene, relation: Relation): Relation {
  const { source, cue, content } = relation
  const first = content[0]
  if (!cue || !source || !first || content.length > 1 || tokens[first[0]]!.norm !== 'to') return relation
  const verb = cue[1] - 1
  if (first[0] !== verb + 1 || !HEARSAY.has(tokens[verb]!.norm)) return relation
  let be = verb - 1
  while (be > source[0] && tokens[be]!.pos === 'ADV') be--
  if (!BE.has(tokens[be]?.norm ?? '') || source[1] < be || source[1] > verb || source[0] >= be)
    return relation
  return { ...relation, source: null, cue: [be, verb + 1], content: [[source[0], be], first] }
}

/**
 * A speaker between commas in the middle of the sentence: what stands before has no verb yet, so the words go on behind.
 *
 *     The train, according to Jo Park, was late.
 *     ~~~~~~~~~  ^^^^^^^^^^^^ =======  ~~~~~~~~
 */
export function goOnBehindSpeaker({ tokens, sentences, quoteOf }: Scene, relation: Relation): Relation {
  const { source, cue, content } = relation
  const only = content.length === 1 ? content[0]! : null
  if (!only || !source || !cue) return relation
  const from = Math.min(source[0], cue[0])
  const to = Math.max(source[1], cue[1])
  if (only[1] !== from - 1 || tokens[only[1]]!.norm !== ',' || tokens[to]?.norm !== ',') return relation
  const next = tokens[to + 1]
  if (!next || !isVerb(next.pos) || next.norm.endsWith('ing')) return relation
  const end = sentenceAt(sentences, cue[0])!.endToken
  if (to + 1 >= end) return relation
  for (let t = only[0]; t < only[1]; t++) if (isVerb(tokens[t]!.pos) || quoteOf[t]! >= 0) return relation
  let last = end
  while (last > to + 1 && tokens[last - 1]!.pos === 'PUNCT') last--
  return { ...relation, content: [only, [to + 1, last]] }
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
/** How many words may lead up to a speaker who stands in the middle of a sentence. */
const LEAD = 12

/**
 * A speaker behind an inverted cue, between what is told and what is quoted of one sentence.
 *
 *     The quay was, said Jo Park, “a joke.”
 *     ~~~~~~~~~~~~  ^^^^ =======  ~~~~~~~~~
 */
export function startBeforeSpeaker({ tokens, sentences, quoteOf }: Scene, relation: Relation): Relation {
  const { source, cue, content } = relation
  const only = content.length === 1 ? content[0]! : null
  if (!only || !source || !cue || source[0] !== cue[1] || only[0] !== source[1] + 1) return relation
  if (quoteOf[only[0]]! < 0 || tokens[source[1]]!.norm !== ',' || tokens[cue[0] - 1]?.norm !== ',')
    return relation
  const first = sentenceAt(sentences, cue[0])!.firstToken
  const end = cue[0] - 1
  if (end - first < 2 || end - first > LEAD || !isVerb(tokens[end - 1]!.pos)) return relation
  for (let t = first; t < end; t++) if (quoteOf[t]! >= 0) return relation
  return { ...relation, content: [[first, end], only] }
}

/** Words that begin a clause of their own, or go on with one, so that a second verb is nothing strange. */
const JOINTS = new Set([
  ...SUBORDINATES,
  ...'and or who whom whose which that what where how why whether than ; : – — - "'.split(' '),
])
const MEASURED = new Set(['by', 'in', 'at', 'from', 'with', 'for', 'on'])

/**
 * A noun that opens the sentence as its subject has a verb of its own: there the words that it reports end.
 *
 *     His claim that the vote was rigged found few takers.
 *         ^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function endBeforePredicate({ tokens, sentences, quoteOf }: Scene, relation: Relation): Relation {
  const { cue, content } = relation
  const only = content.length === 1 ? content[0]! : null
  if (!only || !cue || tokens[only[0]]!.norm !== 'that' || only[0] < cue[1] || only[0] > cue[1] + 6)
    return relation
  const opening = sentenceAt(sentences, cue[0])!.firstToken
  if (cue[1] - cue[0] > 1 || !isSubjectNoun(tokens, opening, cue[0])) return relation
  for (let t = opening; t < only[0]; t++)
    if ((t !== cue[0] && isVerb(tokens[t]!.pos)) || quoteOf[t]! >= 0) return relation
  const end = secondVerb({ tokens, quoteOf }, only)
  if (end < 0 || end - only[0] < 4) return relation
  return { ...relation, content: [[only[0], end]] }
}

/** "His claim", "Critics' new claim", "Claims": a noun of saying behind what goes with nouns only. */
function isSubjectNoun(tokens: Scene['tokens'], opening: number, at: number): boolean {
  if (!nounsThatReport.has(tokens[at]!.norm)) return false
  let t = at - 1
  while (t >= opening && tokens[t]!.pos === 'ADJ') t--
  if (t < opening) return true
  const { norm, pos } = tokens[t]!
  return pos === 'DET' || norm === "'s" || norm === "'" || POSSESSIVE.has(norm)
}

/** Where a second finite verb stands that no joint leads to, or -1. */
function secondVerb({ tokens, quoteOf }: Pick<Scene, 'tokens' | 'quoteOf'>, [from, to]: Range): number {
  let t = from + 1
  while (t < to && !isFinite(tokens, t)) t++
  // the first verb with its auxiliaries: "would never have been"
  while (t < to && /^(?:AUX|PART|ADV)$/.test(tokens[t]!.pos)) t++
  const first = t
  for (t = tokens[t]?.pos === 'VERB' ? t + 1 : t; t < to; t++) {
    const { norm } = tokens[t]!
    if (norm === ',' || JOINTS.has(norm) || quoteOf[t]! >= 0) return -1
    if (!isFinite(tokens, t)) continue
    // "evidence obtained by the police" is no predicate
    if (
      tokens[t]!.pos === 'VERB' &&
      norm.endsWith('ed') &&
      MEASURED.has(tokens[t + 1]?.norm ?? '') &&
      t > first
    )
      continue
    return t
  }
  return -1
}

function isFinite(tokens: Scene['tokens'], t: number): boolean {
  const { pos, norm } = tokens[t]!
  return isVerb(pos) && !norm.endsWith('ing') && tokens[t - 1]!.norm !== 'to'
}
