import { formatDate } from '../edition/dates.ts'
import type { EditedLine, EditedPosition } from '../edition/types.ts'
import { siglaLinks, type Desk } from './evidence.ts'
import { html, type Html } from './html.ts'
import { timelineChart } from './timeline-chart.ts'

/** What happened, by date: drawn to scale, then told. */
export function timelineSection(desk: Desk): Html | null {
  const { timeline } = desk.edition
  if (!timeline.length) return null
  return html`<section id="timeline" aria-labelledby="h-timeline">
    <h2 id="h-timeline">Timeline</h2>
    ${timelineChart(desk.edition)}
    <ul class="dated">
      ${timeline.map(
        (e, i) =>
          html`<li id="event-${i + 1}">
            <span class="when"
              >${(e.when || 'no date') !== (timeline[i - 1]?.when || (i > 0 && 'no date')) && (e.when || 'no date')}</span
            >
            <p>
              ${e.event.statement} ${e.remark && html`<span class="context">${e.remark}</span>`}
              ${siglaLinks(e, desk)}
            </p>
          </li>`,
      )}
    </ul>
  </section>`
}

/** Where each party stands: a grid of stances, then issue by issue in words. */
export function positionsSection(desk: Desk): Html | null {
  const { issues } = desk.edition
  if (!issues.length) return null
  return html`<section id="positions" aria-labelledby="h-positions">
    <h2 id="h-positions">Positions</h2>
    ${grid(desk)}
    ${issues.map(
      ({ issue, positions }) =>
        html`<h3>${issue}</h3>
          <ul class="positions">
            ${positions.map(
              p =>
                html`<li>
                  <span class="party">${p.party}</span>
                  <p>
                    <span class="stance">${p.position.stance}</span> ${p.position.statement} ${remark(p)}
                    ${siglaLinks(p, desk)}
                  </p>
                </li>`,
            )}
          </ul>`,
    )}
  </section>`
}

/** In whose words, since when, and what was said before. */
function remark(p: EditedPosition): Html | null {
  const { voice, date } = p.position
  const parts = [
    voice === 'own' ? (p.said ? `in the words of ${p.said}` : 'own words') : null,
    voice === 'others' && p.said ? `according to ${p.said}` : null,
    date && `since ${formatDate(date)}`,
    p.before[0] && p.changed
      ? `before: ${p.before[0].stance}, “${p.before[0].statement}”`
      : p.changed
        ? 'a change of position'
        : null,
  ].filter(Boolean)
  return parts.length > 0 ? html`<span class="context">${parts.join('; ')}</span>` : null
}

/** Parties across, issues down; a cell holds the latest stance and where it stands. Left out where it would be a list. */
function grid(desk: Desk): Html | null {
  const { parties, rows } = desk.edition.grid
  if (parties.length < 2 || rows.length < 2) return null
  return html`<div class="grid" role="region" aria-label="Positions by party and issue" tabindex="0">
      <table>
        <thead>
          <tr>
            <td></td>
            ${parties.map(p => html`<th scope="col">${p.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            row =>
              html`<tr>
                <th scope="row">${row.issue}</th>
                ${row.cells.map(
                  cell =>
                    html`<td>
                      ${cell.map(
                        p =>
                          html`<span class="cell in-${p.position.voice}" title="${p.position.statement}"
                            >${p.position.stance}${p.changed && '*'} ${siglaLinks(p, desk)}</span
                          >`,
                      )}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.some(r => r.cells.some(c => c.some(p => p.changed))) &&
      html`<p class="context">* the party has moved</p>`
    }`
}

/** What is to happen next, who is to do it, by when and after what. */
export function stepsSection(desk: Desk): Html | null {
  const { steps } = desk.edition
  if (!steps.length) return null
  return html`<section id="steps" aria-labelledby="h-steps">
    <h2 id="h-steps">Next steps</h2>
    <ul class="dated">
      ${steps.map(
        (s, i) =>
          html`<li id="step-${i + 1}">
            <span class="when">${s.step.due ? formatDate(s.step.due) : 'no date'}</span>
            <p>
              ${s.who && `${s.who}: `}${s.step.step}${s.when.length > 0 && `, ${s.when.join('; ')}`}
              ${siglaLinks(s, desk)}
            </p>
          </li>`,
      )}
    </ul>
  </section>`
}

/** A plain list of a ledger: parties, papers, conditions, assessments. */
export function listSection(
  id: string,
  title: string,
  lines: readonly EditedLine[],
  desk: Desk,
): Html | null {
  if (!lines.length) return null
  return html`<section id="${id}" aria-labelledby="h-${id}">
    <h2 id="h-${id}">${title}</h2>
    <ul class="positions">
      ${lines.map(
        l =>
          html`<li>
            <span class="party">${l.lead}</span>
            <p>
              ${l.text} ${l.remark && html`<span class="context">${l.remark}</span>`} ${siglaLinks(l, desk)}
            </p>
          </li>`,
      )}
    </ul>
  </section>`
}
