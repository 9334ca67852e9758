import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { join, type Headers } from '../http/message.ts'
import { FetchError, fromNetwork } from './fetch-error.ts'
import type { Address, Classifier } from './resolve.ts'

/** One request and its answer. The body is as it was sent, less the chunks: still packed where it was packed. */
export interface Exchange {
  status: number
  statusText: string
  headers: Headers
  body: Uint8Array
  /** the address that answered */
  address: string
}

export interface ExchangeOptions {
  /** where to connect to: checked addresses of the URL's host */
  addresses: readonly Address[]
  headers: { readonly [name: string]: string }
  maxBytes: number
  /** give what fits where there is more, as robots.txt is read; else it is an error */
  partly?: boolean
  /** for the whole exchange, from the first packet to the last */
  timeoutMs: number
  signal?: AbortSignal
  /** certificates to trust beside the usual ones */
  ca?: string | undefined
  classify: Classifier
}

/**
 * Asks for a URL once: no redirect is followed, no proxy used, no connection kept. It ends in time and within the
 * limit of size, whatever the server does.
 *
 * @throws {FetchError}
 */
export function exchange(url: URL, options: ExchangeOptions): Promise<Exchange> {
  const { addresses, maxBytes, timeoutMs, signal } = options
  return new Promise((resolve, reject) => {
    let settled = false
    let peer = ''
    const settle = (result: Exchange | FetchError): void => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      if (result instanceof FetchError) reject(result)
      else resolve(result)
      request.destroy()
    }
    const onAbort = (): void => settle(new FetchError('interrupted', 'was interrupted'))
    const timer = setTimeout(
      () =>
        settle(
          new FetchError(
            'timeout',
            `took longer than ${timeoutMs / 1000} second${timeoutMs === 1000 ? '' : 's'}`,
          ),
        ),
      timeoutMs,
    )
    const bare = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname
    const client = url.protocol === 'https:' ? https : http
    const request = client.request({
      hostname: bare,
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { host: url.host, ...options.headers, connection: 'close' },
      agent: false,
      lookup: answerWith(addresses),
      ...(options.ca ? { ca: options.ca } : {}),
    })
    let answered = false
    request.on('error', (error: NodeJS.ErrnoException) =>
      settle(
        answered && error.code?.startsWith('HPE_')
          ? new FetchError('bad-answer', 'sends something else than the length that it states', {
              cause: error,
            })
          : fromNetwork(error),
      ),
    )
    request.on('socket', socket =>
      socket.once('connect', () => {
        // the second lock on the door: the socket itself says where it has come to
        peer = socket.remoteAddress ?? ''
        if (options.classify(peer).space !== 'public' && !addresses.some(a => a.address === peer))
          settle(new FetchError('private-address', `led to ${peer}, which was not asked for`))
      }),
    )
    request.on('response', response => {
      answered = true
      const stated = Number(response.headers['content-length'] ?? 0)
      if (stated > maxBytes && !options.partly) return settle(tooLarge(maxBytes))
      const answer = (body: Uint8Array): Exchange => ({
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        headers: pairs(response.rawHeaders),
        body,
        address: peer || addresses[0]!.address,
      })
      const chunks: Uint8Array[] = []
      let size = 0
      response.on('data', (chunk: Uint8Array) => {
        size += chunk.length
        chunks.push(chunk)
        if (size > maxBytes)
          settle(options.partly ? answer(join(chunks, size).subarray(0, maxBytes)) : tooLarge(maxBytes))
      })
      response.on('error', error => settle(cutOff(error, size, stated)))
      response.on('end', () => {
        if (!response.complete) return settle(cutOff(null, size, stated))
        settle(answer(join(chunks, size)))
      })
    })
    if (signal?.aborted) return onAbort()
    signal?.addEventListener('abort', onAbort)
    request.end()
  })
}

/** Stands in for the look-up of a name: the answers were checked before. */
function answerWith(addresses: readonly Address[]): LookupFunction {
  return (_host, options, callback) => {
    if (options.all) callback(null, [...addresses])
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  }
}

export const tooLarge = (maxBytes: number): FetchError =>
  new FetchError('too-large', `is larger than the limit of ${(maxBytes / 1024 / 1024).toFixed(1)} MB`)

function cutOff(error: unknown, size: number, stated: number): FetchError {
  const code = (error as { code?: string } | null)?.code
  if (error && code !== 'ECONNRESET') return fromNetwork(error)
  const of = stated ? ` of ${stated}` : ''
  return new FetchError('cut-off', `broke off after ${size}${of} bytes`, { passing: true })
}

function pairs(raw: readonly string[]): [string, string][] {
  const out: [string, string][] = []
  for (let i = 0; i + 1 < raw.length; i += 2) out.push([raw[i]!.toLowerCase(), raw[i + 1]!])
  return out
}
