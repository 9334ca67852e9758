import type { Token } from '../types.ts'
import {
  endBeforePredicate,
  takeAgent,
  takeTrailing,
  goOnBehindSpeaker,
  readHearsay,
  startBeforeSpeaker,
  startAtOwnClause,
} from './mend-clauses.ts'
import type { Range, Relation } from './relation.ts'
import { sourceBefore, type Scene } from './rules.ts'
import { sentenceAt } from './sentence-at.ts'
import { strongForms } from './speech-words.ts'

/*
 * Cuts of the engine that the words beside them show to be wrong, put right one relation at a time.
 */

/** All mends that leave one relation one relation. */
export function mendRelation(scene: Scene, relation: Relation): Relation {
  let mended = relation
  for (const mend of MENDS) mended = mend(scene, mended)
  return mended
}

/**
 * A source is whoever speaks: one that runs on over a verb and a quotation holds an attribution of its own.
 *
 *     Solberg called the talks “frank” and said they would go on.
 *     =======                              ^^^^ ~~~~~~~~~~~~~~~~
 *     ======= ^^^^^^ ~~~~~~~~~~~~~~~~~
 */
export function splitSource({ tokens, quoteOf }: Scene, relation: Relation): Relation[] {
  const { source } = relation
  if (!source) return [relation]
  let verb = -1
  let quoteEnd = -1
  for (let t = source[0] + 1; t < source[1]; t++) {
    if (verb < 0 && tokens[t]!.pos === 'VERB' && quoteOf[t]! < 0) verb = t
    if (verb >= 0 && quoteOf[t]! >= 0) quoteEnd = t + 1
  }
  if (quoteEnd < 0) return [relation]
  const own: Range = [source[0], verb]
  return [
    { ...relation, source: own, cue: [verb, verb + 1], content: [[verb + 1, quoteEnd]] },
    { ...relation, source: own },
  ]
}

/**
 * What the source is said to be is none of its words.
 *
 *     According to Anna Reyes, who runs the harbour, the channel is deep.
 *                  ==========  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *                                                    ~~~~~~~~~~~~~~~~
 */
function dropRelative({ tokens, quoteOf }: Scene, relation: Relation): Relation {
  const [first, ...rest] = relation.content
  const { source, cue } = relation
  if (!first || !source || source[1] !== first[0] - 1 || tokens[source[1]]!.norm !== ',') return relation
  if (!/^(?:who|whose|whom|which)$/.test(tokens[first[0]]!.norm) || quoteOf[first[0]]! >= 0) return relation
  // "Jo Park, who runs it, said it was full": the clause stands between source and cue
  if (rest.length > 0 && cue && first[1] <= cue[0] && cue[0] - first[1] < 3)
    return { ...relation, source: [source[0], first[1]], content: rest }
  let t = first[0] + 1
  while (t < first[1] && tokens[t]!.norm !== ',') t++
  return first[1] - t > 3 ? { ...relation, content: [[t + 1, first[1]], ...rest] } : relation
}

/**
 * A title between source and cue belongs to the source.
 *
 *     Tom Bell, author of “The Last Bridge,” said the town had learned nothing.
 *     ======================================      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
function takeTitle({ tokens, quoteOf }: Scene, relation: Relation): Relation {
  const [first, ...rest] = relation.content
  const { source, cue } = relation
  if (!first || rest.length === 0 || !source || !cue || first[1] > cue[0] || cue[0] - first[1] > 3)
    return relation
  const opening = tokens[first[0]]!.norm === '"' ? first[0] : first[0] - 1
  if (tokens[opening]?.norm !== '"' || quoteOf[opening]! >= 0 || source[1] !== opening) return relation
  return { ...relation, source: [source[0], cue[0]], content: rest }
}

/** Beside a whole quotation, two or three plain words on their own are no content ("… in a letter to the court"). */
export function dropCrumbs({ quoteOf }: Scene, relation: Relation): Relation {
  if (relation.content.length < 2) return relation
  const plain = ([from, to]: Range) => {
    for (let t = from; t < to; t++) if (quoteOf[t]! >= 0) return false
    return true
  }
  const whole = relation.content.some(r => r[1] - r[0] >= 4 && quoteOf[r[0]]! >= 0 && quoteOf[r[1] - 1]! >= 0)
  if (!whole) return relation
  return { ...relation, content: relation.content.filter(r => r[1] - r[0] > 3 || !plain(r)) }
}

/**
 * "said (and not for the first time) that": what stands in brackets between cue and "that" is none of the words.
 *
 *     Reyes said (and not for the first time) that the quay was short.
 *                                             ~~~~~~~~~~~~~~~~~~~~~~~
 */
function skipBracket({ tokens }: Scene, relation: Relation): Relation {
  const [first, ...rest] = relation.content
  if (!first || !relation.cue || first[0] <= relation.cue[0]) return relation
  const opening = tokens[first[0]]!.norm === '(' ? first[0] : first[0] - 1
  if (tokens[opening]!.norm !== '(' || opening !== relation.cue[1]) return relation
  let t = first[0]
  while (t < first[1] && tokens[t]!.norm !== ')') t++
  if (tokens[t + 1]?.norm !== 'that' || first[1] - t < 4) return relation
  return { ...relation, content: [[t + 1, first[1]], ...rest] }
}

/** What a word is called by when it is spoken of as a word: "the word “never” appears nine times". */
const WORDS = new Set('word words phrase term slogan hashtag motto name letters inscription'.split(' '))

const CAPTIONS = new Set(
  'photo photos photograph picture pictured image video watch listen credit caption'.split(' '),
)

/** "is known as “marsh breath”": a word held at a distance, which nobody is named to use, is no quotation. */
export function isNamed({ tokens, quoteOf, quoted }: Scene, { source, cue, content }: Relation): boolean {
  if (content.length !== 1) return false
  const [from, to] = content[0]!
  const quote = quoteOf[from]!
  if (cue && to <= cue[0] && quoteOf[to - 1]! >= 0) {
    let t = to - 1
    while (t > 0 && quoteOf[t] === quoteOf[to - 1]) t--
    if (WORDS.has(tokens[t]!.norm) && !strongForms.has(tokens[cue[0]]!.norm)) return true
  }
  // "Photo: “The Long Quay” by Anna Reyes"
  if (source && cue && tokens[cue[0]]!.norm === ':' && CAPTIONS.has(tokens[source[0]]!.norm)) return true
  if (source) return false
  return quote >= 0 && quoteOf[to - 1] === quote && quoted[quote]!.use === 'scare'
}

/**
 * What stands between a cue and its "that" is the day or the hearer, none of the words.
 *
 *     A court ruled on 28 April that the sale was void.      Obi told Reyes that it was over.
 *                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                ~~~~~~~~~~~~~~~~~~~~~~
 *                               ~~~~~~~~~~~~~~~~~~~~~                      ~~~~~~~~~~~~~~~~
 */
function startAtThat({ tokens, quoteOf }: Scene, relation: Relation): Relation {
  const [first, ...rest] = relation.content
  if (!first || !relation.cue || first[0] < relation.cue[1] || quoteOf[first[0]]! >= 0) return relation
  let t = first[0]
  while (t < first[0] + 4 && isDayOrHearer(tokens[t])) t++
  if (t === first[0] || tokens[t]?.norm !== 'that' || first[1] - t < 4) return relation
  return { ...relation, content: [[t, first[1]], ...rest] }
}

const WHEN = new Set(
  'on for in years months weeks days decades earlier late last this today yesterday again only'.split(' '),
)

const isDayOrHearer = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'NUM' || t.pos === 'PROPN' || WHEN.has(t.norm))

/**
 * "…, the minister said, according to the agency": the minister spoke, the agency tells it. Who told it is a credit, which
 * lineage reads for itself.
 */
function takeInner({ tokens, sentences, quoteOf }: Scene, relation: Relation): Relation {
  const { cue, content } = relation
  const only = content.length === 1 ? content[0]! : null
  if (!only || !cue || tokens[cue[0]]!.norm !== 'according' || only[1] > cue[0]) return relation
  for (let t = only[1] - 1; t > only[0] + 4 && t > only[1] - 8; t--) {
    if (tokens[t]!.norm === ',' || quoteOf[t]! >= 0) return relation
    if (!strongForms.has(tokens[t]!.norm) || tokens[t]!.pos !== 'VERB') continue
    const first = sentenceAt(sentences, t)?.firstToken ?? only[0]
    const source = sourceBefore(tokens, Math.max(first, only[0]), t)
    if (!source || tokens[source[0] - 1]?.norm !== ',') return relation
    return { ...relation, cue: [t, t + 1], source, content: [[only[0], source[0] - 1]] }
  }
  return relation
}

/** "for" before the time that was passed over is none of the cue: "had warned for years that". */
function trimCue({ tokens }: Scene, relation: Relation): Relation {
  const { cue, content } = relation
  if (!cue || cue[1] - cue[0] < 2) return relation
  const [from, to] = cue
  const before = tokens[to - 1]!
  const leads = WHEN.has(before.norm) && content[0]![0] > to && tokens[content[0]![0]]!.norm === 'that'
  return leads ? { ...relation, cue: [from, to - 1] } : relation
}

const MENDS: readonly ((scene: Scene, relation: Relation) => Relation)[] = [
  takeInner,
  takeTrailing,
  takeAgent,
  dropRelative,
  takeTitle,
  skipBracket,
  startAtThat,
  startAtOwnClause,
  readHearsay,
  goOnBehindSpeaker,
  startBeforeSpeaker,
  endBeforePredicate,
  trimCue,
]
