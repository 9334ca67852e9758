import { readMarkup } from './markup.ts'

/** One subscription of an OPML list. */
export interface Subscription {
  title: string | null
  feed: string
  home: string | null
}

export const looksLikeOpml = (head: string): boolean => /<opml[\s>]/i.test(head.slice(0, 4096))

const MAX_FEEDS = 10_000

/** The feeds of an OPML list in its order, each once; null when the text is none. */
export function readOpml(text: string): Subscription[] | null {
  if (!looksLikeOpml(text)) return null
  const out = new Map<string, Subscription>()
  readMarkup(
    text,
    ({ name, attributes }) => {
      const feed = attributes['xmlurl']?.trim()
      if (name === 'outline' && feed && /^https?:/i.test(feed) && !out.has(feed))
        out.set(feed, {
          title: (attributes['title'] ?? attributes['text'])?.trim() || null,
          feed,
          home: attributes['htmlurl']?.trim() || null,
        })
      return false
    },
    () => out.size >= MAX_FEEDS,
  )
  return [...out.values()]
}

/** Subscriptions as OPML 2.0, which every feed reader takes. */
export function toOpml(subscriptions: readonly Subscription[], title: string): string {
  const lines = subscriptions.map(({ title: name, feed, home }) => {
    const label = quote(name ?? feed)
    return `    <outline type="rss" text=${label} title=${label} xmlUrl=${quote(feed)}${home ? ` htmlUrl=${quote(home)}` : ''}/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escape(title)}</title></head>`,
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') // eslint-disable-line no-control-regex
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
const quote = (text: string): string => `"${escape(text)}"`
