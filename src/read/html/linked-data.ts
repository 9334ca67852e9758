/** An article as the page's JSON-LD describes it (schema.org/Article). */
export interface LinkedArticle {
  title: string | null
  publisher: string | null
  authors: string[]
  publishedAt: string | null
  updatedAt: string | null
  language: string | null
  url: string | null
  /** addresses of what it says it is made from */
  basedOn: string[]
  /** IPTC digital source type */
  digitalSourceType: string | null
  /** the article's text, where the block carries it */
  body: string | null
  /** of a live blog: its entries */
  updates: { title: string | null; at: string | null; body: string | null }[]
}

interface Thing {
  [key: string]: unknown
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:News|Report|ReportageNews|AnalysisNews|BackgroundNews|OpinionNews|ReviewNews|AskPublicNews|Satirical|Scholarly|Tech|Advertiser\w*)?(?:Article)$|BlogPosting$|LiveBlogPosting$|^Report$/
/** The article of the page's JSON-LD; null where there is none. Broken blocks are skipped. */
export function readLinkedData(document: Document): LinkedArticle | null {
  const things: Thing[] = []
  let n = 0
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (++n > 30) break
    const source = (script.textContent ?? '').trim()
    if (source.length > 1_000_000) continue
    collect(parse(source), things, 0)
  }
  const articles = things.filter(t =>
    list(t['@type']).some(type => typeof type === 'string' && ARTICLE.test(type)),
  )
  const best = articles.find(a => text(a['headline']) && a['datePublished']) ?? articles[0]
  if (!best) return null
  const byId = (value: unknown): unknown => {
    const id = isThing(value) ? value['@id'] : undefined
    return isThing(value) && id && !value['name']
      ? (things.find(t => t['@id'] === id && t['name']) ?? value)
      : value
  }
  return {
    title: text(best['headline']) ?? text(best['name']),
    publisher: nameOf(byId(list(best['publisher'])[0])) ?? nameOf(byId(list(best['sourceOrganization'])[0])),
    authors: list(best['author'])
      .slice(0, 20)
      .flatMap(a => nameOf(byId(a)) ?? []),
    publishedAt: text(best['datePublished']) ?? text(best['dateCreated']),
    updatedAt: text(best['dateModified']),
    language: text(best['inLanguage']),
    url: addressOf(best['url']) ?? addressOf(best['mainEntityOfPage']),
    basedOn: [...list(best['isBasedOn']), ...list(best['isBasedOnUrl'])].flatMap(v => addressOf(v) ?? []),
    digitalSourceType:
      list(best['digitalSourceType'])
        .map(v => text(v) ?? addressOf(v))
        .find(t => t !== null) ?? null,
    body: text(best['articleBody']) ?? text(best['text']),
    updates: list(best['liveBlogUpdate'])
      .filter(isThing)
      .slice(0, 2000)
      .map(u => ({
        title: text(u['headline']) ?? text(u['name']),
        at: text(u['datePublished']) ?? text(u['dateCreated']),
        body: text(u['articleBody']) ?? text(u['text']),
      })),
  }
}

function parse(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^<!--|-->$/g, '')
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' '), bare.replace(/,(\s*[}\]])/g, '$1')])
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      continue
    }
  return null
}

function collect(value: unknown, out: Thing[], depth: number): void {
  if (depth > 5 || out.length > 500) return
  if (Array.isArray(value)) for (const v of value.slice(0, 200)) collect(v, out, depth + 1)
  else if (isThing(value)) {
    out.push(value)
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'publisher',
      'author',
      'itemListElement',
      'item',
    ])
      if (Object.hasOwn(value, key)) collect(value[key], out, depth + 1)
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null
const nameOf = (value: unknown): string | null =>
  text(value) ?? (isThing(value) ? (text(value['name']) ?? text(list(value['name'])[0])) : null)

/** The address of a thing that is given by its address or as an object with one. */
function addressOf(value: unknown): string | null {
  const address = text(value) ?? (isThing(value) ? (text(value['url']) ?? text(value['@id'])) : null)
  return address && /^(?:https?:\/\/|urn:)\S{3,2000}$/i.test(address) ? address : null
}
