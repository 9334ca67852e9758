import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findQuoted } from '../../src/annotate/attribution/find-attributions.ts'
import { encode, type Encoded } from '../../src/annotate/attribution/encode.ts'
import { splitParagraphs, splitSentences } from '../../src/annotate/split-sentences.ts'
import { tokenize } from '../../src/annotate/tokenize.ts'
import type { QuotedSpan, Sentence, Token } from '../../src/annotate/types.ts'
import type { Span } from '../../src/text/span.ts'

type Pairs = readonly (readonly [number, number])[]

/** One annotated article of the corpus. */
export interface Article {
  id: string
  date: string
  text: string
  attributions: { source: Pairs; cue: Pairs; content: Pairs }[]
}

/** A gold attribution in tokens (indices without padding), and its spans in characters. */
export interface Gold {
  cue: number[]
  source: number[]
  content: number[]
  contentSpans: Pairs
  sourceSpans: Pairs
}

/** An article after the layers that attribution stands on. */
export interface Prepared {
  id: string
  text: string
  tokens: Token[]
  sentences: Sentence[]
  paragraphs: Span[]
  quoted: QuotedSpan[]
  encoded: Encoded
  gold: Gold[]
}

/** Reads articles (JSON lines, perhaps gzipped), sorted by date, then id. */
export function readArticles(file: string): Article[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  const articles = text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Article)
  const key = (a: Article) => `${a.date} ${a.id}`
  return articles.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Runs the layers below attribution and finds the tokens of every gold span. */
export function prepare({ id, text, attributions }: Article): Prepared {
  const paragraphs = splitParagraphs(text)
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens, paragraphs)
  const quoted = findQuoted(text, paragraphs)
  const tokensOf = (spans: Pairs): number[] => {
    const out: number[] = []
    for (const [start, end] of spans) {
      let lo = 0
      let hi = tokens.length
      while (lo < hi) {
        const mid = (lo + hi) >> 1
        if (tokens[mid]!.end <= start) lo = mid + 1
        else hi = mid
      }
      for (; lo < tokens.length && tokens[lo]!.start < end; lo++) out.push(lo)
    }
    return [...new Set(out)].sort((a, b) => a - b)
  }
  return {
    id,
    text,
    tokens,
    sentences,
    paragraphs,
    quoted,
    encoded: encode(text, tokens, sentences, quoted),
    gold: attributions
      .filter(a => a.cue.length && a.content.length)
      .map(a => ({
        cue: tokensOf(a.cue),
        source: tokensOf(a.source),
        content: tokensOf(a.content),
        contentSpans: a.content,
        sourceSpans: a.source,
      })),
  }
}
