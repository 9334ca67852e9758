import type { Passage, Record } from '../../record/index.ts'
import { formatDate } from './dates.ts'
import type { EditedLine, Edition, Evidence } from './types.ts'

type Lists = Pick<
  Edition,
  'parties' | 'instruments' | 'assessments' | 'conditions' | 'pressure' | 'reportBack'
>

/** Parties, instruments, assessments, conditions, pressure and the way back, each as a line to read. */
export function editLedger(
  record: Record,
  nameOf: (id: string) => string,
  evidence: (witnesses: readonly Passage[]) => Evidence,
): Lists {
  const p = record.proceedings
  const names = (ids: readonly string[]): string => joined(ids.map(nameOf))
  const line = (
    lead: string,
    text: string,
    remark: string | null,
    witnesses: readonly Passage[],
  ): EditedLine => ({
    lead,
    text,
    remark,
    ...evidence(witnesses),
  })
  return {
    parties: p.parties.map(x =>
      line(
        nameOf(x.actor),
        joined(
          x.delegates.map(id =>
            id === x.head && x.delegates.length > 1 ? `${nameOf(id)} (head)` : nameOf(id),
          ),
        ),
        sentence([
          x.principals.length > 0 && `for ${names(x.principals)}`,
          x.reportsTo !== null && `reports to ${nameOf(x.reportsTo)}`,
        ]),
        x.witnesses,
      ),
    ),
    instruments: p.instruments.map(x =>
      line(
        x.name,
        x.forms.length > 1 ? `also: ${x.forms.filter(f => f !== x.name).join(', ')}` : '',
        sentence([
          x.draftedBy.length > 0 && `drafted by ${names(x.draftedBy)}`,
          x.amendedBy.length > 0 && `amended by ${names(x.amendedBy)}`,
        ]),
        x.witnesses,
      ),
    ),
    assessments: p.assessments.map(a =>
      line(
        a.by === null ? a.source : nameOf(a.by),
        `${a.about}: “${a.words}”`,
        a.standing === 'unnamed'
          ? 'no name given'
          : a.standing === 'report'
            ? 'the outlet’s account'
            : a.standing,
        a.witnesses,
      ),
    ),
    conditions: p.conditions.map(c =>
      line(c.by === null ? '' : nameOf(c.by), `${c.condition} → ${c.consequence}`, null, c.witnesses),
    ),
    pressure: p.pressure.map(x =>
      line(`${nameOf(x.by)} on ${names(x.on)}`, x.statement, x.outside ? 'from outside' : null, x.witnesses),
    ),
    reportBack: p.reportBack.map(b =>
      line(
        '',
        b.nodes.map(n => (n.date ? `${n.label} (${formatDate(n.date)})` : n.label)).join(' → '),
        null,
        b.nodes.flatMap(n => n.witnesses),
      ),
    ),
  }
}

const joined = (list: readonly string[]): string => list.join(', ')

const sentence = (parts: readonly (string | false)[]): string | null => {
  const said = parts.filter(x => x !== false)
  return said.length > 0 ? said.join('; ') : null
}
