import { annotate } from './annotate/index.ts'
import { collate, type Witness } from './collate/index.ts'
import { countVoices, traceLineage } from './lineage/index.ts'
import { findProceedings } from './proceedings/index.ts'
import type { Event, Lineage, Record, Report } from './record/index.ts'

/** Reports in the order in which they came out; those without a stamp last, ties by source and id. */
export function inOrder(reports: readonly Report[]): Report[] {
  const when = (r: Report) => {
    const at = Date.parse(r.publishedAt ?? r.updatedAt ?? '')
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at
  }
  const before = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
  return reports.toSorted(
    (a, b) => before(when(a), when(b)) || before(a.source, b.source) || before(a.id, b.id),
  )
}

export interface CompareOptions {
  /** called before each report and each stage, with how much of it is done */
  onProgress?: (step: string, done: number, of: number) => void
}

/**
 * The whole pipeline: reports of one story in, one record out.
 *
 * @param reports - read by `readReport`; their order changes nothing, and the same report twice counts once
 */
export function compare(reports: readonly Report[], options: CompareOptions = {}): Record {
  const { onProgress = () => undefined } = options
  const distinct = [...new Map(inOrder(reports).map(r => [r.id, r])).values()]
  const witnesses: Witness[] = distinct.map((report, i) => {
    onProgress('annotating', i, distinct.length)
    return { report, annotations: annotate(report) }
  })
  onProgress('collating', 0, distinct.length)
  const collation = collate(witnesses)
  onProgress('tracing', 0, distinct.length)
  const lineage = traceLineage(witnesses, collation)
  const proceedings = findProceedings(witnesses, collation)
  const { actors, quotations, utterances, variants, timeline } = collation
  return {
    format: 'variorum-record',
    version: 1,
    story: storyOf(distinct, lineage, timeline),
    reports: distinct,
    actors,
    quotations,
    utterances,
    claims: countVoices(collation.claims, quotations, lineage),
    variants,
    lineage,
    timeline,
    proceedings,
  }
}

/** The story's title is that of the first report of its largest origin; its days are those of its reports. */
function storyOf(reports: readonly Report[], lineage: Lineage, timeline: readonly Event[]): Record['story'] {
  const largest = lineage.origins.toSorted((a, b) => b.length - a.length)[0] ?? []
  const titled = [...reports.filter(r => largest.includes(r.id)), ...reports].find(r => r.title)
  const stamps = reports.flatMap(r => [r.publishedAt ?? [], r.updatedAt ?? []].flat())
  const days = (stamps.length ? stamps : timeline.flatMap(e => e.date ?? [])).map(d => d.slice(0, 10)).sort()
  return {
    title: titled?.title ?? firstWords(reports[0]?.text ?? ''),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  }
}

/** The first sentence, or as many whole words of it as fit in a title. */
function firstWords(text: string, limit = 90): string {
  const line = text.slice(0, 400).split('\n', 1)[0]!.trim()
  if (line.length <= limit) return line
  return line.slice(0, line.lastIndexOf(' ', limit)) + ' …'
}
