import { parseHTML } from 'linkedom'
import { splitLines, type Line } from '../plain/lines.ts'
import { kindOfNotice } from '../plain/notices.ts'
import { readLines, readPlainText, type PageParts } from '../plain/plain-text.ts'
import { countWords, isProse, splitSentences } from '../plain/words.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'
import { findDateOrder, type PlaceEvidence } from '../stamps/find-order.ts'
import { isEarlier } from '../stamps/is-earlier.ts'
import { parseStampLine } from '../stamps/stamp-line.ts'
import { cleanPage } from './clean-page.ts'
import { findEmbeddedBody } from './embedded-body.ts'
import { findBody } from './find-body.ts'
import type { HtmlParts } from './index.ts'
import { findLiveEntries, placeEntries, type LiveEntry } from './live-blog.ts'
import { findLinkLines } from './mark-links.ts'
import { findHeadLines, type HeadLine } from './head-lines.ts'
import { findPageFacts, type PageFacts } from './page-facts.ts'
import { findDropped, findHomes, findPullQuotes, restoreLists } from './set-apart.ts'
import { isMarkup, measureMarkup, stripTags } from './strip-tags.ts'
import { toLines, type ElementLine } from './to-lines.ts'

/** Deeper or larger mark-up gets no tree: pages that people write stay far below (depth 100, 20,000 tags). */
const MAX_DEPTH = 1000
const MAX_TAGS = 120_000
/** A page's cost (see `measureMarkup`) that takes about three seconds; pages that people write stay below 50 million. */
const MAX_COST = 150_000_000

/**
 * Reads the article of a page. What its mark-up states (JSON-LD, meta, `<time>`) goes before what its text says.
 * The article is found by Readability on a page that its furniture was taken out of; its lines then go
 * through the rules for saved texts, which know notices, captions and links by their words.
 *
 * `furniture` holds what was set apart inside the article and what the page names as captions, related links
 * and the like; menus and footers of the site are no part of the report.
 */
export function readHtml(html: string, evidence: PlaceEvidence = {}): HtmlParts {
  const { tags, depth, cost } = measureMarkup(html)
  if (depth > MAX_DEPTH || tags > MAX_TAGS || cost > MAX_COST)
    return { ...readPlainText(stripTags(html), evidence), language: evidence.language ?? null }
  const document = parseDocument(html)
  const lang = document.documentElement?.getAttribute('lang') ?? evidence.language ?? null
  const place = { ...evidence, language: lang }
  const facts = findPageFacts(document, findDateOrder([], place), evidence.url ?? null)
  const head = findHeadLines(document)
  const removed = cleanPage(document).lines
  const whole = toLines(document.body)
  const isLive = facts.updates.length > 1 || /\blive(?:\s?blog)?\b/i.test(facts.title ?? '')
  const entries = findLiveEntries(document, isLive)
  const parts = entries.length
    ? readLiveBlog(whole, entries, place, facts)
    : readArticle(document, html, whole, place, facts)
  takeFacts(parts, facts, head, place)
  takeNotices(parts, [...whole.map(l => l.text), ...removed], facts)
  const known = new Set(parts.furniture)
  for (const line of removed)
    if (!known.has(line) && !parts.notices.some(n => n.text === line)) parts.furniture.push(line)
  return { ...parts, language: facts.language ?? lang }
}

function readArticle(
  document: Document,
  html: string,
  whole: readonly ElementLine[],
  place: PlaceEvidence,
  facts: PageFacts,
): PageParts {
  const homes = findHomes(whole)
  const body = findBody(document)
  const lines = body ? restoreLists(whole, homes, toLines(body)) : whole
  const aside = new Set([...findLinkLines(lines), ...findPullQuotes(lines)])
  const parts = readLines(
    lines.filter((_, i) => !aside.has(i)),
    place,
    { title: facts.title },
  )
  parts.furniture.push(...lines.filter((_, i) => aside.has(i)).map(l => l.text))
  const known = new Set([...lines.map(l => l.text), ...parts.furniture])
  parts.furniture.push(...findDropped(whole, lines).filter(l => !known.has(l)))
  return takeStated(parts, html, place, facts)
}

/** A page shorter than this may be a shell that its scripts fill, or the beginning of an article behind a wall. */
const SHELL_WORDS = 60

/**
 * Where the page shows little or nothing of the article, the text that it carries for machines: `articleBody` of its
 * JSON-LD, the entries of a live blog, the data of its scripts.
 */
function takeStated(shown: PageParts, html: string, place: PlaceEvidence, facts: PageFacts): PageParts {
  const words = countWords(shown.text)
  const read = (lines: readonly string[]): PageParts => {
    const text = lines.some(isMarkup)
      ? lines.map(l => (isMarkup(l) ? l : `<p>${escape(l)}</p>`)).join('\n')
      : null
    const all =
      text === null
        ? lines.flatMap(l => splitLines(l))
        : toLines(parseDocument(`<html><body>${text}</body></html>`).body)
    return readLines(all, place, { title: facts.title })
  }
  if (facts.body) {
    const stated = countWords(facts.body)
    const isStub = words < stated * 0.6 && startsAlike(shown.text, facts.body)
    if (stated > words && (words < SHELL_WORDS ? stated >= 30 : isStub)) return read([facts.body])
  }
  if (words >= SHELL_WORDS) return shown
  if (facts.updates.length > 1) {
    const bodies = facts.updates.map(u => [u.title, u.body].filter(t => t !== null))
    const lines = bodies.flat().map(text => ({ text, gap: true }))
    const parts = readLines(lines, place, { title: facts.title })
    const owner = bodies.flatMap((b, i) => b.map(() => i))
    const stamped = facts.updates.map(u => ({ title: u.title, at: parseFieldStamp(u.at) }))
    parts.entries = placeEntries(parts.text, lines, owner, stamped)
    if (countWords(parts.text) > words) return parts
  }
  const embedded = findEmbeddedBody(html)
  if (!embedded.length) return shown
  const parts = read(embedded)
  return countWords(parts.text) > words * 2 ? parts : shown
}

const escape = (s: string): string => s.replace(/[&<>]/g, c => `&#${c.charCodeAt(0)};`)

/** The words that are shown begin what is stated, white space and marks apart. */
function startsAlike(shown: string, stated: string): boolean {
  const bare = (s: string): string => s.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
  const first = bare(shown.slice(0, 200)).slice(0, 60)
  return first.length >= 20 && bare(stated.slice(0, 3000)).includes(first)
}

function readLiveBlog(
  whole: readonly ElementLine[],
  entries: readonly LiveEntry[],
  place: PlaceEvidence,
  facts: PageFacts,
): PageParts {
  const first = entries[0]!.lines[0]?.text
  const until = whole.findIndex(l => l.text === first)
  const lead = whole.slice(0, Math.max(0, until)).filter(l => isProse(l.text) && !l.linked)
  const lines: Line[] = [...lead]
  const owner = lead.map(() => -1)
  entries.forEach((entry, i) => {
    for (const line of entry.lines) {
      lines.push(line)
      owner.push(i)
    }
  })
  const parts = readLines(lines, place, { title: facts.title })
  parts.furniture.push(...entries.flatMap(e => e.aside))
  const known = entries.map(entry => {
    const stated = facts.updates.find(u => u.title !== null && u.title === entry.title)
    return { title: entry.title, at: entry.at ?? parseFieldStamp(stated?.at) }
  })
  parts.entries = placeEntries(parts.text, lines, owner, known)
  return parts
}

/** A document even for a fragment: linkedom gives none of its parts to text without an html element. */
function parseDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(whole) as unknown as { document: Document }
  return document
}

/** What the page states goes before what its text says; a stamp that neither gives is looked for in its head. */
function takeFacts(
  parts: PageParts,
  facts: PageFacts,
  head: readonly HeadLine[],
  place: PlaceEvidence,
): void {
  const stated = stampsOf(head, place)
  parts.publishedAt = facts.publishedAt ?? stated.labelled ?? parts.publishedAt ?? stated.plain
  parts.updatedAt = facts.updatedAt ?? parts.updatedAt ?? stated.updated
  if (parts.updatedAt && parts.publishedAt && isEarlier(parts.updatedAt, parts.publishedAt))
    parts.updatedAt = null
  parts.statedBy = { ...facts.statedBy }
  parts.title = facts.title ?? parts.title
  parts.publisher = facts.publisher ?? parts.publisher
  parts.byline = facts.byline ?? parts.byline
  if (facts.url) parts.url = facts.url
  if (facts.basedOn.length) parts.basedOn = facts.basedOn
  if (facts.digitalSourceType) parts.digitalSourceType = facts.digitalSourceType
}

/** The stamps of a page's head; one without a label counts only where it stands with the headline. */
function stampsOf(
  head: readonly HeadLine[],
  place: PlaceEvidence,
): { labelled: string | null; plain: string | null; updated: string | null } {
  const order = findDateOrder(
    head.map(l => l.text),
    place,
  )
  const all = head.flatMap(({ text, sure }) =>
    (parseStampLine(text, order)?.stamps ?? []).map(stamp => ({ ...stamp, sure })),
  )
  const first = (label: 'published' | 'updated' | null): string | null =>
    all.find(s => s.iso && s.label === label && (label || s.sure))?.iso ?? null
  return { labelled: first('published'), plain: first(null), updated: first('updated') }
}

const MACHINE =
  /(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia|algorithmicallyEnhanced)\/?$/

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
  const made = facts.digitalSourceType
  if (made && MACHINE.test(made))
    parts.notices.push({ kind: 'ai-generated', text: `digitalSourceType: ${made}` })
}
