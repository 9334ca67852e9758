import type { Passage } from '../../record/index.ts'
import { excerptOf } from '../edition/excerpt.ts'
import { publisherOf } from '../edition/names.ts'
import type { Edition, Evidence, LabelledReport } from '../edition/types.ts'
import { html, type Html } from './html.ts'
import { anchorOf, indexPassages, type PassageIndex } from './passage-index.ts'

/** What passages are drawn from: labelled reports, and where in the page their passages stand. */
export interface ReadingDesk {
  edition: { reports: readonly LabelledReport[]; byId: ReadonlyMap<string, LabelledReport> }
  index: PassageIndex
  /** what the numbers beside a passage count: "Variant" */
  noun: string
}

/** What the sections of a collation are drawn from. */
export interface Desk extends ReadingDesk {
  edition: Edition
}

export const deskOf = (edition: Edition): Desk => ({
  edition,
  index: indexPassages(edition),
  noun: 'Variant',
})

/** The sigla of some witnesses, each a link to its passage; a report with several passages opens at its first. */
export function siglaLinks(evidence: Pick<Evidence, 'witnesses'>, desk: ReadingDesk): Html {
  const first = new Map<string, Passage>()
  for (const w of evidence.witnesses) if (!first.has(w.report)) first.set(w.report, w)
  const links = [...first.values()].map(w => {
    const { siglum, report } = desk.edition.byId.get(w.report)!
    const name = publisherOf(report)
    return html`<a
      class="siglum"
      href="#${anchorOf(desk.index, w)}"
      title="${name}"
      aria-label="${`${siglum}, ${name}`}"
      >${siglum}</a
    > `
  })
  return html`<span class="sigla">${links}</span>`
}

/** A passage with its context; the passage itself is a link, what differs in it is marked. */
export function passageExcerpt(
  passage: Passage,
  differing: readonly { start: number; end: number }[],
  desk: ReadingDesk,
): Html {
  const { report } = desk.edition.byId.get(passage.report)!
  const pieces = excerptOf(report.text, passage, differing, { context: 70, length: 360 })
  const linked = (p: (typeof pieces)[number]): boolean => p.kind === 'passage' || p.kind === 'differs'
  const from = pieces.findIndex(linked)
  const to = pieces.findLastIndex(linked)
  const around = (list: typeof pieces): Html => html`<span class="context">${list.map(p => p.text)}</span>`
  if (from < 0) return around(pieces)
  const words = pieces
    .slice(from, to + 1)
    .map(p => (p.kind === 'differs' ? html`<mark>${p.text}</mark>` : p.text))
  return html`${around(pieces.slice(0, from))}<a class="passage" href="#${anchorOf(desk.index, passage)}"
      >${words}</a
    >${around(pieces.slice(to + 1))}`
}
