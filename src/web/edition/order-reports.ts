import { layoutStemma, type LineageEdge, type Record, type Report } from '../../record/index.ts'
import { siglumAt } from './sigla.ts'
import type { EditedReport } from './types.ts'

/**
 * Labels the reports in the order of the stemma: origins by their first report, and inside an origin each
 * report before what derives from it, earlier before later. The order of `record.reports` changes nothing.
 */
export function orderReports(record: Record): EditedReport[] {
  const byId = new Map(record.reports.map(r => [r.id, r]))
  const parents = parentEdges(record)
  const inOrigins = record.lineage.origins.map(ids => ids.flatMap(id => byId.get(id) ?? []))
  const placed = new Set(inOrigins.flat().map(r => r.id))
  const origins = [...inOrigins, ...record.reports.filter(r => !placed.has(r.id)).map(r => [r])]
    .map(members => [...members].sort(earlierFirst))
    .filter(members => members.length)
    .sort((a, b) => earlierFirst(a[0]!, b[0]!))

  const out: EditedReport[] = []
  origins.forEach((members, origin) => {
    const heads = members.filter(m => !members.some(p => p.id === parents.get(m.id)?.from))
    const visit = (report: Report, depth: number): void => {
      const edge = parents.get(report.id)
      const parent = edge && out.find(o => o.report.id === edge.from)
      out.push({
        index: out.length,
        siglum: siglumAt(out.length),
        report,
        origin,
        depth,
        parent: parent && edge ? { siglum: parent.siglum, edge } : null,
        sharesLostSource: !parent && heads.length > 1,
      })
      for (const child of members) if (parents.get(child.id)?.from === report.id) visit(child, depth + 1)
    }
    for (const head of heads) visit(head, 0)
  })
  return out
}

/** For each derived report the edge to the report that it hangs from in the stemma. */
function parentEdges({ lineage }: Record): Map<string, LineageEdge> {
  return new Map(layoutStemma(lineage).nodes.flatMap(n => (n.edge ? [[n.id, n.edge] as const] : [])))
}

/** Earlier before later, undated last; then by publisher, title and id, so that the order is always the same. */
function earlierFirst(a: Report, b: Report): number {
  return (
    instantOf(a) - instantOf(b) ||
    compareText(a.publisher ?? '', b.publisher ?? '') ||
    compareText(a.title ?? '', b.title ?? '') ||
    compareText(a.id, b.id)
  )
}

/** A stamp without a time of day counts as the end of its day, so that it never comes before its source. */
function instantOf(report: Report): number {
  const stamp = report.publishedAt ?? ''
  const instant = Date.parse(stamp.length === 10 ? `${stamp}T23:59:59Z` : stamp)
  return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant
}

/** Orders strings by code unit: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
