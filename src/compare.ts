import { annotate } from './annotate/index.ts'
import { collate } from './collate/index.ts'
import { traceLineage } from './lineage/index.ts'
import { findProceedings } from './proceedings/index.ts'
import type { Record, Report } from './record/index.ts'

/** The whole pipeline: reports of one story in, one record out. The order of the reports changes nothing. */
export function compare(reports: readonly Report[]): Record {
  const witnesses = reports.map(report => ({ report, annotations: annotate(report) }))
  const collation = collate(witnesses)
  const lineage = traceLineage(witnesses, collation)
  const proceedings = findProceedings(witnesses, collation)
  const { actors, quotations, utterances, claims, variants, timeline } = collation
  return {
    format: 'variorum-record',
    version: 1,
    story: { title: reports[0]?.title ?? '', from: null, to: null },
    reports: [...reports],
    actors,
    quotations,
    utterances,
    claims,
    variants,
    lineage,
    timeline,
    proceedings,
  }
}
