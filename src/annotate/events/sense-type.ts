import type { Phrase } from '../clauses/index.ts'

/** What a predicate with its operators comes to: a PLOVER type and the chain of verbs that carry it. */
export interface Sense {
  kind: string
  /** predicate indices from the governing verb down to the verb whose objects are the event's */
  chain: number[]
  /** the phrases that the event is done to, as the lexicon entry sees them */
  objects: Phrase[]
  /** a noun carried the type ("held talks"): the recipients hang on that noun */
  noun: Phrase | null
  modal: string | null
  negated: boolean
  /** "will", "would", "plans to": the act itself has not happened */
  outlook: boolean
  hedged: boolean
}
