import { lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem, Report } from '../record/index.ts'
import { readBytes } from './read-bytes.ts'
import { MAX_BYTES, type ReadOptions, type ReadResult } from './read-report.ts'

export interface InputOptions extends Pick<ReadOptions, 'maxBytes' | 'encoding'> {
  /** where `-` reads from */
  stdin?: AsyncIterable<Uint8Array | string>
  /** what reads addresses; without it an address is a problem */
  readUrl?: (url: string) => AsyncIterable<ReadResult>
  /** name what a folder holds besides reports */
  verbose?: boolean
}

/** The reports of all inputs, each article once, and what went wrong with the others. */
export interface Inputs {
  reports: Report[]
  problems: Problem[]
}

/** What standard input is called in messages and in the record. */
const STDIN = 'standard input'

const EXTENSIONS = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.warc',
  '.warc.gz',
])

/**
 * Reads files, folders (recursively, in the order of their names) and `-` for standard input. An input that
 * cannot be read is a problem that names it; the others go on. One article under two names is read once.
 */
export async function readInputs(paths: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const out: Inputs = { reports: [], problems: [] }
  for await (const { report, problems } of readEachInput(paths, options)) {
    if (report) out.reports.push(report)
    out.problems.push(...problems)
  }
  return out
}

/** The same, one result after another, for more reports than should stand in memory at once. */
export async function* readEachInput(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<ReadResult> {
  const seen = new Map<string, string>()
  for await (const result of readAll(paths, options)) {
    const { report } = result
    const twin = report && seen.get(report.id)
    if (report && twin !== undefined) {
      // an archive holds a page as often as it was fetched
      if (twin === report.source && isUrl(twin)) continue
      const message = `is the same report as ${twin}; counted once`
      yield failed({ input: report.source, code: 'same-report', message, severity: 'warning' })
      continue
    }
    if (report) seen.set(report.id, report.source)
    yield result
  }
}

async function* readAll(paths: readonly string[], options: InputOptions): AsyncGenerator<ReadResult> {
  for await (const found of findInputs(paths, options)) {
    if ('problem' in found) yield failed(found.problem)
    else if ('url' in found) yield* options.readUrl!(found.url)
    else if (await isArchive(found.source)) yield* readArchiveFile(found.source, options)
    else yield await readFound(found.source, options)
  }
}

/** Whether an input is an address of the web. */
export const isUrl = (input: string): boolean => /^https?:/i.test(input)

/** Whether a file is an archive of the web (WARC), by its first bytes. */
export async function isArchive(file: string): Promise<boolean> {
  if (file === STDIN) return false
  try {
    const handle = await open(file)
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(512), 0, 512, 0)
      const maybe = (buffer[0] === 0x1f && buffer[1] === 0x8b) || (buffer[0] === 0x57 && buffer[1] === 0x41)
      if (!maybe) return false
      return await (await import('./archive/read-pages.ts')).looksLikeArchive(buffer.subarray(0, bytesRead))
    } finally {
      await handle.close()
    }
  } catch {
    // whoever reads it says why not
    return false
  }
}

async function* readArchiveFile(file: string, { maxBytes }: InputOptions): AsyncGenerator<ReadResult> {
  const { readArchive } = await import('./archive/read-archive.ts')
  const { fileChunks } = await import('./archive/read-pages.ts')
  try {
    for await (const { report, problems } of readArchive(fileChunks(file), {
      name: file,
      ...(maxBytes === undefined ? {} : { maxBytes }),
    }))
      yield { report, problems }
  } catch (error) {
    yield failed(fromSystem(file, error))
  }
}

const failed = (problem: Problem): ReadResult => ({ report: null, problems: [problem] })

function problem(
  input: string,
  code: string,
  reason: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { input, code, message: reason, severity }
}

type Found = { source: string } | { url: string } | { problem: Problem }

async function* findInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Found> {
  for (const given of paths) {
    if (given === '-') {
      yield { source: STDIN }
      continue
    }
    if (isUrl(given)) {
      yield options.readUrl
        ? { url: given }
        : { problem: problem(given, 'address', 'is an address; only files are read here') }
      continue
    }
    try {
      const stats = await stat(given)
      if (stats.isDirectory()) yield* findInFolder(given, options)
      else if (stats.isFile()) yield { source: given }
      else yield { problem: problem(given, 'not-a-file', 'is neither a file nor a folder') }
    } catch (error) {
      yield { problem: fromSystem(given, error) }
    }
  }
}

async function* findInFolder(folder: string, options: InputOptions): AsyncGenerator<Found> {
  let any = false
  const walked = new Set<string>()
  for await (const found of walk(folder)) {
    if ('source' in found) any = true
    yield found
  }
  if (!any)
    yield {
      problem: problem(folder, 'no-reports', `holds no reports (${[...EXTENSIONS].join(', ')})`),
    }

  async function* walk(at: string): AsyncGenerator<Found> {
    const real = await realpath(at)
    if (walked.has(real)) return
    walked.add(real)
    const names = (await readdir(at)).sort()
    for (const name of names) {
      if (name.startsWith('.') || name === 'node_modules') continue
      const file = path.join(at, name)
      try {
        const stats = (await lstat(file)).isSymbolicLink() ? await stat(file) : await lstat(file)
        if (stats.isDirectory()) yield* walk(file)
        else if (stats.isFile() && EXTENSIONS.has(extensionOf(name))) yield { source: file }
        else if (options.verbose)
          yield {
            problem: problem(file, 'skipped', 'skipped, since its name is not that of a report', 'warning'),
          }
      } catch (error) {
        yield { problem: fromSystem(file, error) }
      }
    }
  }
}

const extensionOf = (name: string): string =>
  /\.warc\.gz$/i.test(name) ? '.warc.gz' : path.extname(name).toLowerCase()

const REASONS: { [code: string]: readonly [code: string, reason: string] } = {
  ENOENT: ['not-found', 'does not exist'],
  ENOTDIR: ['not-found', 'does not exist'],
  EACCES: ['unreadable', 'may not be read (permission denied)'],
  EPERM: ['unreadable', 'may not be read (permission denied)'],
  ELOOP: ['unreadable', 'is a link that leads to itself'],
  ENAMETOOLONG: ['not-found', 'has a name that is too long'],
  EISDIR: ['not-a-file', 'is a folder'],
  EMFILE: ['unreadable', 'could not be opened (too many open files)'],
}

function fromSystem(input: string, error: unknown): Problem {
  const code = (error as { code?: string }).code ?? ''
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined
  return known
    ? problem(input, known[0], known[1])
    : problem(
        input,
        'unreadable',
        `could not be read (${code || (error instanceof Error ? error.message : 'unknown error')})`,
      )
}

async function readFound(source: string, options: InputOptions): Promise<ReadResult> {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  let bytes: Uint8Array | number
  try {
    bytes = source === STDIN ? await readStream(options.stdin, maxBytes) : await readFile(source, maxBytes)
  } catch (error) {
    return failed(fromSystem(source, error))
  }
  if (typeof bytes === 'number') {
    const mb = (n: number): string => (n / 1024 / 1024).toFixed(1)
    const size = source === STDIN ? 'is' : `is ${mb(bytes)} MB,`
    return failed(problem(source, 'too-large', `${size} larger than the limit of ${mb(maxBytes)} MB`))
  }
  const { encoding } = options
  const [result] = await readBytes(bytes, { source, maxBytes, ...(encoding ? { encoding } : {}) })
  return result!
}

/** The bytes of a file, or its size where it is over the limit. */
async function readFile(file: string, maxBytes: number): Promise<Uint8Array | number> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    return size > maxBytes ? size : await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function readStream(
  stream: AsyncIterable<Uint8Array | string> | undefined,
  maxBytes: number,
): Promise<Uint8Array | number> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream ?? []) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) return size
    chunks.push(bytes)
  }
  const out = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}
