import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { readReport } from '../../read/index.ts'
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
  const fail = (input: string, code: string, message: string): void =>
    void problems.push({ input, code, message, severity: 'error' })
  const take = (bytes: Uint8Array, source: string): void => {
    const result = readReport(bytes, { source })
    problems.push(...result.problems)
    if (result.report) reports.push(result.report)
    progress.at('reading', reports.length, null)
  }
  for (const input of inputs) {
    try {
      if (input === '-') {
        const chunks: Uint8Array[] = []
        for await (const chunk of streams.stdin)
          chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
        take(Buffer.concat(chunks), 'standard input')
      } else if ((await stat(input)).isDirectory()) {
        const names = (await readdir(input)).filter(n => /\.(txt|html?|md)$/i.test(n)).sort()
        if (!names.length) fail(input, 'empty-folder', 'holds no reports')
        for (const name of names) take(await readFile(path.join(input, name)), path.join(input, name))
      } else take(await readFile(input), input)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      fail(input, code ?? 'unreadable', code === 'ENOENT' ? 'there is no such file or folder' : String(error))
    }
  }
  return { reports, problems }
}
