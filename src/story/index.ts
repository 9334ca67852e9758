export { groupReports } from './group-reports.ts'
export { findUntold } from './find-untold.ts'
export { createGrouper, type Grouper, type GrouperOptions } from './grouper.ts'
export type { IncomingReport } from './describe-report.ts'
