import { formatDate } from '../edition/dates.ts'
import type { LabelledReport } from '../edition/types.ts'
import type { ReadingDesk } from './evidence.ts'
import { publisherOf, titleOf } from '../edition/names.ts'
import { html, type Html } from './html.ts'
import { segmentText, type Segment } from './segment-text.ts'

/** The reports themselves, every linked passage marked, with the numbers of its variants as a way back. */
export function readingPane(desk: ReadingDesk): Html {
  const { reports } = desk.edition
  return html`<aside id="reading" aria-label="Reports" tabindex="-1">
    <nav class="tabs" aria-label="Open a report">
      ${reports.map(
        r =>
          html`<a
            href="#report-${r.siglum}"
            aria-label="${`Report ${r.siglum}`}"
            title="${publisherOf(r.report)}"
            >${r.siglum}</a
          > `,
      )}
      <button type="button" id="close" hidden>Close</button>
    </nav>
    ${reports.map(r => article(r, desk))}
  </aside>`
}

function article(r: LabelledReport, desk: ReadingDesk): Html {
  const { report, siglum } = r
  const marked = desk.index.byReport.get(report.id) ?? []
  const facts = [
    publisherOf(report),
    report.byline,
    report.publishedAt && formatDate(report.publishedAt),
    report.updatedAt && `updated ${formatDate(report.updatedAt)}`,
  ].filter(Boolean)
  return html`<article class="report" id="report-${siglum}" tabindex="-1" ${language(report.language)}>
    <h2><span class="siglum">${siglum}</span> ${titleOf(report)}</h2>
    <p class="meta">${facts.join(', ')}</p>
    <p class="meta source">${source(report.source)}</p>
    ${segmentText(report.text, marked).map(p => paragraph(p, report.text, desk.noun))}
    ${
      report.notices.length > 0 &&
      html`<ul class="meta notices">
        ${report.notices.map(n => html`<li>${n.text}</li>`)}
      </ul>`
    }
    ${
      report.furniture.length > 0 &&
      html`<details class="meta">
        <summary>
          Set aside: ${report.furniture.length} ${report.furniture.length === 1 ? 'line' : 'lines'}
        </summary>
        <ul>
          ${report.furniture.map(line => html`<li>${line}</li>`)}
        </ul>
      </details>`
    }
  </article>`
}

/** A language tag, where it is one (BCP 47). */
const language = (tag: string): Html | null =>
  /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(tag) ? html`lang="${tag}"` : null

/** A link only where it leads to the web: no other scheme is followed. */
const source = (value: string): Html =>
  /^https?:\/\/[^\s]+$/i.test(value)
    ? html`<a href="${value}" rel="noreferrer noopener">${value}</a>`
    : html`${value}`

/** A paragraph; the numbers of a passage's variants stand behind it and the marks that close it. */
function paragraph(segments: readonly Segment[], text: string, noun: string): Html {
  let waiting: Html | null = null
  const out = segments.map((s, i) => {
    const drawn = segment(s, text, waiting)
    waiting = wayBack(s, segments[i + 1], noun)
    return drawn
  })
  return html`<p>${out}${waiting}</p>`
}

/** @param waiting - numbers that belong to what stands before, set behind its closing marks */
function segment(s: Segment, text: string, waiting: Html | null): Html {
  const all = text.slice(s.start, s.end)
  const closing = waiting ? /^[,.;:!?"'”’»)]*/.exec(all)![0] : ''
  const words = html`${closing}${waiting}${all.slice(closing.length)}`
  if (!s.passages.length) return words
  const starts = s.passages.filter(p => p.passage.start === s.start)
  const own = starts.at(-1)
  // a passage that starts here with another has an anchor of its own before the words
  const anchors = starts.slice(0, -1).map(p => html`<span class="at" id="p${p.number}"></span>`)
  const classes = ['w', s.passages.some(p => p.variants.length) && 'varied', s.differs && 'differs']
  const numbers = s.passages.map(p => p.number).join(' ')
  return html`${anchors}<span
      class="${classes.filter(Boolean).join(' ')}"
      ${own && html`id="p${own.number}"`}
      data-p="${numbers}"
      >${words}</span
    >`
}

/** Where a passage ends: the numbers of the variants that it is a reading of, as links. */
function wayBack(s: Segment, next: Segment | undefined, noun: string): Html | null {
  const ending = s.passages.filter(p => p.passage.end === s.end || !next)
  const numbers = [...new Set(ending.flatMap(p => p.variants))].sort((a, b) => a - b)
  if (!numbers.length) return null
  return html`<sup
    >${numbers.map((n, i) => html`${i > 0 && ', '}<a href="#v${n}" aria-label="${`${noun} ${n}`}">${n}</a>`)}</sup
  >`
}
