import type { PageParts } from '../plain/plain-text.ts'
import type { PlaceEvidence } from '../stamps/find-order.ts'

/** What a page gave: the parts of a report and the language that the page declares. */
export interface HtmlParts extends PageParts {
  language: string | null
}

/** Reads a page; see `readHtml` in read-html.ts. */
export type HtmlReader = (html: string, evidence?: PlaceEvidence) => HtmlParts

/**
 * Loads the reader of pages. It stands behind this door because its parser takes about 90 ms to load, three
 * times as long as Node itself: who reads plain text does not wait for it. `readReport` stays synchronous:
 *
 *     const readHtml = await loadHtmlReader()
 *     readReport(bytes, { readHtml })
 */
export async function loadHtmlReader(): Promise<HtmlReader> {
  return (await import('./read-html.ts')).readHtml
}

const MARKUP =
  /<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1|section|script|span)\b[^<]{0,2000}>/i

/** True when a text, or the head of its bytes, is HTML and not prose that mentions a tag. */
export function looksLikeHtml(input: Uint8Array | string): boolean {
  const head = typeof input === 'string' ? input.slice(0, 4096) : headOf(input)
  const start = head.replace(/^[\ufeff\s]+/, '').replace(/^<\?xml[^>]{0,200}\?>\s*/i, '')
  if (/^<!doctype\s+html|^<html[\s>]/i.test(start)) return true
  return /^<(?:!--|[a-z])/i.test(start) && MARKUP.test(start)
}

function headOf(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0
  const big = (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0
  return new TextDecoder(big ? 'utf-16be' : wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4096))
}
