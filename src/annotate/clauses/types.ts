import type { Phrase, Words } from './phrases.ts'

export interface Complement {
  preposition: string
  phrase: Phrase
}

/** How a clause hangs on the predicate above it. */
export type Link = 'to' | 'object-to' | 'that' | 'gerund' | 'from-gerund'

/**
 * One verb of a sentence (or "be" with an adjective) with what goes with it.
 *
 *     Dockers in Oslo  have refused  to unload       the ship  on Monday
 *     subject          predicate 1   predicate 2,    object of 2
 *                                    parent 1, link "to"
 */
export interface Predicate {
  /** token of the verb or adjective */
  verb: number
  /** base forms it may have, "be ready" for an adjective after "be" */
  lemmas: readonly string[]
  start: number
  end: number
  modal: string | null
  negated: boolean
  passive: boolean
  infinitive: boolean
  /** -ing form without "be" */
  gerund: boolean
  /** past participle that stands behind its noun: "the ship seized by …" */
  reduced: boolean
  past: boolean
  progressive: boolean
  /** the clause hangs on a noun by who, which or that */
  relative: boolean
  /** the word that opens the clause: if, unless, after, who, that … */
  opener: string | null
  subject: Phrase[]
  /** direct objects in a row ("gave the crew a rise" has two groups) */
  objects: Phrase[][]
  complements: Complement[]
  parent: number | null
  link: Link | null
}

export interface Clauses {
  words: Words
  phrases: Phrase[]
  phraseAt: (token: number) => Phrase | null
  predicates: Predicate[]
}
