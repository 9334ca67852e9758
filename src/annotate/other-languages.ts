import type { Report } from '../record/index.ts'
import { foldWord } from './tokenize.ts'
import { findQuoted } from './attribution/index.ts'
import { findWords } from './find-words.ts'
import { splitParagraphs, splitSentences } from './split-sentences.ts'
import type { Annotations, Attribution, QuotedSpan, Token } from './types.ts'
import { unattributed } from './unattributed.ts'

/** Fewer words than this between marks are a title or a term as often as speech. */
const SPOKEN = 3

/** Whether the rules and weights here know a language (BCP 47); one that is not told is taken for English. */
export const isRead = (language: string): boolean => /^(?:en|und)(?:-|$)/i.test(language) || language === ''

/**
 * What can be said of a report in a language that nothing here knows: its words, sentences and quotations, by marks
 * alone. Speakers, names, times and events need the language, so there are none.
 */
export function readMarksOnly({ id, text, language }: Pick<Report, 'id' | 'text' | 'language'>): Annotations {
  const paragraphs = splitParagraphs(text)
  const tokens = findWords(text).map(({ start, end }): Token => ({
    start,
    end,
    norm: foldWord(text.slice(start, end)),
    pos: 'X',
  }))
  const quoted = findQuoted(text, paragraphs)
  return {
    report: id,
    language,
    paragraphs,
    sentences: splitSentences(text, tokens, paragraphs),
    tokens,
    quoted,
    entities: [],
    mentions: [],
    attributions: quotationsOf(text, quoted),
    times: [],
    quantities: [],
    events: [],
  }
}

/** One attribution a quotation; what goes on in the next paragraph is one more piece of the same. */
function quotationsOf(text: string, quoted: readonly QuotedSpan[]): Attribution[] {
  const out: Attribution[] = []
  const byIndex = new Map<number, Attribution>()
  quoted.forEach((quote, index) => {
    const { start, end, inner, depth, continues } = quote
    if (depth > 0) return
    const before = continues === null ? undefined : byIndex.get(continues)
    if (before) {
      before.content.push({ start, end })
      byIndex.set(index, before)
      return
    }
    if (text.slice(inner.start, inner.end).trim().split(/\s+/).length < SPOKEN) return
    const found = unattributed(quote)
    out.push(found)
    byIndex.set(index, found)
  })
  return out
}
