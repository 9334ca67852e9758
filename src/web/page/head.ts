import { html, type Html } from './html.ts'
import type { Edition } from '../edition/types.ts'

/** Title, what the story rests on, and where to go on the page. */
export function head(edition: Edition, sections: readonly { id: string; title: string }[]): Html {
  const { reports, origins, variants, span } = edition
  const facts = [
    count(reports.length, 'report'),
    reports.length > 1 && count(origins, 'independent origin'),
    reports.length > 1 && (variants.length ? count(variants.length, 'variant') : 'no variants'),
    span,
  ].filter(Boolean) as string[]
  return html`<header class="head">
    <h1>${edition.title}</h1>
    <p class="facts">${facts.map(f => html`<span>${f}</span> `)}</p>
    ${
      reports.length === 1 &&
      html`<p class="remark">
        One report alone: there is nothing to hold it against, so it has no variants.
      </p>`
    }
    <nav aria-label="Contents">${sections.map(s => html`<a href="#${s.id}">${s.title}</a> `)}</nav>
  </header>`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
