import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { ingest } from '../../read/ingest/ingest.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { COLUMNS, columnsOf } from '../inputs/gather.ts'
import { NETWORK } from '../inputs/network-options.ts'
import type { Network } from '../inputs/network.ts'
import { INTERRUPTED } from '../interrupt.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import type { Streams } from '../streams.ts'

const options = {
  out: { value: 'FILE', short: 'o', about: 'write the lines to a file' },
  limit: { value: 'N', about: 'newest items to read of each feed (default: 50)' },
  'feed-text': { about: 'take articles as the feed itself carries them; no page is fetched' },
  columns: COLUMNS,
  ...NETWORK,
  progress: { about: 'tell how far it is even where standard error is no terminal' },
} as const

/** `variorum ingest`: reports from links, feeds, lists of feeds, archives and files, one JSON object a line. */
export const command: Command = {
  about: {
    name: 'ingest',
    summary: 'Take reports in from links, feeds, archives and files: one JSON object a line',
    usage: 'ingest [options] INPUTS…',
    options,
    examples: [
      [
        'variorum ingest https://a.example/feed.xml | variorum group',
        'the articles of a feed, grouped by story',
      ],
      [
        'variorum ingest feeds.opml --out news.ndjson',
        'all feeds of a list; what was fetched is kept in news.warc.gz',
      ],
      ['variorum ingest https://a.example/', 'the feed that a front page names'],
      ['variorum ingest news.warc.gz > news.ndjson', 'an archive of any size, read as a stream'],
    ],
    notes:
      'INPUTS are links to articles, feeds (RSS, Atom, JSON Feed), lists of feeds (OPML), pages that name a feed, ' +
      'archives (WARC), and whatever compare reads. Each line is { id, report, fetched }, which group and annotate ' +
      'take as it is; fetched tells the address, the time and the record of the archive. A report that comes twice ' +
      'is written once. Ctrl-C leaves whole lines and a whole archive behind.',
  },
  async run(args, streams) {
    const { values, inputs } = parseArguments(
      command.about as typeof command.about & { options: typeof options },
      args,
    )
    if (!inputs.length) throw new UsageError('ingest needs links, feeds, archives or files (see --help)')
    const limit = parseCount('limit', values.limit)
    const columns = columnsOf(values.columns)
    let network: Network | null = null
    const open = async (): Promise<Network> => {
      const { openNetwork } = await import('../inputs/network.ts')
      network ??= await openNetwork(values, streams, { out: values.out })
      return network
    }
    const output = values.out === undefined ? streams.stdout : await openOutput(values.out)
    const progress = progressOn(streams.stderr, values.progress === true)
    let count = 0
    let failures = 0
    try {
      for await (const { report, problems, fetched } of ingest(inputs, {
        stdin: streams.stdin,
        fetcher: async () => (await open()).fetcher,
        feedText: values['feed-text'] === true,
        ...(limit === null ? {} : { limit }),
        ...(columns ? { columns } : {}),
      })) {
        const told = problems.filter(p => p.code !== 'interrupted')
        if (told.length) {
          progress.end()
          await reportProblems(told, streams)
          failures += told.filter(p => p.severity === 'error').length
        }
        if (report) {
          await output.write(
            `${JSON.stringify({ id: report.id, report, ...(fetched ? { fetched } : {}) })}\n`,
          )
          progress.at('reading', ++count, null)
        }
        if (isInterrupted(network)) break
      }
    } finally {
      progress.end()
      await (network as Network | null)?.close()
      if ('close' in output) await output.close()
    }
    await summarise(count, failures, isInterrupted(network), streams)
    if (isInterrupted(network)) return INTERRUPTED
    return failures && !count ? 2 : 0
  },
}

const isInterrupted = (network: Network | null): boolean => network?.signal.aborted === true

async function summarise(count: number, failures: number, cut: boolean, streams: Streams): Promise<void> {
  const reports = count === 1 ? '1 report' : `${count} reports`
  const rest = failures ? `, ${failures} could not be read` : ''
  await streams.stderr.write(`variorum: ${cut ? 'interrupted after ' : ''}${reports}${rest}\n`)
}

/** A file that lines are written to as they come: an interrupted run leaves whole lines behind. */
async function openOutput(
  file: string,
): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }> {
  const stream = createWriteStream(file)
  try {
    await once(stream, 'open')
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${(error as { code?: string }).code})`)
  }
  return {
    write: async text => {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    close: async () => {
      stream.end()
      await once(stream, 'close')
    },
  }
}
