import { isOutlet, splitOutlet } from '../plain/text-title.ts'
import { findStamps, type DateOrder } from '../stamps/parse-stamp.ts'
import { readLinkedData, type LinkedArticle } from './linked-data.ts'

/** What a page states of its article outside the text. Null where it states nothing that can be trusted. */
export interface PageFacts {
  title: string | null
  publisher: string | null
  byline: string | null
  publishedAt: string | null
  updatedAt: string | null
  /** primary tag of the page's language */
  language: string | null
  /** IPTC digital source type, where the page says that a machine made the text */
  madeBy: string | null
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title']
const PUBLISHER = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'copyright']
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
]
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
]
const UPDATED = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'revised',
]

/**
 * Collects what a page states, in the order in which it is trusted: JSON-LD, meta tags, `<time>`. The text
 * comes after these and is not looked at here.
 *
 * @param order - for numeric dates; a stamp that needs it and has none is left out
 */
export function findPageFacts(document: Document, order: DateOrder | null): PageFacts {
  const linked = readLinkedData(document)
  const meta = readMeta(document)
  const first = (names: readonly string[]): string | null => names.map(n => meta.get(n)).find(v => v) ?? null
  const times = readTimes(document)
  const date = (candidates: readonly (string | null | undefined)[]): string | null => {
    for (const value of candidates) {
      const iso = value ? toStamp(value, order) : null
      if (iso) return iso
    }
    return null
  }
  const publisher = clean(linked?.publisher) ?? clean(first(PUBLISHER.slice(0, 4)))
  const publishedAt = date([linked?.publishedAt, ...PUBLISHED.map(n => meta.get(n)), times.published])
  const updatedAt = date([linked?.updatedAt, ...UPDATED.map(n => meta.get(n)), times.updated])
  return {
    title: titleOf(document, linked, first(TITLE), publisher),
    publisher,
    byline: bylineOf(
      linked,
      AUTHOR.map(n => meta.get(n)),
      publisher,
    ),
    publishedAt,
    updatedAt: updatedAt && publishedAt && isSameMoment(updatedAt, publishedAt) ? null : updatedAt,
    language: languageOf(document, linked),
    madeBy: linked?.madeBy ?? null,
  }
}

/** "2025-03-04T00:00:00Z" says no more than the day: publishing systems fill in the hours that they lack. */
function toStamp(value: string, order: DateOrder | null): string | null {
  const iso = findStamps(value.slice(0, 100), order)[0]?.iso ?? null
  return iso && /T00:00(?:Z|[+-]\d{2}:\d{2})?$/.test(iso) && /T?00:00:00/.test(value) ? iso.slice(0, 10) : iso
}

const isSameMoment = (a: string, b: string): boolean => a === b || a.startsWith(b)

function readMeta(document: Document): Map<string, string> {
  const out = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')
    if (!name || !content || content.length > 1000) continue
    const key = name.toLowerCase().trim()
    if (!out.has(key)) out.set(key, content.trim())
  }
  return out
}

function readTimes(document: Document): { published: string | null; updated: string | null } {
  const out: { published: string | null; updated: string | null } = { published: null, updated: null }
  let plain: string | null = null
  let n = 0
  for (const element of document.querySelectorAll(
    'time, [itemprop="datePublished"], [itemprop="dateModified"]',
  )) {
    if (++n > 50) break
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
    if (!value || value.length > 100 || !/\d{4}/.test(value)) continue
    const parent = element.parentElement
    const says = [element, parent]
      .map(e => `${e?.getAttribute('class') ?? ''} ${e?.getAttribute('itemprop') ?? ''} ${e?.id ?? ''}`)
      .join(' ')
    const before = (element.previousSibling?.textContent ?? '').slice(-40)
    if (/modif|updat/i.test(says) || /\bupdated?\b/i.test(before)) out.updated ??= value
    else if (
      /publish|pubdate|posted|created/i.test(says) ||
      element.hasAttribute('pubdate') ||
      /\b(?:published|posted)\b/i.test(before)
    )
      out.published ??= value
    else if (n <= 3 && element.closest('article, main, header')) plain ??= value
  }
  out.published ??= plain
  return out
}

function titleOf(
  document: Document,
  linked: LinkedArticle | null,
  meta: string | null,
  publisher: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 3)
    .map(h => clean(h.textContent))
    .filter(h => h !== null)
  const title = clean(linked?.title) ?? clean(meta) ?? headings[0] ?? clean(document.title)
  if (!title) return null
  const split = splitOutlet(title)
  if (split.publisher) return split.title
  const suffix = publisher
    ? [` - ${publisher}`, ` | ${publisher}`, ` – ${publisher}`, ` — ${publisher}`].find(s =>
        title.endsWith(s),
      )
    : undefined
  return suffix ? title.slice(0, -suffix.length) : title
}

function bylineOf(
  linked: LinkedArticle | null,
  metas: readonly (string | undefined)[],
  publisher: string | null,
): string | null {
  const names = linked?.authors.map(clean).filter(n => n !== null && isName(n, publisher)) ?? []
  if (names.length) return names.slice(0, 12).join(', ')
  for (const value of metas) {
    const name = clean(value)?.replace(/^by\s+/i, '') ?? null
    if (name && isName(name, publisher)) return name
  }
  return null
}

function isName(name: string, publisher: string | null): boolean {
  return (
    name.length <= 200 &&
    !/^https?:|@|^\W*$/.test(name) &&
    name !== publisher &&
    !isOutlet(name) &&
    !/^(?:admin|editor|staff|guest|webmaster)$/i.test(name)
  )
}

function languageOf(document: Document, linked: LinkedArticle | null): string | null {
  const tag = linked?.language ?? document.documentElement?.getAttribute('lang') ?? ''
  return /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i.test(tag) ? tag.replaceAll('_', '-') : null
}

/** One line of plain text out of a field: entities that were written twice resolved, white space collapsed. */
function clean(value: string | null | undefined): string | null {
  if (!value) return null
  const text = value
    .slice(0, 1000)
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos|#x27);/g, "'")
    .replace(/&(?:rsquo|#8217);/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text || null
}
