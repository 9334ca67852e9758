import { loadHtmlReader, looksLikeHtml } from './html/index.ts'
import { readReport, type ReadOptions, type ReadResult } from './read-report.ts'

/** The reports that bytes hold, whatever they are; what reads pages is loaded when the first one turns up. */
export async function readBytes(
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'readHtml'>,
): Promise<ReadResult[]> {
  const readHtml = looksLikeHtml(bytes) ? await loadHtmlReader() : undefined
  return [readReport(bytes, { ...options, ...(readHtml ? { readHtml } : {}) })]
}
