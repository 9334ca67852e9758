import { open, stat, truncate, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { headerOf, parseResponseHead } from '../http/message.ts'
import { MAX_BYTES } from '../read-report.ts'
import type { Keeper, Known } from '../net/fetcher.ts'
import { fieldOf, targetOf, type WarcRecord } from '../warc/record.ts'
import { fileChunks, recordsOf } from './read-pages.ts'
import { digestOf, makeInfo, makeResponse } from './write-record.ts'

/** An archive file that grows. */
export interface Archive extends Keeper {
  file: string
  /** records written by this program run, the first one that says who wrote them apart */
  written(): number
  close(): Promise<void>
}

/** The file cannot be added to: one sentence without its name. */
export class ArchiveError extends Error {}

const pack = promisify<Uint8Array, Buffer>(gzip)
/** Of more addresses the oldest are asked for without a condition. */
const MAX_KNOWN = 200_000

/**
 * Opens an archive to add to; the file is made when the first page is kept. What it holds already is looked
 * through, so that servers can be asked whether it has changed since. Each record is written at once and whole:
 * an interrupted run leaves an archive that can be read; a record that a crash cut in half is taken off.
 *
 * @param file - packed when its name ends in .gz
 * @throws {ArchiveError} when the file is there and is no archive
 */
export async function openArchive(
  file: string,
  { software, now = () => Date.now() }: { software: string; now?: () => number },
): Promise<Archive> {
  const known = new Map<string, Known>()
  const size = await sizeOf(file)
  if (size) {
    const end = await lookThrough(file, known)
    if (end === 0) throw new ArchiveError('is not an archive (WARC) that could be added to')
    if (end !== null && end < size) await truncate(file, end)
  }
  const packed = /\.gz$/i.test(file)
  let handle: FileHandle | null = null
  let written = 0
  let queue: Promise<unknown> = Promise.resolve()
  let isNew = !size

  const write = async (bytes: Uint8Array): Promise<void> => {
    const out = packed ? await pack(bytes) : bytes
    handle ??= await open(file, 'a')
    await handle.appendFile(out)
  }
  return {
    file,
    written: () => written,
    digest: digestOf,
    find: url => known.get(url) ?? null,
    keep(visits) {
      const work = queue.then(async () => {
        if (isNew) await write(makeInfo(software, new Date(now()).toISOString()).bytes)
        isNew = false
        let id: string | null = null
        for (const visit of visits) {
          const record = makeResponse(visit)
          await write(record.bytes)
          written++
          id = visit.unchanged ? visit.unchanged.recordId : record.id
        }
        return id
      })
      queue = work.catch(() => undefined)
      return work
    },
    async close() {
      await queue
      await handle?.close()
    },
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return 0
    throw error
  }
}

function put(known: Map<string, Known>, entry: Known): void {
  known.delete(entry.url)
  known.set(entry.url, entry)
  if (known.size > MAX_KNOWN) known.delete(known.keys().next().value!)
}

/**
 * Notes the last good answer of each address.
 *
 * @returns where the last record ends when what follows is cut, null when the file ends well, 0 when there is none
 */
async function lookThrough(file: string, known: Map<string, Known>): Promise<number | null> {
  let any = false
  let cutFrom: number | null = null
  const wants = ({ type }: Pick<WarcRecord, 'type'>): boolean => type === 'response'
  for await (const record of recordsOf(fileChunks(file), { maxBytes: 2 * MAX_BYTES, wants })) {
    if ('fault' in record) {
      cutFrom ??= record.offset
      continue
    }
    if (record.cut) {
      cutFrom ??= record.offset
      continue
    }
    // damage that records follow is left as it is
    cutFrom = null
    any = true
    const url = targetOf(record)
    const head = record.block && url ? parseResponseHead(record.block) : null
    if (!head || !url || head.status !== 200) continue
    const { offset } = record
    put(known, {
      url,
      at: fieldOf(record, 'warc-date') ?? '',
      recordId: fieldOf(record, 'warc-record-id') ?? '',
      etag: headerOf(head.headers, 'etag'),
      lastModified: headerOf(head.headers, 'last-modified'),
      payloadDigest: fieldOf(record, 'warc-payload-digest'),
      read: () => readAnswer(file, offset, url),
    })
  }
  return any ? cutFrom : 0
}

async function readAnswer(file: string, offset: number, url: string): ReturnType<Known['read']> {
  for await (const record of recordsOf(fileChunks(file, offset), { maxBytes: 2 * MAX_BYTES })) {
    if ('fault' in record || record.cut || !record.block || targetOf(record) !== url) return null
    const head = parseResponseHead(record.block)
    return head && { status: head.status, headers: head.headers, body: record.block.subarray(head.bodyStart) }
  }
  return null
}
