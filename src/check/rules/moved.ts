import type { SourceSentence } from '../index-sources.ts'
import type { Word } from '../text-words.ts'
import type { DraftSentence, SourcePlace } from '../types.ts'

/** A name or number must stand so near to the word that tells what it is of, stop words between them. */
const REACH = 3

/**
 * The value of a source that stands where the draft has another one which the sources have elsewhere: before or
 * after the same word of content.
 *
 *     draft   met the delegation on [Tuesday]     source   met the delegation on Wednesday … votes on Tuesday
 *
 * Refused: a value that the passage has too; a rival that the sentence tells as well.
 */
export function findMoved(word: Word, sentence: DraftSentence): SourcePlace | null {
  const i = sentence.words.indexOf(word)
  const [before, after] = [contentBeside(sentence.words, i, -1), contentBeside(sentence.words, i, 1)]
  const isHeldNear = (s: SourceSentence) =>
    sentence.passage.some(
      p =>
        p.source === s.source &&
        Math.abs(p.place - s.place) <= 1 &&
        p.words.some(w => w.kind === word.kind && w.key === word.key),
    )
  const own = new Set(sentence.words.filter(w => w.kind === word.kind).map(w => w.key))
  let found: SourcePlace | null = null
  for (const s of sentence.evidence.sentences)
    for (let k = 0; k < s.words.length; k++) {
      const other = s.words[k]!
      if (other.kind !== word.kind) continue
      const sides = [
        before !== null && before === contentBeside(s.words, k, -1),
        after !== null && after === contentBeside(s.words, k, 1),
      ].filter(Boolean).length
      if (other.key === word.key) {
        if (sides > 0) return null
        continue
      }
      if (own.has(other.key) || sides < (isHeldNear(s) ? 2 : 1)) continue
      found ??= { source: s.source, start: other.start, end: other.end }
    }
  return found
}

/** The key of the nearest plain word or name on one side; null across a value of another kind or too far. */
function contentBeside(words: readonly Word[], at: number, step: 1 | -1): string | null {
  for (let k = at + step, n = 0; n < REACH; k += step, n++) {
    const w = words[k]
    if (!w || w.kind === 'negation') return null
    if (w.kind !== 'stop') return w.kind === 'plain' || w.kind === 'name' ? w.key : null
  }
  return null
}
