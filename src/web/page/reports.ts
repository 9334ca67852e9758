import { formatDate } from '../edition/dates.ts'
import type { EditedReport } from '../edition/types.ts'
import { publisherOf, titleOf } from '../edition/names.ts'
import { html, type Html } from './html.ts'
import { anchorOf, evidencePair } from './passage-index.ts'
import { drawStemma } from './stemma.ts'
import type { Desk } from './evidence.ts'

/** The reports with their sigla, who derives from whom, and the stemma. */
export function reportsSection(desk: Desk): Html {
  const { reports } = desk.edition
  const derived = reports.some(r => r.parent || r.sharesLostSource)
  return html`<section id="reports" aria-labelledby="h-reports">
    <h2 id="h-reports">Reports</h2>
    <ol class="reports">
      ${reports.map(r => row(r, desk))}
    </ol>
    ${derived && drawStemma(reports, desk.edition.record.lineage)}
  </section>`
}

function row(r: EditedReport, desk: Desk): Html {
  const { report, siglum } = r
  const stamps = [
    report.publishedAt ? formatDate(report.publishedAt) : 'undated',
    report.updatedAt && `updated ${formatDate(report.updatedAt)}`,
    `${report.words} words`,
  ].filter(Boolean)
  return html`<li>
    <a class="siglum" href="#report-${siglum}" aria-label="${`Report ${siglum}`}">${siglum}</a>
    <div>
      <p class="title"><a href="#report-${siglum}">${titleOf(report)}</a></p>
      <p class="meta">
        <span class="publisher">${publisherOf(report)}</span> <span>${stamps.join(', ')}</span>
      </p>
      ${relation(r, desk)}
      ${report.notices
        .filter(n => n.kind === 'ai-generated' || n.kind === 'correction' || n.kind === 'verify-original')
        .map(n => html`<p class="meta notice">${n.text}</p>`)}
    </div>
  </li>`
}

function relation(r: EditedReport, desk: Desk): Html | null {
  if (r.sharesLostSource) return html`<p class="meta">Shares a source that is not among these reports.</p>`
  if (!r.parent) return null
  const { edge, siglum } = r.parent
  const [from, to] = evidencePair(edge.evidence)
  return html`<p class="meta">
    <strong>${edge.kind === 'copy' ? 'Copy' : 'Rewrite'} of ${siglum}</strong>,
    ${Math.round(edge.share * 100)}&nbsp;% of its words. ${edge.note}
    ${
      from &&
      to &&
      html`<span class="pair"
        >Compare <a href="#${anchorOf(desk.index, from)}">${siglum}</a> with
        <a href="#${anchorOf(desk.index, to)}">${r.siglum}</a>.</span
      >`
    }
  </p>`
}
