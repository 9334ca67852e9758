import type { Report } from '../../record/index.ts'
import { findDateOrder, type PlaceEvidence } from '../stamps/find-order.ts'
import { parseStampLine, type StampLine } from '../stamps/stamp-line.ts'
import { findStamps } from '../stamps/parse-stamp.ts'
import { findDateline } from './dateline.ts'
import { countJoints, labelLine, type LineKind } from './label-line.ts'
import { splitLines, type Line } from './lines.ts'
import { splitNotices } from './notices.ts'
import { findEndOfRelated } from './related.ts'
import {
  isNameBeforeRole,
  isOutlet,
  isSameLine,
  outletOfBreadcrumb,
  parseByline,
  splitOutlet,
} from './text-title.ts'
import { countWords, endsSentence, isProse, isTitleCase } from './words.ts'

/**
 * What a saved page gave: the fields of a report without its id, source, language and number of words. A fact that
 * `statedBy` does not name is told by the text.
 */
export type PageParts = Pick<
  Report,
  | 'publisher'
  | 'title'
  | 'byline'
  | 'publishedAt'
  | 'updatedAt'
  | 'dateline'
  | 'text'
  | 'notices'
  | 'furniture'
> &
  Pick<Report, 'statedBy' | 'url' | 'basedOn' | 'digitalSourceType' | 'entries'>

type Kind = LineKind | 'notice' | 'stamp' | null

interface PageLine extends Line {
  kind: Kind
  stamp: StampLine | null
  /** the part of the line that stays in the text; empty when all of it is set apart */
  own: string
  notices: Report['notices']
  furniture: string[]
}

/**
 * Reads a text as people save it from a web page. Every line ends up in one place: the title, the dateline,
 * the text, a notice, or the furniture; none is thrown away.
 *
 *     World                                   furniture
 *     2025.03.04 07:08 GMT+8                  furniture, publishedAt 2025-03-04T07:08+08:00
 *     Dockers walk out in three ports         title
 *     LISBON (Reuters) - Dockers walked …     dateline, text
 *     (With input from agencies)              notice: agency-credit
 *     Related stories                         furniture, with what follows
 */
export function readPlainText(text: string, evidence: PlaceEvidence = {}): PageParts {
  return readLines(splitLines(text), evidence)
}

/**
 * The same for lines that stand already: those of a saved text, or those that a page's mark-up gave.
 *
 * @param known - the headline, where something better than the text told it; no line is then taken for one
 */
export function readLines(
  raw: readonly Line[],
  evidence: PlaceEvidence = {},
  known: { title: string | null } | null = null,
): PageParts {
  const headLines = raw.slice(0, 40).map(l => l.text)
  const order = findDateOrder([...headLines, ...raw.slice(-12).map(l => l.text)], evidence)
  const lines = raw.map((line): PageLine => {
    const stamp = parseStampLine(line.text, order)
    const split = splitNotices(line.text)
    const kind: Kind = stamp ? 'stamp' : split.notices.length && !split.rest ? 'notice' : labelLine(line.text)
    // a short line that keeps a part of itself goes on as that part: "RECALL WATCH | machine-generated alert"
    const text = split.rest && split.notices.length && STROKE.test(line.text) ? split.rest : line.text
    return { ...line, text, kind, stamp, own: split.rest, notices: split.notices, furniture: split.furniture }
  })
  const end = findEnd(lines)
  const start = findBodyStart(lines, end)
  const head = readHead(lines, findHeadEnd(lines, start, end), known)
  const lastOwn = lines.findLastIndex(
    (l, i) => i < end && l.kind === null && (isProse(l.text) || endsSentence(l.text)),
  )
  const parts: PageParts = {
    ...head.fields,
    dateline: null,
    text: '',
    notices: [],
    furniture: [],
  }
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    if (head.used.has(i)) {
      if (line.text === line.own) parts.notices.push(...line.notices)
      return
    }
    if (i >= end || head.aside.has(i) || isAside(lines, i, { start, lastOwn, title: head.fields.title })) {
      setApart(line, parts)
      return
    }
    parts.notices.push(...line.notices)
    parts.furniture.push(...line.furniture)
    if (line.own) paragraphs.push(line.own)
  })
  parts.dateline = takeDateline(paragraphs, parts)
  parts.text = paragraphs.join('\n\n')
  readTail(lines, Math.max(start, 1), parts)
  // a wire has no line with its date but the one before its first words
  if (!parts.publishedAt && parts.dateline && !known)
    parts.publishedAt = findStamps(parts.dateline).find(s => s.iso !== null)?.iso ?? null
  return parts
}

/** Puts a whole line aside: its notices among the notices, the rest of its words into the furniture. */
function setApart(line: PageLine, parts: PageParts): void {
  parts.notices.push(...line.notices)
  parts.furniture.push(...line.furniture)
  const rest = line.notices.length ? line.own : line.text
  if (rest) parts.furniture.push(rest)
}

/** Between the parts of a line of short parts. */
const STROKE = /\s[|•·]\s/

/** A page has a handful of boxes with links; each is weighed against all lines, so their number is bounded. */
const MAX_BLOCKS = 60

/** The index after which nothing belongs to the article: a block of links to the end, or the comments. */
function findEnd(lines: PageLine[]): number {
  let prose = 0
  let blocks = 0
  const words = lines.map(l => (l.kind === null ? countWords(l.text) : 0))
  const all = words.reduce((n, w) => n + w, 0)
  let before = 0
  for (let i = 0; i < lines.length; i++) {
    const { kind } = lines[i]!
    before += words[i]!
    if (kind === null && isProse(lines[i]!.text)) prose++
    if (prose === 0) continue
    // a counter of comments stands in the head as well: what follows must be little beside the article
    if (kind === 'comments' && before >= 60 && all - before <= before * 0.6) return i
    if (kind === 'related' && ++blocks <= MAX_BLOCKS) {
      const to = findEndOfRelated(lines, i)
      if (to === lines.length) return i
      for (let k = i + 1; k < to; k++) before += words[k]!
      for (let k = i + 1; k < to; k++) if (lines[k]!.kind === null) lines[k]!.kind = 'related-link'
      i = to - 1
    }
  }
  return lines.length
}

/** The first line of running text; without any, the first line that nothing else explains after a title. */
function findBodyStart(lines: readonly PageLine[], end: number): number {
  const prose = lines.findIndex((l, i) => i < end && l.kind === null && isProse(l.text))
  if (prose >= 0) {
    // short sentences right before it ("It was over.") are the article's own as well
    let start = prose
    while (start > 1 && lines[start - 1]!.kind === null && endsSentence(lines[start - 1]!.text)) start--
    return start
  }
  const own = lines.flatMap((l, i) => (i < end && l.kind === null ? [i] : []))
  return own.length > 1 ? own[1]! : (own[0] ?? lines.length)
}

/**
 * Where the head ends: at the first running text, or, where that is a standfirst (stamps, authors or share links
 * come after it), at the next one.
 */
function findHeadEnd(lines: readonly PageLine[], start: number, end: number): number {
  let headEnd = start
  for (let i = start + 1; i < Math.min(end, start + 16); i++) {
    const { kind, text } = lines[i]!
    if (kind === null && isProse(text)) return headEnd > start ? i : start
    if (
      kind === 'stamp' ||
      kind === 'share' ||
      parseByline(text) ||
      isNameBeforeRole(text, lines[i + 1]?.text)
    )
      headEnd = i + 1
  }
  return start
}

interface Head {
  fields: Pick<Report, 'publisher' | 'title' | 'byline' | 'publishedAt' | 'updatedAt'>
  /** lines that went into a field whole */
  used: Set<number>
  /** lines of the head that are furniture */
  aside: Set<number>
}

function readHead(lines: readonly PageLine[], start: number, known: { title: string | null } | null): Head {
  const fields: Head['fields'] = {
    publisher: null,
    title: null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
  }
  const used = new Set<number>()
  const aside = new Set<number>()
  const head = lines.slice(0, start)
  const at = known ? -1 : findTitle(head, lines.slice(0, start + 12))
  if (known) fields.title = known.title
  if (at >= 0) {
    const whole = head[at]!.text.replace(/^#{1,6}\s+/, '')
    const { title, publisher } = splitOutlet(whole)
    fields.title = title
    fields.publisher = publisher
    used.add(at)
    if (title !== head[at]!.text) {
      used.delete(at)
      aside.add(at)
    }
  }
  let label: 'published' | 'updated' | null = null
  head.forEach((line, i) => {
    if (i === at) return
    const { text, stamp } = line
    if (line.kind === null && isProse(text) && fields.title && !onlyRepeats(text, fields.title)) return
    if (stamp) {
      takeStamps(stamp, fields, label)
      for (const piece of stamp.rest) {
        fields.byline ??= parseByline(piece)
        if (isOutlet(piece)) fields.publisher ??= piece
      }
    }
    label = /^updated\W?$/i.test(text) ? 'updated' : /^published\W?$/i.test(text) ? 'published' : null
    const byline = parseByline(text) ?? (isNameBeforeRole(text, head[i + 1]?.text) ? text : null)
    if (i > 0 && isNameBeforeRole(head[i - 1]!.text, text)) aside.add(i)
    if (byline) fields.byline ??= byline
    if (line.kind === 'breadcrumb') fields.publisher ??= outletOfBreadcrumb(text)
    else if (isOutlet(text)) fields.publisher ??= text.replace(/[:.]$/, '')
    if (line.kind !== null || byline || isOutlet(text) || (fields.title && isSameLine(text, fields.title)))
      aside.add(i)
    else if (i < at || (!known && countWords(text) <= 4 && !endsSentence(text))) aside.add(i)
    else if (fields.title && onlyRepeats(text, fields.title)) aside.add(i)
  })
  const by = lines[start]
  if (by && !fields.byline && /^by\s/i.test(by.text)) fields.byline = parseByline(by.text)
  return { fields, used, aside }
}

/** The headline: the line that stands twice, else the first of five words or more, else of three or two. */
function findTitle(head: readonly PageLine[], page: readonly PageLine[]): number {
  const isSpeech = (text: string): boolean => {
    return SPEAKER.test(text) && page.filter(l => SPEAKER.test(l.text)).length >= 3
  }
  const fit = (line: PageLine, least: number): boolean =>
    line.kind === null &&
    line.text.length <= 250 &&
    countWords(line.text) >= least &&
    !/[.;:,]$/.test(line.text) &&
    !isOutlet(line.text) &&
    !isSpeech(line.text) &&
    parseByline(line.text) === null
  const twice = head.findIndex(
    (l, i) =>
      fit(l, 2) && head.some((other, k) => k > i && isSameLine(l.text, splitOutlet(other.text).title)),
  )
  if (twice >= 0) return twice
  for (const least of [5, 3, 2]) {
    const first = head.findIndex((l, i) => fit(l, least) && !isNameBeforeRole(l.text, head[i + 1]?.text))
    if (first >= 0) return first
  }
  return -1
}

function takeStamps(
  line: StampLine,
  fields: Pick<Report, 'publishedAt' | 'updatedAt'>,
  label: 'published' | 'updated' | null,
): void {
  for (const stamp of line.stamps) {
    if (!stamp.iso) continue
    const field = (stamp.label ?? label) === 'updated' ? 'updatedAt' : 'publishedAt'
    const old = fields[field]
    if (!old || (stamp.iso.startsWith(old) && stamp.iso.length > old.length)) fields[field] = stamp.iso
  }
}

/** True when a standfirst says no more than the title does. */
function onlyRepeats(text: string, title: string): boolean {
  const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const known = new Set(words(title))
  return words(text).every(w => known.has(w))
}

const PICTURED =
  /\b(?:pictured|seen (?:here|in|on|at|during)|in this (?:file |undated |handout )?(?:photo|image|picture)|file (?:photo|image))\b|,\s\p{Lu}\p{Ll}+\.?\s\d{1,2},\s\d{4}\.?$/u

/**
 * Whether a line from the body onwards is furniture: by its kind, and for some kinds by where it stands.
 * `lastOwn` is the index of the last line that is surely the article's.
 */
function isAside(
  lines: readonly PageLine[],
  i: number,
  { start, lastOwn, title }: { start: number; lastOwn: number; title: string | null },
): boolean {
  const line = lines[i]!
  if (i < start) return line.kind !== null
  const last = i > lastOwn
  switch (line.kind) {
    case null:
      if (title && i < start + 3 && isSameLine(line.text, title)) return true
      // "___" and other rules; the words of a caption that stand twice
      if (!/[\p{L}\p{N}]/u.test(line.text)) return true
      if (i > 1 && !endsSentence(line.text) && repeatsCaption(lines, i)) return true
      if (last && isLeftover(line.text)) return true
      if (
        lines[i + 1]?.kind === 'credit' &&
        countWords(line.text) <= 50 &&
        !/["“”]/u.test(line.text) &&
        PICTURED.test(line.text)
      )
        return true
      if (last && !endsSentence(line.text) && countJoints(line.text) >= 1 && isTitleCase(line.text))
        return true
      return parseByline(line.text) !== null && countWords(line.text) <= 8 && !endsSentence(line.text)
    case 'section':
    case 'bio':
    case 'breadcrumb':
    case 'comments':
      return last
    case 'stamp':
      // a bare date between paragraphs is a heading of a chronicle
      return last || line.stamp!.stamps.some(s => s.label !== null) || i < start + 2
    default:
      return true
  }
}

/** An image's alternative text beside its caption and credit. */
function repeatsCaption(lines: readonly PageLine[], i: number): boolean {
  const near = [lines[i - 1], lines[i - 2], lines[i + 1]].filter(l => l !== undefined)
  return (
    near.some(l => l.kind === 'credit' || l.kind === 'caption') &&
    near.some(l => l.text !== lines[i]!.text && l.text.startsWith(lines[i]!.text))
  )
}

/** A short line behind the last sentence heads nothing: a label that no list knows. List items stay. */
function isLeftover(text: string): boolean {
  return countWords(text) <= 5 && !endsSentence(text) && /^[\p{Lu}]/u.test(text) && !/[:"“”]|\d$/u.test(text)
}

/** The speaker's name before each turn of a transcript: "MORRIS: …" */
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{1,30}:\s/u

/** Cuts the dateline off the first paragraph (or the one behind a standfirst) and credits its agency. */
function takeDateline(paragraphs: string[], parts: PageParts): string | null {
  for (let i = 0; i < Math.min(3, paragraphs.length); i++) {
    const found = findDateline(paragraphs[i]!)
    if (!found) continue
    if (SPEAKER.test(paragraphs[i]!) && paragraphs.some((p, k) => k !== i && SPEAKER.test(p))) return null
    paragraphs[i] = found.rest
    if (found.agency) parts.notices.unshift({ kind: 'agency-credit', text: found.agency })
    return found.dateline
  }
  return null
}

/** What the foot of the page adds: labelled stamps, and the outlet that holds the copyright. */
function readTail(lines: readonly PageLine[], start: number, parts: PageParts): void {
  for (const line of lines.slice(start)) {
    const labelled = line.stamp?.stamps.filter(s => s.label !== null) ?? []
    if (labelled.length) takeStamps({ stamps: labelled, rest: [] }, parts, null)
  }
  const m = parts.notices
    .filter(n => n.kind === 'copyright')
    .map(
      n =>
        /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[–-]\s?\d{4})?)?,?\s?(?:by\s)?(\p{Lu}[\p{L}\p{N}&'’ -]{2,40}?)(?:\s\d{4})?(?:[.,]|\s(?:All|Ltd|Inc|LLC|GmbH)\b|$)/u.exec(
          n.text,
        )?.[1],
    )
    .find(name => name !== undefined && isOutlet(name))
  if (m) parts.publisher ??= m
  if (parts.publishedAt && parts.updatedAt && parts.updatedAt.slice(0, 10) < parts.publishedAt.slice(0, 10))
    parts.updatedAt = null
}
