import { formatDate } from '../edition/dates.ts'
import { siglaLinks, type Desk } from './evidence.ts'
import { html, type Html } from './html.ts'

/** What happened, by date. */
export function timelineSection(desk: Desk): Html | null {
  const { timeline } = desk.edition
  if (!timeline.length) return null
  return html`<section id="timeline" aria-labelledby="h-timeline">
    <h2 id="h-timeline">Timeline</h2>
    <ul class="dated">
      ${timeline.map(
        (e, i) =>
          html`<li>
            <span class="when">${e.when !== timeline[i - 1]?.when && e.when}</span>
            <p>${e.event.statement} ${siglaLinks(e, desk)}</p>
          </li>`,
      )}
    </ul>
  </section>`
}

/** Where each party stands, issue by issue. */
export function positionsSection(desk: Desk): Html | null {
  const { issues } = desk.edition
  if (!issues.length) return null
  return html`<section id="positions" aria-labelledby="h-positions">
    <h2 id="h-positions">Positions</h2>
    ${issues.map(
      ({ issue, positions }) =>
        html`<h3>${issue}</h3>
          <ul class="positions">
            ${positions.map(
              p =>
                html`<li>
                  <span class="party">${p.party}</span>
                  <p>
                    <span class="stance">${p.position.stance}</span> ${p.position.statement}
                    ${siglaLinks(p, desk)}
                  </p>
                </li>`,
            )}
          </ul>`,
    )}
  </section>`
}

/** What is to happen next, who is to do it, by when and after what. */
export function stepsSection(desk: Desk): Html | null {
  const { steps } = desk.edition
  if (!steps.length) return null
  return html`<section id="steps" aria-labelledby="h-steps">
    <h2 id="h-steps">Next steps</h2>
    <ul class="dated">
      ${steps.map(
        s =>
          html`<li>
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
