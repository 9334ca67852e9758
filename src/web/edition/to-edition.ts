import type { NextStep, Passage, Record } from '../../record/index.ts'
import { formatDate, formatRange } from './dates.ts'
import { editLedger } from './edit-ledger.ts'
import { editPositions, toGrid } from './edit-positions.ts'
import { editSpeakers } from './edit-speakers.ts'
import { editVariants } from './edit-variants.ts'
import { titleOf } from './names.ts'
import { compareText, orderReports } from './order-reports.ts'
import { listSigla } from './sigla.ts'
import type { Edition, Evidence } from './types.ts'

/**
 * Lays a record out for reading: sigla in the order of the stemma, variants worst first, utterances by
 * speaker with their readings aligned, events and steps by date. Terminal and page are drawn from this.
 */
export function toEdition(record: Record): Edition {
  const reports = orderReports(record)
  const byId = new Map(reports.map(r => [r.report.id, r]))
  const actors = new Map(record.actors.map(a => [a.id, a]))
  const nameOf = (id: string): string => actors.get(id)?.name ?? id

  /** Passages in the order of the sigla, and these sigla. */
  const evidence = (witnesses: readonly Passage[]): Evidence => {
    const known = witnesses
      .filter(w => byId.has(w.report))
      .sort((a, b) => byId.get(a.report)!.index - byId.get(b.report)!.index || a.start - b.start)
    return { sigla: listSigla(known.map(w => byId.get(w.report)!)), witnesses: known }
  }

  const positions = editPositions(record, nameOf, evidence)
  const issues = new Map<string, Edition['issues'][number]>()
  for (const p of positions) {
    const key = p.position.issue.toLowerCase()
    const entry = issues.get(key) ?? { issue: p.position.issue, positions: [] }
    entry.positions.push(p)
    issues.set(key, entry)
  }

  return {
    record,
    title: record.story.title || (reports[0] ? titleOf(reports[0].report) : 'Untitled story'),
    span: formatRange(record.story.from, record.story.to),
    reports,
    byId,
    origins: new Set(reports.map(r => r.origin)).size,
    variants: editVariants(record, evidence, byId),
    speakers: editSpeakers(record, evidence),
    timeline: [...record.timeline]
      .sort((a, b) => compareText(a.date ?? '~', b.date ?? '~') || compareText(a.id, b.id))
      // one sentence may tell of a meeting and of what was agreed there: it is read once
      .filter((e, i, all) => all.findIndex(o => o.date === e.date && o.statement === e.statement) === i)
      .map(event => ({
        event,
        when: event.date ? (event.until ? formatRange(event.date, event.until) : formatDate(event.date)) : '',
        remark: event.modality === 'planned' ? 'planned' : null,
        ...evidence(event.witnesses),
      })),
    issues: [...issues.values()],
    grid: toGrid(positions, nameOf),
    ...editLedger(record, nameOf, evidence),
    steps: record.proceedings.nextSteps
      .toSorted((a, b) => compareText(a.due ?? '~', b.due ?? '~'))
      .map(step => ({
        step,
        who: step.actor && nameOf(step.actor),
        when: conditionsOf(step, record.proceedings.nextSteps),
        ...evidence(step.witnesses),
      })),
  }
}

/** "after “he will report on Monday”", "if there is no deal": what a step waits for and does not say itself. */
function conditionsOf(step: NextStep, steps: readonly NextStep[]): string[] {
  return step.after
    .map(condition => {
      const before = steps.find(s => s.id === condition)
      if (before) return `after “${cut(before.step, 60)}”`
      return /^(?:if|unless|once|after|when|until|pending|before|as soon as)\b/i.test(condition)
        ? condition
        : `after ${condition}`
    })
    .filter(condition => !step.step.toLowerCase().includes(condition.toLowerCase()))
}

/** As many whole words as fit. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, Math.max(1, text.lastIndexOf(' ', limit)))} …`
