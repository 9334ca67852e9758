import { readEachInput } from '../../read/files.ts'
import type { Problem, Report } from '../../record/index.ts'
import type { Progress } from '../progress.ts'
import type { Streams } from '../streams.ts'

/** Reads the inputs of a command: files, folders, `-` for standard input. */
export async function gatherReports(
  inputs: readonly string[],
  streams: Streams,
  progress: Progress,
): Promise<{ reports: Report[]; problems: Problem[] }> {
  const reports: Report[] = []
  const problems: Problem[] = []
  for await (const result of readEachInput(inputs, { stdin: streams.stdin })) {
    problems.push(...result.problems)
    if (result.report) reports.push(result.report)
    progress.at('reading', reports.length, null)
  }
  return { reports, problems }
}
