import { UsageError, type Command } from './command.ts'
import { commandHelp, generalHelp } from './help.ts'
import { nearest } from './nearest.ts'
import { printable } from './terminal/printable.ts'
import type { Streams } from './streams.ts'

/** A command's name and how to load it: only the one that is called is read from disk. */
export type Loaders = { readonly [name: string]: () => Promise<Command> }

/**
 * Runs the command that `args` names.
 *
 * @param args - what stands after `variorum`
 * @returns the exit status; a caller's mistake is one line on standard error and 2
 */
export async function run(
  args: readonly string[],
  streams: Streams,
  loaders: Loaders,
  version: () => string,
): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === '--version' || name === '-v') {
      await streams.stdout.write(`${version()}\n`)
      return 0
    }
    if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && !rest.length)) {
      const all = await Promise.all(Object.values(loaders).map(load => load()))
      const output = name === undefined ? streams.stderr : streams.stdout
      await output.write(generalHelp(all.map(c => c.about)))
      return name === undefined ? 2 : 0
    }
    const called = name === 'help' ? rest[0]! : name
    const load = Object.hasOwn(loaders, called) ? loaders[called] : undefined
    if (!load) {
      const like = nearest(called, Object.keys(loaders))
      throw new UsageError(
        `there is no command “${called}”` + (like ? `; did you mean ${like}?` : '; see variorum --help'),
      )
    }
    const command = await load()
    const end = rest.indexOf('--')
    const flags = end < 0 ? rest : rest.slice(0, end)
    if (name === 'help' || flags.includes('--help') || flags.includes('-h')) {
      await streams.stdout.write(commandHelp(command.about))
      return 0
    }
    return await command.run(rest, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await streams.stderr.write(`variorum: ${printable(error.message)}\n`)
    return 2
  }
}
