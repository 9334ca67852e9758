export { groupReports } from './group-reports.ts'
export type { IncomingReport } from './describe-report.ts'
