import type { FactOrigin, Notice, Report } from '../record/index.ts'
import type { PageParts } from './plain/plain-text.ts'

/** What a container states of the report in it: a mail's header, a wire's envelope, the columns of a table. */
export type Facts = Partial<
  Pick<
    Report,
    'title' | 'publisher' | 'byline' | 'publishedAt' | 'updatedAt' | 'url' | 'basedOn' | 'digitalSourceType'
  >
> & { notices?: Notice[]; language?: string | null }

const FIELDS = ['title', 'publisher', 'byline', 'publishedAt', 'updatedAt'] as const

/**
 * Adds what a container states to what the text gave; `stated` wins over the text, which fills the gaps.
 *
 * @param weak - fields in which the container is no better than a guess (the account that saved a file): they
 *   only count where the text tells nothing
 */
export function withFacts(
  parts: PageParts,
  facts: Facts,
  origin: FactOrigin,
  weak: readonly (typeof FIELDS)[number][] = [],
): PageParts {
  const out: PageParts = { ...parts, statedBy: { ...parts.statedBy } }
  for (const field of FIELDS) {
    const value = facts[field]
    if (!value || (weak.includes(field) && out[field])) continue
    out[field] = value
    out.statedBy![field] = origin
  }
  if (facts.url) out.url = facts.url
  if (facts.basedOn?.length) out.basedOn = facts.basedOn
  if (facts.digitalSourceType) out.digitalSourceType = facts.digitalSourceType
  const known = new Set(out.notices.map(n => n.text))
  out.notices = [...out.notices, ...(facts.notices ?? []).filter(n => !known.has(n.text))]
  return out
}

/** One line of plain text out of a field: white space collapsed; null where nothing is left. */
export function cleanField(value: unknown, most = 1000): string | null {
  if (typeof value !== 'string') return null
  const text = value.slice(0, most).replace(/\s+/g, ' ').trim()
  return text || null
}
