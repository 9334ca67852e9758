import type { EditedCheck } from '../../web/check/edit-check.ts'
import { printable } from '../terminal/printable.ts'
import type { Positions } from './positions.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request; a last line tells what was
 * borne out.
 *
 *     ::error file=draft.txt,line=3,endLine=3,col=72,endColumn=81,title=place-mismatch::“Stockholm” stands in no source …
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export async function toGithub(edited: EditedCheck, positions: Positions): Promise<string> {
  const lines: string[] = []
  for (const { diagnostic, evidence } of edited.findings) {
    const { file, start, end } = await positions.placeOf(edited.draft.report, diagnostic.draft)
    const properties = {
      file,
      line: start.line,
      endLine: end.line,
      // a column is read as one of the first line: over several lines it would point anywhere
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
      title: diagnostic.rule,
    }
    const [first] = evidence
    const source = first ? `\nSource (${first.source.report.source}): ${oneLine(first.passage.exact)}` : ''
    const list = Object.entries(properties).map(([k, v]) => `${k}=${escapeProperty(String(v))}`)
    lines.push(
      `::${COMMANDS[diagnostic.severity]} ${list.join(',')}::${escapeData(oneLine(diagnostic.message) + source)}`,
    )
  }
  lines.push(`${edited.borneOut} of ${edited.sentences} sentences borne out`)
  return lines.map(line => `${line}\n`).join('')
}

const oneLine = (text: string): string => printable(text)

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
