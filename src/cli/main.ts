import { run, type Loaders } from './run.ts'
import { processStreams } from './streams.ts'
import { version } from './version.ts'

const commands: Loaders = {
  compare: async () => (await import('./commands/compare.ts')).command,
  annotate: async () => (await import('./commands/annotate.ts')).command,
  check: async () => (await import('./commands/check.ts')).command,
  extract: async () => (await import('./commands/extract.ts')).command,
  group: async () => (await import('./commands/group.ts')).command,
  trace: async () => (await import('./commands/trace.ts')).command,
  reuse: async () => (await import('./commands/reuse.ts')).command,
}

process.exitCode = await run(process.argv.slice(2), processStreams(), commands, () => version)
