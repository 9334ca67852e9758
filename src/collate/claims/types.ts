import type { Quantity, TimeExpression } from '../../annotate/types.ts'
import type { Span } from '../../text/span.ts'
import type { Negation } from './find-negated.ts'

/** A place of a text that guards what is said: "may", "reportedly", "it is unclear whether". */
export interface Hedge extends Span {
  /** 0..1: how far it is from a plain assertion ("nearly" 0.2, "may" 0.5, "unclear whether" 0.8) */
  strength: number
  norm: string
}

/** Who vouches for a statement: `speaker` is an actor id; null where somebody is quoted but cannot be named. */
export interface Voice {
  speaker: string | null
  /** index into the report's `attributions` */
  attribution: number
}

/** A word of content; `token` is its index among the report's tokens. */
export interface ContentWord {
  stem: string
  token: number
}

/** A name, description or pronoun in a statement whose actor is known. */
export interface NamedActor extends Span {
  actor: string
  kind: 'person' | 'organization' | 'place' | 'group'
  /** stem of the last word of a group's description ("the island's [fishermen]"), which other reports may have as a plain word */
  head?: string
}

/**
 * One clause of one report with what is needed to hold it against others. Spans are UTF-16 indices into the
 * report's text; lists are in the order of the text.
 */
export interface Statement extends Span {
  report: string
  /** position among the statements of all reports (reports in the order given) */
  id: number
  /** index of its sentence in the report's annotations */
  sentence: number
  /** indices into the report's tokens: first inclusive, end exclusive */
  firstToken: number
  endToken: number
  /** words of content, those of names and of the attribution's frame left out */
  words: readonly ContentWord[]
  actors: readonly NamedActor[]
  times: readonly TimeExpression[]
  quantities: readonly Quantity[]
  negations: readonly Negation[]
  hedges: readonly Hedge[]
  /** null: the outlet says it in its own voice */
  voice: Voice | null
  /** 0..1: part of its words that stands inside quotation marks */
  quoted: number
}

/** Two statements of two reports that say the same thing, as far as words, names, numbers and neighbours tell. */
export interface Link {
  a: number
  b: number
  /** 0..1, symmetric */
  score: number
}

/** Statements of several reports that say the same thing; `id` is that of their claim. */
export interface StatementGroup {
  id: string
  statements: readonly Statement[]
}
