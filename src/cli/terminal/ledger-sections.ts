import type { EditedLine, Edition } from '../../web/edition/types.ts'
import { heading, more } from './head-section.ts'
import { bracketed } from './proceedings-sections.ts'
import { hang, run, wrapRuns, type Line } from './rich.ts'
import type { Sheet } from './to-text.ts'

const SHOWN = 8

/** What a ledger holds beside timeline, positions and next steps: one entry a line or two. */
export function ledgerSections(edition: Edition, sheet: Sheet): { before: Line[][]; after: Line[][] } {
  const list = (title: string, remark: string, lines: readonly EditedLine[]): Line[] =>
    lines.length ? listSection(title, remark, lines, sheet) : []
  return {
    before: [
      list('Parties', 'who speaks for whom', edition.parties),
      list('On the table', '', edition.instruments),
    ],
    after: [
      list('Reporting back', '', edition.reportBack),
      list('Conditions', '', edition.conditions),
      list('Pressure', '', edition.pressure),
      list('Assessments', '', edition.assessments),
    ],
  }
}

function listSection(title: string, remark: string, lines: readonly EditedLine[], sheet: Sheet): Line[] {
  const shown = lines.slice(0, sheet.limit(SHOWN))
  return [
    ...heading(title, remark, sheet),
    ...shown.flatMap(l =>
      hang(
        [run('  ')],
        4,
        wrapRuns(
          [
            ...(l.lead ? [run(l.lead, 'strong'), run(l.text ? '  ' : '')] : []),
            run(l.text),
            ...(l.remark ? [run(` (${l.remark})`)] : []),
            bracketed(l),
          ],
          sheet.width - 4,
        ),
      ),
    ),
    ...more(lines.length, shown.length),
  ]
}
