import { createReadStream } from 'node:fs'
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem, Report } from '../record/index.ts'
import type { DocumentOptions } from './document-options.ts'
import { findArchive } from './archive/find-archive.ts'
import { readDocument } from './documents/index.ts'
import { isUrl } from './http/is-url.ts'
import { MAX_BYTES, megabytes, type ReadResult } from './read-report.ts'
import { createSeenIds } from './seen-ids.ts'

export interface InputOptions extends Pick<DocumentOptions, 'maxBytes' | 'encoding' | 'columns'> {
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

/** Files that are read wherever they are found. */
const EXTENSIONS = new Set(
  '.txt .text .md .markdown .html .htm .xhtml .pdf .docx .eml .ndjson .jsonl .ninjs .warc .warc.gz'.split(
    ' ',
  ),
)
/** Files that may hold reports or anything else: found in a folder, one that holds none is passed over. */
const PERHAPS = new Set(['.json', '.xml', '.csv', '.tsv'])
/** Read as a stream, row by row, whatever their size. */
const TABLES: { [extension: string]: 'csv' | 'ndjson' } = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}

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

/** Of so many reports it is remembered where they stood, to name one that comes again; memory stays bounded. */
const NAMED_TWINS = 50_000

/** The same, one result after another, for more reports than should stand in memory at once. */
export async function* readEachInput(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<ReadResult> {
  const seen = createSeenIds()
  const sources = new Map<string, string>()
  for await (const result of readAll(paths, options)) {
    const { report } = result
    if (!report || seen.add(report.id)) {
      if (report && sources.size < NAMED_TWINS) sources.set(report.id, report.source)
      yield result
      continue
    }
    const twin = sources.get(report.id) ?? 'an earlier one'
    // an archive holds a page as often as it was fetched
    if (twin === report.source && isUrl(twin)) continue
    const message = `is the same report as ${twin}; counted once`
    yield failed({ input: report.source, code: 'same-report', message, severity: 'warning' })
  }
}

async function* readAll(paths: readonly string[], options: InputOptions): AsyncGenerator<ReadResult> {
  for await (const found of findInputs(paths, options)) {
    if ('problem' in found) yield failed(found.problem)
    else if ('url' in found) yield* options.readUrl!(found.url)
    else if (found.perhaps) yield* readPerhaps(found.source, options)
    else yield* readFound(found.source, options)
  }
}

/** Reads a file that need not hold reports: one without any is no mistake of the user's. */
async function* readPerhaps(source: string, options: InputOptions): AsyncGenerator<ReadResult> {
  let any = false
  const held: ReadResult[] = []
  for await (const result of readFound(source, options)) {
    any ||= result.report !== null
    if (!any) held.push(result)
    else {
      yield* held.splice(0)
      yield result
    }
    if (held.length > 20) break
  }
  if (!any && options.verbose)
    yield failed(problem(source, 'skipped', 'skipped, since it holds no reports', 'warning'))
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

type Found = { source: string; perhaps?: boolean } | { url: string } | { problem: Problem }

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
      problem: problem(folder, 'no-reports', `holds no reports (${[...EXTENSIONS, ...PERHAPS].join(', ')})`),
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
        else if (stats.isFile() && PERHAPS.has(extensionOf(name))) yield { source: file, perhaps: true }
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

async function* readFound(source: string, options: InputOptions): AsyncGenerator<ReadResult> {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const { encoding, columns } = options
  const document: DocumentOptions & { source: string } = {
    source,
    maxBytes,
    ...(encoding ? { encoding } : {}),
    ...(columns ? { columns } : {}),
  }
  const table = source === STDIN ? undefined : TABLES[extensionOf(source)]
  if (table) {
    yield* readTableFile(source, table, document)
    return
  }
  const archive = source === STDIN ? null : await findArchive(source)
  if (archive) {
    try {
      yield* archive({ maxBytes })
    } catch (error) {
      yield failed(fromSystem(source, error))
    }
    return
  }
  let bytes: Uint8Array | number
  try {
    bytes = source === STDIN ? await readStream(options.stdin, maxBytes) : await readFile(source, maxBytes)
  } catch (error) {
    yield failed(fromSystem(source, error))
    return
  }
  if (typeof bytes === 'number') {
    const size = source === STDIN ? 'is' : `is ${megabytes(bytes)} MB,`
    yield failed(problem(source, 'too-large', `${size} larger than the limit of ${megabytes(maxBytes)} MB`))
    return
  }
  yield* await readDocument(bytes, document)
}

async function* readTableFile(
  source: string,
  format: 'csv' | 'ndjson',
  options: DocumentOptions & { source: string },
): AsyncGenerator<ReadResult> {
  const { readTable } = await import('./tables/read-table.ts')
  try {
    yield* readTable(createReadStream(source), format, options)
  } catch (error) {
    const isSystem = typeof (error as { syscall?: unknown }).syscall === 'string'
    yield failed(
      isSystem ? fromSystem(source, error) : problem(source, 'unreadable', (error as Error).message),
    )
  }
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
