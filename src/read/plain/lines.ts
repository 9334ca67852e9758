/** A line of the page: a paragraph, a heading, a label. `gap` is true when a blank line stands before it. */
export interface Line {
  text: string
  gap: boolean
}

const BREAK = /\r\n|[\n\r\v\f\u2028\u2029\u0085]/
const EDGE = /[\s\u200b\ufeff]/
const TERMINAL = /[.!?:;…][”"’')\]]*$/
const LOWER_START = /^[(“"‘']?\p{Ll}/u

/**
 * The lines of a saved text as its author meant them: trimmed, blank ones dropped, hard-wrapped paragraphs
 * joined again. Characters inside a line stay as they are.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = false
  for (const raw of text.split(BREAK)) {
    const trimmed = trimEdges(raw)
    if (!trimmed) gap = true
    else {
      lines.push({ text: trimmed, gap })
      gap = false
    }
  }
  const width = wrapWidth(lines)
  return width === null ? lines : unwrap(lines, width)
}

/** Trims white space and invisible marks; by hand, since a pattern would be slow on a long run inside a line. */
function trimEdges(s: string): string {
  let start = 0
  let end = s.length
  while (start < end && EDGE.test(s[start]!)) start++
  while (end > start && EDGE.test(s[end - 1]!)) end--
  return s.slice(start, end)
}

/**
 * The column at which a text was wrapped, or null when its lines are whole paragraphs. A wrapped text breaks
 * in the middle of sentences: many of its lines go on in lower case.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  let breaks = 0
  const broken: number[] = []
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap) continue
    breaks++
    const before = lines[i - 1]!.text
    if (!TERMINAL.test(before) && LOWER_START.test(lines[i]!.text)) broken.push(before.length)
  }
  if (broken.length < 3 || broken.length < breaks * 0.3) return null
  broken.sort((a, b) => a - b)
  const width = broken[Math.floor(broken.length * 0.95)]!
  return width >= 30 && width <= 160 ? width : null
}

/** Joins a line to the one before it where that one had no room for its first word. */
function unwrap(lines: readonly Line[], width: number): Line[] {
  const out: Line[] = []
  let previous = ''
  for (const line of lines) {
    const last = out.at(-1)
    const firstWord = /^\S*/.exec(line.text)![0].length
    const full = previous.length + 1 + firstWord > width && previous.length <= width + 12
    const midSentence = !TERMINAL.test(previous) && LOWER_START.test(line.text)
    if (last && !line.gap && (full || midSentence)) {
      const joint = /\p{Ll}-$/u.test(previous) && LOWER_START.test(line.text) ? '' : ' '
      last.text += joint + line.text
    } else out.push({ ...line })
    previous = line.text
  }
  return out
}
