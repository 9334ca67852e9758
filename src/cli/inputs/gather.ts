import { readEachInput } from '../../read/files.ts'
import { parseColumns, type Columns } from '../../read/tables/columns.ts'
import type { Problem, Report } from '../../record/index.ts'
import { UsageError } from '../command.ts'
import type { Progress } from '../progress.ts'
import type { Streams } from '../streams.ts'

/** The option of every command that reads reports. */
export const COLUMNS = {
  value: 'MAP',
  about: 'columns of CSV and NDJSON inputs: text=body,title=headline,… (told by their names without it)',
} as const

/** What `--columns` says, if anything. */
export function columnsOf(value: string | undefined): Columns | undefined {
  if (value === undefined) return undefined
  const columns = parseColumns(value)
  if (typeof columns === 'string') throw new UsageError(`--columns: ${columns}`)
  return columns
}

/** Reads the inputs of a command: files, folders, `-` for standard input. */
export async function gatherReports(
  inputs: readonly string[],
  streams: Streams,
  progress: Progress,
  columns?: Columns,
): Promise<{ reports: Report[]; problems: Problem[] }> {
  const reports: Report[] = []
  const problems: Problem[] = []
  for await (const result of readEachInput(inputs, {
    stdin: streams.stdin,
    ...(columns ? { columns } : {}),
  })) {
    problems.push(...result.problems)
    if (result.report) reports.push(result.report)
    progress.at('reading', reports.length, null)
  }
  return { reports, problems }
}
