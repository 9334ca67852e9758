import type { Sentence, TimeExpression, Token } from '../types.ts'
import { wordsOf } from './phrases.ts'
import { findClauses } from './predicates.ts'
import type { Clauses } from './types.ts'

/** Sentences are parsed for the events and read again for the proceedings: the parse is kept as long as they are. */
const kept = new WeakMap<Sentence, Clauses>()

/**
 * The clauses of a sentence, parsed once.
 *
 * @param times - all time expressions of the sentence, in text order
 */
export function clausesOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  times: readonly TimeExpression[],
): Clauses {
  const known = kept.get(sentence)
  if (known?.words.tokens === tokens && known.words.text === text) return known
  const clauses = findClauses(wordsOf(text, tokens, sentence, times))
  kept.set(sentence, clauses)
  return clauses
}
