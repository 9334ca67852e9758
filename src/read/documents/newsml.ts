import { cleanField, withFacts, type Facts } from '../facts.ts'
import type { HtmlReader } from '../html/index.ts'
import { readPlainText, type PageParts } from '../plain/plain-text.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'
import { childOf, elementsOf, findAll, parseXml, textIn, toMarkup, type XmlElement } from './xml.ts'

/** True for the head of a NewsML-G2 document, or of a bare NITF one. */
export const looksLikeNewsml = (head: string): boolean =>
  /<(?:[\w-]{1,20}:)?(?:newsMessage|newsItem|packageItem)[\s>][^>]{0,600}(?:iptc\.org\/std\/nar|NewsML-G2|>)/.test(
    head,
  ) || /<nitf[\s>]/.test(head)

/**
 * Reads the news items of a NewsML-G2 message or a single item: headline, byline, provider, stamps and the body
 * as XHTML, NITF, plain text or HTML. Items without text (pictures, packages) give null.
 *
 * @throws when the document is no XML of that kind, with a reason that stands after the name of a file
 * @see IPTC, NewsML-G2
 */
export function readNewsml(text: string, readHtml: HtmlReader): (PageParts | null)[] {
  const root = parseXml(text)
  if (!root) throw new Error('is broken XML')
  const items = root.name === 'newsItem' ? [root] : findAll(root, 'newsItem')
  if (items.length) return items.map(item => readItem(item, readHtml))
  const nitf = root.name === 'nitf' ? root : findAll(root, 'nitf')[0]
  if (!nitf) throw new Error('is a NewsML document without a news item')
  const body = readBody(nitf, readHtml)
  return [body && withFacts(body, nitfFacts(nitf), 'document')]
}

function readItem(item: XmlElement, readHtml: HtmlReader): PageParts | null {
  const set = childOf(item, 'contentSet')
  if (!set) return null
  const inline = elementsOf(set).filter(e => e.name === 'inlineXML' || e.name === 'inlineData')
  let parts: PageParts | null = null
  let nitf: XmlElement | null = null
  for (const content of inline) {
    if (content.name === 'inlineXML') nitf ??= findAll(content, 'nitf')[0] ?? null
    parts ??= readBody(content, readHtml)
  }
  if (!parts?.text) return null
  const meta = childOf(item, 'itemMeta')
  const content = childOf(item, 'contentMeta')
  const first = childOf(meta, 'firstCreated') ?? childOf(content, 'contentCreated')
  const publishedAt = parseFieldStamp(textIn(first))
  const versionAt =
    parseFieldStamp(textIn(childOf(content, 'contentModified'))) ??
    parseFieldStamp(textIn(childOf(meta, 'versionCreated')))
  const copyright = textIn(childOf(item, 'rightsInfo', 'copyrightNotice'))
  const made = childOf(content, 'digitalSourceType')
  const language = childOf(content, 'language')?.attributes['tag'] ?? item.attributes['lang'] ?? null
  const facts: Facts = {
    ...(nitf ? nitfFacts(nitf) : {}),
    title: textIn(childOf(content, 'headline')) ?? textIn(childOf(meta, 'title')),
    byline: byOf(content) ?? (nitf ? (nitfFacts(nitf).byline ?? null) : null),
    publisher: partyOf(childOf(meta, 'provider')) ?? textIn(childOf(content, 'creditline')),
    publishedAt: publishedAt ?? versionAt,
    updatedAt: publishedAt && versionAt !== publishedAt ? versionAt : null,
    language,
    ...(copyright ? { notices: [{ kind: 'copyright' as const, text: copyright.slice(0, 400) }] } : {}),
  }
  const type = made && (made.attributes['uri'] ?? made.attributes['qcode'] ?? textIn(made))
  if (type) facts.digitalSourceType = type
  const derived = [...(meta ? elementsOf(meta) : []), ...(content ? elementsOf(content) : [])]
    .filter(e => e.name === 'link' && /derivedFrom|basedOn/i.test(e.attributes['rel'] ?? ''))
    .flatMap(e => e.attributes['href'] ?? e.attributes['residref'] ?? [])
  if (derived.length) facts.basedOn = derived
  const out = withFacts(parts, facts, 'document')
  out.dateline ??= textIn(childOf(content, 'dateline'))
  return out
}

function nitfFacts(nitf: XmlElement): Facts {
  const byline = textIn(findAll(nitf, 'byline')[0] ?? null)
  const issued = findAll(nitf, 'date.issue')[0]?.attributes['norm']
  return {
    title: textIn(findAll(nitf, 'hl1')[0] ?? null) ?? textIn(childOf(nitf, 'head', 'title')),
    byline: byline?.replace(/^by\s+/i, '') ?? null,
    publishedAt: parseFieldStamp(issued),
  }
}

/** The article in an element: the NITF body's content, an HTML body, or text. */
function readBody(element: XmlElement, readHtml: HtmlReader): PageParts | null {
  const nitf = findAll(element, 'body.content')[0]
  const html = nitf ?? findAll(element, 'body')[0] ?? (elementsOf(element).length ? element : null)
  if (html) {
    const inside = elementsOf(html).map(toMarkup).join('')
    const { language: _, ...parts } = readHtml(`<html><body><article>${inside}</article></body></html>`)
    return parts.text ? parts : null
  }
  const raw = element.children.filter(c => typeof c === 'string').join('')
  if (!raw.trim()) return null
  if (/html/i.test(element.attributes['contenttype'] ?? '') || /^\s*<(?:p|div|html|!doctype)\b/i.test(raw)) {
    const { language: _, ...parts } = readHtml(
      /<html[\s>]/i.test(raw) ? raw : `<html><body><article>${raw}</article></body></html>`,
    )
    return parts.text ? parts : null
  }
  const parts = readPlainText(raw)
  return parts.text ? parts : null
}

function byOf(content: XmlElement | null): string | null {
  const by = textIn(childOf(content, 'by')) ?? textIn(childOf(content, 'byline'))
  return by ? by.replace(/^by\s+/i, '') : partyOf(childOf(content, 'creator'))
}

/** A party's name; a bare code is no name. */
function partyOf(party: XmlElement | null): string | null {
  if (!party) return null
  return textIn(childOf(party, 'name')) ?? cleanField(party.attributes['literal'])
}
