import type { EditedVariant } from '../edition/types.ts'
import { passageExcerpt, siglaLinks, type Desk } from './evidence.ts'
import { html, type Html } from './html.ts'

const RELATIONS = {
  conflict: 'conflict',
  altered: 'altered',
  superseded: 'superseded',
  granularity: 'finer and coarser',
  spelling: 'spelling',
} as const

/** The apparatus: each variant with its readings, worst first. */
export function variantsSection(desk: Desk): Html | null {
  const { variants } = desk.edition
  if (!variants.length) return null
  return html`<section id="variants" aria-labelledby="h-variants">
    <h2 id="h-variants">Variants</h2>
    <p class="keys">
      Keys: <kbd>j</kbd> and <kbd>k</kbd> through the variants, <kbd>h</kbd> and <kbd>l</kbd> through the
      witnesses of one, <kbd>Esc</kbd> back.
    </p>
    ${variants.map(v => article(v, desk))}
  </section>`
}

function article(v: EditedVariant, desk: Desk): Html {
  const { kind, relation, note } = v.variant
  return html`<article
    class="variant ${relation}"
    id="v${v.number}"
    tabindex="-1"
    aria-labelledby="v${v.number}-note"
  >
    <h3>
      <span class="number">${v.number}</span>
      <span class="label">${kind}, ${RELATIONS[relation]}</span>
      <span class="note" id="v${v.number}-note">${note}</span>
    </h3>
    <ul class="readings">
      ${v.readings.map(
        r =>
          html`<li>
            ${siglaLinks(r, desk)}
            <p>
              ${r.needsValue && html`<mark>${r.value}</mark>: `}${passageExcerpt(r.shown.passage, r.shown.differing, desk)}
            </p>
          </li>`,
      )}
    </ul>
  </article>`
}
