/** Where a command writes. `write` settles once the reader is ready for more, so a slow reader slows us. */
export interface Output {
  write(text: string): Promise<void>
  isTerminal: boolean
  /** columns of the terminal; null where there is none */
  columns: number | null
}

/** All that a command knows of the world outside: tests pass their own. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Output
  stderr: Output
  env: { [name: string]: string | undefined }
}

/** The streams of this process. A reader that goes away (`| head`) ends the program without a word. */
export function processStreams(): Streams {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : null,
    write: text =>
      new Promise(resolve => {
        if (stream.write(text)) resolve()
        else stream.once('drain', resolve)
      }),
  }
}

/**
 * Whether to write colour: on a terminal, unless NO_COLOR (any value) or TERM=dumb says no; FORCE_COLOR (any
 * value but 0) says yes even into a pipe. A flag on the command line wins over both.
 *
 * @see https://no-color.org
 */
export function wantsColor(output: Output, env: Streams['env'], flag?: boolean): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return output.isTerminal && env['TERM'] !== 'dumb'
}
