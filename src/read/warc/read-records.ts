import { headerOf, join, latin1, parseFields } from '../http/message.ts'
import type { Piece, WarcFault, WarcRecord } from './record.ts'

export interface ReadRecordsOptions {
  /** larger blocks are passed over; their record has a null `block` */
  maxBytes: number
  /** whether the block of a record is to be read; all are unless told */
  wants?: (record: Pick<WarcRecord, 'type' | 'fields'>) => boolean
}

const MAX_HEAD = 64 * 1024
/** A damaged member is looked for so far behind a record. */
const MAX_AHEAD = 1024 * 1024
const NOTHING = new Uint8Array(0)
const VERSION = [0x57, 0x41, 0x52, 0x43, 0x2f] // "WARC/"

/**
 * Reads an archive record by record; memory holds one block. What is damaged is one fault, and reading goes on at
 * the next record that can be found: at the next compressed member, or at the next line that begins a record.
 *
 * @see ISO 28500:2017 (WARC 1.1)
 */
export async function* readRecords(
  pieces: AsyncIterable<Piece>,
  options: ReadRecordsOptions,
): AsyncGenerator<WarcRecord | WarcFault> {
  const iterator = pieces[Symbol.asyncIterator]()
  try {
    yield* readAll(iterator, options)
  } finally {
    await iterator.return?.(undefined)
  }
}

async function* readAll(
  pieces: AsyncIterator<Piece>,
  { maxBytes, wants = () => true }: ReadRecordsOptions,
): AsyncGenerator<WarcRecord | WarcFault> {
  const input = createInput(pieces)
  let lost = false
  for (;;) {
    const offset = await input.toRecord(lost)
    if (offset === null) {
      const fault = input.takeFault()
      if (fault) yield fault
      return
    }
    const fault = input.takeFault()
    if (fault) yield fault
    lost = false

    const head = await input.readHead()
    if (!head) {
      lost = true
      yield (
        input.takeFault() ?? { fault: `the record at byte ${offset} has no head that can be read`, offset }
      )
      continue
    }
    const fields = parseFields(latin1(head).split(/\r?\n/).slice(1))
    const type = (headerOf(fields, 'warc-type') ?? '').toLowerCase()
    const stated = headerOf(fields, 'content-length') ?? ''
    if (!/^\d{1,15}$/.test(stated)) {
      lost = true
      yield { fault: `the record at byte ${offset} does not say how long it is`, offset }
      continue
    }
    const length = Number(stated)
    const wanted = wants({ type, fields: decodeUtf8(fields) }) && length <= maxBytes
    const { block, size } = await input.readBlock(length, wanted)
    const cut = size < length
    const isRight = cut || !wanted || (await input.endsWell())
    const damage = input.takeFault()
    if (!isRight) {
      if (damage) yield damage
      continue
    }
    yield { type, fields: decodeUtf8(fields), block: wanted ? block : null, length, cut, offset }
    if (damage) yield damage
  }
}

/** Fields hold UTF-8; they were split as single bytes. */
function decodeUtf8(fields: WarcRecord['fields']): WarcRecord['fields'] {
  return fields.map(([name, value]) =>
    /[\u0080-\u00ff]/.test(value)
      ? ([name, new TextDecoder().decode(Uint8Array.from(value, c => c.charCodeAt(0)))] as const)
      : ([name, value] as const),
  )
}

/** A cursor over the pieces. `start` of a member ends a record only where a new record begins there. */
function createInput(iterator: AsyncIterator<Piece>) {
  let chunk: Uint8Array = NOTHING
  let at = 0
  /** bytes of all chunks before this one, where there are no members */
  let before = 0
  let member: number | null = null
  let fault: WarcFault | null = null
  let ended = false
  /** pieces that were looked at before their turn */
  const ahead: Piece[] = []
  /** the chunk is the first of a member */
  let fresh = false

  /** The next bytes; false at the end, and within a record also at damage and where a member begins with a new one. */
  async function more(inRecord: boolean): Promise<boolean> {
    before += chunk.length
    chunk = NOTHING
    at = 0
    fresh = false
    for (;;) {
      const value = await next()
      if (!value) return false
      if ('broken' in value) {
        fault ??= { fault: value.broken, offset: value.at }
        if (inRecord) return false
      } else if ('start' in value) {
        member = value.start
        fresh = true
      } else if (value.bytes.length) {
        chunk = fresh ? await lengthen(value.bytes) : value.bytes
        return !(fresh && inRecord && beginsRecord(chunk))
      }
    }
  }

  const next = async (): Promise<Piece | null> => ahead.shift() ?? pull()

  async function pull(): Promise<Piece | null> {
    const { value, done } = ended ? { value: null, done: true } : await iterator.next()
    ended = done === true
    return ended ? null : (value as Piece)
  }

  /** The first bytes of a member, enough of them to see whether they begin a record. */
  async function lengthen(bytes: Uint8Array): Promise<Uint8Array> {
    let long = bytes
    while (long.length < VERSION.length) {
      const value = await next()
      if (value && !('bytes' in value)) ahead.unshift(value)
      if (!value || !('bytes' in value)) break
      long = join([long, value.bytes])
    }
    return long
  }

  /** Puts the next bytes behind those that are left; false when there are none. A member's record stands alone. */
  async function extend(): Promise<boolean> {
    const rest = chunk.slice(at)
    const any = await more(false)
    if (any && fresh && beginsRecord(chunk)) return true
    before -= rest.length
    chunk = join([rest, chunk])
    return any
  }

  const here = (): number => member ?? before + at

  return {
    takeFault(): WarcFault | null {
      const taken = fault
      fault = null
      return taken
    },

    /**
     * Goes to where the next record begins, over empty lines, and over anything else with a fault.
     *
     * @param lost - the last record could not be read: what follows it is passed over without another word
     * @returns its offset, null at the end
     */
    async toRecord(lost: boolean): Promise<number | null> {
      for (;;) {
        while (at < chunk.length && (chunk[at] === 10 || chunk[at] === 13)) at++
        if (at < chunk.length) break
        if (!(await more(false))) return null
      }
      while (chunk.length - at < VERSION.length && (await extend()));
      if (beginsRecord(chunk, at)) return here()
      const from = here()
      let skipped = 0
      for (;;) {
        const found = findRecord(chunk, at)
        const stop = found >= 0 ? found : Math.max(at, chunk.length - VERSION.length)
        skipped += stop - at
        at = stop
        if (found >= 0) break
        const held = chunk.length - at
        const any = await extend()
        if (any && fresh && beginsRecord(chunk, at)) {
          skipped += held
          break
        }
        if (any) continue
        skipped += chunk.length - at
        at = chunk.length
        break
      }
      if (!lost) fault ??= { fault: `${skipped} bytes at byte ${from} are no part of a record`, offset: from }
      return at < chunk.length ? here() : null
    },

    /** The lines up to the first empty one; null when they do not end in time. */
    async readHead(): Promise<Uint8Array | null> {
      const parts: Uint8Array[] = []
      let size = 0
      let lineLength = 0
      for (;;) {
        for (let i = at; i < chunk.length; i++) {
          const c = chunk[i]!
          if (c === 13) continue
          if (c !== 10) {
            lineLength++
            continue
          }
          if (lineLength === 0) {
            parts.push(chunk.subarray(at, i + 1))
            at = i + 1
            return join(parts)
          }
          lineLength = 0
          if (size + i - at > MAX_HEAD) break
        }
        parts.push(chunk.subarray(at))
        size += chunk.length - at
        if (size > MAX_HEAD) {
          at = chunk.length
          return null
        }
        if (!(await more(true))) return null
      }
    },

    /**
     * After the last byte of a block: whether its member ends as it should. One that is damaged further on may have
     * given bytes of the next one as its own; it is passed over.
     */
    async endsWell(): Promise<boolean> {
      if (member === null) return true
      let from = at
      while (chunk[from] === 10 || chunk[from] === 13) from++
      if (beginsRecord(chunk, from)) return true
      let seen = 0
      for (let k = 0; seen < MAX_AHEAD; k++) {
        if (k === ahead.length) {
          const value = await pull()
          if (!value) return true
          ahead.push(value)
        }
        const value = ahead[k]!
        if ('start' in value) return true
        if ('bytes' in value) seen += value.bytes.length
        else {
          if (!value.wrong) return true
          fault ??= { fault: value.broken, offset: value.at }
          ahead.splice(0, k + 1)
          at = chunk.length
          return false
        }
      }
      return true
    },

    /** The next bytes, fewer where the archive ends, breaks or another record begins. */
    async readBlock(length: number, wanted: boolean): Promise<{ block: Uint8Array; size: number }> {
      const parts: Uint8Array[] = []
      let size = 0
      for (;;) {
        const taken = chunk.subarray(at, at + length - size)
        size += taken.length
        at += taken.length
        if (wanted) parts.push(taken)
        if (size === length || !(await more(true)))
          return { block: wanted ? join(parts, size) : NOTHING, size }
      }
    },
  }
}

function beginsRecord(bytes: Uint8Array, at = 0): boolean {
  return VERSION.every((c, i) => bytes[at + i] === c)
}

/** Where a line "WARC/…" begins after `from`, -1 if nowhere. */
function findRecord(bytes: Uint8Array, from: number): number {
  for (let i = bytes.indexOf(10, from); i >= 0; i = bytes.indexOf(10, i + 1))
    if (beginsRecord(bytes, i + 1)) return i + 1
  return -1
}
