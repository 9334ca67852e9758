/** Small questions about a line's words, asked by several rules. */

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff]/g

/**
 * The number of words: runs between white space with a letter or digit in them; Chinese and Japanese, which set
 * no spaces, count two characters as a word.
 */
export function countWords(text: string): number {
  const n = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0
  return ideographs ? n + Math.floor(ideographs / 2) : n
}

const TERMINAL = /[.!?…。！？][”"’')\]」』）]{0,3}$/

/** True when the line ends as a sentence does. */
export const endsSentence = (text: string): boolean => TERMINAL.test(text)

/** True for a line of running text: at least a dozen words that end as a sentence does, or thirty words. */
export function isProse(text: string): boolean {
  const words = countWords(text)
  return words >= 30 || (words >= 12 && endsSentence(text))
}

/** A line as it is looked up in a list: lower case, straight marks, without bullets, final colon or arrows. */
export function toLabel(text: string): string {
  if (text.length > 80) return ''
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]{1,4}/u, '')
    .replace(/[^\p{L}\p{N}.]{1,4}$|\.{2,4}$|…$/u, '')
    .replace(/\s+/g, ' ')
}

const SMALL = new Set(
  'a an and as at but by de for from in into nor of off on or over per so the to up via vs with yet'.split(
    ' ',
  ),
)

/** True when every word of the line is capitalised, small words apart: "Court of Appeal", "US Economy". */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? []
  return words.length > 0 && words.every(w => /^[^\p{Ll}]/u.test(w) || SMALL.has(w))
}

/** The sentences of a paragraph, cut after a final mark that a capital follows; good enough for notices. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?][”"’')\]]{0,2})\s+(?=[([“"‘'—–-]?\s?[\p{Lu}\p{N}])/u)
}
