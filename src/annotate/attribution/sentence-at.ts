import type { Sentence } from '../types.ts'

/** The sentence that holds a token; the last one where the token stands behind all, undefined without sentences. */
export function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.endToken <= token) low = middle + 1
    else high = middle
  }
  return sentences[low]
}
