import type { Record } from '../../record/index.ts'
import { toEdition } from '../edition/to-edition.ts'
import { deskOf } from './evidence.ts'
import { head } from './head.ts'
import { html } from './html.ts'
import { listSection, positionsSection, stepsSection, timelineSection } from './proceedings.ts'
import { quotationsSection } from './quotations.ts'
import { readingPane } from './reading-pane.ts'
import { reportsSection } from './reports.ts'
import { shell } from './shell.ts'
import { variantsSection } from './variants.ts'

export interface PageOptions {
  /** the ledger of the affair alone, without variants and quotations */
  only?: 'proceedings'
}

/**
 * The record as one page that opens from disk: no request leaves it, only its own style and script run (by
 * their hashes), and without the script its links still lead to the passages.
 */
export function toHtml(record: Record, { only }: PageOptions = {}): string {
  const edition = toEdition(record)
  const desk = deskOf(edition)
  const { parties, instruments, assessments, conditions, pressure, reportBack } = edition
  const ledger = only === 'proceedings'
  const sections = [
    { id: 'reports', title: 'Reports', body: reportsSection(desk) },
    { id: 'variants', title: 'Variants', body: ledger ? null : variantsSection(desk) },
    { id: 'quotations', title: 'Quotations', body: ledger ? null : quotationsSection(desk) },
    { id: 'parties', title: 'Parties', body: listSection('parties', 'Parties', parties, desk) },
    {
      id: 'instruments',
      title: 'On the table',
      body: listSection('instruments', 'On the table', instruments, desk),
    },
    { id: 'timeline', title: 'Timeline', body: timelineSection(desk) },
    { id: 'positions', title: 'Positions', body: positionsSection(desk) },
    { id: 'steps', title: 'Next steps', body: stepsSection(desk) },
    {
      id: 'report-back',
      title: 'Reporting back',
      body: listSection('report-back', 'Reporting back', reportBack, desk),
    },
    {
      id: 'conditions',
      title: 'Conditions',
      body: listSection('conditions', 'Conditions', conditions, desk),
    },
    { id: 'pressure', title: 'Pressure', body: listSection('pressure', 'Pressure', pressure, desk) },
    {
      id: 'assessments',
      title: 'Assessments',
      body: listSection('assessments', 'Assessments', assessments, desk),
    },
  ].filter(s => s.body)
  const main = html`${head(edition, sections)} ${sections.map(s => s.body)}`
  return shell({
    title: `${edition.title} – Variorum`,
    skip: 'Skip to the collation',
    main,
    pane: readingPane(desk),
  })
}
