import { open, type FileHandle } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { parseContentType, isPage, type ContentType } from '../http/content-type.ts'
import { headerOf, join, parseResponseHead, removeChunks } from '../http/message.ts'
import { inflate, TooLarge } from '../net/inflate.ts'
import { MAX_BYTES } from '../read-report.ts'
import { readRecords } from '../warc/read-records.ts'
import { fieldOf, targetOf, type Piece, type WarcFault, type WarcRecord } from '../warc/record.ts'
import { gunzipMembers } from './gunzip-members.ts'

/** A page or a document out of an archive, unpacked. */
export interface ArchivedPage {
  url: string
  /** when it was fetched, ISO 8601; null where the record does not say */
  at: string | null
  recordId: string | null
  type: ContentType
  body: Uint8Array
  /** what is to be known of it in one sentence: that it was cut when it was archived, that its digest differs */
  doubt: string | null
}

/** A record that should hold a page and cannot be read: which, and why in one sentence. */
export interface ArchiveTrouble {
  input: string
  code: string
  message: string
}

export type Archived = { page: ArchivedPage } | { trouble: ArchiveTrouble }

const GZIP = [0x1f, 0x8b]
/** So much of a packed file tells whether it is an archive. */
const HEAD = 512

/** Whether the first bytes of a file are those of an archive, packed or not. */
export async function looksLikeArchive(head: Uint8Array): Promise<boolean> {
  if (startsWithVersion(head)) return true
  if (!GZIP.every((c, i) => head[i] === c)) return false
  for await (const piece of gunzipMembers(once(head.subarray(0, HEAD))))
    if ('bytes' in piece && piece.bytes.length) return startsWithVersion(piece.bytes)
  return false
}

const startsWithVersion = (bytes: Uint8Array): boolean =>
  /^WARC\/\d/.test(String.fromCharCode(...bytes.subarray(0, 6)))

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The records of an archive as bytes come, packed or not. */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  options: Parameters<typeof readRecords>[1],
): AsyncGenerator<WarcRecord | WarcFault> {
  const iterator = chunks[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array(0)
  const all = (async function* (): AsyncGenerator<Uint8Array> {
    try {
      if (first.length) yield first
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.(undefined)
    }
  })()
  while (first.length < GZIP.length) {
    const { value, done } = await iterator.next()
    if (done) break
    first = join([first, value])
  }
  const packed = GZIP.every((c, i) => first[i] === c)
  yield* readRecords(packed ? gunzipMembers(all) : asPieces(all), options)
}

async function* asPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  for await (const bytes of chunks) yield { bytes }
}

/** Bytes of a file from an offset on, in pieces of 64 kB. */
export async function* fileChunks(file: string | FileHandle, from = 0): AsyncGenerator<Uint8Array> {
  const handle = typeof file === 'string' ? await open(file) : file
  try {
    for (let at = from; ;) {
      // a fresh buffer each time: pieces are held while a record is put together
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(65536), 0, 65536, at)
      if (!bytesRead) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    if (typeof file === 'string') await handle.close()
  }
}

/**
 * Reads the pages of an archive (WARC, packed or not) as a stream; memory holds one record. Pages are responses
 * with a good status, resources and conversions that hold HTML, text or a document; other records are passed
 * over. Transfer and content coding are taken away.
 *
 * @param name - of the archive, in messages
 */
export async function* readPages(
  chunks: AsyncIterable<Uint8Array>,
  { name, maxBytes = MAX_BYTES }: { name: string; maxBytes?: number },
): AsyncGenerator<Archived> {
  let cutAt: number | null = null
  for await (const record of recordsOf(chunks, { maxBytes: maxBytes + 65536, wants })) {
    if ('fault' in record) {
      // a record that was cut has been named already
      if (cutAt !== record.offset)
        yield {
          trouble: { input: name, code: 'broken-archive', message: `${record.fault}; the rest is read` },
        }
      continue
    }
    if (!wants(record)) {
      if (record.cut)
        yield {
          trouble: {
            input: name,
            code: 'broken-archive',
            message: `the record at byte ${record.offset} is cut off`,
          },
        }
      cutAt = record.cut ? record.offset : null
      continue
    }
    const url = targetOf(record) ?? `${name} at byte ${record.offset}`
    const trouble = (code: string, message: string): Archived => ({
      trouble: { input: name, code, message: `${url}: ${message}` },
    })
    if (record.cut) {
      cutAt = record.offset
      yield trouble(
        'cut-off',
        `is cut off in the archive (${record.block?.length ?? 0} of ${record.length} bytes)`,
      )
      continue
    }
    if (!record.block) {
      if (mayBePage(record))
        yield trouble('too-large', `is larger than the limit of ${(maxBytes / 1048576).toFixed(1)} MB`)
      continue
    }
    try {
      const page = await toPage(record, record.block, url, maxBytes)
      if (page) yield { page }
    } catch (error) {
      if (error instanceof TooLarge)
        yield trouble('too-large', `unpacks to more than the limit of ${(maxBytes / 1048576).toFixed(1)} MB`)
      else yield trouble('bad-answer', error instanceof Error ? error.message : String(error))
    }
  }
}

/** Records that may hold a page; the blocks of others are not even put together. */
function wants({ type, fields }: Pick<WarcRecord, 'type' | 'fields'>): boolean {
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return false
  if (!/^<?https?:/i.test(headerOf(fields, 'warc-target-uri') ?? '') && type === 'response') return false
  const identified = headerOf(fields, 'warc-identified-payload-type')
  return identified === null || isReadable(parseContentType(identified).type)
}

/** For what is too large to look at: others than HTML are mostly pictures and films, and not missed. */
const mayBePage = (record: WarcRecord): boolean => {
  const stated = parseContentType(
    fieldOf(record, 'warc-identified-payload-type') ?? fieldOf(record, 'content-type'),
  )
  return isPage(stated.type)
}

const READABLE = new Set(['', 'text/plain', 'text/markdown', 'application/pdf', 'message/rfc822'])
const isReadable = (type: string): boolean =>
  isPage(type) || READABLE.has(type) || type.startsWith('application/vnd.openxmlformats-officedocument.word')

async function toPage(
  record: WarcRecord,
  block: Uint8Array,
  url: string,
  maxBytes: number,
): Promise<ArchivedPage | null> {
  let type = parseContentType(fieldOf(record, 'content-type'))
  let body = block
  let cut = false
  if (record.type === 'response' || type.type === 'application/http') {
    const head = parseResponseHead(block)
    if (!head) throw new Error('holds no HTTP answer')
    if (head.status < 200 || head.status > 299 || head.status === 204) return null
    type = parseContentType(headerOf(head.headers, 'content-type'))
    if (!isReadable(type.type)) return null
    body = block.subarray(head.bodyStart)
    if (/\bchunked\b/i.test(headerOf(head.headers, 'transfer-encoding') ?? '')) {
      const whole = removeChunks(body)
      body = whole.body
      cut = whole.cut
    }
    const inflated = await inflate(body, headerOf(head.headers, 'content-encoding'), maxBytes)
    body = inflated.body
    cut ||= inflated.cut
  } else if (!isReadable(type.type)) return null
  else if (body.length > maxBytes) throw new TooLarge('is too large')
  if (isNoStory(url, type.type) || !body.length) return null
  const truncated = fieldOf(record, 'warc-truncated')
  const doubt = digestDiffers(record, block)
    ? 'is not what was archived: its digest differs'
    : cut || truncated
      ? 'was cut off when it was archived; its end is missing'
      : null
  return {
    url,
    at: fieldOf(record, 'warc-date'),
    recordId: fieldOf(record, 'warc-record-id'),
    type,
    body,
    doubt,
  }
}

/** Text files that speak to programs. */
const isNoStory = (url: string, type: string): boolean =>
  type === 'text/plain' && /^https?:\/\/[^/]+\/(?:\.well-known\/)?\w+\.txt$/i.test(url)

/** Whether the block is another than the one that its digest was taken of; unknown digests say nothing. */
function digestDiffers(record: WarcRecord, block: Uint8Array): boolean {
  const [, algorithm, value] =
    /^(sha1|sha256):([A-Z2-7]{32}|[A-Z2-7]{52}=*|[0-9a-f]{40}|[0-9a-f]{64})$/i.exec(
      fieldOf(record, 'warc-block-digest') ?? '',
    ) ?? []
  if (!algorithm || !value) return false
  const digest = createHash(algorithm.toLowerCase()).update(block).digest()
  const hex = digest.toString('hex')
  return value.length === hex.length
    ? value.toLowerCase() !== hex
    : value.toUpperCase().replace(/=+$/, '') !== toBase32(digest)
}

/** RFC 4648 without padding. */
export function toBase32(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      out += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[(value >> (bits - 5)) & 31]
      bits -= 5
    }
  }
  return bits ? out + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[(value << (5 - bits)) & 31] : out
}
