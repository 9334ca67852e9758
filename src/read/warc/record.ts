import { headerOf, type Headers } from '../http/message.ts'

/**
 * A piece of an archive: bytes, the place where a compressed member begins, or one that cannot be unpacked; `wrong`
 * where bytes that were given before may be none of its own, as when a cut member runs into the next.
 */
export type Piece = { bytes: Uint8Array } | { start: number } | { broken: string; at: number; wrong: boolean }

/** One record of an archive. */
export interface WarcRecord {
  /** "response", "resource", "conversion", "revisit", "warcinfo", … */
  type: string
  fields: Headers
  /** null when it was not wanted, or is larger than the limit */
  block: Uint8Array | null
  /** stated length of the block in bytes */
  length: number
  /** the archive ends, or is damaged, before the block does; `block` holds what there is */
  cut: boolean
  /** where it, or the compressed member that holds it, begins in the file */
  offset: number
}

/** What of an archive is no record: one sentence, and where. */
export interface WarcFault {
  fault: string
  offset: number
}

export const fieldOf = (record: Pick<WarcRecord, 'fields'>, name: string): string | null =>
  headerOf(record.fields, name)

/** The address that a record is of; early writers put it in angle brackets. */
export function targetOf(record: Pick<WarcRecord, 'fields'>): string | null {
  return fieldOf(record, 'warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null
}
