import type { Record } from '../../record/index.ts'
import { toEdition } from '../edition/to-edition.ts'
import { deskOf } from './evidence.ts'
import { head } from './head.ts'
import { html } from './html.ts'
import { positionsSection, stepsSection, timelineSection } from './proceedings.ts'
import { quotationsSection } from './quotations.ts'
import { readingPane } from './reading-pane.ts'
import { reportsSection } from './reports.ts'
import { shell } from './shell.ts'
import { variantsSection } from './variants.ts'

/**
 * The record as one page that opens from disk: no request leaves it, only its own style and script run (by
 * their hashes), and without the script its links still lead to the passages.
 */
export function toHtml(record: Record): string {
  const edition = toEdition(record)
  const desk = deskOf(edition)
  const sections = [
    { id: 'reports', title: 'Reports', body: reportsSection(desk) },
    { id: 'variants', title: 'Variants', body: variantsSection(desk) },
    { id: 'quotations', title: 'Quotations', body: quotationsSection(desk) },
    { id: 'timeline', title: 'Timeline', body: timelineSection(desk) },
    { id: 'positions', title: 'Positions', body: positionsSection(desk) },
    { id: 'steps', title: 'Next steps', body: stepsSection(desk) },
  ].filter(s => s.body)
  const main = html`${head(edition, sections)} ${sections.map(s => s.body)}`
  return shell({
    title: `${edition.title} – Variorum`,
    skip: 'Skip to the collation',
    main,
    pane: readingPane(desk),
  })
}
