import type { Check, Passage } from '../../record/index.ts'
import type { Span } from '../../text/span.ts'
import { publisherOf, titleOf } from '../edition/names.ts'
import { passageExcerpt, siglaLinks, type ReadingDesk } from '../page/evidence.ts'
import { html, type Html } from '../page/html.ts'
import type { MarkedPassage } from '../page/passage-index.ts'
import { readingPane } from '../page/reading-pane.ts'
import { shell } from '../page/shell.ts'
import { editCheck, type EditedCheck, type EditedFinding } from './edit-check.ts'

/** The check as one page that opens from disk: the findings, what was borne out, and every report beside them. */
export function toCheckHtml(check: Check): string {
  const edited = editCheck(withOwnIds(check))
  const desk = deskOf(edited)
  const sections = [findingsSection(edited, desk), borneOutSection(edited, desk)].filter(s => s !== null)
  return shell({
    title: `Check of ${titleOf(edited.draft.report)} – Variorum`,
    skip: 'Skip to the findings',
    main: html`${head(edited)} ${sections}`,
    pane: readingPane(desk),
  })
}

/** The draft may be one of its sources, word for word: in the page the two have names of their own. */
function withOwnIds(check: Check): Check {
  const named = new Map(check.sources.map((s, i) => [s.id, `source-${i}`]))
  const evidence = (list: readonly Passage[]): Passage[] =>
    list.map(p => ({ ...p, report: named.get(p.report) ?? p.report }))
  return {
    ...check,
    draft: { ...check.draft, id: 'draft' },
    sources: check.sources.map(s => ({ ...s, id: named.get(s.id)! })),
    diagnostics: check.diagnostics.map(d => ({
      ...d,
      draft: { ...d.draft, report: 'draft' },
      evidence: evidence(d.evidence),
    })),
    supported: check.supported.map(s => ({
      draft: { ...s.draft, report: 'draft' },
      evidence: evidence(s.evidence),
    })),
  }
}

function deskOf(edited: EditedCheck): ReadingDesk {
  const reports = [edited.draft, ...edited.sources]
  const byReport = new Map<string, MarkedPassage[]>(reports.map(r => [r.report.id, []]))
  const byPlace = new Map<string, MarkedPassage>()
  const mark = (passage: Passage, differing: readonly Span[], finding: number | null): void => {
    const place = `${passage.report} ${passage.start} ${passage.end}`
    let marked = byPlace.get(place)
    if (!marked) {
      marked = { number: 0, passage, variants: [], differing: [] }
      byPlace.set(place, marked)
      byReport.get(passage.report)?.push(marked)
    }
    if (finding !== null && !marked.variants.includes(finding)) marked.variants.push(finding)
    marked.differing.push(...differing)
  }
  for (const { number, diagnostic, differing, evidence } of edited.findings) {
    mark(diagnostic.draft, differing, number)
    for (const e of evidence) mark(e.passage, e.differing, number)
  }
  for (const s of edited.check.supported)
    for (const passage of [s.draft, ...s.evidence]) mark(passage, [], null)
  let number = 0
  for (const list of byReport.values()) {
    list.sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end)
    for (const marked of list) marked.number = ++number
  }
  return {
    edition: { reports, byId: new Map(reports.map(r => [r.report.id, r])) },
    index: { byReport, byPlace },
    noun: 'Finding',
  }
}

function head({ draft, sources, counts, sentences, borneOut }: EditedCheck): Html {
  const facts = [
    `${borneOut} of ${count(sentences, 'sentence')} borne out`,
    counts.error > 0 && count(counts.error, 'error'),
    counts.warning > 0 && count(counts.warning, 'warning'),
    counts.info > 0 && `${counts.info} for information`,
    `held against ${count(sources.length, 'source')}`,
  ].filter(Boolean) as string[]
  return html`<header class="head">
    <h1>${titleOf(draft.report)}</h1>
    <p class="facts">${facts.map(f => html`<span>${f}</span> `)}</p>
    ${sources.length > 0 && html`<p class="meta">${sources.map(s => html`<span class="siglum">${s.siglum}</span> ${publisherOf(s.report)} `)}</p>`}
    <nav aria-label="Contents"><a href="#findings">Findings</a> <a href="#borne-out">Borne out</a></nav>
  </header>`
}

function findingsSection({ findings }: EditedCheck, desk: ReadingDesk): Html {
  return html`<section id="findings" aria-labelledby="h-findings">
    <h2 id="h-findings">Findings</h2>
    ${
      findings.length > 0
        ? html`<p class="keys">
            Keys: <kbd>j</kbd> and <kbd>k</kbd> through the findings, <kbd>h</kbd> and <kbd>l</kbd> between
            draft and sources, <kbd>Esc</kbd> back.
          </p>`
        : html`<p>Nothing in the draft speaks against its sources.</p>`
    }
    ${findings.map(f => article(f, desk))}
  </section>`
}

function article({ number, diagnostic, differing, evidence }: EditedFinding, desk: ReadingDesk): Html {
  const { severity, rule, message, suggestion, draft } = diagnostic
  const rows = [{ passage: draft, differing }, ...evidence]
  return html`<article
    class="variant ${severity === 'error' ? 'conflict' : severity}"
    id="v${number}"
    tabindex="-1"
    aria-labelledby="v${number}-note"
  >
    <h3>
      <span class="number">${number}</span>
      <span class="label">${severity}, ${rule.replaceAll('-', ' ')}</span>
      <span class="note" id="v${number}-note">${message}</span>
    </h3>
    <ul class="readings">
      ${rows.map(
        r =>
          html`<li>
            ${siglaLinks({ witnesses: [r.passage] }, desk)}
            <p>${passageExcerpt(r.passage, r.differing, desk)}</p>
          </li>`,
      )}
      ${
        suggestion !== null &&
        html`<li>
          <span class="sigla">Fix</span>
          <p>${suggestion}</p>
        </li>`
      }
    </ul>
  </article>`
}

/** Each sentence that holds, with links to what it rests on. */
function borneOutSection({ check }: EditedCheck, desk: ReadingDesk): Html {
  return html`<section id="borne-out" aria-labelledby="h-borne-out">
    <h2 id="h-borne-out">Borne out</h2>
    ${check.supported.length === 0 && html`<p>No sentence of the draft.</p>`}
    <ul>
      ${check.supported.map(
        s =>
          html`<li>
            <p>${passageExcerpt(s.draft, [], desk)} ${siglaLinks({ witnesses: [...s.evidence] }, desk)}</p>
          </li>`,
      )}
    </ul>
  </section>`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
