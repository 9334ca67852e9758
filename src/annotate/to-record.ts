import { passageOf, type Actor, type Event, type Passage, type Quotation } from '../record/index.ts'
import { fingerprint } from '../text/hash.ts'
import type { Span } from '../text/span.ts'
import type { Annotations } from './types.ts'

/**
 * What was found in one report in the form of the record, before anything is held against other reports:
 * entities become actors, attributions quotations, event mentions events. Order is the order of the text.
 *
 * @param report - the text that `annotations` were made from; its id names it in the passages
 */
export function toRecord(
  report: { id: string; text: string },
  annotations: Annotations,
): { actors: Actor[]; quotations: Quotation[]; events: Event[] } {
  const passage = (span: Span): Passage => passageOf(report, span.start, span.end)
  const idOf = (kind: string, spans: readonly Span[]): string =>
    `${kind}-${fingerprint([report.id, ...spans.map(s => `${s.start}-${s.end}`)].join(' '))}`

  const named = new Map<string, Passage[]>()
  for (const m of annotations.mentions)
    if (m.entity !== null && m.kind === 'name') append(named, m.entity, passage(m))

  const actors = annotations.entities.map(entity => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    forms: byText(named.get(entity.id) ?? []),
    roles: byText(entity.roles.map(r => passage(r.span))),
    side: entity.side,
  }))
  const quotations = annotations.attributions.map(a => ({
    id: idOf('quotation', a.content),
    report: report.id,
    kind: a.kind,
    content: a.content.map(passage),
    cue: a.cue && passage(a.cue),
    source: a.source && passage(a.source),
    speaker: a.speaker,
    medium: a.medium?.text ?? null,
    date: a.date,
  }))
  const events = annotations.events.map(e => ({
    id: idOf(e.kind, [e, e.trigger]),
    date: e.from,
    until: e.until,
    kind: e.kind,
    modality: e.modality,
    actors: e.actors,
    recipients: e.recipients,
    place: e.place,
    statement: report.text.slice(e.start, e.end).replace(/\s+/g, ' ').trim(),
    witnesses: [passage(e)],
    variants: [],
  }))
  return { actors, quotations, events }
}

/** Passages of one wording together, in the order in which the wordings first stand. */
function byText(passages: readonly Passage[]): { text: string; witnesses: Passage[] }[] {
  const groups = new Map<string, Passage[]>()
  for (const p of passages) append(groups, p.exact.replace(/\s+/g, ' ').trim(), p)
  return [...groups].map(([text, witnesses]) => ({ text, witnesses }))
}

function append(groups: Map<string, Passage[]>, key: string, passage: Passage): void {
  const group = groups.get(key)
  if (group) group.push(passage)
  else groups.set(key, [passage])
}
