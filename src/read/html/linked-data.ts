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
/** What tells the page's own article from others that its JSON-LD describes. */
export interface PageIdentity {
  /** canonical and fetched address */
  addresses: readonly (string | null | undefined)[]
  /** headings and title as the page shows them */
  headings: readonly (string | null | undefined)[]
}

interface Found {
  thing: Thing
  /** stands in a list of items: perhaps another story */
  listed: boolean
}

/**
 * The article of the page's JSON-LD; null where there is none, or only those of other pages. Broken blocks are
 * skipped.
 */
export function readLinkedData(document: Document, page: PageIdentity): LinkedArticle | null {
  const found: Found[] = []
  let n = 0
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (++n > 30) break
    const source = (script.textContent ?? '').trim()
    if (source.length > 1_000_000) continue
    collect(parse(source), found, 0, false)
  }
  const things = found.map(f => f.thing)
  const best = chooseArticle(
    found.filter(f => list(f.thing['@type']).some(type => typeof type === 'string' && ARTICLE.test(type))),
    page,
  )
  if (!best) return null
  const about = pageOf(best, things)
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
    publishedAt:
      dateOf(best['datePublished']) ?? dateOf(best['dateCreated']) ?? dateOf(about?.['datePublished']),
    updatedAt: dateOf(best['dateModified']) ?? dateOf(about?.['dateModified']),
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
        at: dateOf(u['datePublished']) ?? dateOf(u['dateCreated']),
        body: text(u['articleBody']) ?? text(u['text']),
      })),
  }
}

/**
 * The article that is the page's own: by its address, else by its headline, else the first that stands in no list and
 * has headline and date.
 */
function chooseArticle(articles: readonly Found[], page: PageIdentity): Thing | null {
  const addresses = new Set(page.addresses.flatMap(a => toPath(a) ?? []))
  const headings = page.headings.flatMap(h => bare(h) || [])
  const isHere = ({ thing }: Found): boolean =>
    [thing['url'], thing['mainEntityOfPage'], thing['@id']].some(v => {
      const path = toPath(addressOf(v))
      return path !== null && addresses.has(path)
    })
  const isTitled = ({ thing }: Found): boolean => {
    const headline = bare(text(thing['headline']) ?? text(thing['name']))
    return headline.length >= 8 && headings.some(h => h === headline || h.startsWith(`${headline} `))
  }
  const isWhole = ({ thing }: Found): boolean =>
    text(thing['headline']) !== null && dateOf(thing['datePublished']) !== null
  const own = articles.filter(a => !a.listed)
  const here = articles.filter(isHere)
  const chosen =
    here.find(isWhole) ??
    here[0] ??
    own.find(a => isTitled(a) && isWhole(a)) ??
    articles.find(isTitled) ??
    own.find(isWhole) ??
    own[0]
  return chosen?.thing ?? null
}

/** The description of the page that the article stands on, where it names one, or the only one there is. */
function pageOf(article: Thing, things: readonly Thing[]): Thing | undefined {
  const pages = things.filter(t => list(t['@type']).some(type => type === 'WebPage' || type === 'ItemPage'))
  const ids = [article['mainEntityOfPage'], article['isPartOf']].map(v => (isThing(v) ? v['@id'] : v))
  return (
    pages.find(p => typeof p['@id'] === 'string' && ids.includes(p['@id'])) ??
    (pages.length === 1 ? pages[0] : undefined)
  )
}

/** Host and path of an address, which schemes, queries and final strokes do not change. */
const toPath = (address: string | null | undefined): string | null =>
  /^https?:\/\/(?:www\.)?([^?#\s]{3,500})/i
    .exec(address ?? '')?.[1]
    ?.replace(/\/$/, '')
    .toLowerCase() ?? null

const bare = (value: string | null | undefined): string =>
  (value ?? '')
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** JSON as it is found in pages: in comments, with raw line breaks, with a comma too many. */
function parse(source: string): unknown {
  let attempt = source.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^<!--|-->$/g, '')
  for (const mend of [null, /[\n\r\t]+/g, /,(?=\s{0,200}[}\]])/g]) {
    if (mend) attempt = attempt.replace(mend, mend.source.startsWith(',') ? '' : ' ')
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      continue
    }
  }
  return null
}

function collect(value: unknown, out: Found[], depth: number, listed: boolean): void {
  if (depth > 5 || out.length > 500) return
  if (Array.isArray(value)) for (const v of value.slice(0, 200)) collect(v, out, depth + 1, listed)
  else if (isThing(value)) {
    out.push({ thing: value, listed })
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'author'])
      if (Object.hasOwn(value, key)) collect(value[key], out, depth + 1, listed)
    for (const key of ['itemListElement', 'item', 'hasPart'])
      if (Object.hasOwn(value, key)) collect(value[key], out, depth + 1, true)
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null
/** A date as text, number, list of one or typed value. */
function dateOf(value: unknown): string | null {
  const first = list(value)[0]
  if (typeof first === 'number') return String(first)
  return text(first) ?? (isThing(first) ? text(first['@value']) : null)
}
const nameOf = (value: unknown): string | null =>
  text(value) ?? (isThing(value) ? (text(value['name']) ?? text(list(value['name'])[0])) : null)

/** The address of a thing that is given by its address or as an object with one. */
function addressOf(value: unknown): string | null {
  const address = text(value) ?? (isThing(value) ? (text(value['url']) ?? text(value['@id'])) : null)
  return address && /^(?:https?:\/\/|urn:)\S{3,2000}$/i.test(address) ? address : null
}
