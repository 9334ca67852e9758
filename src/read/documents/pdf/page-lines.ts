/** A run of text on a page as the file draws it; `y` is its baseline, counted from the bottom, in points. */
export interface Run {
  text: string
  x: number
  y: number
  width: number
  /** height of the letters in points */
  size: number
}

/** A printed line, or the part of one that stands in a column. `end` is its right edge. */
export interface PrintedLine {
  text: string
  x: number
  end: number
  y: number
  size: number
}

/** Columns of a page and what spans them: lines of one block are read from top to bottom. */
export type Block = PrintedLine[]

/**
 * The lines of a page in reading order. Runs on one baseline are joined where the gap is a blank's; what stands
 * farther apart is another column. The page is then cut along its gutters, and, where a headline spans them,
 * first below the headline (recursive X-Y cut).
 *
 * @see Nagy, Seth and Viswanathan, IEEE Computer 1992 (X-Y trees)
 */
export function findBlocks(runs: readonly Run[]): Block[] {
  return cut(toSegments(runs), 0).map(joinSegments)
}

function toSegments(runs: readonly Run[]): PrintedLine[] {
  const ordered = [...runs].sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Run[][] = []
  for (const run of ordered) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.y - run.y) <= Math.min(row[0]!.size, run.size) * 0.4) row.push(run)
    else rows.push([run])
  }
  const out: PrintedLine[] = []
  for (const row of rows) {
    row.sort((a, b) => a.x - b.x)
    let line: PrintedLine | null = null
    for (const run of row) {
      const gap: number = line ? run.x - line.end : 0
      if (line && gap < Math.max(line.size, run.size) * 0.95) {
        // a letter drawn twice for weight stands on itself
        if (gap < -run.width * 0.8 && line.text.endsWith(run.text)) continue
        line.text += (gap > run.size * 0.16 && !/\s$/.test(line.text) ? ' ' : '') + run.text
        line.end = Math.max(line.end, run.x + run.width)
        line.size = Math.max(line.size, run.size)
      } else {
        line = { text: run.text, x: run.x, end: run.x + run.width, y: run.y, size: run.size }
        out.push(line)
      }
    }
  }
  return out.filter(l => /\S/.test(l.text))
}

/** A page of more pieces is a drawing or a table; cutting it further costs time and tells nothing. */
const MAX_DEPTH = 12
const MAX_TRIES = 60

function cut(lines: PrintedLine[], depth: number): PrintedLine[][] {
  if (lines.length < 4 || depth > MAX_DEPTH) return [lines]
  const gutter = findGutter(lines)
  if (gutter !== null)
    return [
      ...cut(
        lines.filter(l => l.end <= gutter),
        depth + 1,
      ),
      ...cut(
        lines.filter(l => l.x >= gutter),
        depth + 1,
      ),
    ]
  const tops = lines.toSorted((a, b) => b.y - a.y)
  const gaps: { at: number; gap: number }[] = []
  for (let i = 1; i < tops.length; i++)
    if (tops[i - 1]!.y - tops[i]!.y > 1) gaps.push({ at: i, gap: tops[i - 1]!.y - tops[i]!.y })
  gaps.sort((a, b) => b.gap - a.gap)
  for (const { at } of gaps.slice(0, MAX_TRIES)) {
    const [upper, lower] = [tops.slice(0, at), tops.slice(at)]
    if (findGutter(lower) !== null || findGutter(upper) !== null)
      return [...cut(upper, depth + 1), ...cut(lower, depth + 1)]
  }
  return [lines]
}

/** The right edge of a strip that no line crosses, with columns of at least three lines on both sides. */
function findGutter(lines: readonly PrintedLine[]): number | null {
  if (lines.length < 6) return null
  const ordered = lines.toSorted((a, b) => a.x - b.x)
  const least = median(lines.map(l => l.size)) * 0.8
  let end = ordered[0]!.end
  for (let i = 1; i < ordered.length; i++) {
    const { x } = ordered[i]!
    if (x - end >= least && isColumn(ordered.slice(0, i)) && isColumn(ordered.slice(i))) return x
    end = Math.max(end, ordered[i]!.end)
  }
  return null
}

/** Three lines of running text or more; the cells of a table are a few words wide. */
function isColumn(lines: readonly PrintedLine[]): boolean {
  return lines.length >= 3 && median(lines.map(l => l.text.length)) >= 16
}

/** Pieces of one baseline inside a block are one line: the cells of a table's row. */
function joinSegments(lines: readonly PrintedLine[]): Block {
  const out: Block = []
  for (const line of lines.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = out.at(-1)
    if (last && Math.abs(last.y - line.y) <= Math.min(last.size, line.size) * 0.4 && line.x >= last.end) {
      last.text += ` ${line.text}`
      last.end = line.end
    } else out.push({ ...line })
  }
  return out
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
