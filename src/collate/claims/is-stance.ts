import type { Attribution } from '../../annotate/types.ts'
import { strongForms, weakForms } from '../../annotate/attribution/speech-words.ts'
import { foldedWords } from '../../text/fold.ts'

/**
 * True for an attribution of a wish, an aim or a promise to act, which an outlet reports in its own voice, and no words:
 *
 *     The council [seeks] a loan and [agreed] to sell a park.    Not: the council [said] it needed a loan; [according to] the council.
 */
export function isStance({ cue, kind }: Attribution, text: string): boolean {
  if (kind !== 'indirect' || cue === null) return false
  if (/^[^\p{L}]*to\s/u.test(text.slice(cue.end, cue.end + 8))) return true
  const words = foldedWords(text.slice(cue.start, cue.end))
  return words.length > 0 && !words.some(w => strongForms.has(w) || weakForms.has(w) || w === 'according')
}
