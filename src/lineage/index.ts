export { findReuse, type ReusedPassage } from './find-reuse.ts'
export { traceLineage } from './lineage.ts'
export { traceReports, type TracedReport } from './trace-reports.ts'
export { countVoices } from './count-voices.ts'
