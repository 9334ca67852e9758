import { z } from 'zod'

/** What a report says of itself outside its own words. */
export const Notice = z.object({
  kind: z.enum(['agency-credit', 'ai-generated', 'correction', 'copyright', 'verify-original']),
  text: z.string(),
})
export type Notice = z.infer<typeof Notice>

/**
 * Who told a fact, most trusted first: a field of the container that the report came in (`document`: a file's
 * properties, a mail's header, a wire's envelope; `column` of a table; `feed`; `http`), a page's JSON-LD, its
 * meta tags, its `<time>`, other mark-up, or the text itself.
 */
export const FactOrigin = z.enum([
  'document',
  'column',
  'feed',
  'http',
  'json-ld',
  'meta',
  'time',
  'mark-up',
  'text',
])
export type FactOrigin = z.infer<typeof FactOrigin>

/** For each fact that a report states, who told it; a fact that is null has no entry. */
export const StatedBy = z.object({
  title: FactOrigin.optional(),
  publisher: FactOrigin.optional(),
  byline: FactOrigin.optional(),
  publishedAt: FactOrigin.optional(),
  updatedAt: FactOrigin.optional(),
})
export type StatedBy = z.infer<typeof StatedBy>

/** One entry of a live blog: `report.text` from `start` to `end`, its heading included. */
export const Entry = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** ISO 8601; null where the entry gives no time that can be read */
  at: z.string().nullable(),
  title: z.string().nullable(),
})
export type Entry = z.infer<typeof Entry>

/**
 * One report as it was read. `text` is the article's own words: title and furniture stand in fields of
 * their own. Stamps are ISO 8601 with the precision that the source supports.
 */
export const Report = z.object({
  id: z.string(),
  source: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publishedAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  dateline: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  words: z.int().nonnegative(),
  notices: z.array(Notice),
  furniture: z.array(z.string()),
  statedBy: StatedBy.optional(),
  /** canonical address, as the page states it */
  url: z.string().optional(),
  /** addresses of what the page says it is made from (schema.org isBasedOn) */
  basedOn: z.array(z.string()).optional(),
  /** IPTC digital source type, as the page states it */
  digitalSourceType: z.string().optional(),
  /** of a live blog: its entries in the order of the page, without overlap */
  entries: z.array(Entry).optional(),
})
export type Report = z.infer<typeof Report>
