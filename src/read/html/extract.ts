import type { Report } from '../../record/index.ts'
import { toReport } from '../to-report.ts'
import { readHtml } from './read-html.ts'

/**
 * The report of one page that was fetched before; never fails, an empty page gives an empty `text`. Import this
 * module when a page has to be read, not before: its parser takes about 90 ms to load.
 */
export function extractReport({ html, url }: { html: string; url?: string | null }): Report {
  const { language, ...parts } = readHtml(html, { url: url ?? null })
  return toReport(parts, url ?? 'html', language)
}
