import { unattributed } from '../../annotate/unattributed.ts'
import type { Annotations, Attribution, QuotedSpan, Sentence } from '../../annotate/types.ts'
import { passageOf, type Quotation } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'
import { firstFrom, overlapLength, type Span } from '../../text/span.ts'
import type { ActorOf, Witness } from '../types.ts'
import type { Saying, Word } from './types.ts'
import { indexSpans } from './index-spans.ts'
import { wordsIn, wordsOf, type WordTable } from './words-of.ts'

/** Words between quotation marks that nobody is tied to count as a quotation from this length on. */
const LEAST_WORDS_ALONE = 4

/**
 * The attributions of all reports as quotations, speakers as actors, each with its stretches inside
 * quotation marks; by report, then place. A stretch belongs to the shortest attribution around it.
 *
 *     He said the yard “will not close” and orders “are coming in”.
 *             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~   content
 *                       --------------             -------------      stretches
 */
export function findSayings(witnesses: readonly Witness[], actorOf: ActorOf): Saying[] {
  const table: WordTable = new Map()
  return witnesses.flatMap(witness => {
    const { report, annotations } = witness
    const words = wordsOf(report.text, annotations.tokens, table)
    return sayingsOf(witness, actorOf[report.id] ?? {}, words)
  })
}

function sayingsOf(witness: Witness, actors: ActorOf[string], words: readonly Word[]): Saying[] {
  const { annotations } = witness
  const spoken = annotations.quoted.filter(q => q.use !== 'title' && q.depth === 0)
  const attributed = annotations.attributions.filter(a => a.content.length)
  const spansOf = <T extends { attribution: Attribution }>(list: readonly T[]) =>
    list.flatMap(item => item.attribution.content.map(c => ({ ...c, item })))
  const around = indexSpans(spansOf(attributed.map(attribution => ({ attribution }))))
  const alone = spoken.filter(q => q.use === 'speech' && !around(q).size)
  const sayings = new Map<string, { attribution: Attribution; saying: Saying }>()
  for (const attribution of [...attributed, ...alone.map(unattributed)]) {
    const saying = toSaying(witness, attribution, actors, words)
    sayings.set(saying.quotation.id, { attribution, saying })
  }
  const list = [...sayings.values()].sort(
    (x, y) =>
      x.attribution.content[0]!.start - y.attribution.content[0]!.start ||
      sizeOf(x.attribution) - sizeOf(y.attribution),
  )
  const over = indexSpans(spansOf(list))
  for (const q of spoken) {
    const [owner] = [...over(q.inner)]
      .filter(each => holds(each.attribution, q))
      .sort((x, y) => sizeOf(x.attribution) - sizeOf(y.attribution) || list.indexOf(x) - list.indexOf(y))
    if (owner) addStretch(witness, owner.saying, q, words)
  }
  const tied = list.map(({ saying }) => saying).filter(isTied)
  shareMedia(tied, annotations.sentences)
  return tied
}

/**
 * What one person says in one sentence comes by one medium, though it is named once.
 *
 *     In a post on X, she called the talks “useful” and said they were “about rest”.
 *        ~~~~~~~~~~~                    both
 */
function shareMedia(sayings: readonly Saying[], sentences: readonly Sentence[]): void {
  const keyOf = ({ quotation: { speaker, content } }: Saying) =>
    `${speaker} ${sentenceAt(sentences, content[0]!.start)}`
  const media = new Map(sayings.filter(s => s.medium).map(s => [keyOf(s), s.medium!]))
  for (const saying of sayings) {
    const medium = saying.quotation.speaker !== null && !saying.medium && media.get(keyOf(saying))
    if (!medium) continue
    saying.medium = medium
    saying.quotation.medium = medium.exact
  }
}

/** Tied to a source or cue, or long enough to be somebody's words without. */
const isTied = ({ quotation, stretches }: Saying): boolean =>
  !!quotation.cue || !!quotation.source || (stretches[0]?.words.length ?? 0) >= LEAST_WORDS_ALONE

const sizeOf = (a: Attribution): number => a.content.reduce((n, c) => n + c.end - c.start, 0)

/** Most of what stands between the marks is content of the attribution. */
const holds = (a: Attribution, q: QuotedSpan): boolean =>
  a.content.some(c => overlapLength(c, q.inner) * 2 > q.inner.end - q.inner.start)

function toSaying(
  { report, annotations }: Witness,
  attribution: Attribution,
  actors: ActorOf[string],
  words: readonly Word[],
): Saying {
  const { kind, content, cue, source, speaker, medium, date } = attribution
  const passage = (span: Span) => passageOf(report, span.start, span.end)
  const quotation: Quotation = {
    id: `quotation-${fingerprint([report.id, ...[...content, cue, source].map(s => (s ? `${s.start}-${s.end}` : ''))].join('|'))}`,
    report: report.id,
    kind,
    content: content.map(passage),
    cue: cue && passage(cue),
    source: source && passage(source),
    speaker: speaker === null ? null : (actors[speaker] ?? null),
    medium: medium?.text ?? null,
    date,
  }
  const stems = content.flatMap(c => contentStems(wordsIn(words, c)))
  return {
    quotation,
    medium: medium && passage(medium.span),
    stretches: [],
    surroundings: passage(
      surround(
        annotations.sentences,
        [content[0]!, ...(cue ? [cue] : []), ...(source ? [source] : [])],
        isNamed(annotations, attribution) ? 0 : REACH,
      ),
    ),
    stems: new Set(stems),
  }
}

const contentStems = (words: readonly Word[]): string[] => words.filter(w => w.content).map(w => w.stem)

/** A pronoun may mean somebody who is named so many sentences before. */
const REACH = 2

/** The source calls the speaker by name; "he" and "the envoy" have to be looked up before it. */
function isNamed({ mentions }: Annotations, { source, speaker }: Attribution): boolean {
  if (!source) return false
  for (let i = firstFrom(mentions, source.start); mentions[i] && mentions[i]!.start < source.end; i++)
    if (mentions[i]!.kind === 'name' && mentions[i]!.entity === speaker) return true
  return false
}

/** From the start of the first to the end of the last sentence that the spans touch, and `before` sentences more. */
function surround(sentences: readonly Sentence[], spans: readonly Span[], before = 0): Span {
  const start = Math.min(...spans.map(s => s.start))
  const end = Math.max(...spans.map(s => s.end))
  let first = sentenceAt(sentences, start)
  let last = first
  while (last + 1 < sentences.length && sentences[last + 1]!.start < end) last++
  first = Math.max(0, first - before)
  if (last < 0) last = 0
  return sentences[first]
    ? { start: Math.min(start, sentences[first]!.start), end: Math.max(end, sentences[last]!.end) }
    : { start, end }
}

/** Index of the last sentence that starts at or before `at`, or -1. */
const sentenceAt = (sentences: readonly Sentence[], at: number): number => firstFrom(sentences, at + 1) - 1

/** Words on either side of a quotation that are kept with it. */
const BESIDE = 3

function addStretch(
  { report, annotations }: Witness,
  saying: Saying,
  q: QuotedSpan,
  all: readonly Word[],
): void {
  const { text } = report
  const inner = { ...q.inner }
  while (inner.start < inner.end && /\s/.test(text[inner.start]!)) inner.start++
  while (inner.end > inner.start && /[\s,.;:]/.test(text[inner.end - 1]!)) inner.end--
  const words = wordsIn(all, { start: inner.start, end: q.inner.end })
  if (!words.length) return
  const around = surround(annotations.sentences, [inner])
  const own = new Set(words.map(w => w.stem))
  const near = wordsIn(all, around)
  const context = contentStems(near).filter(stem => !own.has(stem))
  const keys = (list: readonly Word[]) => list.map(w => w.key)
  saying.stretches.push({
    saying,
    passage: passageOf(report, inner.start, inner.end),
    words,
    context: new Set(context),
    before: keys(near.filter(w => w.end <= inner.start).slice(-BESIDE)).reverse(),
    behind: keys(near.filter(w => w.start >= inner.end).slice(0, BESIDE)),
  })
}
