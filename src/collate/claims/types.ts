import type { Quantity, TimeExpression } from '../../annotate/types.ts'
import type { Span } from '../../text/span.ts'

/** A place of a text that guards what is said: "may", "reportedly", "it is unclear whether". */
export interface Hedge extends Span {
  /** 0..1: how far it is from a plain assertion ("nearly" 0.2, "may" 0.6, "unclear whether" 0.8) */
  strength: number
  norm: string
}

/** Who vouches for a statement: `speaker` is an actor id; null where somebody is quoted but cannot be named. */
export interface Voice {
  speaker: string | null
  /** index into the report's `attributions` */
  attribution: number
}

/**
 * One clause of one report with what is needed to hold it against others. Spans are UTF-16 indices into the
 * report's text; lists are in the order of the text.
 */
export interface Statement extends Span {
  report: string
  /** position among the statements of its report */
  index: number
  /** index of its sentence in the report's annotations */
  sentence: number
  /** indices into the report's tokens: first inclusive, end exclusive */
  firstToken: number
  endToken: number
  /** content words, folded, stemmed and brought under one name with their synonyms; `token` says where each stands */
  words: readonly { stem: string; token: number }[]
  /** actor ids of those named in it, places apart */
  actors: readonly string[]
  times: readonly TimeExpression[]
  quantities: readonly Quantity[]
  /** stems that stand under a negation */
  negated: readonly string[]
  hedges: readonly Hedge[]
  /** null: the outlet says it in its own voice */
  voice: Voice | null
  /** 0..1: part of its characters that stands inside quotation marks */
  quoted: number
}

/** Statements of several reports that say the same thing; `id` is that of their claim. */
export interface StatementGroup {
  id: string
  statements: readonly Statement[]
}
