import { cleanField, withFacts, type Facts } from '../facts.ts'
import type { HtmlReader } from '../html/index.ts'
import { readPlainText, type PageParts } from '../plain/plain-text.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'

interface Item {
  [field: string]: unknown
}

/** True for an object that is a news item in ninjs: a text with a uri and a body or a headline. */
export function isNinjs(value: unknown): value is Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const fields = new Set(Object.keys(value).map(k => k.toLowerCase()))
  return (
    (fields.has('uri') || fields.has('guid') || fields.has('standard')) &&
    ['body_text', 'body_xhtml', 'body_html', 'bodies', 'headline', 'headlines'].some(f => fields.has(f))
  )
}

/**
 * Reads a news item in ninjs, generation 1 (`headline`, `body_xhtml`), 2 (`headlines`, `bodies`) or 3 (the same in
 * camel case).
 *
 * @returns null for an item that holds no text (a picture, a package)
 * @see IPTC, ninjs (News in JSON)
 */
export function readNinjs(item: Item, readHtml: HtmlReader | null): PageParts | null {
  const get = (name: string): unknown => {
    const key = Object.keys(item).find(k => k.toLowerCase() === name)
    return key === undefined ? undefined : item[key]
  }
  const body = bodyOf(item, get)
  if (!body) return null
  let parts: PageParts
  if (body.html && readHtml) {
    const { language: _, ...read } = readHtml(`<html><body><article>${body.value}</article></body></html>`)
    parts = read
  } else parts = readPlainText(body.value)
  const publishedAt = parseFieldStamp(get('firstcreated')) ?? parseFieldStamp(get('contentcreated'))
  const versionAt = parseFieldStamp(get('versioncreated'))
  const copyright = cleanField(get('copyrightnotice'), 400)
  const facts: Facts = {
    title: headlineOf(get),
    byline: cleanField(get('byline')) ?? cleanField(get('by')),
    publisher:
      nameOf(get('provider')) ??
      cleanField(get('source')) ??
      cleanField(get('copyrightholder')) ??
      nameOf(list(get('infosource') ?? get('infosources'))[0]),
    publishedAt: publishedAt ?? versionAt,
    updatedAt: publishedAt && versionAt !== publishedAt ? versionAt : null,
    language: cleanField(get('language'), 20),
    ...(copyright ? { notices: [{ kind: 'copyright' as const, text: copyright }] } : {}),
  }
  const uri = cleanField(get('uri'))
  if (uri && /^https?:\/\//.test(uri)) facts.url = uri
  const made = cleanField(get('digitalsourcetype'), 200) ?? nameOf(get('digitalsourcetype'))
  if (made) facts.digitalSourceType = made
  const stated = withFacts(parts, facts, 'document')
  if (!stated.dateline) stated.dateline = cleanField(get('dateline'), 200)
  return stated
}

function bodyOf(item: Item, get: (name: string) => unknown): { value: string; html: boolean } | null {
  const bodies = list(get('bodies')).filter(isItem)
  const typeOf = (b: Item): string => String(b['contenttype'] ?? b['contentType'] ?? '')
  const named = [
    ...bodies.filter(b => /html/i.test(typeOf(b))).map(b => ({ value: b['value'], html: true })),
    { value: get('body_xhtml'), html: true },
    { value: get('body_html'), html: true },
    ...bodies.filter(b => !/html|xml/i.test(typeOf(b))).map(b => ({ value: b['value'], html: false })),
    { value: get('body_text'), html: false },
    ...Object.entries(item)
      .filter(([key]) => /^body_\w+$/i.test(key) && !/nitf|xml/i.test(key))
      .map(([, value]) => ({ value, html: false })),
  ]
  for (const { value, html } of named)
    if (typeof value === 'string' && value.trim())
      return { value, html: html || /^\s*<(?:p|div|h\d)\b/i.test(value) }
  return null
}

function headlineOf(get: (name: string) => unknown): string | null {
  const all = list(get('headlines')).filter(isItem)
  const main = all.find(h => /main|^$/i.test(String(h['role'] ?? ''))) ?? all[0]
  return cleanField(main?.['value']) ?? cleanField(get('headline')) ?? cleanField(get('title'))
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const nameOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? cleanField(value)
    : isItem(value)
      ? (cleanField(value['name']) ?? cleanField(value['literal']))
      : null
