import type { Event, Record } from '../record/index.ts'

/** Quad classes of the ontology: verbal or material, cooperation or conflict. */
const QUAD: { [kind: string]: string } = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  INVESTIGATE: 'material cooperation',
  DEMAND: 'verbal conflict',
  DISAPPROVE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  SANCTION: 'verbal conflict',
  PROTEST: 'material conflict',
  CRIME: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
}

/**
 * The timeline as coded events, one JSON object a line, for those who feed event databases. Names of fields follow
 * the ontology: `event`, `source` and `target` with `actorText`, `eventText`, `text`, `location`, `date`; `modality` and
 * `witnesses` are ours.
 *
 * @see PLOVER, Open Event Data Alliance
 */
export function toPlover(record: Record): string {
  const actors = new Map(record.actors.map(a => [a.id, a]))
  const reports = new Map(record.reports.map(r => [r.id, r]))
  const side = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const actor = actors.get(id)
      if (!actor) return []
      const speaksFor = actor.side === null ? undefined : actors.get(actor.side)?.name
      return [
        {
          actorText: actor.name,
          kind: actor.kind,
          role: actor.roles[0]?.text ?? null,
          side: speaksFor ?? null,
        },
      ]
    })
  const line = (e: Event): string =>
    JSON.stringify({
      id: e.id,
      event: e.kind,
      quad: QUAD[e.kind] ?? null,
      date: e.date,
      until: e.until,
      modality: e.modality,
      source: side(e.actors),
      target: side(e.recipients),
      location: e.place === null ? null : (actors.get(e.place)?.name ?? null),
      text: e.statement,
      eventText: e.witnesses[0]?.exact ?? null,
      witnesses: e.witnesses.map(w => ({
        source: reports.get(w.report)?.source ?? w.report,
        publisher: reports.get(w.report)?.publisher ?? null,
        start: w.start,
        end: w.end,
      })),
    })
  return record.timeline.map(e => `${line(e)}\n`).join('')
}
