export { traceLineage } from './lineage.ts'
export { traceReports, type TracedReport } from './trace-reports.ts'
export { buildStemma, drawStemma, layoutStemma } from './stemma.ts'
export type { PlacedLine, PlacedNode, StemmaLayout, StemmaNode } from './stemma.ts'
