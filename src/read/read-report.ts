import type { Problem, Report } from '../record/index.ts'
import { decodeBytes } from './decode.ts'
import { looksLikeHtml, type HtmlReader } from './html/index.ts'
import { readPlainText } from './plain/plain-text.ts'
import { toReport } from './to-report.ts'

export interface ReadOptions {
  /** path or URL as given; it names the report in messages and in the record */
  source?: string
  /** charset that a header or a caller declares; the bytes' own mark goes before it */
  encoding?: string
  /** largest input in bytes (code units of a string) that is read; 10 MB unless told */
  maxBytes?: number
  /** what reads HTML, from `await loadHtmlReader()`; without it HTML is a problem, not a report */
  readHtml?: HtmlReader
}

/** A report, or null with the problems that say why not. */
export interface ReadResult {
  report: Report | null
  problems: Problem[]
}

export const MAX_BYTES = 10 * 1024 * 1024

/**
 * Reads one report from bytes or a string: plain text as people save it, or HTML. Throws on no input: what
 * cannot be read gives a null report and a problem that names the input and the reason.
 *
 * @returns a report whose id follows from its text and publisher, so that one article read twice is one id
 */
export function readReport(input: Uint8Array | string, options: ReadOptions = {}): ReadResult {
  const source = options.source ?? 'text'
  const problems: Problem[] = []
  const fail = (code: string, message: string): ReadResult => ({
    report: null,
    problems: [...problems, { input: source, code, message, severity: 'error' }],
  })
  const maxBytes = options.maxBytes ?? MAX_BYTES
  if (input.length > maxBytes)
    return fail(
      'too-large',
      `is ${megabytes(input.length)} MB, larger than the limit of ${megabytes(maxBytes)} MB`,
    )
  const binary = typeof input === 'string' ? null : findBinary(input)
  if (binary) return fail('binary', binary)
  let text: string
  if (typeof input === 'string') text = input
  else {
    const decoded = decodeBytes(input, options.encoding ?? null)
    text = decoded.text
    if (decoded.replaced)
      problems.push({
        input: source,
        code: 'broken-encoding',
        message: `${decoded.replaced} broken ${decoded.encoding.toUpperCase()} ${decoded.replaced === 1 ? 'sequence' : 'sequences'} replaced by U+FFFD`,
        severity: 'warning',
      })
  }
  text = text.replace(/^\ufeff/, '')
  if (!/\S/.test(text)) return fail('empty', 'is empty')
  if (looksLikeHtml(text)) {
    if (!options.readHtml)
      return fail('html-reader-missing', 'is HTML; pass `readHtml: await loadHtmlReader()` to read it')
    const { language, ...parts } = options.readHtml(text, { url: source })
    if (!parts.text) return fail('no-text', 'is a page without an article')
    return { report: toReport(parts, source, language), problems }
  }
  const parts = readPlainText(text, { url: source })
  if (!parts.text) return fail('no-text', 'holds no article text')
  return { report: toReport(parts, source), problems }
}

export const megabytes = (n: number): string => String(Math.ceil(n / 1024 / 102.4) / 10)

const SIGNATURES: readonly [string, string][] = [
  ['%PDF-', 'is a PDF document, not text'],
  ['PK\u0003\u0004', 'is a ZIP archive or office document, not text'],
  ['\u001f\u008b', 'is compressed with gzip, not text'],
  ['\u0089PNG', 'is a PNG image, not text'],
  ['\u00ff\u00d8\u00ff', 'is a JPEG image, not text'],
  ['GIF8', 'is a GIF image, not text'],
  ['{\\rtf', 'is an RTF document, not text'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old office document, not text'],
]

/** Why bytes are no text: a known signature, NUL bytes outside UTF-16, or many control characters. */
function findBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known) return known[1]
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null
  const sample = bytes.subarray(0, 8192)
  let zero = [0, 0]
  let control = 0
  sample.forEach((c, i) => {
    if (c === 0) zero[i & 1]!++
    else if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 27) control++
  })
  const zeros = zero[0]! + zero[1]!
  const wide = Math.min(zero[0]!, zero[1]!) === 0 && zeros > sample.length * 0.17
  if (zeros && !wide) return 'is binary (it holds NUL bytes), not text'
  return control > sample.length * 0.05 ? 'is binary (it is full of control characters), not text' : null
}
