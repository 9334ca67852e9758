import { createInflateRaw, type InflateRaw } from 'node:zlib'
import type { Piece } from '../warc/record.ts'

/** So much of a member is held to look for the next one in, should it turn out to be damaged. */
const MAX_HELD = 1024 * 1024

/**
 * Unpacks a gzip file member by member and tells where each begins, since in an archive each record is a member
 * of its own. A damaged or cut member is one `broken`; what follows is looked through for the next member, so
 * that one bad record costs no other. (zlib's own reader of many members stops for good at the first damage, and
 * says nothing of where members begin.)
 *
 * @see RFC 1952
 */
export async function* gunzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const iterator = chunks[Symbol.asyncIterator]()
  try {
    yield* unpackMembers(iterator)
  } finally {
    await iterator.return?.(undefined)
  }
}

async function* unpackMembers(iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Piece> {
  let buffer: Uint8Array = new Uint8Array(0)
  let offset = 0
  const pull = async (): Promise<boolean> => {
    const { value, done } = await iterator.next()
    if (done) return false
    buffer = buffer.length ? concat(buffer, value) : value
    return true
  }
  const drop = (n: number): void => {
    buffer = buffer.subarray(n)
    offset += n
  }
  let broken = false
  for (;;) {
    const header = await readHeader()
    if (header === 'end') return
    if (header === null) {
      if (!broken)
        yield { broken: `what stands at byte ${offset} is not packed with gzip`, at: offset, wrong: false }
      broken = true
      drop(1)
      if (!(await skipToMagic())) return
      continue
    }
    const start = offset
    const held: Uint8Array[] = [buffer.subarray(0, header)]
    let heldSize = header
    const hold = (bytes: Uint8Array): void => {
      held.push(bytes)
      heldSize += bytes.length
      while (heldSize - held[0]!.length > MAX_HELD) heldSize -= held.shift()!.length
    }
    drop(header)
    yield { start }
    const engine = openEngine()
    let failed: string | null = null
    let ended = false
    let size = 0
    try {
      for (;;) {
        if (!buffer.length && !(await pull())) {
          failed = `the file ends within the record at byte ${start}`
          ended = true
          break
        }
        const input = buffer
        const step = await engine.push(input)
        for (const bytes of step.out) {
          size += bytes.length
          yield { bytes }
        }
        if (step.failed) {
          hold(input)
          drop(input.length)
          failed = `the record at byte ${start} is damaged`
          break
        }
        hold(step.used === null ? input : input.subarray(0, step.used))
        drop(step.used ?? input.length)
        if (step.used !== null) break
      }
    } finally {
      engine.close()
    }
    if (failed === null) {
      while (buffer.length < 8 && (await pull()));
      // a cut member may seem to end somewhere in the next one: then the size that should follow does not fit
      if (buffer.length >= 8 && sizeAt(buffer, 4) === size % 2 ** 32) {
        drop(8)
        broken = false
        continue
      }
      failed = `the record at byte ${start} is damaged`
    }
    yield { broken: failed, at: start, wrong: !ended }
    broken = true
    const again = concat(...held, buffer)
    offset -= heldSize
    buffer = again
    // past the member's own magic, where that is still held
    if (offset === start) drop(1)
    if (!(await skipToMagic())) return
  }

  /** Length of the header that stands at the beginning of the buffer, null when there is none. */
  async function readHeader(): Promise<number | null | 'end'> {
    while (buffer.length < 10) if (!(await pull())) break
    if (!buffer.length) return 'end'
    // some writers fill up with zeros
    if (buffer.every(c => c === 0)) {
      drop(buffer.length)
      return readHeader()
    }
    if (!isMagic(buffer, 0)) return null
    const flags = buffer[3]!
    let at = 10
    const need = async (n: number): Promise<boolean> => {
      while (buffer.length < n) if (n > 100_000 || !(await pull())) return false
      return true
    }
    if (flags & 4) {
      if (!(await need(at + 2))) return null
      at += 2 + (buffer[at]! | (buffer[at + 1]! << 8))
    }
    for (const flag of [8, 16])
      if (flags & flag) {
        for (;;) {
          if (!(await need(at + 1))) return null
          if (buffer[at++] === 0) break
        }
      }
    if (flags & 2) at += 2
    return (await need(at)) ? at : null
  }

  async function skipToMagic(): Promise<boolean> {
    for (;;) {
      for (let i = buffer.indexOf(0x1f); i >= 0; i = buffer.indexOf(0x1f, i + 1)) {
        if (i + 4 > buffer.length) {
          drop(i)
          break
        }
        if (isMagic(buffer, i)) {
          drop(i)
          return true
        }
      }
      if (buffer.length >= 4) drop(buffer.length - 3)
      if (!(await pull())) return false
    }
  }
}

const sizeAt = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true)

/** The two bytes of gzip, the one method that there is, and no reserved flag. */
function isMagic(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && bytes[at + 3]! < 32
}

interface Step {
  out: Uint8Array[]
  /** bytes of the input that belong to the member, once it has ended */
  used: number | null
  failed: boolean
}

/** A raw inflater that takes one chunk at a time and knows how much of the last one it did not need. */
function openEngine(): { push(input: Uint8Array): Promise<Step>; close(): void } {
  const engine: InflateRaw = createInflateRaw({ chunkSize: 64 * 1024 })
  let out: Uint8Array[] = []
  let given = 0
  let settle: ((end: 'more' | 'end' | 'failed') => void) | null = null
  engine.on('data', (bytes: Uint8Array) => out.push(bytes))
  engine.on('end', () => settle?.('end'))
  engine.on('error', () => settle?.('failed'))
  return {
    async push(input) {
      const before = given
      given += input.length
      const result = await new Promise<'more' | 'end' | 'failed'>(resolve => {
        settle = resolve
        engine.write(input, error => resolve(error ? 'failed' : 'more'))
      })
      const pieces = out
      out = []
      return {
        out: pieces,
        used: result === 'end' ? engine.bytesWritten - before : null,
        failed: result === 'failed',
      }
    },
    close() {
      engine.removeAllListeners('error').on('error', () => undefined)
      engine.close()
    },
  }
}

function concat(...parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
