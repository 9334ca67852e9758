import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFetcher, type FetcherOptions } from '../../../src/read/net/fetcher.ts'
import { classifyAddress } from '../../../src/read/http/address.ts'

export type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void

export interface LyingServer {
  port: number
  /** what was asked for, in order: "GET /a" */
  asked: string[]
  /** the most requests that were open at one time */
  atOnce: () => number
  close: () => Promise<void>
}

/** A server on the loopback interface that answers each path as a table says; robots.txt is not there unless told. */
export async function startServer(answers: { [path: string]: Answer }): Promise<LyingServer> {
  const asked: string[] = []
  let openNow = 0
  let most = 0
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    most = Math.max(most, ++openNow)
    response.on('close', () => openNow--)
    const answer = answers[path.split('?')[0]!] ?? answers['*']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    atOnce: () => most,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Names of the open internet that all stand on this machine; `inside.example` is one's own network. */
export const NAMES: { [name: string]: string[] } = {
  'news.example': ['127.0.0.1'],
  'other.example': ['127.0.0.1'],
  'inside.example': ['127.0.0.2'],
  'metadata.example': ['169.254.169.254'],
}

/**
 * A fetcher for which 127.0.0.1 is the open internet; every other address is what it is. Waits are not waited
 * for, only written down.
 */
export function testFetcher(options: Partial<FetcherOptions> = {}) {
  const waits: number[] = []
  let clock = Date.parse('2026-03-04T12:00:00Z')
  const fetcher = createFetcher({
    agent: 'Variorum/0',
    pauseMs: 0,
    timeoutMs: 5000,
    classify: address =>
      address === '127.0.0.1' ? { space: 'public', kind: 'public' } : classifyAddress(address),
    resolver: async host => {
      const found = Object.hasOwn(NAMES, host) ? NAMES[host]! : []
      return found.map(address => ({ address, family: 4 }))
    },
    wait: async ms => {
      if (ms > 0) waits.push(ms)
      clock += Math.max(0, ms)
    },
    now: () => clock,
    ...options,
  })
  return { fetcher, waits }
}

export const page = (title: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>` +
  '<p>Ferry crews in Norvik stopped work on Monday after talks on rosters failed, the union said on the quay.</p>' +
  '<p>“We will not sail with five hands,” said Ida Moe, who leads the union, to reporters at the harbour office.</p>' +
  `${more}</article></body></html>`

export const html =
  (body: string): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
