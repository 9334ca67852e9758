import { foldText } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { tagWords } from './tag-words.ts'
import type { Token } from './types.ts'

const WORD =
  /(?:\p{Lu}\.){2,}(?:-[\p{L}\p{N}]+)*|\p{Lu}\.(?=\s+\p{Lu})|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|St|Jr|Sr|vs|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Ltd|Co)\.(?!\w)|[ap]\.m\.|[$€£¥]?\d+(?:[.,:]\d+)*(?:[\p{L}]+)?%?(?:-[\p{L}\p{N}]+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑.&](?=[\p{L}\p{N}])(?:\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}]+))*|\.{3}|''|--+|\S/gu
const CLITIC = /^['’](?:s|re|ve|d|ll|m|S|RE|VE|D|LL|M)(?![\p{L}\p{N}])/u

/** Words, numbers and marks of a text, in order; clitics ("'s", "n't" excepted) are words of their own. */
export function findWords(text: string): Span[] {
  const out: Span[] = []
  WORD.lastIndex = 0
  for (let m = WORD.exec(text); m; m = WORD.exec(text)) {
    let start = m.index
    const end = start + m[0].length
    if (/^['’]$/.test(m[0])) {
      const clitic = CLITIC.exec(text.slice(start, start + 5))
      if (clitic && out.length && out.at(-1)!.end === start) {
        out.push({ start, end: start + clitic[0].length })
        WORD.lastIndex = start + clitic[0].length
        continue
      }
      // n't, o'clock, d'État: an apostrophe between two letters joins them
      if (out.length && out.at(-1)!.end === start && /\p{L}/u.test(text[start + 1] ?? '')) {
        const rest = /^['’]\p{L}+/u.exec(text.slice(start, start + 30))!
        start = out.at(-1)!.start
        out[out.length - 1] = { start, end: m.index + rest[0].length }
        WORD.lastIndex = m.index + rest[0].length
        continue
      }
    }
    out.push({ start, end })
  }
  return out
}

/** Tokens with folded form and part of speech. */
export function tokenize(text: string): Token[] {
  const words = findWords(text)
  const tags = tagWords(text, words)
  return words.map(({ start, end }, i) => ({
    start,
    end,
    norm: foldText(text.slice(start, end)).text,
    pos: tags[i]!,
  }))
}
