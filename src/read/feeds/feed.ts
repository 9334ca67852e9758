/** A feed as it was read, whatever its format. Addresses are absolute; text fields are plain text. */
export interface Feed {
  format: 'rss' | 'rdf' | 'atom' | 'json'
  title: string | null
  /** address of the site */
  home: string | null
  language: string | null
  items: FeedItem[]
  /** the feed has more items than were read */
  more: boolean
}

/** One item. Stamps are ISO 8601; published and updated are what the feed says of each, never one for the other. */
export interface FeedItem {
  id: string | null
  url: string | null
  title: string | null
  publishedAt: string | null
  updatedAt: string | null
  authors: string[]
  /** the outlet that the item was taken from, where the feed names one (`<source>`): the true publisher */
  publisher: string | null
  publisherUrl: string | null
  /** the whole article as HTML, where the feed carries it */
  html: string | null
  summary: string | null
}

/** Of longer feeds the first items are read; publishers put the newest first. */
export const MAX_ITEMS = 1000
