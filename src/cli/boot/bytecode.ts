import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/** Bytecode of each part of a program, by the part's name. */
export type Bytecode = ReadonlyMap<string, Buffer>

/** Where the bytecode of a program is kept: beside it, for one engine and one kind of machine. */
const placeOf = (file: string): string => `${file}.${process.version}-${process.arch}.cache`

/**
 * What {@link keepBytecode} kept: a line of JSON, `[[name, bytes], …]`, and then the bytes of each part.
 *
 * @returns null where there is nothing, or nothing that can be read; what is older than the program is of another build
 */
export function readBytecode(file: string): Bytecode | null {
  try {
    const place = placeOf(file)
    if (statSync(place).mtimeMs < statSync(file).mtimeMs) return null
    const whole = readFileSync(place)
    const end = whole.indexOf(10)
    let at = end + 1
    const sizes = JSON.parse(whole.toString('utf8', 0, end)) as [name: string, bytes: number][]
    return new Map(sizes.map(([name, bytes]) => [name, whole.subarray(at, (at += bytes))]))
  } catch {
    return null
  }
}

/** Whole or not at all, so that a run beside this one never reads half of it; a folder that is read-only keeps nothing. */
export function keepBytecode(file: string, bytecode: Bytecode): void {
  const place = placeOf(file)
  const draft = `${place}.${process.pid}`
  const sizes = JSON.stringify(Array.from(bytecode, ([name, bytes]) => [name, bytes.length]))
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(`${sizes}\n`), ...bytecode.values()]))
    renameSync(draft, place)
  } catch {
    rmSync(draft, { force: true })
  }
}
