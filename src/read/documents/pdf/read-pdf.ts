import { getDocumentProxy } from 'unpdf'
import { cleanField, withFacts } from '../../facts.ts'
import type { Line } from '../../plain/lines.ts'
import { readLines, type PageParts } from '../../plain/plain-text.ts'
import { countWords } from '../../plain/words.ts'
import type { PlaceEvidence } from '../../stamps/find-order.ts'
import { findBomb } from './measure-streams.ts'
import { findBlocks, median, type Block, type PrintedLine, type Run } from './page-lines.ts'
import { toParagraphs, type Paragraph } from './paragraphs.ts'

/** What a PDF gave, and how many of its pages were read of how many. */
export interface PdfParts extends PageParts {
  pages: { read: number; of: number }
}

const MAX_PAGES = 500

/**
 * Reads a PDF that has a text layer. The headline is what is printed largest at the head of the first page; running
 * heads, running feet and page numbers are furniture. The file's own title and author only fill gaps, and
 * its dates tell when the file was made, not when the report came out.
 *
 * @throws when it is protected, broken, a scan without text, or unpacks beyond all measure; the message stands
 *   after the name of a file
 */
export async function readPdf(bytes: Uint8Array, evidence: PlaceEvidence = {}): Promise<PdfParts> {
  const bomb = findBomb(bytes)
  if (bomb) throw new Error(bomb)
  // the library takes the bytes over: what the caller holds stays whole
  const document = await openPdf(new Uint8Array(bytes))
  try {
    const of = document.numPages
    const read = Math.min(of, MAX_PAGES)
    const pages: Block[][] = []
    for (let n = 1; n <= read; n++) pages.push(findBlocks(await runsOf(document, n)))
    if (!pages.flat(2).some(l => /\p{L}{2}/u.test(l.text)))
      throw new Error('is a PDF without a text layer (a scan?); nothing in it can be read')
    const aside = takeRunningLines(pages)
    const paragraphs = toParagraphs(pages)
    const title = takeTitle(paragraphs)
    const lines: Line[] = paragraphs.map(p => ({ text: p.text, gap: true }))
    const parts = readLines(lines, evidence, title === null ? null : { title })
    if (title !== null) parts.statedBy = { ...parts.statedBy, title: 'mark-up' }
    parts.furniture.push(...aside)
    const facts = withFacts(parts, await factsOf(document), 'document', ['title', 'byline'])
    return { ...facts, pages: { read, of } }
  } finally {
    await document.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, useSystemFonts: false })
  } catch (error) {
    const { name } = error as Error
    throw new Error(
      name === 'PasswordException'
        ? 'is a PDF that a password protects'
        : 'is a broken PDF that cannot be opened',
      { cause: error },
    )
  }
}

async function runsOf(document: Pdf, number: number): Promise<Run[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  const runs: Run[] = []
  for (const item of items) {
    if (!('str' in item) || !item.str.trim()) continue
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number]
    // what stands upright or aslant is a watermark or the label of a drawing
    if (Math.abs(b) > Math.abs(a) * 0.1) continue
    const size = Math.hypot(c, d) || item.height
    if (!(size > 1) || ![x, y, item.width].every(Number.isFinite)) continue
    runs.push({ text: item.str.normalize('NFC'), x, y, width: item.width, size })
  }
  return runs
}

const PAGE_NUMBER = /^(?:page|p\.|seite|-|–)?\s?\d{1,4}(?:\s?(?:of|\/|von|sur|-|–)\s?\d{0,4})?$/i

/** Takes the lines out that head and foot the pages: the same words on several, page numbers. */
function takeRunningLines(pages: Block[][]): string[] {
  const key = (line: PrintedLine): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
  const edges = pages.map(blocks => {
    const lines = blocks.flat().toSorted((a, b) => b.y - a.y)
    return new Set([...lines.slice(0, 2), ...lines.slice(-2)])
  })
  const counts = new Map<string, number>()
  for (const edge of edges)
    for (const k of new Set([...edge].map(key))) counts.set(k, (counts.get(k) ?? 0) + 1)
  const aside = new Set<string>()
  pages.forEach((blocks, i) => {
    blocks.forEach((block, b) => {
      blocks[b] = block.filter(line => {
        const runs =
          edges[i]!.has(line) &&
          (PAGE_NUMBER.test(line.text.trim()) ||
            (pages.length > 1 && counts.get(key(line))! >= Math.max(2, pages.length * 0.5)))
        if (runs) aside.add(line.text.trim())
        return !runs
      })
    })
  })
  return [...aside]
}

/** The headline, taken out: printed larger than the text, before it, on the first page. */
function takeTitle(paragraphs: Paragraph[]): string | null {
  const letters = paragraphs.flatMap(p => Array.from({ length: Math.ceil(p.text.length / 40) }, () => p.size))
  const usual = median(letters)
  const head = paragraphs.slice(0, 12).filter(p => p.page === 0)
  const largest = Math.max(0, ...head.filter(p => countWords(p.text) >= 2).map(p => p.size))
  if (largest < usual * 1.15) return null
  const at = head.findIndex(
    p => p.size > largest * 0.97 && countWords(p.text) >= 2 && countWords(p.text) <= 40,
  )
  if (at < 0) return null
  let to = at + 1
  // a headline of two lines set apart from each other
  while (to < head.length && Math.abs(head[to]!.size - head[at]!.size) < 0.5 && to - at < 3) to++
  const title = paragraphs
    .splice(at, to - at)
    .map(p => p.text)
    .join(' ')
  return title
}

async function factsOf(document: Pdf): Promise<{ title: string | null; byline: string | null }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const { Title, Author } = info as { Title?: unknown; Author?: unknown }
  const title = cleanField(Title)
  const author = cleanField(Author)
  return {
    title:
      title && !/^(?:untitled|microsoft word|document)|\.(?:docx?|pdf|indd|odt)$/i.test(title) ? title : null,
    byline:
      author && /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,3}$/u.test(author) ? author : null,
  }
}
