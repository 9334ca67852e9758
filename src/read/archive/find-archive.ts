import { open } from 'node:fs/promises'
import type { ArchivedResult } from './read-archive.ts'

/** Reads a file that turned out to be an archive. */
export type ArchiveReader = (options?: { maxBytes?: number }) => AsyncGenerator<ArchivedResult>

/**
 * What reads a file when it is an archive of the web (WARC, packed or not), by its first bytes; null when it is
 * something else or cannot be opened. What reads archives is loaded only then.
 */
export async function findArchive(file: string): Promise<ArchiveReader | null> {
  const head = await headOf(file)
  if (!head || !(startsWith(head, 0x1f, 0x8b) || startsWith(head, 0x57, 0x41, 0x52, 0x43))) return null
  const { fileChunks, looksLikeArchive } = await import('./read-pages.ts')
  if (!(await looksLikeArchive(head))) return null
  const { readArchive } = await import('./read-archive.ts')
  return (options = {}) => readArchive(fileChunks(file), { name: file, ...options })
}

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((c, i) => head[i] === c)

/** The first 512 bytes; null when the file cannot be read: whoever reads it says why not. */
async function headOf(file: string): Promise<Uint8Array | null> {
  try {
    const handle = await open(file)
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(512), 0, 512, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}
