import { lexer, type Token, type Tokens } from 'marked'
import { cleanField, withFacts, type Facts } from '../facts.ts'
import type { Line } from '../plain/lines.ts'
import { readLines, readPlainText, type PageParts } from '../plain/plain-text.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'
import type { PlaceEvidence } from '../stamps/find-order.ts'

/** Longer texts are read as they stand: the parser's time grows faster than their length on hostile ones. */
const MAX_LENGTH = 2_000_000

/**
 * Reads Markdown: the words that a reader of the rendered page sees, a line for each block. The first heading of the
 * first level is the headline. Front matter states title, author, publisher, date and address; images and
 * raw HTML are left out.
 */
export function readMarkdown(text: string, evidence: PlaceEvidence = {}): PageParts {
  const { facts, body } = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const tokens = body.length <= MAX_LENGTH && !nestsDeeply(body) ? tokenize(body) : null
  let parts: PageParts
  if (!tokens) parts = readPlainText(body, evidence)
  else {
    const lines: Line[] = []
    const heading = tokens.find(t => t.type !== 'space' && t.type !== 'html')
    const title =
      heading?.type === 'heading' && (heading as Tokens.Heading).depth === 1 ? inlineOf(heading) : null
    for (const token of tokens) if (token !== heading || title === null) addLines(token, lines)
    parts = readLines(lines, evidence, title === null ? null : { title })
    if (title !== null) parts.statedBy = { ...parts.statedBy, title: 'mark-up' }
  }
  return withFacts(parts, facts, 'document')
}

/** Marks of quotations and lists inside one another: the parser recurses into each. */
const nestsDeeply = (body: string): boolean =>
  /^(?:[ \t]{0,3}(?:[>*+-]|\d{1,9}[.)])){40}|^[ \t]{120}/m.test(body)

function tokenize(body: string): Token[] | null {
  try {
    return lexer(body)
  } catch {
    return null
  }
}

function addLines(token: Token, out: Line[]): void {
  const push = (text: string): void => {
    for (const line of text.split('\n')) if (line.trim()) out.push({ text: line.trim(), gap: true })
  }
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'html':
    case 'def':
      return
    case 'blockquote':
      for (const child of (token as Tokens.Blockquote).tokens) addLines(child, out)
      return
    case 'list':
      for (const item of (token as Tokens.List).items) for (const child of item.tokens) addLines(child, out)
      return
    case 'table': {
      const { header, rows } = token as Tokens.Table
      for (const row of [header, ...rows]) push(row.map(cell => inlineOf(cell as unknown as Token)).join(' '))
      return
    }
    case 'code':
      push((token as Tokens.Code).text)
      return
    default:
      push(inlineOf(token))
  }
}

const ENTITIES: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** The words of a block without their marks; a line break that the author wrote stays one. */
function inlineOf(token: Token): string {
  const children = (token as { tokens?: Token[] }).tokens
  if (token.type === 'image' || token.type === 'html') return ''
  if (token.type === 'br') return '\n'
  if (token.type === 'codespan') return (token as Tokens.Codespan).text
  if (children) return children.map(inlineOf).join('')
  const text = 'text' in token && typeof token.text === 'string' ? token.text : ''
  return text
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s*\n\s*/g, ' ')
}

const KEYS: { [key: string]: keyof Facts } = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  publisher: 'publisher',
  outlet: 'publisher',
  publication: 'publisher',
  date: 'publishedAt',
  published: 'publishedAt',
  pubdate: 'publishedAt',
  updated: 'updatedAt',
  modified: 'updatedAt',
  lastmod: 'updatedAt',
  url: 'url',
  link: 'url',
  canonical: 'url',
  lang: 'language',
  language: 'language',
}

/** Plain "key: value" lines between two rules; nested values are passed over. */
function splitFrontMatter(text: string): { facts: Facts; body: string } {
  const m = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  if (!m || !/^\w[\w .-]{0,40}:/m.test(m[1]!)) return { facts: {}, body: text }
  const facts: Facts = {}
  let list: keyof Facts | null = null
  const items: string[] = []
  for (const line of m[1]!.split('\n')) {
    const item = /^\s*-\s+(.+)$/.exec(line)
    if (item && list === 'byline') {
      items.push(unquote(item[1]!))
      facts.byline = items.join(', ')
      continue
    }
    const pair = /^([\w-]{1,40})\s*:\s*(.*)$/.exec(line)
    list = null
    const field = pair ? KEYS[pair[1]!.toLowerCase()] : undefined
    if (!field || facts[field] !== undefined) continue
    list = field
    const value = cleanField(unquote(pair![2]!.replace(/^\[|\]$/g, '')))
    const stated = field === 'publishedAt' || field === 'updatedAt' ? parseFieldStamp(value) : value
    if (stated) Object.assign(facts, { [field]: stated })
  }
  return { facts, body: text.slice(m[0].length) }
}

const unquote = (s: string): string => /^(["'])(.*)\1$/.exec(s.trim())?.[2] ?? s.trim()
