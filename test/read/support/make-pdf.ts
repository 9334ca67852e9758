import { zlibSync } from 'fflate'

/** A line of a made page: where it stands in points from the lower left corner, and how large. */
export interface Printed {
  text: string
  x: number
  y: number
  size?: number
}

const bytesOf = (s: string): Uint8Array => Uint8Array.from(s, c => c.charCodeAt(0))

/** Marks of WinAnsi encoding that are no Latin-1. */
const MARKS: { [mark: string]: number } = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '—': 0x97, '•': 0x95 }
const escape = (s: string): string =>
  [...s].map(c => (MARKS[c] ? `\\${MARKS[c].toString(8)}` : c.replace(/[\\()]/g, '\\$&'))).join('')

/** A PDF of pages of lines, in Helvetica, with one content stream a page; the smallest that a reader takes. */
export function makePdf(
  pages: readonly (readonly Printed[])[],
  { info = {}, compress = false }: { info?: { [key: string]: string }; compress?: boolean } = {},
): Uint8Array {
  const objects: Uint8Array[] = []
  const add = (body: string | Uint8Array): number =>
    objects.push(typeof body === 'string' ? bytesOf(body) : body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map(lines => {
    const content = bytesOf(
      lines
        .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`)
        .join('\n'),
    )
    const data = compress ? zlibSync(content) : content
    const stream = add(makeStream(data, compress ? '/Filter /FlateDecode' : ''))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${stream} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
  })
  objects[1] = bytesOf(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(k => `${k} 0 R`).join(' ')}] >>`,
  )
  const entries = Object.entries(info)
    .map(([key, value]) => `/${key} (${escape(value)})`)
    .join(' ')
  const infoId = add(`<< ${entries} >>`)
  const parts: Uint8Array[] = [bytesOf('%PDF-1.4\n')]
  let at = parts[0]!.length
  const offsets: number[] = []
  objects.forEach((body, i) => {
    const part = [bytesOf(`${i + 1} 0 obj\n`), body, bytesOf('\nendobj\n')]
    offsets.push(at)
    for (const p of part) {
      parts.push(p)
      at += p.length
    }
  })
  const table = offsets.map(o => `${String(o).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    bytesOf(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${infoId} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return concat(parts)
}

export function makeStream(data: Uint8Array, entries = ''): Uint8Array {
  return concat([bytesOf(`<< /Length ${data.length} ${entries} >>\nstream\n`), data, bytesOf('\nendstream')])
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const p of parts) {
    out.set(p, at)
    at += p.length
  }
  return out
}

/** Lines of at most `width` characters, from `top` down, as a printer sets them; words may break at their hyphens. */
export function setLines(
  paragraphs: readonly string[],
  { x = 72, top = 700, width = 80, size = 10, leading = 12, gap = 8, indent = 0 } = {},
): { lines: Printed[]; bottom: number } {
  const lines: Printed[] = []
  let y = top
  for (const paragraph of paragraphs) {
    let line = ''
    let first = true
    const flush = (): void => {
      lines.push({ text: line, x: x + (first ? indent : 0), y, size })
      y -= leading
      first = false
    }
    for (const word of paragraph.split(' ')) {
      if (line && line.length + 1 + word.length > width) {
        flush()
        line = word
      } else line = line ? `${line} ${word}` : word
    }
    flush()
    y -= gap
  }
  return { lines, bottom: y }
}
