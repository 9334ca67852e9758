import type { Passage, Record } from '../record/index.ts'
import { csvRows, type Cell } from './csv.ts'
import { publisherOf } from './edition/names.ts'
import { toEdition } from './edition/to-edition.ts'

const COLUMNS = [
  'section',
  'date',
  'until',
  'who',
  'to whom',
  'what',
  'issue',
  'in words',
  'said by',
  'voice',
  'after',
  'reports',
  'publishers',
  'report',
  'start',
  'end',
  'id',
] as const

/**
 * The ledger as one table: a row for each event, position, change, next step, assessment, condition, pressure, party and
 * instrument (RFC 4180, UTF-8, CRLF). `start` and `end` are UTF-16 offsets of the first passage in the text of `report`;
 * a cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function toLedgerCsv(record: Record): string {
  const { byId } = toEdition(record)
  const names = new Map(record.actors.map(a => [a.id, a.name]))
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id))
  const all = (ids: readonly string[]): string => ids.map(nameOf).join('; ')
  const { proceedings: p } = record
  const stepOf = new Map(p.nextSteps.map(s => [s.id, s.step]))
  const positionOf = new Map(p.positions.map(x => [x.id, x]))
  const evidence = (witnesses: readonly Passage[], id: string): Cell[] => {
    const known = witnesses.filter(w => byId.has(w.report))
    const reports = [...new Set(known.map(w => byId.get(w.report)!))].sort((a, b) => a.index - b.index)
    const first = known[0]
    return [
      reports.map(r => r.siglum).join(' '),
      reports.map(r => publisherOf(r.report)).join('; '),
      first ? byId.get(first.report)!.report.source : '',
      first?.start,
      first?.end,
      id,
    ]
  }
  const rows: Cell[][] = [
    ...record.timeline.map(e => [
      e.modality === 'reported' ? 'event' : `event, ${e.modality}`,
      e.date,
      e.until,
      all(e.actors),
      all(e.recipients),
      e.kind,
      '',
      e.statement,
      '',
      '',
      '',
      ...evidence(e.witnesses, e.id),
    ]),
    ...p.positions.map(x => [
      'position',
      x.date,
      '',
      nameOf(x.party),
      '',
      x.stance,
      x.issue,
      x.statement,
      nameOf(x.speaker),
      x.voice,
      x.history.map(h => positionOf.get(h)?.statement ?? h).join('; '),
      ...evidence(x.witnesses, x.id),
    ]),
    ...p.changes.map(c => {
      const to = positionOf.get(c.to)
      const from = c.from === null ? undefined : positionOf.get(c.from)
      return [
        'change',
        c.date,
        '',
        nameOf(c.party),
        '',
        `${from?.stance ?? 'before'} → ${to?.stance ?? ''}`,
        c.issue,
        to?.statement,
        '',
        '',
        from?.statement,
        ...evidence(to?.witnesses ?? [], c.id),
      ]
    }),
    ...p.nextSteps.map(s => [
      'next step',
      s.due,
      '',
      nameOf(s.actor),
      all(s.to),
      'due',
      '',
      s.step,
      '',
      '',
      s.after.map(a => stepOf.get(a) ?? a).join('; '),
      ...evidence(s.witnesses, s.id),
    ]),
    ...p.assessments.map(a => [
      'assessment',
      '',
      '',
      a.by === null ? a.source : nameOf(a.by),
      '',
      a.judgement,
      a.about,
      a.words,
      a.source,
      a.standing,
      '',
      ...evidence(a.witnesses, a.id),
    ]),
    ...p.conditions.map(c => [
      'condition',
      '',
      '',
      nameOf(c.by),
      '',
      'if … then',
      '',
      c.consequence,
      nameOf(c.by),
      '',
      c.condition,
      ...evidence(c.witnesses, c.id),
    ]),
    ...p.pressure.map(x => [
      x.outside ? 'pressure from outside' : 'pressure',
      '',
      '',
      nameOf(x.by),
      all(x.on),
      'presses',
      '',
      x.statement,
      '',
      '',
      '',
      ...evidence(x.witnesses, x.id),
    ]),
    ...p.parties.map(x => [
      'party',
      '',
      '',
      nameOf(x.actor),
      nameOf(x.reportsTo),
      x.head === null ? '' : `head: ${nameOf(x.head)}`,
      '',
      all(x.delegates),
      all(x.principals),
      '',
      '',
      ...evidence(x.witnesses, x.actor),
    ]),
    ...p.instruments.map(x => [
      'instrument',
      '',
      '',
      all(x.draftedBy),
      all(x.amendedBy),
      x.name,
      '',
      x.forms.join('; '),
      '',
      '',
      '',
      ...evidence(x.witnesses, x.id),
    ]),
  ]
  return csvRows([[...COLUMNS], ...rows])
}
