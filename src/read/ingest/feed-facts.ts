import type { Report } from '../../record/index.ts'
import type { Feed, FeedItem } from '../feeds/feed.ts'

/**
 * What a feed knows of an article fills what the page itself does not say. The outlet that an item was taken from
 * (`<source>`) is the publisher, whatever the page that carries it is called.
 */
export function takeFeedFacts(report: Report, item: FeedItem, feed: Feed): Report {
  const stated: Report['statedBy'] = { ...report.statedBy }
  const out: Report = { ...report, statedBy: stated }
  const byline = item.authors.join(', ') || null
  if (item.publisher) {
    out.publisher = item.publisher
    stated.publisher = 'feed'
  }
  for (const [field, value] of [
    ['title', item.title],
    ['publisher', feed.title],
    ['byline', byline],
    ['publishedAt', item.publishedAt],
    ['updatedAt', item.updatedAt === item.publishedAt ? null : item.updatedAt],
  ] as const)
    if (out[field] === null && value !== null) {
      out[field] = value
      stated[field] = 'feed'
    }
  return out
}
