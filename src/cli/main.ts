import { run, type Loaders } from './run.ts'
import { processStreams } from './streams.ts'
import { printable } from './terminal/printable.ts'
import { version } from './version.ts'

const commands: Loaders = {
  compare: async () => (await import('./commands/compare.ts')).command,
  proceedings: async () => (await import('./commands/proceedings.ts')).command,
  ingest: async () => (await import('./commands/ingest.ts')).command,
  feeds: async () => (await import('./commands/feeds.ts')).command,
  annotate: async () => (await import('./commands/annotate.ts')).command,
  check: async () => (await import('./commands/check.ts')).command,
  extract: async () => (await import('./commands/extract.ts')).command,
  group: async () => (await import('./commands/group.ts')).command,
  trace: async () => (await import('./commands/trace.ts')).command,
  reuse: async () => (await import('./commands/reuse.ts')).command,
}

/**
 * The program: runs the command that `args` names and leaves its exit status in `process.exitCode`. A fault of ours is
 * one line too; VARIORUM_DEBUG=1 shows where it happened.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(args, processStreams(), commands, () => version)
  } catch (error) {
    if (process.env['VARIORUM_DEBUG']) throw error
    const reason = printable(error instanceof Error ? error.message : String(error))
    process.stderr.write(
      `variorum: failed, and not through your input alone: ${reason}. Please report this; VARIORUM_DEBUG=1 shows where.\n`,
    )
    process.exitCode = 2
  }
}
