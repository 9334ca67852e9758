import type { Streams } from '../../src/cli/streams.ts'

/** Streams that keep what is written, for running commands inside a test. */
export function memoryStreams(
  stdin: string | Uint8Array | AsyncIterable<Uint8Array | string> = '',
  env: Streams['env'] = {},
): Streams & { out: () => string; err: () => string } {
  const written = { out: '', err: '' }
  const output = (to: 'out' | 'err'): Streams['stdout'] => ({
    isTerminal: false,
    columns: null,
    write: async text => {
      written[to] += text
    },
  })
  return {
    stdin: typeof stdin === 'string' || stdin instanceof Uint8Array ? once(stdin) : stdin,
    stdout: output('out'),
    stderr: output('err'),
    env,
    out: () => written.out,
    err: () => written.err,
  }
}

async function* once(value: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  if (value.length) yield value
}
