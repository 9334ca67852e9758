/** A feed that a page names. */
export interface NamedFeed {
  url: string
  title: string | null
}

const TYPES = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)$/i

/** The feeds that a page names in its head, each once, in its order; feeds of comments come last. */
export function findFeeds(html: string, base: string): NamedFeed[] {
  const out = new Map<string, NamedFeed>()
  const head = html.slice(0, 1_000_000)
  const root = attributesOf(/<base\b[^<>]{0,2000}>/i.exec(head)?.[0] ?? '')['href'] ?? ''
  const from = resolve(root, base) ?? base
  for (const [tag] of head.matchAll(/<link\b[^<>]{0,2000}>/gi)) {
    const { rel = '', type = '', href, title } = attributesOf(tag)
    if (!href || !/(?:^|\s)alternate(?:\s|$)/i.test(rel) || !TYPES.test(type.split(';')[0]!.trim())) continue
    const url = resolve(href, from)
    if (url && !out.has(url) && out.size < 50) out.set(url, { url, title: title?.trim() || null })
  }
  const isComments = ({ url, title }: NamedFeed): boolean => /\bcomments?\b/i.test(`${url} ${title ?? ''}`)
  const all = [...out.values()]
  return [...all.filter(f => !isComments(f)), ...all.filter(isComments)]
}

/** The attributes of one tag, names in lower case. */
function attributesOf(tag: string): { [name: string]: string } {
  const out: { [name: string]: string } = {}
  for (const m of tag.matchAll(/([a-z-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi))
    out[m[1]!.toLowerCase()] ??= (m[2] ?? m[3] ?? m[4] ?? '').replaceAll('&amp;', '&')
  return out
}

function resolve(href: string, base: string): string | null {
  try {
    const url = new URL(href.trim(), base)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
