import { printable } from './printable.ts'
import { displayWidth, fit } from './width.ts'

/** How a run of text looks. `differs` is the one accent: what the reports do not share. */
export type Style = 'plain' | 'strong' | 'quiet' | 'differs' | 'alarm'

export interface Run {
  text: string
  style: Style
}

/** Runs on one line. */
export type Line = Run[]

export const run = (text: string, style: Style = 'plain'): Run => ({ text: printable(text), style })

const CODES: { [style in Style]: readonly [string, string] } = {
  plain: ['', ''],
  strong: ['\u001b[1m', '\u001b[22m'],
  quiet: ['\u001b[2m', '\u001b[22m'],
  differs: ['\u001b[31;4m', '\u001b[24;39m'],
  alarm: ['\u001b[31m', '\u001b[39m'],
}

/** Lines as text. Without colour the accent must have been bracketed before (see {@link bracket}). */
export function renderLines(lines: readonly Line[], color: boolean): string {
  return lines
    .map(line => {
      let end = line.length
      while (end > 0 && !line[end - 1]!.text.trim()) end--
      return line
        .slice(0, end)
        .map((r, i) => {
          const text = i === end - 1 ? r.text.trimEnd() : r.text
          const [on, off] = color ? CODES[r.style] : CODES.plain
          return text && on + text + off
        })
        .join('')
    })
    .map(line => `${line}\n`)
    .join('')
}

/** Without colour, what differs stands in ⟨angle brackets⟩. */
export function bracket(runs: readonly Run[]): Run[] {
  return runs.map(r => {
    if (r.style !== 'differs') return r
    const [, before, inner, after] = /^(\s*)(.*?)([,.;:!?”"’']*\s*)$/s.exec(r.text)!
    return { ...r, text: inner ? `${before}⟨${inner}⟩${after}` : r.text }
  })
}

export const lineWidth = (line: Line): number => line.reduce((n, r) => n + displayWidth(r.text), 0)

/** Breaks runs into lines of at most `width` cells, between words; a longer word is cut. */
export function wrapRuns(runs: readonly Run[], width: number): Line[] {
  const room = Math.max(8, width)
  const lines: Line[] = [[]]
  let used = 0
  const put = (text: string, style: Style): void => {
    const line = lines.at(-1)!
    const last = line.at(-1)
    if (last?.style === style) last.text += text
    else line.push({ text, style })
    used += displayWidth(text)
  }
  const breakLine = (): void => {
    lines.push([])
    used = 0
  }
  for (const unit of unitsOf(runs)) {
    const unitWidth = lineWidth(unit.word)
    if (used > 0 && used + unit.space + unitWidth > room) breakLine()
    else if (unit.space && used > 0) put(' ', unit.spaceStyle)
    for (const part of unit.word) {
      let rest = part.text
      while (rest) {
        const head = displayWidth(rest) <= room - used ? rest : fit(rest, room - used)
        if (!head && used > 0) {
          breakLine()
          continue
        }
        const taken = head || rest[0]!
        put(taken, part.style)
        rest = rest.slice(taken.length)
      }
    }
  }
  return lines
}

/** Words with the blank before them; a hard space breaks none; a word may change its style midway. */
function unitsOf(runs: readonly Run[]): { space: 0 | 1; spaceStyle: Style; word: Line }[] {
  const units: { space: 0 | 1; spaceStyle: Style; word: Line }[] = []
  let open = false
  for (const r of runs)
    for (const piece of r.text.split(/( +)/)) {
      if (!piece) continue
      if (piece[0] === ' ') {
        open = false
        units.push({ space: 1, spaceStyle: r.style, word: [] })
        continue
      }
      const last = units.at(-1)
      if (last && (open || !last.word.length)) last.word.push({ text: piece, style: r.style })
      else units.push({ space: 0, spaceStyle: r.style, word: [{ text: piece, style: r.style }] })
      open = true
    }
  return units.filter(u => u.word.length)
}

/** A label in a column of its own, the wrapped text beside it. */
export function hang(label: Line, labelWidth: number, lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    const head = i === 0 ? label : []
    const fill = Math.max(0, labelWidth - lineWidth(head))
    return [...head, run(' '.repeat(fill)), ...line]
  })
}

/** A text cut to `width` cells, with an ellipsis where it was. */
export function cut(text: string, width: number): string {
  const clean = printable(text)
  return displayWidth(clean) <= width ? clean : `${fit(clean, Math.max(0, width - 1)).trimEnd()}…`
}

/** A text filled up with blanks to `width` cells. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))
