import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import vm from 'node:vm'

/**
 * A short run is all warm-up, and the engine's defaults are made for long ones: it spends as much time on optimising
 * functions and patterns that soon are done as on running them. Both are put off; a long run hardly notices.
 * Measured with V8 11 (Node 20); later engines have other tiers and keep their own settings.
 */
const V8_11_FLAGS = ['--interrupt-budget=600000', '--regexp-tier-up-ticks=50']

/** What a CommonJS module's code is called with. */
type Wrapped<Exports> = (
  exports: Exports,
  require: NodeJS.Require,
  module: { exports: Exports },
  filename: string,
  dirname: string,
) => void

export interface QuickStart<Exports> {
  exports: Exports
  /** Keeps what the engine has compiled so far for the next start; does nothing where that is kept already. */
  keep(): void
}

/**
 * Loads a CommonJS file with the bytecode that an earlier run kept beside it. Where there is none, it is of another
 * engine or the folder cannot be written, the file is compiled as ever.
 *
 * @param file - absolute path of the bundled program
 * @see https://v8.dev/blog/code-caching-for-devs
 */
export function quickStart<Exports extends object>(file: string): QuickStart<Exports> {
  if (process.versions.v8.startsWith('11.')) V8_11_FLAGS.forEach(setFlagsFromString)
  const kept = `${file}.${process.version}-${process.arch}.cache`
  const cachedData = readKept(kept, file)
  const code = readFileSync(file, 'utf8')
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
    // since Node 20.12; what the program imports as it goes must be found from its own place
    ...(vm.constants && { importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }),
  })
  const module = { exports: {} as Exports }
  const wrapped = script.runInThisContext() as Wrapped<Exports>
  wrapped(module.exports, createRequire(file), module, file, path.dirname(file))
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  return { exports: module.exports, keep: () => void (isKept || keepBytes(kept, script.createCachedData())) }
}

/** Bytes older than the program belong to another build. */
function readKept(kept: string, file: string): Buffer | undefined {
  try {
    return statSync(kept).mtimeMs >= statSync(file).mtimeMs ? readFileSync(kept) : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all, so that a run beside this one never reads half of it. */
function keepBytes(kept: string, bytes: Buffer): void {
  const draft = `${kept}.${process.pid}`
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, kept)
  } catch {
    rmSync(draft, { force: true })
  }
}
