import { decodeBytes } from '../decode.ts'
import type { DocumentOptions } from '../document-options.ts'
import { loadHtmlReader } from '../html/index.ts'
import type { PageParts } from '../plain/plain-text.ts'
import { MAX_BYTES, megabytes, readReport, type ReadResult } from '../read-report.ts'
import { toReport } from '../to-report.ts'
import { findFormat, type Format } from './find-format.ts'
import { SEPARATOR } from '../tables/row-to-report.ts'

export { findFormat, type Format } from './find-format.ts'
export type { DocumentOptions } from '../document-options.ts'

/** Reads the bytes of one format; the problem names what went wrong. One input may hold several reports. */
type Reader = (bytes: Uint8Array, options: DocumentOptions & { source: string }) => Promise<ReadResult[]>

/**
 * What reads which format. Each is loaded when the first input of its kind turns up: our modules dynamically, which import
 * their libraries statically, since the command's kept bytecode (decision 0009) can load no library by itself.
 */
const READERS: { [F in Exclude<Format, 'text'>]: Reader } = {
  html: async (bytes, options) => [readReport(bytes, { ...options, readHtml: await loadHtmlReader() })],
  pdf: async (bytes, { source }) => {
    const { readPdf } = await import('./pdf/read-pdf.ts')
    const { pages, ...parts } = await readPdf(bytes, { url: source })
    const cut = pages.read < pages.of && `has ${pages.of} pages; the first ${pages.read} were read`
    return [finish(parts, source, cut ? [['cut', cut]] : [])]
  },
  docx: async (bytes, { source }) => {
    const { readDocx } = await import('./docx.ts')
    return [finish(readDocx(bytes, { url: source }), source)]
  },
  eml: async (bytes, { source }) => {
    const { readEml } = await import('./eml.ts')
    const { attachments, ...parts } = await readEml(bytes, { url: source })
    const note = `its ${attachments.length === 1 ? 'attachment is' : 'attachments are'} not read: ${attachments.join(', ')}`
    return [finish(parts, source, attachments.length ? [['attachments', note]] : [])]
  },
  markdown: async (bytes, options) => {
    const { readMarkdown } = await import('./markdown.ts')
    return readText(bytes, options, text => [readMarkdown(text, { url: options.source })])
  },
  newsml: async (bytes, options) => {
    const { readNewsml } = await import('./newsml.ts')
    const readHtml = await loadHtmlReader()
    return readText(bytes, options, text => readNewsml(text, readHtml))
  },
  json: async (bytes, options) => {
    const { readJson } = await import('../tables/read-json.ts')
    return readJson(decodeBytes(bytes, options.encoding ?? null).text, options)
  },
  ndjson: (bytes, options) => readWholeTable(bytes, options, 'ndjson'),
  csv: (bytes, options) => readWholeTable(bytes, options, 'csv'),
}

/**
 * Reads the reports in the bytes of one file, whatever its format: plain text, HTML, Markdown, PDF with a text layer,
 * DOCX, a mail (EML), ninjs, NewsML-G2, a JSON list of reports, NDJSON or CSV. The format is told by the bytes
 * and, where they leave it open, by the name. Never throws on an input: what cannot be read is a problem.
 *
 * @returns one result a report, in the order of the file; one without a report where nothing could be read
 */
export async function readDocument(bytes: Uint8Array, options: DocumentOptions = {}): Promise<ReadResult[]> {
  const source = options.source ?? 'text'
  const maxBytes = options.maxBytes ?? MAX_BYTES
  if (bytes.length > maxBytes)
    return [
      failed(
        source,
        'too-large',
        `is ${megabytes(bytes.length)} MB, larger than the limit of ${megabytes(maxBytes)} MB`,
      ),
    ]
  const format = findFormat(bytes, source, options.columns !== undefined)
  if (format === 'text') return [readReport(bytes, options)]
  try {
    return await READERS[format](bytes, { ...options, source })
  } catch (error) {
    return [failed(source, 'unreadable', reasonOf(error, format))]
  }
}

const failed = (input: string, code: string, message: string): ReadResult => ({
  report: null,
  problems: [{ input, code, message, severity: 'error' }],
})

const NAMES: { [F in Format]: string } = {
  text: 'text',
  html: 'HTML',
  pdf: 'PDF document',
  docx: 'word processor document',
  eml: 'mail',
  markdown: 'Markdown',
  newsml: 'NewsML document',
  json: 'JSON document',
  ndjson: 'list of JSON lines',
  csv: 'table',
}

/** Our own reasons stand as they are ("is a PDF that …"); those of libraries are put into a sentence. */
function reasonOf(error: unknown, format: Format): string {
  const message = error instanceof Error ? error.message.split('\n')[0]!.slice(0, 200) : ''
  if (/^(?:is|has|holds|its) /.test(message)) return message
  if (error instanceof RangeError && /^unpacks |^elements /.test(message))
    return `is a ${NAMES[format]} that ${message.replace('elements stand', 'holds elements')}; not read`
  return `is a broken ${NAMES[format]}`
}

function finish(
  parts: PageParts,
  source: string,
  warnings: [code: string, message: string][] = [],
): ReadResult {
  const problems = warnings.map(([code, message]) => ({
    input: source,
    code,
    message,
    severity: 'warning' as const,
  }))
  if (parts.text) return { report: toReport(parts, source), problems }
  const none = failed(source, 'no-text', 'holds no article text')
  return { report: null, problems: [...problems, ...none.problems] }
}

/** Reads formats whose bytes are text; items without any text (null) are passed over. */
function readText(
  bytes: Uint8Array,
  { source, encoding }: DocumentOptions & { source: string },
  read: (text: string) => (PageParts | null)[],
): ReadResult[] {
  const all = read(decodeBytes(bytes, encoding ?? null).text)
  const parts = all.filter(p => p !== null)
  if (!parts.length) return [failed(source, 'no-text', 'holds no article text')]
  return parts.map((p, i) => finish(p, parts.length > 1 ? `${source}${SEPARATOR}${i + 1}` : source))
}

async function readWholeTable(
  bytes: Uint8Array,
  options: DocumentOptions & { source: string },
  format: 'ndjson' | 'csv',
): Promise<ReadResult[]> {
  const { readTable } = await import('../tables/read-table.ts')
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const out: ReadResult[] = []
  for await (const result of readTable(once(), format, options)) out.push(result)
  return out
}
