import { toEdition } from '../../web/edition/to-edition.ts'
import type { Record } from '../../record/index.ts'
import { headSection } from './head-section.ts'
import { proceedingsSections } from './proceedings-sections.ts'
import { quotationsSection } from './quotations-section.ts'
import { reportsSection } from './reports-section.ts'
import { ledgerSections } from './ledger-sections.ts'
import { renderLines, run, wrapRuns } from './rich.ts'
import { variantsSection } from './variants-section.ts'

export interface TextOptions {
  /** columns to fill; what is over 110 stays empty, for the eye's sake. Default 80 */
  width?: number
  /** colour by control sequences; without it what differs stands in ⟨angle brackets⟩. Default false */
  color?: boolean
  /** every entry of every list, not only the first. Default false */
  all?: boolean
}

/** What the sections are drawn with. */
export interface Sheet {
  width: number
  color: boolean
  /** how many entries of a list to show, of so many */
  limit(wanted: number): number
}

export const sheetOf = ({ width = 80, color = false, all = false }: TextOptions): Sheet => ({
  width: Math.max(40, Math.min(110, width)),
  color,
  limit: wanted => (all ? Number.MAX_SAFE_INTEGER : wanted),
})

/**
 * The ledger of an affair for a terminal: who is in it, what is on the table, what happened, where each party stands,
 * what happens next.
 *
 * @param remark - a line below the title: since when, where only what is new is shown
 */
export function toLedgerText(record: Record, options: TextOptions & { remark?: string } = {}): string {
  const sheet = sheetOf(options)
  const edition = toEdition(record)
  const { before, after } = ledgerSections(edition, sheet)
  const body = [...before, ...proceedingsSections(edition, sheet), ...after].filter(lines => lines.length)
  const sections = [
    [
      ...headSection(edition, sheet),
      ...(options.remark ? wrapRuns([run(options.remark)], sheet.width) : []),
      ...(body.length ? [] : [[run('Nothing found: no events, positions or steps.')]]),
    ],
    ...body,
  ]
  return renderLines(
    sections.flatMap((lines, i) => (i ? [[], ...lines] : lines)),
    sheet.color,
  )
}

/** The collation for a terminal: a screen or three for half a dozen reports. */
export function toText(record: Record, options: TextOptions = {}): string {
  const sheet = sheetOf(options)
  const edition = toEdition(record)
  const sections = [
    headSection(edition, sheet),
    reportsSection(edition, sheet),
    variantsSection(edition, sheet),
    quotationsSection(edition, sheet),
    ...proceedingsSections(edition, sheet),
  ].filter(lines => lines.length)
  return renderLines(
    sections.flatMap((lines, i) => (i ? [[], ...lines] : lines)),
    sheet.color,
  )
}
