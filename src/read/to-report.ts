import type { Report } from '../record/index.ts'
import { fingerprint } from '../text/hash.ts'
import { detectLanguage } from './language.ts'
import type { PageParts } from './plain/plain-text.ts'
import { countWords } from './plain/words.ts'

/**
 * A report of what a page gave. Its id follows from publisher, title and text, so that the same article read
 * from two places is one.
 *
 * @param declared - the language that the page declares; counts where the text itself does not tell
 */
export function toReport(parts: PageParts, source: string, declared: string | null = null): Report {
  const detected = detectLanguage(parts.text || parts.title || '')
  const report: Report = {
    id: fingerprint(`${parts.publisher ?? ''}\n${parts.title ?? ''}\n${parts.text}`),
    source,
    publisher: parts.publisher,
    title: parts.title,
    byline: parts.byline,
    publishedAt: parts.publishedAt,
    updatedAt: parts.updatedAt,
    dateline: parts.dateline,
    language: detected === 'und' && declared ? declared.split('-')[0]!.toLowerCase() : detected,
    text: parts.text,
    words: countWords(parts.text),
    notices: parts.notices,
    furniture: parts.furniture,
  }
  const { url, basedOn, digitalSourceType, entries } = parts
  report.statedBy = {
    ...(parts.title ? { title: parts.statedBy?.title ?? 'text' } : {}),
    ...(parts.publisher ? { publisher: parts.statedBy?.publisher ?? 'text' } : {}),
    ...(parts.byline ? { byline: parts.statedBy?.byline ?? 'text' } : {}),
    ...(parts.publishedAt ? { publishedAt: parts.statedBy?.publishedAt ?? 'text' } : {}),
    ...(parts.updatedAt ? { updatedAt: parts.statedBy?.updatedAt ?? 'text' } : {}),
  }
  if (url) report.url = url
  if (basedOn?.length) report.basedOn = basedOn
  if (digitalSourceType) report.digitalSourceType = digitalSourceType
  if (entries?.length) report.entries = entries
  return report
}
