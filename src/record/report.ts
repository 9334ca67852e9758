import { z } from 'zod'

/** What a report says of itself outside its own words. */
export const Notice = z.object({
  kind: z.enum(['agency-credit', 'ai-generated', 'correction', 'copyright', 'verify-original']),
  text: z.string(),
})
export type Notice = z.infer<typeof Notice>

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
})
export type Report = z.infer<typeof Report>
