import type { Span } from '../../text/span.ts'
import type { EditedSpeaker, EditedUtterance, Edition } from '../../web/edition/types.ts'
import { heading, more } from './head-section.ts'
import { bracket, cut, hang, pad, run, wrapRuns, type Line, type Run } from './rich.ts'
import type { Sheet } from './to-text.ts'
import { displayWidth, fit } from './width.ts'

const SPEAKERS = 6
const UTTERANCES = 3

/** Who said what, by speaker; where readings part they stand below each other, word under word. */
export function quotationsSection(edition: Edition, sheet: Sheet): Line[] {
  const { speakers } = edition
  if (!speakers.length) return []
  const shown = speakers.slice(0, sheet.limit(SPEAKERS))
  return [
    ...heading('Quotations', 'by speaker', sheet),
    ...shown.flatMap(s => speakerLines(s, sheet)),
    ...more(speakers.length, shown.length),
  ]
}

function speakerLines(s: EditedSpeaker, sheet: Sheet): Line[] {
  const shown = s.utterances.slice(0, sheet.limit(UTTERANCES))
  const role = s.role ? cut(`, ${s.role}`, sheet.width - 2 - displayWidth(s.name)) : ''
  return [
    [run(`  ${s.name}`, 'strong'), run(role, 'quiet')],
    ...shown.flatMap(u => utteranceLines(u, sheet)),
    ...more(s.utterances.length, shown.length, 4),
  ]
}

function utteranceLines(u: EditedUtterance, sheet: Sheet): Line[] {
  const sigla = u.paraphrase ? [u.paraphrase.sigla] : u.readings.map(r => r.sigla)
  const column = Math.min(14, Math.max(...sigla.map(displayWidth))) + 2
  const room = sheet.width - 4 - column
  const label = (text: string): Line => [run('    '), run(text, 'strong')]
  if (u.paraphrase)
    return hang(label(u.paraphrase.sigla), 4 + column, wrapRuns([run(u.paraphrase.text)], room))
  const medium: Run[] = u.readings[0]?.medium ? [run(` (${u.readings[0].medium})`, 'quiet')] : []
  if (u.readings.length === 1)
    return hang(
      label(u.readings[0]!.sigla),
      4 + column,
      wrapRuns([run(`“${unquoted(u.readings[0]!.text)}”`), ...medium], room),
    )
  return interlinear(u, room, sheet.color).flatMap(block =>
    block.flatMap((line, i) => (line ? hang(label(u.readings[i]!.sigla), 4 + column, [line]) : [])),
  )
}

/**
 * Readings as blocks of lines, one line a reading, the same words under each other. A stretch that all share
 * is broken where the line is full; a stretch that differs is never broken, unless it fills a line alone.
 */
function interlinear(u: EditedUtterance, room: number, color: boolean): (Line | null)[][] {
  const blocks: (Line | null)[][] = []
  let rows: Line[] = u.readings.map(() => [])
  let used = 0
  const flush = (): void => {
    if (used) blocks.push(rows.map(row => (row.some(r => r.text.trim()) ? row : null)))
    rows = u.readings.map(() => [])
    used = 0
  }
  for (const stretch of u.stretches) {
    const cells = stretch.cells.map((span, r) => cellText(u.readings[r]!.text, span, stretch.same, color))
    let rest = cells
    while (rest.some(c => c)) {
      const wide = Math.max(...rest.map(displayWidth))
      const left = room - used - (used ? 1 : 0)
      const fits = wide <= left
      if (!fits && used && (!stretch.same || left < 12)) {
        flush()
        continue
      }
      const heads = fits ? rest : rest.map(c => headOf(c, left))
      const columnWidth = Math.max(...heads.map(displayWidth))
      heads.forEach((head, r) => {
        if (used) rows[r]!.push(run(' '))
        rows[r]!.push({
          text: pad(head, columnWidth),
          style: head === '·' ? 'quiet' : stretch.same ? 'plain' : 'differs',
        })
        if (!stretch.same && color) trimAccent(rows[r]!)
      })
      used += columnWidth + (used ? 1 : 0)
      rest = rest.map((c, r) => c.slice(heads[r]!.length).trimStart())
      if (!fits) flush()
    }
  }
  flush()
  return blocks
}

/** The padding after an accented word is not underlined. */
function trimAccent(row: Line): void {
  const last = row.at(-1)!
  const text = last.text.trimEnd()
  const blanks = last.text.length - text.length
  if (!blanks) return
  last.text = text
  row.push(run(' '.repeat(blanks)))
}

/** What a reading has in a stretch; a dot where it leaves the words out, nothing where it does not reach. */
function cellText(text: string, span: Span | null, same: boolean, color: boolean): string {
  if (!span) return ''
  const words = run(text.slice(span.start, span.end)).text
  if (!words) return '·'
  return same || color ? words : bracket([{ text: words, style: 'differs' }])[0]!.text
}

/** The words of a cell that fit; at least something, so that the loop ends. */
function headOf(cell: string, width: number): string {
  if (displayWidth(cell) <= width) return cell
  const head = fit(cell, width)
  const space = head.lastIndexOf(' ')
  return space > 0 ? head.slice(0, space) : head || cell.slice(0, 1)
}

const unquoted = (text: string): string => text.replace(/^["“”„«]+|["“”»]+$/g, '')
