import { toOpml, type Subscription } from '../../read/feeds/opml.ts'
import { findSubscriptions } from '../../read/ingest/find-subscriptions.ts'
import { parseArguments, UsageError, type Command } from '../command.ts'
import { NETWORK } from '../inputs/network-options.ts'
import type { Network } from '../inputs/network.ts'
import { INTERRUPTED } from '../interrupt.ts'
import { reportProblems } from '../report-problems.ts'
import { printable } from '../terminal/printable.ts'
import { writeWhole } from '../write-file.ts'
import { formatOf } from '../write-record.ts'

type Format = 'text' | 'opml' | 'json'

const options = {
  out: { value: 'FILE', short: 'o', about: 'write the list to a file: .opml, .json or .txt' },
  format: {
    value: 'FORMAT',
    about: 'text, opml or json (default: by the name of --out, else text)',
    choices: ['text', 'opml', 'json'],
  },
  title: { value: 'TITLE', about: 'title of the OPML list (default: Feeds)' },
  ...NETWORK,
} as const

const EXTENSIONS: { readonly [extension: string]: Format } = {
  opml: 'opml',
  xml: 'opml',
  json: 'json',
  txt: 'text',
}

/** `variorum feeds`: the feeds that pages name and lists hold, as one list (OPML out). */
export const command: Command = {
  about: {
    name: 'feeds',
    summary: 'Find the feeds that pages name, and put lists of feeds together (OPML)',
    usage: 'feeds [options] INPUTS…',
    options,
    examples: [
      ['variorum feeds https://a.example/', 'the feeds that a front page names'],
      [
        'variorum feeds https://a.example/ https://b.example/ mine.opml --out feeds.opml',
        'one list for ingest and every feed reader',
      ],
      ['variorum ingest feeds.opml --out news.ndjson', 'and the articles of all of them'],
    ],
    notes:
      'INPUTS are pages, feeds and lists of feeds (OPML): links or saved files. Each feed is listed once, in the order ' +
      'of the inputs; feeds of comments come last. A line of text is the address, a tab, the title. What names no ' +
      'feed is told on standard error; the exit status is 2 only when no feed was found.',
  },
  async run(args, streams) {
    const { values, inputs } = parseArguments(
      command.about as typeof command.about & { options: typeof options },
      args,
    )
    if (!inputs.length)
      throw new UsageError('feeds needs links or files of pages, feeds or OPML (see --help)')
    const format = (values.format as Format | undefined) ?? formatOf<Format>(values.out, EXTENSIONS) ?? 'text'
    let network: Network | null = null
    const connect = async (): Promise<Network> => {
      const { openNetwork } = await import('../inputs/network.ts')
      // pages that are only looked through for feeds are kept where the user asks for it
      const keep = values.keep === undefined ? { 'no-keep': true } : {}
      network ??= await openNetwork({ ...values, ...keep }, streams, {})
      return network
    }
    const found: Subscription[] = []
    try {
      for await (const result of findSubscriptions(inputs, async () => (await connect()).fetcher)) {
        if ('subscription' in result) found.push(result.subscription)
        else if (result.problem.code !== 'interrupted') await reportProblems([result.problem], streams)
        if (isInterrupted(network)) break
      }
    } finally {
      await (network as Network | null)?.close()
    }
    if (isInterrupted(network)) return INTERRUPTED
    if (!found.length) return 2
    const list = write(found, format, values.title ?? 'Feeds')
    if (values.out === undefined) await streams.stdout.write(list)
    else await writeWhole(values.out, list)
    return 0
  },
}

const isInterrupted = (network: Network | null): boolean => network?.signal.aborted === true

function write(found: readonly Subscription[], format: Format, title: string): string {
  if (format === 'opml') return toOpml(found, title)
  if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`
  return found
    .map(({ feed, title: name }) => `${printable(feed)}${name ? `\t${printable(name)}` : ''}\n`)
    .join('')
}
