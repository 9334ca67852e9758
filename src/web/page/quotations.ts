import type { EditedSpeaker, EditedUtterance, Evidence } from '../edition/types.ts'
import { siglaLinks, type Desk } from './evidence.ts'
import { html, type Html } from './html.ts'
import { anchorOf } from './passage-index.ts'

/** Who said what, by speaker; readings of one utterance stand below each other, what parts them marked. */
export function quotationsSection(desk: Desk): Html | null {
  const { speakers } = desk.edition
  if (!speakers.length) return null
  return html`<section id="quotations" aria-labelledby="h-quotations">
    <h2 id="h-quotations">Quotations</h2>
    ${speakers.map(s => speaker(s, desk))}
  </section>`
}

function speaker(s: EditedSpeaker, desk: Desk): Html {
  return html`<div class="speaker">
    <h3>${s.name}${s.role && html`<span class="role">, ${s.role}</span>`}</h3>
    ${s.utterances.map(u => utterance(u, desk))}
  </div>`
}

function utterance(u: EditedUtterance, desk: Desk): Html {
  if (u.paraphrase)
    return html`<ul class="readings">
      ${reading(u.paraphrase, [u.paraphrase.text], desk)}
    </ul>`
  return html`<ul class="readings">
    ${u.readings.map((r, i) => reading(r, ['“', readingWords(u, i), '”'], desk))}
    ${
      u.indirect &&
      html`<li>
        ${siglaLinks(u.indirect, desk)}
        <p class="context">in its own words</p>
      </li>`
    }
  </ul>`
}

const reading = (
  r: Evidence & { medium: string | null },
  content: readonly (string | Html | readonly (string | Html)[])[],
  desk: Desk,
): Html =>
  html`<li>
    ${siglaLinks(r, desk)}
    <p>
      <a class="passage" href="#${anchorOf(desk.index, r.witnesses[0]!)}">${content}</a
      >${r.medium && html` <span class="medium">${r.medium}</span>`}
    </p>
  </li>`

/** The words of one reading; where others differ its own are marked, where it leaves words out a dot stands. */
function readingWords(u: EditedUtterance, reading: number): (string | Html)[] {
  const text = trimMarks(u.readings[reading]!.text)
  const offset = u.readings[reading]!.text.indexOf(text)
  let at = 0
  const out: (string | Html)[] = []
  for (const { same, cells } of u.stretches) {
    const span = cells[reading]
    if (!span) continue
    const start = Math.max(at, span.start - offset)
    const end = Math.min(text.length, span.end - offset)
    const stop = same ? end : start + text.slice(start, end).replace(/[,.;:!?”"’']+$/, '').length
    out.push(text.slice(at, start))
    if (span.start === span.end) out.push(html` <mark class="gap" title="words left out">·</mark>`)
    else out.push(same ? text.slice(start, stop) : html`<mark>${text.slice(start, stop)}</mark>`)
    at = Math.max(at, stop)
  }
  out.push(text.slice(at))
  return out
}

/** Quotation marks are set by the page; those of the report go, and so does the comma before a "said". */
const trimMarks = (text: string): string => text.replace(/^["“”„«]+/, '').replace(/[,"“”»]+$/, '')
