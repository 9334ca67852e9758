import { firstBehind, overlapLength, type Span } from '../../text/span.ts'
import type { Attribution, QuotedSpan, Sentence } from '../types.ts'
import type { Resolved } from '../coreference/index.ts'
import { findMedium, type Medium } from './find-medium.ts'
import type { Range, Relation } from './relation.ts'
import { resolveInOrder } from './resolve-in-order.ts'

/** What describing needs of the report beside the relations. */
export type Described = Resolved & { text: string; paragraphs: readonly Span[] }

/** Cues that go on with what was said a moment before, by the same road. */
const GOES_ON = new Set(['added', 'adding', 'adds', 'continued', 'continues', 'continuing'])

/**
 * Turns relations in tokens into attributions with spans, kind, speaker and medium.
 *
 * @returns in text order of their contents
 */
export function describeRelations(
  found: Described,
  relations: readonly Relation[],
  quoted: readonly QuotedSpan[],
): Attribution[] {
  const outer = quoted.filter(q => q.depth === 0 && q.use !== 'title')
  const out = relations
    .map(relation => cut(found, relation, outer))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end)
  resolveInOrder(found, out)
  const reach = reachOf(out)
  out.forEach((attribution, i) => {
    const previous = i > 0 ? out[i - 1]! : null
    attribution.medium =
      mediumOf(found, attribution, out, reach) ?? carriedMedium(found, attribution, previous)
  })
  return out
}

function cut(found: Described, relation: Relation, outer: readonly QuotedSpan[]): Attribution {
  const { text, tokens } = found
  const span = ([from, to]: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const content = relation.content.map(span).sort((a, b) => a.start - b.start)
  const cue = relation.cue && span(relation.cue)
  return {
    kind: kindOf(text, content, cue, outer),
    content,
    cue,
    source: relation.source && span(relation.source),
    speaker: relation.speaker ?? null,
    medium: null,
    date: null,
    confidence: Math.round(relation.confidence * 1000) / 1000,
  }
}

/**
 * Direct when most of the content stands inside quotation marks, mixed when a part does. A quotation that
 * also holds the cue does not count: the whole report stands inside somebody else's words.
 */
export function kindOf(
  text: string,
  content: readonly Span[],
  cue: Span | null,
  outer: readonly QuotedSpan[],
): Attribution['kind'] {
  let inside = 0
  let all = 0
  for (const span of content) {
    all += solid(text, span)
    for (let q = firstBehind(outer, span.start); q < outer.length && outer[q]!.start < span.end; q++) {
      const quote = outer[q]!
      if (overlapLength(quote, span) === 0 || (cue && quote.start <= cue.start && cue.end <= quote.end))
        continue
      inside += solid(text, { start: Math.max(quote.start, span.start), end: Math.min(quote.end, span.end) })
    }
  }
  const share = inside / Math.max(1, all)
  return share >= 0.6 ? 'direct' : share > 0 ? 'mixed' : 'indirect'
}

function solid(text: string, { start, end }: Span): number {
  let n = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c > 32 && c !== 160) n++
  }
  return n
}

/** How far the contents up to each attribution reach: never less than before, so that it can be searched. */
function reachOf(sorted: readonly Attribution[]): Int32Array {
  let end = 0
  return Int32Array.from(sorted, ({ content }) => (end = Math.max(end, content.at(-1)!.end)))
}

/** The attributions whose contents reach into a sentence. */
function contentsIn(sentence: Span, sorted: readonly Attribution[], reach: Int32Array): Attribution[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach[middle]! <= sentence.start) low = middle + 1
    else high = middle
  }
  const out: Attribution[] = []
  for (; low < sorted.length && sorted[low]!.content[0]!.start < sentence.end; low++)
    if (sorted[low]!.content.at(-1)!.end > sentence.start) out.push(sorted[low]!)
  return out
}

/** The medium in the sentence of the cue or source, outside what was said. */
function mediumOf(
  found: Described,
  attribution: Attribution,
  all: readonly Attribution[],
  reach: Int32Array,
): Medium | null {
  const anchor = attribution.cue ?? attribution.source
  if (!anchor) return null
  const sentence = sentenceAt(found.sentences, anchor.start)
  if (!sentence) return null
  const taken = contentsIn(sentence, all, reach)
  const holes = taken
    .flatMap(a => a.content)
    .filter(c => overlapLength(c, sentence) > 0)
    .sort((a, b) => a.start - b.start)
  const stretches: Span[] = []
  let at = sentence.start
  for (const hole of holes) {
    if (hole.start > at) stretches.push({ start: at, end: hole.start })
    at = Math.max(at, hole.end)
  }
  if (at < sentence.end) stretches.push({ start: at, end: sentence.end })
  const distance = (s: Span) =>
    s.end < anchor.start ? anchor.start - s.end : s.start > anchor.end ? s.start - anchor.end : 0
  // two reports in one sentence: only the stretch of the own cue tells its medium
  const near = (taken.length > 1 ? stretches.filter(s => distance(s) === 0) : stretches).flatMap(s =>
    withoutRelatives(found.text, s),
  )
  return findMedium(
    found.text,
    near.sort((a, b) => distance(a) - distance(b) || a.start - b.start),
    attribution.source,
  )
}

/** ", who chaired the talks at the town hall," says where somebody did something else. */
const RELATIVE = /,\s(?:who|whose|which)\s[^,]{1,200},?/g

/** A stretch without the relative clauses in it. */
function withoutRelatives(text: string, stretch: Span): Span[] {
  const out: Span[] = []
  let at = stretch.start
  for (const m of text.slice(stretch.start, stretch.end).matchAll(RELATIVE)) {
    const start = stretch.start + m.index
    if (start > at) out.push({ start: at, end: start })
    at = start + m[0].length
  }
  if (at < stretch.end) out.push({ start: at, end: stretch.end })
  return out
}

/** "She added …" right after "In a statement, she said …": the statement goes on. */
function carriedMedium(
  found: Described,
  attribution: Attribution,
  previous: Attribution | null,
): Medium | null {
  if (!previous?.medium || !attribution.cue || !previous.speaker) return null
  if (attribution.speaker !== previous.speaker) return null
  if (
    !GOES_ON.has(found.text.slice(attribution.cue.start, attribution.cue.end).toLowerCase().split(/\s/)[0]!)
  )
    return null
  const between = found.text.slice(previous.content.at(-1)!.end, attribution.cue.start)
  return between.includes('\n') || between.length > 200 ? null : previous.medium
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  const i = firstBehind(sentences, at)
  const sentence = sentences[i]
  return sentence && sentence.start <= at ? sentence : null
}
