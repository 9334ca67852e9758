import type { Problem } from '../record/index.ts'
import type { Streams } from './streams.ts'
import { printable } from './terminal/printable.ts'

/** Tells each problem in one line on standard error: `variorum: name: reason`. A message may bring the name along. */
export async function reportProblems(problems: readonly Problem[], streams: Streams): Promise<void> {
  for (const { input, message } of problems)
    await streams.stderr.write(
      `variorum: ${printable(message.startsWith(`${input}: `) ? message : `${input}: ${message}`)}\n`,
    )
}
