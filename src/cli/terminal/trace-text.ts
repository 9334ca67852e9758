import type { LineageEdge, Record } from '../../record/index.ts'
import { publisherOf } from '../../web/edition/names.ts'
import { orderReports } from '../../web/edition/order-reports.ts'
import { counted, heading } from './head-section.ts'
import { cut, hang, renderLines, run, wrapRuns, type Line } from './rich.ts'
import { passageLines } from './reuse-text.ts'
import { drawStemma } from './stemma.ts'
import { sheetOf, type TextOptions } from './to-text.ts'

/** Passages shown for an edge without `--all`. */
const SHOWN = 1

/**
 * Who copied or rewrote whom: the stemma, then each step with its reasons and the passages that show it.
 */
export function toTraceText(record: Record, options: TextOptions = {}): string {
  const sheet = sheetOf(options)
  const reports = orderReports(record)
  const siglumOf = new Map(reports.map(r => [r.report.id, r.siglum]))
  const nameOf = (id: string): string => {
    const known = reports.find(r => r.report.id === id)!
    return `${known.siglum}  ${publisherOf(known.report)}`
  }
  const stemma = drawStemma(
    record.lineage,
    nameOf,
    reports.map(r => r.report.id),
  )
  const { edges, origins } = record.lineage
  const remark = `${counted(reports.length, 'report')} · ${counted(origins.length, 'independent origin')}`
  const lines: Line[] = [
    ...heading('Stemma', remark, sheet),
    ...stemma.map(line => [run(`  ${cut(line, sheet.width - 2)}`)]),
  ]
  const step = (e: LineageEdge): Line[] => {
    const [from, to] = [siglumOf.get(e.from)!, siglumOf.get(e.to)!]
    const arrow = e.kind === 'shared-source' ? `${from} ~ ${to}` : `${from} → ${to}`
    const column =
      Math.max(0, ...e.evidence.flatMap(v => [v.from, v.to]).map(p => `${p.end}–${p.end}`.length)) + 6
    return [
      [],
      [
        run(`  ${arrow}`, 'strong'),
        run(`  ${e.kind}, ${Math.round(e.share * 100)} %, confidence ${e.confidence.toFixed(2)}`),
      ],
      ...hang([], 5, wrapRuns([run(e.note)], sheet.width - 5)),
      ...(e.reasons ?? []).flatMap(r =>
        hang([run('     · ')], 7, wrapRuns([run(`${r.says} (${r.weight})`, 'quiet')], sheet.width - 7)),
      ),
      ...e.evidence
        .slice(0, sheet.limit(SHOWN))
        .flatMap(v => [v.from, v.to])
        .flatMap(p =>
          passageLines(`  ${siglumOf.get(p.report)!}  ${p.start}–${p.end}`, p.exact, column, sheet),
        ),
    ]
  }
  const steps = [...edges].sort(
    (x, y) => (siglumOf.get(x.to)! < siglumOf.get(y.to)! ? -1 : 1) || (x.from < y.from ? -1 : 1),
  )
  if (steps.length) lines.push([], ...heading('Steps', 'with what shows them', sheet))
  else if (reports.length > 1) lines.push([], [run('No report goes back to another.')])
  return renderLines([...lines, ...steps.flatMap(step)], sheet.color)
}
