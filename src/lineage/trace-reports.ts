import type { Annotations } from '../annotate/index.ts'
import { alignWitnesses, type AlignedPassage, type Witness } from '../collate/index.ts'
import type { Lineage, LineageEdge, Report } from '../record/index.ts'
import { traceLineage } from './lineage.ts'
import { groupOrigins } from './origins.ts'
import { isSameText, pairReadings, readWitnesses } from './pairs.ts'
import { creditsPublisher, houseOf } from './credits.ts'
import { orderVersions, type VersionOrder, type Weights } from './versions/order-versions.ts'
import { isTemplate } from './template.ts'
import type { Pair } from './types.ts'

/** A report of which nothing is known but its text and, perhaps, when and by whom it was published. */
export interface TracedReport {
  id: string
  text: string
  publishedAt?: string | null
  updatedAt?: string | null
  publisher?: string | null
}

/**
 * Lineage from texts alone, for streams: offsets count in `text` exactly as given. Texts without stamps and
 * credits that repeat each other nearly whole are put in order as versions of one text; all others go the way
 * of reports.
 */
export function traceReports(reports: readonly TracedReport[]): Lineage {
  return traceWith(undefined, reports)
}

/** The same with other weights for the order of versions than those of the model: for measuring these. */
export function traceWith(weights: Weights | undefined, reports: readonly TracedReport[]): Lineage {
  const distinct = [...new Map(reports.map(r => [r.id, r])).values()]
  const witnesses = distinct.map(bareWitness)
  const passages = alignWitnesses(witnesses)
  return traceVersions(witnesses, passages, weights) ?? traceLineage(witnesses, { passages, variants: [] })
}

function bareWitness(given: TracedReport): Witness {
  const report: Report = {
    id: given.id,
    source: given.id,
    publisher: given.publisher ?? null,
    title: null,
    byline: null,
    publishedAt: given.publishedAt ?? null,
    updatedAt: given.updatedAt ?? null,
    dateline: null,
    language: 'en',
    text: given.text,
    words: 0,
    notices: [],
    furniture: [],
  }
  const annotations: Annotations = {
    report: given.id,
    language: 'en',
    paragraphs: [],
    sentences: [],
    tokens: [],
    quoted: [],
    entities: [],
    mentions: [],
    attributions: [],
    times: [],
    quantities: [],
    events: [],
  }
  return { report, annotations }
}

/** The chain of versions as lineage; null where stamps or credits say more, or the texts are no versions. */
function traceVersions(
  witnesses: readonly Witness[],
  passages: readonly AlignedPassage[],
  weights?: Weights,
): Lineage | null {
  const readings = readWitnesses(witnesses)
  if (readings.some(r => r.stamp)) return null
  const reports = readings.map(r => r.witness.report)
  if (reports.some(x => reports.some(y => creditsPublisher(x, houseOf(y))))) return null
  const order = orderVersions(
    readings.map(r => r.scan),
    weights,
  )
  if (!order) return null
  const pairs = new Map(
    pairReadings(readings, passages).map(p => [`${p.a.witness.report.id}\u0000${p.b.witness.report.id}`, p]),
  )
  const edges: LineageEdge[] = []
  for (let k = 1; k < order.chain.length; k++) {
    const [x, y] = [order.chain[k - 1]!, order.chain[k]!]
    const [a, b] = [reports[Math.min(x, y)]!, reports[Math.max(x, y)]!]
    const pair = pairs.get(`${a.id}\u0000${b.id}`)
    if (pair && !isTemplate(pair)) edges.push(toEdge(pair, reports[x]!.id, order, order.vote(x, y)))
  }
  edges.sort((p, q) => (p.to < q.to ? -1 : p.to > q.to ? 1 : p.from < q.from ? -1 : 1))
  return {
    edges,
    origins: groupOrigins(
      reports.map(r => r.id),
      edges,
    ),
  }
}

function toEdge(pair: Pair, first: string, order: VersionOrder, vote: number): LineageEdge {
  const known = order.votes > 0.02
  const same = isSameText(pair)
  const forward = !known || pair.a.witness.report.id === first
  const [from, to] = forward ? [pair.a, pair.b] : [pair.b, pair.a]
  const [share, run] = forward ? [pair.shareB, pair.runB] : [pair.shareA, pair.runA]
  const matches = [...pair.matches].sort((x, y) => y.runA + y.runB - x.runA - x.runB || x.a - y.a).slice(0, 5)
  const part = `${Math.round(share * 100)} % of its words stand in the other version`
  return {
    from: from.witness.report.id,
    to: to.witness.report.id,
    kind: same || (known && run >= 0.9) ? 'copy' : known ? 'rewrite' : 'shared-source',
    share: Math.round(share * 1000) / 1000,
    confidence:
      known && !same ? Math.round(850 / (1 + Math.exp(-0.5 * (vote + order.votes / 2)))) / 1000 : 0.5,
    evidence: matches.map(({ passage: { a, b } }) => (forward ? { from: a, to: b } : { from: b, to: a })),
    note: same
      ? 'Both have the very same words; nothing says which came first.'
      : known
        ? `${part}, which the way it is written makes the earlier one.`
        : `${part}; nothing says which is the earlier one.`,
  }
}
