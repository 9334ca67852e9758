import { unzipSync } from 'fflate'

/** An entry unpacks to at most this much: a report of 10,000 pages stays below. */
const MAX_ENTRY_BYTES = 64 * 1024 * 1024

/**
 * The named entries of a ZIP archive. Nothing else in it is unpacked, and an entry never to more than it claims:
 * the buffer is of that size from the start, so that an archive that lies cannot grow.
 *
 * @throws {RangeError} when an entry claims to be larger than the limit
 * @throws when the archive is broken
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): { [name: string]: Uint8Array } {
  let total = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false
      total += originalSize
      if (total > MAX_ENTRY_BYTES)
        throw new RangeError(`unpacks to more than ${MAX_ENTRY_BYTES / 1024 / 1024} MB`)
      return true
    },
  })
}
