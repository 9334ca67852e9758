import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../../record/index.ts'
import { decodeBytes } from '../decode.ts'
import { findFeeds } from '../feeds/find-feeds.ts'
import { readOpml, type Subscription } from '../feeds/opml.ts'
import { looksLikeFeed, readFeed } from '../feeds/read-feed.ts'
import { isUrl } from '../http/is-url.ts'
import { FetchError, toProblem } from '../net/fetch-error.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { MAX_BYTES } from '../read-report.ts'

/** A feed that an input leads to, or why it leads to none. */
export type FoundSubscription = { subscription: Subscription } | { problem: Problem }

/**
 * The feeds that inputs lead to, each once: those that a page names, a feed itself, the feeds of a list (OPML). Inputs
 * are addresses and files; feeds that are only named are not fetched.
 *
 * @param fetcher - asked for when an address has to be fetched
 */
export async function* findSubscriptions(
  inputs: readonly string[],
  fetcher: () => Promise<Fetcher>,
): AsyncGenerator<FoundSubscription> {
  const seen = new Set<string>()
  for (const input of inputs) {
    let found: Subscription[]
    try {
      const { text, base } = isUrl(input) ? await fetchText(input, await fetcher()) : await readText(input)
      found = subscriptionsOf(text, base)
      if (!found.length) throw new FetchError('no-feeds', 'names no feed')
    } catch (error) {
      yield { problem: toProblem(input, fromFile(error)) }
      continue
    }
    for (const subscription of found) {
      if (seen.has(subscription.feed)) continue
      seen.add(subscription.feed)
      yield { subscription }
    }
  }
}

interface Text {
  text: string
  base: string
}

async function fetchText(address: string, fetcher: Fetcher): Promise<Text> {
  const { body, type, url } = await fetcher.fetch(address)
  return { text: decodeBytes(body, type.charset).text, base: url }
}

async function readText(file: string): Promise<Text> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    if (size > MAX_BYTES) throw new FetchError('too-large', 'is larger than any page, feed or list of feeds')
    const { text } = decodeBytes(await handle.readFile())
    // a saved page knows where it comes from by its canonical address
    const canonical = /<link\b[^<>]{0,500}\brel=["']?canonical["'\s][^<>]{0,500}>/i.exec(
      text.slice(0, 500_000),
    )?.[0]
    const base = /\bhref=["']?(https?:[^"'\s<>]{3,2000})/i.exec(canonical ?? '')?.[1]
    return { text, base: base ?? `file://${path.resolve(file)}` }
  } finally {
    await handle.close()
  }
}

function subscriptionsOf(text: string, base: string): Subscription[] {
  const list = readOpml(text)
  if (list) return list
  if (looksLikeFeed(text.slice(0, 4096))) {
    const feed = readFeed(text, base, 1)
    return feed && isUrl(base) ? [{ title: feed.title, feed: base, home: feed.home }] : []
  }
  return findFeeds(text, base).map(({ url, title }) => ({
    title,
    feed: url,
    home: isUrl(base) ? base : null,
  }))
}

function fromFile(error: unknown): unknown {
  const { code } = error as { code?: string }
  if (code === 'ENOENT') return new FetchError('not-found', 'does not exist', { cause: error })
  if (code === 'EISDIR') return new FetchError('not-a-file', 'is a folder', { cause: error })
  return error
}
