import winkNLP from 'wink-nlp'
import { loadWinkModel } from '#wink-model'
import type { Span } from '../text/span.ts'
import type { PartOfSpeech } from './types.ts'

type Wink = ReturnType<typeof winkNLP>
let wink: Wink | null = null

/**
 * A stretch without white space that no word is: wink's tokenizer takes quadratic time in its length (9 s for
 * 32 kB), so it sees blanks there and the words in it stay untagged (X).
 */
const UNBROKEN = /\S{300,}/g

/** What wink takes for white space before a token; line breaks are tokens to it. */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  (code >= 0x2002 && code <= 0x2005) ||
  code === 0x2009 ||
  code === 0x200a ||
  code === 0x202f ||
  code === 0x205f

/**
 * Parts of speech for spans of a text that we cut ourselves, from wink-nlp's tagger. A span that wink cuts
 * into several tokens takes the tag of its last word ("Russia-U.S." is a proper noun).
 *
 * @param words - sorted, without overlap
 * @returns one Universal POS tag per span
 */
export function tagWords(text: string, words: readonly Span[]): PartOfSpeech[] {
  wink ??= winkNLP(loadWinkModel(), ['pos'])
  const seen = text.replace(UNBROKEN, stretch => ' '.repeat(stretch.length))
  const tokens = wink.readDoc(seen).tokens()
  const its = wink.its
  const values = tokens.out(its.value) as string[]
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  const result: PartOfSpeech[] = []
  for (let i = 0; i < words.length; i++) result.push('X')
  let at = 0
  let w = 0
  for (let i = 0; i < values.length; i++) {
    while (isBlank(seen.charCodeAt(at))) at++
    const start = at
    const end = start + values[i]!.length
    at = end
    while (w < words.length && words[w]!.end <= start) w++
    for (let k = w; k < words.length && words[k]!.start < end; k++) {
      const tag = tags[i]!
      if (tag === 'PUNCT' && result[k] !== 'X') continue
      result[k] = (tag as string) === 'SPACE' ? 'X' : tag
    }
  }
  return result
}
