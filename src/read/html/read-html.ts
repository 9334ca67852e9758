import { parseHTML } from 'linkedom'
import type { Line } from '../plain/lines.ts'
import { kindOfNotice } from '../plain/notices.ts'
import { readLines, readPlainText, type PageParts } from '../plain/plain-text.ts'
import { splitSentences } from '../plain/words.ts'
import { findDateOrder, type PlaceEvidence } from '../stamps/find-order.ts'
import { parseStampLine } from '../stamps/stamp-line.ts'
import { cleanPage } from './clean-page.ts'
import { findBody } from './find-body.ts'
import type { HtmlParts } from './index.ts'
import { findLinkLines } from './mark-links.ts'
import { findPageFacts, type PageFacts } from './page-facts.ts'
import { measureMarkup, stripTags } from './strip-tags.ts'
import { toLines } from './to-lines.ts'

/** Deeper or larger mark-up gets no tree: pages that people write stay far below (depth 100, 20,000 tags). */
const MAX_DEPTH = 1000
const MAX_TAGS = 120_000

/**
 * Reads the article of a page. What its mark-up states (JSON-LD, meta, `<time>`) goes before what its text says.
 * The article is found by Readability on a page that its furniture was taken out of; its lines then go
 * through the rules for saved texts, which know notices, captions and links by their words.
 *
 * `furniture` holds what was set apart inside the article and what the page names as captions, related links
 * and the like; menus and footers of the site are no part of the report.
 */
export function readHtml(html: string, evidence: PlaceEvidence = {}): HtmlParts {
  const { tags, depth } = measureMarkup(html)
  if (depth > MAX_DEPTH || tags > MAX_TAGS)
    return { ...readPlainText(stripTags(html), evidence), language: evidence.language ?? null }
  const document = parseDocument(html)
  const lang = document.documentElement?.getAttribute('lang') ?? evidence.language ?? null
  const place = { ...evidence, language: lang }
  const facts = findPageFacts(document, findDateOrder([], place))
  const removed = cleanPage(document).lines
  const whole = toLines(document.body)
  const body = findBody(document)
  const lines = body ? toLines(body) : whole
  const links = findLinkLines(lines)
  const kept: Line[] = lines.filter((_, i) => !links.has(i))
  const parts = readLines(kept, place, { title: facts.title })
  parts.furniture.push(...lines.filter((_, i) => links.has(i)).map(l => l.text))
  takeFacts(parts, facts, [...removed, ...whole.slice(0, 40).map(l => l.text)], place)
  takeNotices(parts, [...whole.map(l => l.text), ...removed], facts)
  const known = new Set(parts.furniture)
  for (const line of removed)
    if (!known.has(line) && !parts.notices.some(n => n.text === line)) parts.furniture.push(line)
  return { ...parts, language: facts.language ?? lang }
}

/** A document even for a fragment: linkedom gives none of its parts to text without an html element. */
function parseDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(whole) as unknown as { document: Document }
  return document
}

function takeFacts(
  parts: PageParts,
  facts: PageFacts,
  around: readonly string[],
  place: PlaceEvidence,
): void {
  parts.title = facts.title ?? parts.title
  parts.publisher = facts.publisher ?? parts.publisher
  parts.byline = facts.byline ?? parts.byline
  if (!facts.publishedAt && !parts.publishedAt) {
    const order = findDateOrder(around, place)
    for (const line of around) {
      const stamp = parseStampLine(line, order)?.stamps.find(s => s.iso && s.label !== 'updated')
      if (stamp) {
        parts.publishedAt = stamp.iso
        break
      }
    }
  }
  parts.publishedAt = facts.publishedAt ?? parts.publishedAt
  parts.updatedAt = facts.updatedAt ?? parts.updatedAt
}

const HINT =
  /\bAI\b|A\.I\.|artificial intelligence|automat|language model|original (?:source|article|report|text)/i

/** Notices that stand outside the article's element, and what the mark-up says of a machine. */
function takeNotices(parts: PageParts, around: readonly string[], facts: PageFacts): void {
  const known = new Set(parts.notices.map(n => n.text))
  for (const line of around) {
    if (line.length > 600 || !HINT.test(line)) continue
    for (const sentence of splitSentences(line)) {
      const kind = kindOfNotice(sentence)
      if ((kind !== 'ai-generated' && kind !== 'verify-original') || known.has(sentence)) continue
      known.add(sentence)
      parts.notices.push({ kind, text: sentence })
    }
  }
  if (facts.madeBy) parts.notices.push({ kind: 'ai-generated', text: `digitalSourceType: ${facts.madeBy}` })
}
