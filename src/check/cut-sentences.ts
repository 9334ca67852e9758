import type { Sentence } from '../annotate/types.ts'
import type { Span } from '../text/span.ts'
import type { Word } from './text-words.ts'

/** Nobody writes longer sentences: a text without full stops is cut, so that work stays in proportion to its length. */
export const LONGEST_SENTENCE = 200

/** The words of each sentence in order; those of a sentence without end in pieces. */
export function cutSentences(
  sentences: readonly Sentence[],
  words: readonly Word[],
): (Span & { words: Word[] })[] {
  const out: (Span & { words: Word[] })[] = []
  let at = 0
  sentences.forEach(({ start, end }, i) => {
    const here: Word[] = []
    while (at < words.length && words[at]!.sentence === i) here.push(words[at++]!)
    if (here.length <= LONGEST_SENTENCE) {
      out.push({ start, end, words: here })
      return
    }
    for (let k = 0; k < here.length; k += LONGEST_SENTENCE) {
      const piece = here.slice(k, k + LONGEST_SENTENCE)
      const last = k + LONGEST_SENTENCE >= here.length
      out.push({ start: k ? piece[0]!.start : start, end: last ? end : piece.at(-1)!.end, words: piece })
    }
  })
  return out
}
