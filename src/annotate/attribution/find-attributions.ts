import type { Span } from '../../text/span.ts'
import { contains, overlapLength } from '../../text/span.ts'
import type { Attribution, Entity, Mention, QuotedSpan, Sentence, Token } from '../types.ts'
import { encode } from './encode.ts'
import { findByModel } from './engine.ts'
import type { AttributionModel } from './model.ts'
import { pairQuotes } from './pair-quotes.ts'
import { decideUse } from './quote-use.ts'
import type { Range, Relation } from './relation.ts'
import { findByRule, quotationOfTokens, type Scene } from './rules.ts'

/** What the attribution pass reads of the other layers. */
export interface AttributionInput {
  text: string
  paragraphs: readonly Span[]
  sentences: readonly Sentence[]
  tokens: readonly Token[]
  entities: readonly Entity[]
  mentions: readonly Mention[]
}

/** Every stretch in quotation marks with its use, sorted by start. */
export function findQuoted(text: string, paragraphs: readonly Span[]): QuotedSpan[] {
  let p = 0
  return pairQuotes(text, paragraphs).map(quote => {
    while (p + 1 < paragraphs.length && paragraphs[p]!.end <= quote.start) p++
    return { ...quote, use: decideUse(text, quote, paragraphs[p]!) }
  })
}

/**
 * Who said what: content, cue and source of each attribution, with the speaker where it is clear.
 *
 * @param quoted - from `findQuoted`
 * @param model - learned weights; rules do the work where it is null
 * @returns in text order of their contents
 */
export function findAttributions(
  input: AttributionInput,
  quoted: readonly QuotedSpan[],
  model: AttributionModel | null,
): Attribution[] {
  const { text, tokens, sentences, mentions } = input
  const found = model
    ? findByModel(model, encode(text, tokens, sentences, quoted), sentences, tokens)
    : findByRule(sceneOf(input, quoted))
  return found
    .map(relation => toAttribution(text, tokens, relation, quoted, mentions))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

function sceneOf({ tokens, sentences }: AttributionInput, quoted: readonly QuotedSpan[]): Scene {
  const spoken = quoted.filter(q => q.use !== 'title')
  return { tokens, sentences, quoted: spoken, quoteOf: quotationOfTokens(tokens, spoken) }
}

function toAttribution(
  text: string,
  tokens: readonly Token[],
  relation: Relation,
  quoted: readonly QuotedSpan[],
  mentions: readonly Mention[],
): Attribution {
  const span = ([from, to]: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const content = relation.content.map(span).sort((a, b) => a.start - b.start)
  const source = relation.source && span(relation.source)
  return {
    kind: kindOf(text, content, quoted),
    content,
    cue: relation.cue && span(relation.cue),
    source,
    speaker: source && speakerOf(source, mentions),
    medium: null,
    date: null,
    confidence: relation.confidence,
  }
}

/** Direct when most of the content stands inside quotation marks, mixed when a part does. */
export function kindOf(
  text: string,
  content: readonly Span[],
  quoted: readonly QuotedSpan[],
): Attribution['kind'] {
  let inside = 0
  let all = 0
  for (const span of content) {
    all += solid(text, span)
    for (const quote of quoted)
      if (quote.depth === 0 && overlapLength(quote, span) > 0)
        inside += solid(text, {
          start: Math.max(quote.start, span.start),
          end: Math.min(quote.end, span.end),
        })
  }
  const share = inside / Math.max(1, all)
  return share >= 0.6 ? 'direct' : share > 0 ? 'mixed' : 'indirect'
}

const solid = (text: string, { start, end }: Span): number =>
  text.slice(start, end).replace(/\s+/g, '').length

function speakerOf(source: Span, mentions: readonly Mention[]): string | null {
  const inside = mentions.filter(m => contains(source, m) && m.entity !== null)
  return inside[0]?.entity ?? null
}
