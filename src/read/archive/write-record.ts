import { createHash, randomUUID } from 'node:crypto'
import { join, type Headers } from '../http/message.ts'
import type { Visit } from '../net/fetcher.ts'

/** A record ready to be written. */
export interface MadeRecord {
  id: string
  bytes: Uint8Array
}

const encoder = new TextEncoder()

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

function makeRecord(fields: readonly (readonly [string, string])[], block: Uint8Array): MadeRecord {
  const id = `<urn:uuid:${randomUUID()}>`
  const head = [
    'WARC/1.1',
    `WARC-Record-ID: ${id}`,
    ...fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`),
    `WARC-Block-Digest: ${digestOf(block)}`,
    `Content-Length: ${block.length}`,
  ].join('\r\n')
  return { id, bytes: join([encoder.encode(`${head}\r\n\r\n`), block, encoder.encode('\r\n\r\n')]) }
}

/** The record that an archive begins with: what wrote it. */
export function makeInfo(software: string, at: string): MadeRecord {
  const fields = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Date', at],
    ['Content-Type', 'application/warc-fields'],
  ] as const
  return makeRecord(fields, encoder.encode(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`))
}

const UNCHANGED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified'
const IDENTICAL = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'

/**
 * A response as it came, or, where it was the same as one kept before, a revisit that points there. The body is
 * as it was sent, less the chunks; its head says so by its own length.
 */
export function makeResponse({ url, at, exchange, unchanged, notModified }: Visit): MadeRecord {
  const { status, statusText, headers, body, address } = exchange
  const known = unchanged
  const block = join([head(status, statusText, headers, body.length), known ? new Uint8Array(0) : body])
  return makeRecord(
    [
      ['WARC-Type', known ? 'revisit' : 'response'],
      ['WARC-Target-URI', url],
      ['WARC-Date', at],
      ['WARC-IP-Address', address],
      ['Content-Type', 'application/http; msgtype=response'],
      ['WARC-Payload-Digest', digestOf(body)],
      ...(known
        ? ([
            ['WARC-Profile', notModified ? UNCHANGED : IDENTICAL],
            ['WARC-Refers-To', known.recordId],
            ['WARC-Refers-To-Target-URI', known.url],
            ['WARC-Refers-To-Date', known.at],
          ] as const)
        : []),
    ],
    block,
  )
}

function head(status: number, text: string, headers: Headers, length: number): Uint8Array {
  const kept = headers.filter(
    ([name]) => !/^(?:transfer-encoding|content-length|connection|set-cookie)$/.test(name),
  )
  const lines = [
    `HTTP/1.1 ${status} ${text}`.trimEnd(),
    ...kept.map(([name, value]) => `${name}: ${value}`),
    `content-length: ${length}`,
  ]
  // Node hands header bytes over as Latin-1
  return Uint8Array.from(`${lines.join('\r\n')}\r\n\r\n`, c => c.charCodeAt(0) & 0xff)
}
