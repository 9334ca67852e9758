import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Problem, Report } from '../../record/index.ts'
import { findArchive } from '../archive/find-archive.ts'
import { decodeBytes } from '../decode.ts'
import { readDocument } from '../documents/index.ts'
import { MAX_ITEMS, type Feed, type FeedItem } from '../feeds/feed.ts'
import { findFeeds } from '../feeds/find-feeds.ts'
import { looksLikeOpml, readOpml } from '../feeds/opml.ts'
import { looksLikeFeed, readFeed } from '../feeds/read-feed.ts'
import { readEachInput, type InputOptions } from '../files.ts'
import { isUrl } from '../http/is-url.ts'
import { FetchError, toProblem } from '../net/fetch-error.ts'
import type { Fetched, Fetcher } from '../net/fetcher.ts'
import { inOrder } from '../net/in-order.ts'
import { readFetched } from '../net/read-url.ts'
import { createSeenIds } from '../seen-ids.ts'
import { takeFeedFacts } from './feed-facts.ts'

/** Where a report came from, so that it can be proved: the record of the archive that holds the page. */
export interface Provenance {
  url: string
  /** when it was fetched, ISO 8601 */
  at: string | null
  /** id of the archive's record; null where nothing was kept */
  record: string | null
  /** address of the feed that named it */
  feed: string | null
}

/** One report that was taken in, or what went wrong. */
export interface Ingested {
  report: Report | null
  problems: Problem[]
  fetched: Provenance | null
}

export interface IngestOptions extends InputOptions {
  /** asked for when an address has to be fetched */
  fetcher: () => Promise<Fetcher>
  /** newest items read of each feed; 50 unless told */
  limit?: number
  /** take the articles as the feed itself carries them, without fetching a page */
  feedText?: boolean
}

const HOSTS_AT_ONCE = 6
const HEAD = 4096

/**
 * Takes in reports from whatever names them: links to articles, feeds (each article fetched), lists of feeds
 * (OPML), pages that name a feed, archives, files and folders. One result after another, in the order of the
 * inputs; memory holds a handful of pages. A report that comes twice comes once.
 */
export async function* ingest(inputs: readonly string[], options: IngestOptions): AsyncGenerator<Ingested> {
  const seen = createSeenIds()
  const visited = new Set<string>()
  for (const input of inputs)
    for await (const result of ingestInput(input, options, visited)) {
      const { report, problems } = result
      const again = report !== null && !seen.add(report.id)
      if (!again) yield result
      else if (problems.length) yield { ...result, report: null }
    }
}

async function* ingestInput(
  input: string,
  options: IngestOptions,
  visited: Set<string>,
): AsyncGenerator<Ingested> {
  if (isUrl(input)) {
    yield* ingestUrl(input, null, options, visited)
    return
  }
  const archive = input === '-' ? null : await findArchive(input)
  if (archive) {
    for await (const { report, problems, page } of archive())
      yield {
        report,
        problems,
        fetched: page && { url: page.url, at: page.at, record: page.recordId, feed: null },
      }
    return
  }
  const list = await readList(input)
  if (list !== null) {
    const base = `file://${path.resolve(input)}`
    yield* ingestList(list, input, base, null, options, visited)
    return
  }
  for await (const { report, problems } of readEachInput([input], options))
    yield { report, problems, fetched: null }
}

/** The text of a file that is a feed or a list of feeds; null when it is something else. */
async function readList(file: string): Promise<string | null> {
  try {
    const handle = await open(file)
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(HEAD), 0, HEAD, 0)
      const head = decodeBytes(buffer.subarray(0, bytesRead)).text
      if (!looksLikeFeed(head) && !looksLikeOpml(head)) return null
      return decodeBytes(await handle.readFile()).text
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

async function* ingestUrl(
  address: string,
  from: Fetched['space'] | null,
  options: IngestOptions,
  visited: Set<string>,
): AsyncGenerator<Ingested> {
  if (visited.has(address)) return
  visited.add(address)
  const fetcher = await options.fetcher()
  let fetched: Fetched
  try {
    fetched = await fetcher.fetch(address, from)
  } catch (error) {
    yield failed(address, error)
    return
  }
  const { body, type, url, space } = fetched
  const head = decodeBytes(body.subarray(0, HEAD), type.charset).text
  if (looksLikeFeed(head) || looksLikeOpml(head)) {
    yield* ingestList(decodeBytes(body, type.charset).text, address, url, space, options, visited)
    return
  }
  const results = await readFetched(fetched, options.maxBytes)
  const isFront = new URL(url).pathname === '/' || !results.some(r => r.report)
  const feeds = isFront ? findFeeds(decodeBytes(body, type.charset).text, url) : []
  if (feeds[0]) {
    yield* ingestUrl(feeds[0].url, space, options, visited)
    return
  }
  for (const result of results) yield { ...result, fetched: provenance(fetched, null) }
}

async function* ingestList(
  text: string,
  input: string,
  base: string,
  space: Fetched['space'] | null,
  options: IngestOptions,
  visited: Set<string>,
): AsyncGenerator<Ingested> {
  const subscriptions = readOpml(text)
  if (subscriptions) {
    if (!subscriptions.length) yield failed(input, new FetchError('no-feeds', 'lists no feeds'))
    for (const { feed } of subscriptions) yield* ingestUrl(feed, space, options, visited)
    return
  }
  const limit = Math.min(options.limit ?? 50, MAX_ITEMS)
  const feed = readFeed(text, base, limit)
  if (!feed?.items.length) {
    yield failed(input, new FetchError('no-items', 'is a feed without items'))
    return
  }
  if (options.feedText) {
    for (const item of feed.items) yield* readItem(item, feed, input, base)
    return
  }
  const fetcher = await options.fetcher()
  const fresh = feed.items.filter(item => {
    if (!item.url || visited.has(item.url)) return false
    visited.add(item.url)
    return true
  })
  const results = inOrder(fresh, HOSTS_AT_ONCE, async (item): Promise<Ingested[]> => {
    try {
      const fetched = await fetcher.fetch(item.url!, space)
      return (await readFetched(fetched, options.maxBytes)).map(({ report, problems }) => ({
        report: report && takeFeedFacts(report, item, feed),
        problems,
        fetched: provenance(fetched, base),
      }))
    } catch (error) {
      return [failed(item.url!, error)]
    }
  })
  for await (const list of results) yield* list
}

/** The article as the feed carries it. */
async function* readItem(item: FeedItem, feed: Feed, input: string, base: string): AsyncGenerator<Ingested> {
  const source = item.url ?? `${input}#${item.id ?? item.title ?? ''}`
  if (!item.html) {
    yield failed(source, new FetchError('no-text', 'is not in the feed itself, which carries a summary only'))
    return
  }
  const page = `<!doctype html><html><body><article>${item.html}</article></body></html>`
  for (const { report, problems } of await readDocument(new TextEncoder().encode(page), {
    source,
    encoding: 'utf-8',
  }))
    yield {
      report: report && takeFeedFacts(report, item, feed),
      problems,
      fetched: { url: source, at: null, record: null, feed: base },
    }
}

const provenance = ({ url, at, recordId }: Fetched, feed: string | null): Provenance => ({
  url,
  at,
  record: recordId,
  feed,
})

const failed = (input: string, error: unknown): Ingested => ({
  report: null,
  problems: [toProblem(input, error)],
  fetched: null,
})
