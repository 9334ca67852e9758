import type { EditedCheck } from '../../web/check/edit-check.ts'
import { linesOf } from '../../read/index.ts'
import { renderLines, run, type Line } from '../terminal/rich.ts'
import type { Positions } from './positions.ts'

/** A stretch of a file and what stands there instead. */
export interface Edit {
  start: number
  end: number
  by: string
}

/** The edits for what is certain, in the order of the file, without overlap. */
export async function findEdits(
  { draft, findings }: EditedCheck,
  positions: Positions,
): Promise<{ edits: Edit[]; left: number }> {
  const file = await positions.fileOf(draft.report)
  const edits: Edit[] = []
  let left = 0
  for (const { diagnostic } of findings) {
    if (diagnostic.suggestion === null) continue
    const { span } = await positions.placeOf(draft.report, diagnostic.draft)
    // what the file has otherwise than the text (tags or line breaks between the words) is not touched
    const same = span && file && file.text.slice(span.start, span.end) === diagnostic.draft.exact
    if (same && !edits.some(e => e.start < span.end && span.start < e.end))
      edits.push({ ...span, by: diagnostic.suggestion })
    else left++
  }
  return { edits: edits.sort((a, b) => a.start - b.start), left }
}

/** A text with the edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { start, end, by } of edits) {
    out += text.slice(at, start) + by
    at = end
  }
  return out + text.slice(at)
}

/**
 * The edits as a unified diff without context, which `patch` reads too. The edits are known, so that no difference has
 * to be searched for.
 */
export function diffOfEdits(text: string, edits: readonly Edit[], file: string, color: boolean): string {
  const lineAt = linesOf(text)
  const lines = text.split(/\r\n|\n|\r/)
  const starts = [0]
  for (const m of text.matchAll(/\r\n|\n|\r/g)) starts.push(m.index + m[0].length)
  const out: Line[] = [[run(`--- ${file}`, 'quiet')], [run(`+++ ${file}`, 'quiet')]]
  let grown = 0
  for (let i = 0; i < edits.length;) {
    const first = lineAt(edits[i]!.start).line
    let last = lineAt(edits[i]!.end).line
    const here: Edit[] = []
    while (i < edits.length && lineAt(edits[i]!.start).line <= last) {
      here.push(edits[i]!)
      last = Math.max(last, lineAt(edits[i++]!.end).line)
    }
    const old = lines.slice(first - 1, last)
    const from = starts[first - 1]!
    const block = text.slice(from, starts[last - 1]! + lines[last - 1]!.length)
    const shifted = here.map(e => ({ ...e, start: e.start - from, end: e.end - from }))
    const fresh = applyEdits(block, shifted).split(/\r\n|\n|\r/)
    out.push([run(`@@ -${first},${old.length} +${first + grown},${fresh.length} @@`, 'quiet')])
    grown += fresh.length - old.length
    out.push(
      ...old.map((l): Line => [run(`-${l}`, 'alarm')]),
      ...fresh.map((l): Line => [run(`+${l}`, 'strong')]),
    )
  }
  return renderLines(out, color)
}
