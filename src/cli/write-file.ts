import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './command.ts'

/**
 * Writes a file whole or not at all: an interrupted run leaves no half-written report behind.
 *
 * @throws {UsageError} with one sentence when the place cannot be written
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  let temporary: string | null = null
  try {
    const existing = await stat(file).catch(() => null)
    if (existing?.isDirectory()) throw new UsageError(`${file}: is a folder, not a file`)
    if (existing && !existing.isFile()) return await writeFile(file, content)
    const target = existing ? await realpath(file) : file
    temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID().slice(0, 8)}`)
    await writeFile(temporary, content)
    await rename(temporary, target)
  } catch (error) {
    if (temporary) await rm(temporary, { force: true }).catch(() => undefined)
    if (error instanceof UsageError) throw error
    const { code } = error as NodeJS.ErrnoException
    const reason =
      code === 'ENOENT'
        ? 'the folder does not exist'
        : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
          ? 'no permission to write there'
          : code === 'ENOSPC'
            ? 'no space left'
            : String(code ?? error)
    throw new UsageError(`${file}: cannot be written: ${reason}`)
  }
}
