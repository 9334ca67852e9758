import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { ArchiveError, openArchive, type Archive } from '../../read/archive/archive.ts'
import { createFetcher, type Fetcher } from '../../read/net/fetcher.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { UsageError, type Values } from '../command.ts'
import { watchInterrupt } from '../interrupt.ts'
import type { Streams } from '../streams.ts'
import { printable } from '../terminal/printable.ts'
import type { NETWORK } from './network-options.ts'

/** What a command reads the network with. */
export interface Network {
  fetcher: Fetcher
  archive: Archive | null
  maxBytes: number | undefined
  /** Ctrl-C: what is being fetched is given up */
  signal: AbortSignal
  /** closes the archive and says where it is; nothing when nothing was kept */
  close(): Promise<void>
}

/**
 * Opens the network as the options say. What is fetched is kept: in `--keep FILE`, else beside `--out FILE` under
 * the same name, else in a file of the day in the user's own data folder.
 *
 * @throws {UsageError} when the archive cannot be added to
 */
export async function openNetwork(
  values: Values<typeof NETWORK>,
  streams: Pick<Streams, 'stderr' | 'env'>,
  options: { out?: string | undefined },
): Promise<Network> {
  if (values.keep !== undefined && values['no-keep'])
    throw new UsageError('--keep and --no-keep are one too many')
  if (values.keep !== undefined && !/\.warc(?:\.gz)?$/i.test(values.keep))
    throw new UsageError(`--keep ${values.keep}: end it in .warc.gz or .warc`)
  const seconds = parseAmount('timeout', values.timeout)
  const megabytes = parseAmount('max-size', values['max-size'])
  const maxBytes = megabytes === undefined ? undefined : Math.round(megabytes * 1024 * 1024)
  const software = `Variorum/${packageJson.version}`
  const file = values['no-keep'] ? null : (values.keep ?? (await defaultFile(options.out, streams.env)))
  const archive = file === null ? null : await open(file, software)
  const interrupt = watchInterrupt()
  const fetcher = createFetcher({
    agent: software,
    keeper: archive,
    allowPrivate: values['allow-private'] === true,
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(seconds === undefined ? {} : { timeoutMs: seconds * 1000 }),
    signal: interrupt.signal,
  })
  return {
    fetcher,
    archive,
    maxBytes,
    signal: interrupt.signal,
    async close() {
      interrupt.done()
      await archive?.close()
      if (archive?.written())
        await streams.stderr.write(`variorum: what was fetched is kept in ${printable(archive.file)}\n`)
    },
  }
}

async function open(file: string, software: string): Promise<Archive> {
  try {
    return await openArchive(file, { software })
  } catch (error) {
    const { code } = error as { code?: string }
    const reason =
      error instanceof ArchiveError ? error.message : `cannot be added to (${code ?? String(error)})`
    throw new UsageError(`${file}: ${reason}`)
  }
}

async function defaultFile(out: string | undefined, env: Streams['env']): Promise<string | null> {
  if (out !== undefined) return `${out.replace(/\.\w+$/, '')}.warc.gz`
  const home =
    env['VARIORUM_HOME'] ??
    (process.platform === 'win32' && env['LOCALAPPDATA']
      ? path.join(env['LOCALAPPDATA'], 'variorum')
      : path.join(env['XDG_DATA_HOME'] ?? path.join(homedir(), '.local/share'), 'variorum'))
  const folder = path.join(home, 'fetched')
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new UsageError(
      `${folder}: cannot be made (${(error as { code?: string }).code}); choose an archive with --keep FILE, or --no-keep`,
    )
  }
  return path.join(folder, `${new Date().toISOString().slice(0, 10)}.warc.gz`)
}

function parseAmount(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const amount = Number(value)
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(value) || amount <= 0)
    throw new UsageError(`--${name} needs a number above 0, not “${value}”`)
  return amount
}
