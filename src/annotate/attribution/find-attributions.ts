import type { Span } from '../../text/span.ts'
import type { Attribution, QuotedSpan } from '../types.ts'
import { describeRelations, type Described } from './describe.ts'
import { completeRelations } from './complete.ts'
import { encode } from './encode.ts'
import { findByModel } from './engine.ts'
import type { AttributionModel } from './model.ts'
import { findNominal } from './nominal.ts'
import { pairQuotes } from './pair-quotes.ts'
import { decideUse } from './quote-use.ts'
import type { Relation } from './relation.ts'
import { findByRule, quotationOfTokens, type Scene } from './rules.ts'
import { findHeadline, findTurns } from './turns.ts'

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
  input: Described,
  quoted: readonly QuotedSpan[],
  model: AttributionModel | null,
): Attribution[] {
  const { text, tokens, sentences } = input
  const scene: Scene = { tokens, sentences, quoted, quoteOf: quotationOfTokens(tokens, quoted, false) }
  const byRule = [...findByRule(scene), ...findNominal(scene)]
  const found = model
    ? completeRelations(
        scene,
        findByModel(model, encode(text, tokens, sentences, quoted), sentences, tokens),
        byRule,
      )
    : byRule
  const all = withHeadline(inTurns(found, findTurns(input)), findHeadline(input))
  return describeRelations(input, all, quoted)
}

/** What is found inside the turn of somebody who speaks belongs to the turn: nothing is attributed twice. */
function inTurns(found: readonly Relation[], turns: readonly Relation[]): Relation[] {
  if (turns.length === 0) return [...found]
  let k = 0
  const outside = [...found]
    .sort((a, b) => firstToken(a) - firstToken(b))
    .filter(relation => {
      while (k < turns.length && turns[k]!.content[0]![1] <= firstToken(relation)) k++
      return k === turns.length || lastToken(relation) <= turns[k]!.source![0]
    })
  return [...outside, ...turns]
}

/** The words of a headline count where nothing else is found in them. */
function withHeadline(found: readonly Relation[], headline: Relation | null): Relation[] {
  if (!headline) return [...found]
  const end = headline.content[0]![1]
  return found.some(r => firstToken(r) < end) ? [...found] : [headline, ...found]
}

const firstToken = ({ content, cue, source }: Relation): number =>
  Math.min(content[0]![0], cue?.[0] ?? Infinity, source?.[0] ?? Infinity)
const lastToken = ({ content, cue, source }: Relation): number =>
  Math.max(content.at(-1)![1], cue?.[1] ?? 0, source?.[1] ?? 0)
