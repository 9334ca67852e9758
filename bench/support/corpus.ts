import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** The root of the checkout. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Figures of one measurement, by name. */
export interface Figures {
  [figure: string]: number
}

/** The folder of development corpora: `CORPORA`, or `../shared/corpora` beside the checkout; null where neither is. */
export function corpora(): string | null {
  const folder = process.env['CORPORA'] ?? path.join(root, '../shared/corpora')
  return existsSync(folder) ? folder : null
}

/** The path of a corpus file, or null with a line on standard error that says what is skipped. */
export function corpusFile(file: string): string | null {
  const folder = corpora()
  const found = folder && path.join(folder, file)
  if (found && existsSync(found)) return found
  console.error(`skipped: ${file} is not here (set CORPORA to the folder that holds it)`)
  return null
}

/** The lines of a JSON-lines file, gzipped or not. */
export function readLines<T>(file: string): T[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as T)
}

/**
 * Runs the scorer that stands beside a corpus file.
 *
 * @param predictions - one object a line of what the scorer reads
 * @returns what it prints for people, and its figures
 */
export function runScorer(
  gold: string,
  predictions: readonly unknown[],
  options: readonly string[] = [],
): { text: string; json: unknown } {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-'))
  try {
    const file = path.join(folder, 'predictions.jsonl')
    writeFileSync(file, predictions.map(p => JSON.stringify(p)).join('\n') + '\n')
    const scorer = path.join(path.dirname(gold), 'score.mjs')
    const run = (more: string[]) =>
      execFileSync(process.execPath, [scorer, gold, file, ...options, ...more], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
    return { text: run([]), json: JSON.parse(run(['--json'])) as unknown }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** SHA-256 of a file, in hexadecimal digits. */
export const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** True when the module at `url` is the program that was started. */
export const isMain = (url: string): boolean => process.argv[1] === fileURLToPath(url)
