import http from 'node:http'
import { classifyAddress } from '../http/address.ts'
import { parseContentType, type ContentType } from '../http/content-type.ts'
import { headerOf, type Headers } from '../http/message.ts'
import { MAX_BYTES } from '../read-report.ts'
import { exchange, tooLarge, type Exchange } from './exchange.ts'
import { FetchError, fromNetwork } from './fetch-error.ts'
import { ACCEPT_ENCODING, inflate, TooLarge, type Inflated } from './inflate.ts'
import { createPatience } from './patience.ts'
import { resolveHost, systemResolver, type Classifier, type Resolver } from './resolve.ts'
import { createRobotsGate } from './robots-gate.ts'
import { createTurns, wait as realWait, type Wait } from './turns.ts'

/** One answer as it came, to be kept. `unchanged` points to the answer that it repeats. */
export interface Visit {
  url: string
  at: string
  exchange: Exchange
  unchanged: Known | null
  /** the server itself said so (304) */
  notModified: boolean
}

/** An answer that was kept before: what a server is asked about, and the way back to it. */
export interface Known {
  url: string
  /** when it was fetched, ISO 8601 */
  at: string
  recordId: string
  etag: string | null
  lastModified: string | null
  payloadDigest: string | null
  /** the answer itself; null when it cannot be read any more */
  read(): Promise<Pick<Exchange, 'status' | 'headers' | 'body'> | null>
}

/** Where answers are kept. */
export interface Keeper {
  find(url: string): Known | null
  /** @returns the id of the record of the last visit */
  keep(visits: readonly Visit[]): Promise<string | null>
  /** the digest by which two bodies are the same */
  digest(body: Uint8Array): string
}

/** A page, a feed or a document as it was fetched. */
export interface Fetched {
  given: string
  /** where it was found in the end */
  url: string
  at: string
  type: ContentType
  /** unpacked */
  body: Uint8Array
  /** the packed body lacks its end */
  cut: boolean
  /** where it came from: a page of the open internet may not lead into one's own network */
  space: 'public' | 'private'
  /** the same as what was kept before */
  unchanged: boolean
  /** id of the record that it was kept in */
  recordId: string | null
}

export interface FetcherOptions {
  /** product and version, as servers see it: "Variorum/1.0" */
  agent: string
  keeper?: Keeper | null
  /** read one's own machine and network where the user names them */
  allowPrivate?: boolean
  /** largest page, packed and unpacked; 10 MB unless told */
  maxBytes?: number
  /** for one request; 30 s unless told */
  timeoutMs?: number
  /** between two requests to one host; half a second unless told */
  pauseMs?: number
  /** longest wait for a host that asks for one; a minute unless told */
  patienceMs?: number
  signal?: AbortSignal
  /** certificates (PEM) to trust beside the usual ones */
  ca?: string
  resolver?: Resolver
  classify?: Classifier
  wait?: Wait
  now?: () => number
}

export interface Fetcher {
  /**
   * @param from - where the address stood: null when the user gave it
   * @throws {FetchError} one clear sentence
   */
  fetch(address: string, from?: 'public' | 'private' | null): Promise<Fetched>
}

const MAX_REDIRECTS = 10
/** A site that asks for longer pauses does not get them: one reader of a few pages is no crawler. */
const MAX_CRAWL_DELAY_S = 10

/**
 * Fetches pages politely and safely: robots.txt, one request at a time to a host, conditional requests, back-off;
 * limits of size and time; redirects followed by hand, each checked like the first address. Into one's own
 * network go only addresses that the user named or that a page of this network holds, and only when allowed.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { keeper = null, signal, maxBytes = MAX_BYTES, pauseMs = 500 } = options
  const { resolver = systemResolver, classify = classifyAddress } = options
  const now = options.now ?? ((): number => Date.now())
  const wait = options.wait ?? realWait
  const aborts = signal ? { signal } : {}
  const turns = createTurns({ wait, now, ...aborts })
  const patience = createPatience({ wait, now, patienceMs: options.patienceMs ?? 60_000, ...aborts })

  /** Asks once, wherever the URL leads; what a host's addresses are is looked up and checked for each request. */
  const ask = async (
    url: URL,
    headers: { [name: string]: string },
    limits: { maxBytes: number; partly?: boolean; allowPrivate: boolean },
  ): Promise<Exchange & { space: 'public' | 'private' }> => {
    let host
    try {
      host = await resolveHost(url.hostname, { resolver, classify, allowPrivate: limits.allowPrivate })
    } catch (error) {
      throw fromNetwork(error)
    }
    const answer = await exchange(url, {
      addresses: host.addresses,
      headers: { 'user-agent': options.agent, ...headers },
      maxBytes: limits.maxBytes,
      partly: limits.partly === true,
      timeoutMs: options.timeoutMs ?? 30_000,
      ca: options.ca,
      classify,
      ...aborts,
    })
    return { ...answer, space: host.space }
  }
  const gates = new Map(
    [true, false].map(allowPrivate => [
      allowPrivate,
      createRobotsGate(options.agent.split('/')[0]!, (url, headers, max) =>
        patience.ask(url.hostname, () => ask(url, headers, { maxBytes: max, partly: true, allowPrivate })),
      ),
    ]),
  )

  /** One request in the host's turn, with what robots.txt and the archive say. */
  const visit = (url: URL, allowPrivate: boolean): Promise<Visit & { space: 'public' | 'private' }> => {
    let pause = pauseMs
    const work = async (): Promise<Visit & { space: 'public' | 'private' }> => {
      if (signal?.aborted) throw new FetchError('interrupted', 'was interrupted')
      const delay = await gates.get(allowPrivate)!.pass(url)
      pause = Math.max(pauseMs, Math.min(delay ?? 0, MAX_CRAWL_DELAY_S) * 1000)
      const known = keeper?.find(url.href) ?? null
      let space: 'public' | 'private' = 'public'
      const get = async (conditions: { [name: string]: string }): Promise<Exchange> => {
        const answer = await patience.ask(url.hostname, () =>
          ask(url, { ...ACCEPT, ...conditions }, { maxBytes, allowPrivate }),
        )
        space = answer.space
        return answer
      }
      let answer = await get(known ? conditionsOf(known) : {})
      const at = new Date(now()).toISOString()
      if (answer.status === 304 && known) {
        const kept = await known.read()
        if (kept)
          return {
            url: url.href,
            at,
            exchange: { ...kept, statusText: 'OK', address: answer.address },
            unchanged: known,
            notModified: true,
            space,
          }
        answer = await get({})
      }
      const same =
        known?.payloadDigest && answer.status === 200 && keeper?.digest(answer.body) === known.payloadDigest
      return {
        url: url.href,
        at,
        exchange: answer,
        unchanged: same ? known : null,
        notModified: false,
        space,
      }
    }
    // the pause is read when the work is done
    return turns.take(url.hostname, work, () => pause)
  }

  return {
    async fetch(address, from = null) {
      let url = parseAddress(address)
      const visits: Visit[] = []
      const seen = new Set<string>()
      // into private space go only the user's own word, and pages that stand there themselves
      let allowPrivate = options.allowPrivate === true && from !== 'public'
      for (;;) {
        if (seen.has(url.href)) throw new FetchError('redirects', 'redirects in a circle')
        if (seen.size > MAX_REDIRECTS)
          throw new FetchError('redirects', `redirects more than ${MAX_REDIRECTS} times`)
        seen.add(url.href)
        let step
        try {
          step = await visit(url, allowPrivate)
        } catch (error) {
          const reason = fromNetwork(error)
          if (!visits.length) throw reason
          throw new FetchError(reason.code, `redirects to ${url.href}: ${reason.message}`, { cause: error })
        }
        const { space, ...made } = step
        visits.push(made)
        const { status, headers, body } = made.exchange
        if (REDIRECTS.has(status)) {
          const location = headerOf(headers, 'location')
          if (location === null)
            throw new FetchError('redirects', `answers ${status} and does not say where to`)
          url = parseAddress(fromLatin1(location), url)
          if (space === 'public') allowPrivate = false
          continue
        }
        if (status < 200 || status > 299)
          throw new FetchError('status', `answers ${status} ${http.STATUS_CODES[status] ?? ''}`.trimEnd())
        const inflated = await unpack(body, headers, maxBytes)
        const recordId = keeper ? await keeper.keep(visits) : null
        return {
          given: address,
          url: url.href,
          at: made.at,
          type: parseContentType(headerOf(headers, 'content-type')),
          body: inflated.body,
          cut: inflated.cut,
          space,
          unchanged: made.unchanged !== null,
          recordId: recordId ?? made.unchanged?.recordId ?? null,
        }
      }
    },
  }
}

const ACCEPT = {
  accept:
    'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,*/*;q=0.8',
  'accept-encoding': ACCEPT_ENCODING,
}
const REDIRECTS = new Set([301, 302, 303, 307, 308])

function conditionsOf({ etag, lastModified }: Known): { [name: string]: string } {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

function parseAddress(text: string, base?: URL): URL {
  let url: URL
  try {
    url = new URL(text, base)
  } catch {
    throw new FetchError(
      'bad-address',
      base ? 'redirects to what is no address' : 'is no address that can be read',
    )
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError(
      'bad-address',
      `${base ? 'redirects to' : 'is'} a ${url.protocol} address; only http: and https: are read`,
    )
  if (url.username || url.password)
    throw new FetchError(
      'bad-address',
      `${base ? 'redirects to an address that' : 'it'} holds a user name; such addresses are not read`,
    )
  url.hash = ''
  return url
}

/** Header bytes are handed over as Latin-1; addresses in them are mostly UTF-8. */
function fromLatin1(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text)) return text
  return new TextDecoder().decode(Uint8Array.from(text, c => c.charCodeAt(0)))
}

async function unpack(body: Uint8Array, headers: Headers, maxBytes: number): Promise<Inflated> {
  try {
    return await inflate(body, headerOf(headers, 'content-encoding'), maxBytes)
  } catch (error) {
    if (error instanceof TooLarge) throw tooLarge(maxBytes)
    throw new FetchError('bad-answer', error instanceof Error ? error.message : String(error), {
      cause: error,
    })
  }
}
