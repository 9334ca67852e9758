import { media } from '../../lexicons/en/media.ts'
import { foldedWords } from '../../text/fold.ts'

/** A class of media, as the lexicon has them. */
export type Medium = keyof typeof media

const PHRASES: readonly { phrase: string; medium: Medium }[] = (
  Object.entries(media) as [Medium, { words: readonly string[] }][]
)
  .flatMap(([medium, { words }]) => words.map(w => ({ phrase: ` ${foldedWords(w).join(' ')} `, medium })))
  .sort((a, b) => b.phrase.length - a.phrase.length)

/**
 * The class of a medium: "a post on X" is `post`, "a joint statement with Brandt" `joint-statement`. The
 * longest phrase of the lexicon that stands in it decides; null when there is none.
 */
export function classifyMedium(text: string): Medium | null {
  const folded = ` ${foldedWords(text).join(' ')} `
  return PHRASES.find(({ phrase }) => folded.includes(phrase))?.medium ?? null
}

/** True where the two may be one occasion under two names; a post and a joint statement are two. */
export function areMediaCompatible(a: Medium, b: Medium): boolean {
  const fits = (x: Medium, y: Medium) => (media[x].fits as readonly string[]).includes(y)
  return a === b || fits(a, b) || fits(b, a)
}
