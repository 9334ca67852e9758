import { stripTags } from '../html/strip-tags.ts'
import { findStamps } from '../stamps/parse-stamp.ts'
import { MAX_ITEMS, type Feed, type FeedItem } from './feed.ts'
import { readMarkup, type Element } from './markup.ts'

/** Whether the beginning of a text is that of a feed. */
export function looksLikeFeed(head: string): boolean {
  const start = head.slice(0, 4096).replace(/^\ufeff?\s+/, '')
  if (/^\s*\{/.test(start)) return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start)
  return (
    /^(?:<\?xml|<!--|<!DOCTYPE\s+rss|<rss|<rdf:RDF|<feed|<\w+:feed)/i.test(start) &&
    /<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]/i.test(start)
  )
}

/**
 * Reads a feed: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed 1. Broken XML gives what can be made out, declared
 * entities are never resolved, and of endless feeds the first items are read.
 *
 * @param base - address of the feed, for the addresses in it
 * @returns null when the text is no feed
 */
export function readFeed(text: string, base: string, maxItems = MAX_ITEMS): Feed | null {
  if (!looksLikeFeed(text)) return null
  return /^\s*\ufeff?\s*\{/.test(text.slice(0, 100))
    ? readJsonFeed(text, base, maxItems)
    : readXmlFeed(text, base, maxItems)
}

function readXmlFeed(text: string, base: string, maxItems: number): Feed {
  const feed: Feed = { format: 'rss', title: null, home: null, language: null, items: [], more: false }
  let root: Element | null = null
  const meta: Element[] = []
  readMarkup(
    text,
    (element, path) => {
      root ??= path.length ? null : element
      const { name } = element
      if (name === 'item' || name === 'entry') {
        if (feed.items.length < maxItems) feed.items.push(toItem(element, base))
        else feed.more = true
        return false
      }
      const inItem = path.includes('item') || path.includes('entry')
      if (!inItem && path.length <= 2) meta.push(element)
      return inItem
    },
    () => feed.more,
  )
  const of = (name: string): Element | undefined => meta.find(e => e.name === name)
  feed.format = /<(?:\w+:)?feed[\s>]/i.test(text.slice(0, 4096))
    ? 'atom'
    : /<rdf:RDF/i.test(text.slice(0, 4096))
      ? 'rdf'
      : 'rss'
  feed.title = plain(of('title'))
  feed.home = linkOf(meta, base)
  feed.language = languageOf(
    of('language')?.text ??
      of('dc:language')?.text ??
      /\sxml:lang\s*=\s*["']([\w-]+)/.exec(text.slice(0, 4096))?.[1],
  )
  return feed
}

function toItem({ children, attributes }: Element, base: string): FeedItem {
  const of = (...names: string[]): Element | undefined => {
    for (const name of names) {
      const found = children.find(e => e.name === name && (e.text.trim() || e.inner))
      if (found) return found
    }
    return undefined
  }
  const guid = of('guid', 'id')
  const source = of('source')
  const content = of('content:encoded', 'content', 'xhtml:body')
  const permalink =
    guid &&
    guid.name === 'guid' &&
    guid.attributes['ispermalink'] !== 'false' &&
    /^https?:/.test(guid.text.trim())
  const authors = children
    .filter(e => /^(?:author|dc:creator)$/.test(e.name))
    .map(
      e => plain(e.children.find(c => c.name === 'name') ?? e)?.replace(/^\S+@\S+\s*\((.+)\)$/, '$1') ?? '',
    )
  return {
    id: guid?.text.trim() || attributes['rdf:about'] || null,
    url:
      linkOf(children, base) ??
      (permalink ? toUrl(guid.text, base) : null) ??
      toUrl(attributes['rdf:about'], base),
    title: plain(of('title', 'dc:title')),
    publishedAt: toStamp(
      of('pubdate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'created')?.text,
    ),
    updatedAt: toStamp(of('updated', 'dcterms:modified', 'modified', 'lastbuilddate')?.text),
    authors: authors.filter(a => a && !/^\S+@\S+$/.test(a)).slice(0, 12),
    publisher:
      plain(source?.children.find(c => c.name === 'title') ?? source) ??
      plain(of('dc:publisher', 'dc:source')),
    publisherUrl: source ? (linkOf(source.children, base) ?? toUrl(source.attributes['url'], base)) : null,
    html: content ? markupOf(content) : null,
    summary: plain(of('description', 'summary')),
  }
}

/** RSS writes the address as text, Atom as an attribute; of several the one that the reader is meant to open. */
function linkOf(elements: readonly Element[], base: string): string | null {
  const links = elements.filter(e => e.name === 'link')
  const open = links.find(l => l.attributes['href'] && (l.attributes['rel'] ?? 'alternate') === 'alternate')
  const text = links.find(l => l.text.trim() && !l.attributes['href'])
  return toUrl(text?.text, base) ?? toUrl(open?.attributes['href'], base)
}

/** Escaped mark-up is in the text, XHTML in the elements. */
function markupOf({ text, inner, attributes, children }: Element): string | null {
  const isMarkup = attributes['type'] === 'xhtml' || (children.length > 0 && !text.trim())
  const html = (isMarkup ? inner : text).trim()
  return html || null
}

interface JsonItem {
  [field: string]: unknown
}

function readJsonFeed(text: string, base: string, maxItems: number): Feed | null {
  let data: JsonItem
  try {
    data = JSON.parse(text.replace(/^\ufeff/, '')) as JsonItem
  } catch {
    return null
  }
  const items = Array.isArray(data['items']) ? (data['items'] as unknown[]) : []
  const string = (value: unknown): string | null =>
    typeof value === 'string' && value.trim() ? value.trim() : null
  const names = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).flatMap(
      a => string((a as { name?: unknown } | null)?.name) ?? [],
    )
  return {
    format: 'json',
    title: string(data['title']),
    home: toUrl(string(data['home_page_url']), base),
    language: languageOf(string(data['language'])),
    items: items
      .filter((i): i is JsonItem => typeof i === 'object' && i !== null)
      .slice(0, maxItems)
      .map(i => ({
        id: string(i['id']),
        url: toUrl(string(i['url']) ?? string(i['external_url']), base),
        title: string(i['title']),
        publishedAt: toStamp(string(i['date_published'])),
        updatedAt: toStamp(string(i['date_modified'])),
        authors: names(i['authors'] ?? i['author']).slice(0, 12),
        publisher: null,
        publisherUrl: null,
        html: string(i['content_html']) ?? string(i['content_text']),
        summary: string(i['summary']),
      })),
    more: items.length > maxItems,
  }
}

/** One line of plain text, whatever mark-up and entities it was written in. */
function plain(element: Element | undefined): string | null {
  const text = element ? stripTags(element.text.slice(0, 20_000)).replace(/\s+/g, ' ').trim() : ''
  return text || null
}

function toUrl(text: string | null | undefined, base: string): string | null {
  const bare = text?.trim()
  if (!bare) return null
  try {
    const url = new URL(bare, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

function toStamp(value: string | null | undefined): string | null {
  return value ? (findStamps(value.trim().slice(0, 100), null)[0]?.iso ?? null) : null
}

const languageOf = (value: string | null | undefined): string | null =>
  value && /^[a-z]{2,3}(?:[-_]\w{2,8})*$/i.test(value.trim()) ? value.trim() : null
