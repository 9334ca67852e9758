import type { Record } from '../../record/index.ts'
import { toEdition } from '../edition/to-edition.ts'
import { deskOf } from './evidence.ts'
import { head } from './head.ts'
import { html, Html } from './html.ts'
import { css, cssHash, script, scriptHash } from './assets.ts'
import { listSection, positionsSection, stepsSection, timelineSection } from './proceedings.ts'
import { quotationsSection } from './quotations.ts'
import { readingPane } from './reading-pane.ts'
import { reportsSection } from './reports.ts'
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
  const policy = `default-src 'none'; style-src '${cssHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${edition.title} – Variorum</title>
        ${asset('style', css)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the collation</a>
        <main id="main" tabindex="-1">${head(edition, sections)} ${sections.map(s => s.body)}</main>
        ${readingPane(desk)} ${asset('script', script)}
      </body>
    </html> `
  return page.markup
}

/** Our own style or script, as it was hashed: not a letter may be added. */
const asset = (tag: 'style' | 'script', content: string): Html => new Html(`<${tag}>${content}</${tag}>`)
