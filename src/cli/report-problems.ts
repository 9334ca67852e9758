import type { Problem } from '../record/index.ts'
import type { Streams } from './streams.ts'
import { printable } from './terminal/printable.ts'

/** Tells each problem in one line on standard error: `variorum: name: reason`. */
export async function reportProblems(problems: readonly Problem[], streams: Streams): Promise<void> {
  for (const { input, message } of problems)
    await streams.stderr.write(printable(`variorum: ${input}: ${message}`) + '\n')
}
