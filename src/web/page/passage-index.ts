import type { Passage } from '../../record/index.ts'
import type { Span } from '../../text/span.ts'
import type { Edition } from '../edition/types.ts'

/** A passage that the page links to, and the variants that it is a reading of. */
export interface MarkedPassage {
  /** counted from 1; its anchor in the page is `p` and this number */
  number: number
  passage: Passage
  variants: number[]
  /** the words in it that differ from other readings, as spans of the report's text */
  differing: Span[]
}

/** All passages that a reader can open, each once; by report, in the order of the text. */
export interface PassageIndex {
  byReport: ReadonlyMap<string, readonly MarkedPassage[]>
  byPlace: ReadonlyMap<string, MarkedPassage>
}

/** Numbers the passages of an edition in the order of the reports and their text. */
export function indexPassages(edition: Edition): PassageIndex {
  const byPlace = new Map<string, MarkedPassage>()
  const byReport = new Map<string, MarkedPassage[]>(edition.reports.map(r => [r.report.id, []]))
  const mark = (passage: Passage): MarkedPassage => {
    const known = byPlace.get(placeOf(passage))
    if (known) return known
    const marked = { number: 0, passage, variants: [], differing: [] }
    byPlace.set(placeOf(passage), marked)
    byReport.get(passage.report)?.push(marked)
    return marked
  }
  for (const v of edition.variants)
    for (const r of v.readings)
      for (const { passage, differing } of r.parted) {
        const marked = mark(passage)
        if (!marked.variants.includes(v.number)) marked.variants.push(v.number)
        marked.differing.push(...differing)
      }
  const shown = [
    ...edition.speakers.flatMap(s =>
      s.utterances.flatMap(u => [...u.readings, ...present(u.paraphrase), ...present(u.indirect)]),
    ),
    ...edition.timeline,
    ...edition.issues.flatMap(i => i.positions.flatMap(p => [p, ...p.before])),
    ...edition.grid.rows.flatMap(r => r.cells.flat().flatMap(p => [p, ...p.before])),
    ...edition.steps,
    ...edition.parties,
    ...edition.instruments,
    ...edition.assessments,
    ...edition.conditions,
    ...edition.pressure,
    ...edition.reportBack,
  ]
  for (const evidence of shown) evidence.witnesses.forEach(mark)
  for (const r of edition.reports) evidencePair(r.parent?.edge.evidence).forEach(mark)

  let number = 0
  for (const list of byReport.values()) {
    list.sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end)
    for (const marked of list) marked.number = ++number
  }
  return { byReport, byPlace }
}

/** The anchor of a passage in the page: "p12". */
export const anchorOf = (index: PassageIndex, passage: Passage): string =>
  `p${index.byPlace.get(placeOf(passage))?.number ?? 0}`

/** The first piece of evidence of a derivation: what both reports share. */
export const evidencePair = (evidence: readonly { from: Passage; to: Passage }[] | undefined): Passage[] =>
  evidence?.[0] ? [evidence[0].from, evidence[0].to] : []

const present = <T>(value: T | null): T[] => (value === null ? [] : [value])

const placeOf = (p: Passage): string => `${p.report} ${p.start} ${p.end}`
