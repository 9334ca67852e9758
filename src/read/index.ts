export { readReport, type ReadOptions, type ReadResult } from './read-report.ts'
