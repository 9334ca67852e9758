import { median, type Block, type PrintedLine } from './page-lines.ts'

/** A paragraph put together from printed lines; `size` is that of its letters in points. */
export interface Paragraph {
  text: string
  size: number
  page: number
}

const TERMINAL = /[.!?:;…][”"’')\]]*$/
const GOES_ON = /^[(“"‘']?[\p{Ll}\d]/u

/**
 * Paragraphs out of the blocks of a document's pages: a new one begins after a gap, at an indent, where the letters
 * change their size, or after a short line that ends a sentence. Words broken at a line's end are whole again;
 * a paragraph that a column or a page breaks goes on in the next.
 */
export function toParagraphs(pages: readonly (readonly Block[])[]): Paragraph[] {
  const out: Paragraph[] = []
  const leading = usualLeading(pages)
  pages.forEach((blocks, page) => {
    for (const block of blocks) {
      let fresh = true
      block.forEach((line, i) => {
        const before = block[i - 1]
        const last = out.at(-1)
        const goesOn = before
          ? !beginsParagraph(block, i, leading)
          : last !== undefined && isCutOff(last, line)
        if (last && goesOn && !(fresh && before)) last.text = join(last.text, line.text)
        else out.push({ text: line.text.trim(), size: line.size, page })
        fresh = false
      })
    }
  })
  return out
}

/** The usual distance of baselines in units of the letters' size. */
function usualLeading(pages: readonly (readonly Block[])[]): number {
  const steps = pages
    .flat()
    .flatMap(block => block.slice(1).map((l, i) => (block[i]!.y - l.y) / l.size))
    .filter(step => step > 0.8 && step < 2.5)
  return median(steps) || 1.2
}

function beginsParagraph(block: Block, i: number, leading: number): boolean {
  const [before, line] = [block[i - 1]!, block[i]!]
  if (Math.abs(before.size - line.size) > Math.max(0.8, line.size * 0.08)) return true
  if (before.y - line.y > line.size * leading * 1.3) return true
  if (/^[•▪‣◦–—-]\s/u.test(line.text)) return true
  const left = Math.min(...block.slice(Math.max(0, i - 8), i + 8).map(l => l.x))
  const right = Math.max(...block.slice(Math.max(0, i - 8), i + 8).map(l => l.end))
  const indented = line.x - left > line.size * 0.7 && before.x - left <= line.size * 0.7
  if (indented) return true
  const short = right - before.end > (right - left) * 0.12
  return short && TERMINAL.test(before.text)
}

/** The paragraph above goes on at the head of the next column: it breaks off in the middle of a sentence. */
function isCutOff(last: Paragraph, line: PrintedLine): boolean {
  return (
    Math.abs(last.size - line.size) <= Math.max(0.8, line.size * 0.08) &&
    last.text.length > 60 &&
    !TERMINAL.test(last.text) &&
    (GOES_ON.test(line.text) || /[\p{Ll},]$|-$/u.test(last.text))
  )
}

function join(text: string, next: string): string {
  const tail = next.trim()
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + tail
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(tail)) return text.slice(0, -1) + tail
  return `${text.trimEnd()} ${tail}`
}
