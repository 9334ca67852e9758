import type { ReadOptions } from './read-report.ts'
import type { Columns } from './tables/columns.ts'

export interface DocumentOptions extends Omit<ReadOptions, 'readHtml'> {
  /** which column of a table holds what; what is not named here is told by the columns' names */
  columns?: Columns
}
