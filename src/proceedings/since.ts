import type { Passage, Proceedings, Record } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'

/** The parts of a record that a ledger rests on; an earlier one may come from an older program and lack fields. */
export interface Ledger {
  actors: Record['actors']
  reports?: readonly { id: string }[]
  timeline: Record['timeline']
  proceedings: Partial<Proceedings> & Pick<Proceedings, 'positions' | 'nextSteps'>
}

/**
 * A record with those entries of its ledger alone that are new since a day or since an earlier record.
 *
 * Since a day (ISO 8601): what is dated on or after it, and what a report that came out on or after it tells first.
 * Since an earlier record: what that record does not hold, by its passages, else by its words; a position counts as
 * new where its party's stance on the issue differs.
 */
export function since(record: Record, from: { date: string } | { earlier: Ledger }): Record {
  return 'date' in from ? sinceDay(record, from.date) : sinceLedger(record, from.earlier)
}

function sinceDay(record: Record, date: string): Record {
  const stamps = new Map(
    record.reports.map(r => [r.id, (r.updatedAt ?? r.publishedAt ?? '').slice(0, date.length)] as const),
  )
  const late = (p: Passage): boolean => (stamps.get(p.report) ?? '') >= date
  const fresh = (witnesses: readonly Passage[]): boolean => witnesses.length > 0 && witnesses.every(late)
  const p = record.proceedings
  return narrowed(record, {
    timeline: record.timeline.filter(e =>
      e.date === null ? fresh(e.witnesses) : (e.until ?? e.date) >= date,
    ),
    parties: p.parties.filter(x => fresh(x.witnesses)),
    instruments: p.instruments.filter(x => fresh(x.witnesses)),
    positions: p.positions.filter(x => (x.date ?? '') >= date),
    changes: p.changes.filter(x => (x.date ?? '') >= date),
    nextSteps: p.nextSteps.filter(x => fresh(x.witnesses)),
    assessments: p.assessments.filter(x => fresh(x.witnesses)),
    conditions: p.conditions.filter(x => fresh(x.witnesses)),
    pressure: p.pressure.filter(x => fresh(x.witnesses)),
    reportBack: p.reportBack.filter(x => fresh(x.nodes.flatMap(n => n.witnesses))),
  })
}

function sinceLedger(record: Record, earlier: Ledger): Record {
  const before = new Map(earlier.actors.map(a => [a.id, a.name]))
  const now = new Map(record.actors.map(a => [a.id, a.name]))
  const name = (id: string | null, names: ReadonlyMap<string, string>): string =>
    id === null ? '' : (names.get(id) ?? id)
  const overlap = (a: Passage, b: Passage): boolean =>
    a.report === b.report && a.start < b.end && b.start < a.end
  const known = <T extends { witnesses: readonly Passage[] }>(
    entry: T,
    all: readonly T[] = [],
    like: (a: T, b: T) => boolean,
  ): boolean =>
    all.some(
      o =>
        like(entry, o) &&
        (o.witnesses.some(w => entry.witnesses.some(v => overlap(v, w))) ||
          sameWords(textOf(entry), textOf(o))),
    )
  const p = record.proceedings
  const old = earlier.proceedings
  const oldPositions = old.positions
  return narrowed(record, {
    timeline: record.timeline.filter(
      e => !known(e, earlier.timeline, (a, b) => a.kind === b.kind && a.date === b.date),
    ),
    parties: p.parties.filter(
      x => !(old.parties ?? []).some(o => name(o.actor, before) === name(x.actor, now)),
    ),
    instruments: p.instruments.filter(
      x => !(old.instruments ?? []).some(o => o.forms.some(f => x.forms.includes(f))),
    ),
    positions: p.positions.filter(
      x =>
        !known(
          x,
          oldPositions,
          (a, b) => a.stance === b.stance && name(a.party, now) === name(b.party, before),
        ),
    ),
    changes: p.changes.filter(
      c =>
        !(old.changes ?? []).some(
          o => name(o.party, before) === name(c.party, now) && o.issue === c.issue && o.date === c.date,
        ),
    ),
    nextSteps: p.nextSteps.filter(x => !known(x, old.nextSteps, (a, b) => a.due === b.due)),
    assessments: p.assessments.filter(x => !known(x, old.assessments, () => true)),
    conditions: p.conditions.filter(x => !known(x, old.conditions, () => true)),
    pressure: p.pressure.filter(x => !known(x, old.pressure, () => true)),
    reportBack: p.reportBack.filter(
      x =>
        !(old.reportBack ?? []).some(
          o => o.nodes.map(n => n.label).join() === x.nodes.map(n => n.label).join(),
        ),
    ),
  })
}

const textOf = (entry: object): string => {
  const { statement, step, words, condition } = entry as { [field: string]: string | undefined }
  return statement ?? step ?? words ?? condition ?? ''
}

const sameWords = (a: string, b: string): boolean => {
  const words = foldedWords(a)
  return words.length > 0 && words.join(' ') === foldedWords(b).join(' ')
}

/** The record with these entries alone; what they point to and is not among them is no longer pointed to. */
function narrowed(
  record: Record,
  { timeline, ...proceedings }: Proceedings & Pick<Record, 'timeline'>,
): Record {
  return { ...record, timeline, proceedings }
}
