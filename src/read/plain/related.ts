import { foldedWords } from '../../text/fold.ts'
import { countWords, endsSentence, isProse } from './words.ts'
import type { LineKind } from './label-line.ts'

/** A line with what it was found to be. */
export interface LabelledLine {
  text: string
  kind: LineKind | 'notice' | 'stamp' | null
}

/**
 * Where the block of links or teasers ends that a label such as "Related stories" opens.
 *
 *     Related stories          <- label
 *     Ferry crews join strike  <- link: furniture
 *     Bakers end their walkout <- link: furniture
 *     On Tuesday the union …   <- the article goes on: text
 *
 * Teasers are whole sentences, like the article's own. They are furniture when the article is over: an end mark
 * (notice, tags, copyright) stands before the label, or little follows, none of it speech, in words that the
 * article does not use. In doubt the lines are kept: the article's words are never lost.
 *
 * @param at - index of the label
 * @returns index of the first line after the block
 */
export function findEndOfRelated(lines: readonly LabelledLine[], at: number): number {
  const linksEnd = skipLinks(lines, at + 1)
  if (linksEnd === lines.length) return linksEnd
  const before = lines.slice(0, at).filter(l => l.kind === null)
  const after = lines.slice(at + 1).filter(l => l.kind === null)
  const wordsBefore = sum(before)
  const wordsAfter = sum(after)
  if (
    isAfterEnd(lines, at) &&
    wordsBefore >= 40 &&
    wordsAfter <= wordsBefore * 1.2 &&
    after.every(l => countWords(l.text) <= 80)
  )
    return lines.length
  if (wordsBefore < 80 || wordsAfter > wordsBefore * 0.6) return linksEnd
  const known = new Set(before.flatMap(line => foldedWords(line.text)))
  return after.every(line => looksLikeTeaser(line.text, known)) ? lines.length : linksEnd
}

const sum = (lines: readonly LabelledLine[]): number => lines.reduce((n, l) => n + countWords(l.text), 0)

/** Titles of other articles: no sentence, or short; at most a dozen, and labels among them. */
function skipLinks(lines: readonly LabelledLine[], from: number): number {
  let i = from
  while (i < lines.length) {
    const { text, kind } = lines[i]!
    if (
      kind === null &&
      (isProse(text) ||
        (/["“”]/u.test(text) && endsSentence(text)) ||
        (endsSentence(text) && countWords(text) > 5))
    )
      break
    if (kind === 'notice') break
    i++
  }
  // a last line without final mark that leads into prose may be a heading of the article itself: with a single
  // link before it we cannot tell, and the label takes one line only
  if (lines[i]?.kind === null && i - from > 1 && isHeadingLike(lines[i - 1]!)) return i - 1
  return i
}

const isHeadingLike = (line: LabelledLine): boolean => line.kind === null && countWords(line.text) <= 4

/** True when a mark of the article's end stands right before the label. */
function isAfterEnd(lines: readonly LabelledLine[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const kind = lines[i]!.kind
    if (kind === 'notice' || kind === 'tags' || kind === 'bio' || kind === 'comments') return true
    if (kind === null) return false
  }
  return false
}

/** A teaser tells of another story: no speech, short, mostly in other words than the article's. */
function looksLikeTeaser(text: string, known: ReadonlySet<string>): boolean {
  if (
    countWords(text) > 60 ||
    /["“”]\s(?:he|she|they|\p{Lu}[\p{L}]+)?\s?(?:said|told|added|says)\b|\b(?:said|told|added)\b/iu.test(text)
  )
    return false
  if (/^(?:he|she|they|it|but|meanwhile|however|the (?:two|move|deal|talks|union|company))\b/iu.test(text))
    return false
  const content = foldedWords(text).filter(w => w.length > 4)
  return content.length > 0 && content.filter(w => known.has(w)).length / content.length < 0.45
}
