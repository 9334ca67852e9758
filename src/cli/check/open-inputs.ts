import { realpath } from 'node:fs/promises'
import type { Columns } from '../../read/tables/columns.ts'
import type { Problem, Report } from '../../record/index.ts'
import { gatherReports } from '../inputs/gather.ts'
import type { Progress } from '../progress.ts'
import type { Streams } from '../streams.ts'
import { positions, type Positions } from './positions.ts'

/** A draft and its sources, read. */
export interface OpenedInputs {
  draft: Report | null
  sources: Report[]
  problems: Problem[]
  positions: Positions
}

/** Reads a draft and its sources. A draft that stands among its sources would bear itself out: it is left out there. */
export async function openInputs(
  draftName: string,
  sourceNames: readonly string[],
  streams: Streams,
  progress: Progress,
  columns?: Columns,
): Promise<OpenedInputs> {
  const piped: { bytes: Uint8Array | null } = { bytes: null }
  const kept = { ...streams, stdin: keep(streams.stdin, piped) }
  const draft = await gatherReports([draftName], kept, progress, { columns })
  const problems = [...draft.problems]
  if (draft.reports.length > 1)
    problems.push({
      input: draftName,
      code: 'many-drafts',
      message: 'holds more than one draft; check takes one at a time',
      severity: 'error',
    })
  const sources = await gatherReports(sourceNames, kept, progress, { columns })
  problems.push(...sources.problems)
  const own = await realpath(draftName).catch(() => null)
  const others: Report[] = []
  for (const source of sources.reports) {
    if (own !== null && (await realpath(source.source).catch(() => null)) === own)
      problems.push({
        input: source.source,
        code: 'draft-itself',
        message: 'is the draft itself; left out of its sources',
        severity: 'warning',
      })
    else others.push(source)
  }
  return {
    draft: draft.reports.length === 1 ? draft.reports[0]! : null,
    sources: others,
    problems,
    positions:
      draftName === '-'
        ? positions(async source => (source === draft.reports[0]?.source ? piped.bytes : null))
        : positions(),
  }
}

/** Passes standard input on and keeps what went by, so that lines can be counted in it. */
async function* keep(
  stream: Streams['stdin'],
  into: { bytes: Uint8Array | null },
): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    chunks.push(bytes)
    yield bytes
  }
  const all = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  into.bytes = all
}
