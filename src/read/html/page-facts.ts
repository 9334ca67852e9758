import { isOutlet, splitOutlet } from '../plain/text-title.ts'
import type { StatedBy } from '../../record/index.ts'
import { countWords } from '../plain/words.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'
import type { DateOrder } from '../stamps/parse-stamp.ts'
import { isEarlier } from '../stamps/is-earlier.ts'
import { findMarkedByline } from './marked-byline.ts'
import { readLinkedData, type LinkedArticle } from './linked-data.ts'
import { readTimes } from './times.ts'
import { toLines } from './to-lines.ts'

/** What a page states of its article outside the text. Null where it states nothing that can be trusted. */
export interface PageFacts {
  title: string | null
  publisher: string | null
  byline: string | null
  publishedAt: string | null
  updatedAt: string | null
  /** primary tag of the page's language */
  language: string | null
  /** canonical address */
  url: string | null
  /** addresses of what the page says it is made from */
  basedOn: string[]
  /** IPTC digital source type */
  digitalSourceType: string | null
  /** the article's text as JSON-LD carries it */
  body: string | null
  /** the entries of a live blog as JSON-LD carries them */
  updates: LinkedArticle['updates']
  /** who told the facts above */
  statedBy: StatedBy
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

/** A fact and who told it. */
type Told<Origin> = { value: string; by: Origin } | null

/** The first of several candidates that gives a value. */
function firstOf<Origin extends StatedBy[keyof StatedBy]>(
  ...candidates: readonly [by: Origin, value: string | null | undefined][]
): Told<Origin> {
  const found = candidates.find(([, value]) => value)
  return found ? { value: found[1]!, by: found[0] } : null
}

/**
 * Collects what a page states, in the order in which it is trusted: JSON-LD, meta tags, `<time>`, other mark-up. The
 * text comes after these and is not looked at here.
 *
 * @param order - for numeric dates; a stamp that needs it and has none is left out
 * @param fetchedFrom - the page's address, where it is known
 */
export function findPageFacts(
  document: Document,
  order: DateOrder | null,
  fetchedFrom: string | null = null,
): PageFacts {
  const meta = readMeta(document)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const linked = readLinkedData(document, {
    addresses: [canonical, meta.get('og:url'), fetchedFrom],
    headings: [
      ...[...document.querySelectorAll('h1')].slice(0, 3).map(shownText),
      meta.get('og:title'),
      document.title,
    ],
  })
  const first = (names: readonly string[]): string | null => names.map(n => meta.get(n)).find(v => v) ?? null
  const times = readTimes(document)
  const date = (linkedDate: string | null | undefined, names: readonly string[], time: string | null) => {
    const stamp = (value: string | null | undefined): string | null => parseFieldStamp(value, order)
    const metaStamp = names.map(n => stamp(meta.get(n))).find(v => v)
    return firstOf(['json-ld', stamp(linkedDate)], ['meta', metaStamp], ['time', stamp(time)])
  }
  const publisher = firstOf(
    ['json-ld', clean(linked?.publisher)],
    ['meta', clean(first(PUBLISHER.slice(0, 4)))],
    ['mark-up', behindHeadline(document)],
  )
  const outlet = publisher?.value ?? null
  const title = titleOf(document, linked, first(TITLE), outlet)
  const byline = firstOf(
    ['json-ld', namesOf(linked?.authors ?? [], outlet)],
    ['meta', AUTHOR.flatMap(n => namesOf([meta.get(n) ?? ''], outlet) ?? [])[0]],
    ['mark-up', namesOf(findMarkedByline(document), outlet)],
  )
  const published = date(linked?.publishedAt, PUBLISHED, times.published)
  const updatedAt = date(linked?.updatedAt, UPDATED, times.updated)
  // a change before the story came out is a clock that goes wrong: nothing is known of it
  const isNone =
    updatedAt &&
    published &&
    (isSameMoment(updatedAt.value, published.value) || isEarlier(updatedAt.value, published.value))
  const updated = isNone ? null : updatedAt
  const made =
    linked?.digitalSourceType ?? first(['digitalsourcetype', 'digital-source-type', 'iptc.digitalsourcetype'])
  return {
    title: title?.value ?? null,
    publisher: outlet,
    byline: byline?.value ?? null,
    publishedAt: published?.value ?? null,
    updatedAt: updated?.value ?? null,
    language: languageOf(document, linked),
    url: addressOf(canonical ?? meta.get('og:url') ?? linked?.url),
    basedOn: [...new Set(linked?.basedOn ?? [])].slice(0, 50),
    digitalSourceType: clean(made),
    body: linked?.body ?? null,
    updates: linked?.updates ?? [],
    statedBy: {
      ...(title ? { title: title.by } : {}),
      ...(publisher ? { publisher: publisher.by } : {}),
      ...(byline ? { byline: byline.by } : {}),
      ...(published ? { publishedAt: published.by } : {}),
      ...(updated ? { updatedAt: updated.by } : {}),
    },
  }
}

const addressOf = (value: string | null | undefined): string | null =>
  value && /^https?:\/\/[^\s"<>]{3,2000}$/i.test(value.trim()) ? value.trim() : null

/** One tag of some systems holds all that the others say, as JSON. */
function takeParsely(content: string, out: Map<string, string>): void {
  const date = /"pub_date"\s*:\s*"([^"\\]{8,40})"/.exec(content)?.[1]
  if (date && !out.has('parsely-pub-date')) out.set('parsely-pub-date', date)
}

const isSameMoment = (a: string, b: string): boolean => a === b || a.startsWith(b)

function readMeta(document: Document): Map<string, string> {
  const out = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')
    const key = name?.toLowerCase().trim()
    if (key === 'parsely-page' && content && content.length <= 20_000) takeParsely(content, out)
    if (!key || !content || content.length > 1000) continue
    if (!out.has(key)) out.set(key, content.trim())
  }
  return out
}

function titleOf(
  document: Document,
  linked: LinkedArticle | null,
  meta: string | null,
  publisher: string | null,
): Told<'json-ld' | 'meta' | 'mark-up'> {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 3)
    .map(h => clean(shownText(h)))
    .filter(h => h !== null)
  const told = firstOf<'json-ld' | 'meta' | 'mark-up'>(
    ['json-ld', clean(linked?.title)],
    ['meta', clean(meta)],
    ['mark-up', headings[0] ?? clean(document.title)],
  )
  if (!told) return null
  const title = told.value
  const split = splitOutlet(title)
  if (split.publisher) return { value: split.title, by: told.by }
  const suffix = publisher
    ? [` - ${publisher}`, ` | ${publisher}`, ` – ${publisher}`, ` — ${publisher}`].find(s =>
        title.endsWith(s),
      )
    : undefined
  return { value: suffix ? title.slice(0, -suffix.length) : title, by: told.by }
}

/** The names among what a page gives as its authors: "By" cut off, outlets and addresses left out. */
function namesOf(values: readonly string[], publisher: string | null): string | null {
  const names = values
    .map(v => clean(v)?.replace(/^by\s+/i, '') ?? null)
    .filter(n => n !== null && isName(n, publisher))
  return names.length ? [...new Set(names)].slice(0, 12).join(', ') : null
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

/**
 * The outlet behind the headline in the page's title: "Ferry crews stop work | The Norvik Post", where the page shows
 * the same headline.
 */
function behindHeadline(document: Document): string | null {
  const title = clean(document.title) ?? ''
  for (const heading of [...document.querySelectorAll('h1')].slice(0, 3)) {
    const headline = clean(shownText(heading))
    if (!headline || headline.length < 10 || !title.startsWith(headline)) continue
    const name = /^\s[|–—·•-]\s([^|–—·•]{2,50})$/u.exec(title.slice(headline.length))?.[1]?.trim()
    if (
      name &&
      /^[\p{Lu}\d]/u.test(name) &&
      countWords(name) <= 6 &&
      !/[.!?:;“”"]/u.test(name.replace(/\.\w/g, ''))
    )
      return name
  }
  return null
}

/** The words of an element that a reader sees: none of its scripts. */
const shownText = (element: Element): string =>
  toLines(element)
    .map(l => l.text)
    .join(' ')

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
    .replace(/<(script|style)\b[^<]{0,1000}<\/\1\s{0,20}>/gi, '')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text || null
}
