import { readReport } from '../../read/index.ts'
import { loadHtmlReader, looksLikeHtml } from '../../read/index.ts'
import type { Report } from '../../record/index.ts'
import type { EditedCheck } from '../../web/check/edit-check.ts'
import type { Streams } from '../streams.ts'
import { printable } from '../terminal/printable.ts'
import { writeWhole } from '../write-file.ts'
import { applyEdits, diffOfEdits, findEdits } from './fix.ts'
import { positions, type Positions } from './positions.ts'

/** How a draft is mended. */
export interface MendOptions {
  /** false shows the difference alone */
  write: boolean
  color: boolean
  /** the difference goes to standard error, since something else is wanted on standard output */
  aside: boolean
}

/**
 * Puts the certain suggestions into the draft's file and shows the difference.
 *
 * @returns the draft as it now is, or null where nothing was changed
 */
export async function mendDraft(
  edited: EditedCheck,
  places: Positions,
  streams: Streams,
  { write, color, aside }: MendOptions,
): Promise<{ draft: Report; positions: Positions } | null> {
  const { report } = edited.draft
  const file = await places.fileOf(report)
  const tell = (text: string): Promise<void> => streams.stderr.write(`variorum: ${printable(text)}\n`)
  const fromFile = file !== null && report.source !== STDIN
  if (!fromFile && write) {
    await tell('--fix needs a draft in a file; with --dry-run it shows what it would change')
    return null
  }
  if (!file) return null
  const { edits, left } = await findEdits(edited, places)
  if (left) await tell(`${report.source}: ${left} left to do by hand, the file has other marks there`)
  if (!edits.length) {
    if (!left) await tell(`${report.source}: nothing to mend`)
    return null
  }
  if (write && !file.isUtf8) {
    await tell(`${report.source}: is not UTF-8, so --fix does not write it`)
    return null
  }
  const diff = `${diffOfEdits(file.text, edits, report.source, color)}\n`
  await (aside ? streams.stderr : streams.stdout).write(diff)
  if (!write) return null
  const text = applyEdits(file.text, edits)
  await writeWhole(report.source, (file.hasMark ? '\ufeff' : '') + text)
  const readHtml = looksLikeHtml(text) ? await loadHtmlReader() : undefined
  const again = readReport(text, { source: report.source, ...(readHtml ? { readHtml } : {}) }).report
  return again && { draft: again, positions: positions() }
}

const STDIN = 'standard input'
