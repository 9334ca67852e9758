import { readEachInput } from '../../read/files.ts'
import { isUrl } from '../../read/http/is-url.ts'
import { parseColumns, type Columns } from '../../read/tables/columns.ts'
import type { Problem, Report } from '../../record/index.ts'
import { UsageError } from '../command.ts'
import type { Progress } from '../progress.ts'
import type { Streams } from '../streams.ts'
import type { Network } from './network.ts'

/** The option of every command that reads reports. */
export const COLUMNS = {
  value: 'MAP',
  about: 'columns of CSV and NDJSON inputs: text=body,title=headline,… (told by their names without it)',
} as const

/** What `--columns` says, if anything. */
export function columnsOf(value: string | undefined): Columns | undefined {
  if (value === undefined) return undefined
  const columns = parseColumns(value)
  if (typeof columns === 'string') throw new UsageError(`--columns: ${columns}`)
  return columns
}

/** The widest that different hosts are asked side by side. */
const HOSTS_AT_ONCE = 6

/**
 * Reads the inputs of a command: files, folders, archives, addresses, `-` for standard input. Where a page was
 * fetched more than once (an archive that grew), its last version counts.
 *
 * @param options - `network` is asked for when there is an address among the inputs
 */
export async function gatherReports(
  inputs: readonly string[],
  streams: Streams,
  progress: Progress,
  { columns, network }: { columns?: Columns | undefined; network?: () => Promise<Network> } = {},
): Promise<{ reports: Report[]; problems: Problem[]; interrupted: boolean }> {
  const reports: Report[] = []
  const problems: Problem[] = []
  const addresses = inputs.filter(isUrl)
  const net = addresses.length && network ? await network() : null
  const fetched = net && (await prefetch(addresses, net))
  try {
    for await (const result of readEachInput(inputs, {
      stdin: streams.stdin,
      ...(columns ? { columns } : {}),
      ...(fetched ? { readUrl: fetched } : {}),
    })) {
      problems.push(...result.problems.filter(p => p.code !== 'interrupted'))
      if (result.report) takeLatest(reports, result.report)
      progress.at('reading', reports.length, null)
    }
  } finally {
    progress.end()
    await net?.close()
  }
  const interrupted = net?.signal.aborted === true
  if (interrupted) await streams.stderr.write('variorum: interrupted\n')
  return { reports, problems, interrupted }
}

type ReadUrl = NonNullable<NonNullable<Parameters<typeof readEachInput>[1]>['readUrl']>

/** Starts all addresses at once, those of one host one after another, so that slow hosts do not add up. */
async function prefetch(addresses: readonly string[], { fetcher, maxBytes }: Network): Promise<ReadUrl> {
  const { readUrl } = await import('../../read/net/read-url.ts')
  const { inOrder } = await import('../../read/net/in-order.ts')
  const results = inOrder(addresses, HOSTS_AT_ONCE, address => readUrl(address, fetcher, maxBytes))
  return async function* () {
    const { value, done } = await results.next()
    if (!done) yield* value
  }
}

/** Two versions of one page: the later one stands in the place of the earlier. */
function takeLatest(reports: Report[], report: Report): void {
  const earlier = isUrl(report.source) ? reports.findIndex(r => r.source === report.source) : -1
  if (earlier < 0) reports.push(report)
  else reports[earlier] = report
}
