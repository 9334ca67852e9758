import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import vm from 'node:vm'
import { keepBytecode, readBytecode } from './bytecode.ts'

/**
 * A short run is all warm-up, and the engine's defaults are made for long ones: it spends as much time on optimising
 * functions and patterns that soon are done as on running them. Both are put off; a long run hardly notices.
 * Measured with V8 11 (Node 20); later engines have other tiers and keep their own settings.
 */
const V8_11_FLAGS = ['--interrupt-budget=600000', '--regexp-tier-up-ticks=50']

interface Module {
  exports: object
}

/** What a CommonJS module's code is called with. */
type Wrapped = (
  exports: object,
  require: (id: string) => unknown,
  module: Module,
  filename: string,
  dirname: string,
) => void

/** A part of the program as it was compiled. */
interface Part {
  module: Module
  script: vm.Script
}

export interface QuickStart<Exports> {
  exports: Exports
  /** Keeps what the engine has compiled so far for the next start; does nothing where all parts were kept. */
  keep(): void
}

/**
 * Loads a program in CommonJS, a file or several that require each other, with the bytecode that an earlier run kept
 * beside it. Where there is none, it is of another engine or the folder cannot be written, the files are compiled as ever.
 *
 * @param file - absolute path of the program's first file; parts are required by paths relative to it
 * @see https://v8.dev/blog/code-caching-for-devs
 */
export function quickStart<Exports extends object>(file: string): QuickStart<Exports> {
  if (process.versions.v8.startsWith('11.')) V8_11_FLAGS.forEach(setFlagsFromString)
  const folder = path.dirname(file)
  const kept = readBytecode(file)
  const parts = new Map<string, Part>()
  let allKept = kept !== null

  const load = (name: string): object => {
    const known = parts.get(name)
    if (known) return known.module.exports
    const filename = path.join(folder, name)
    const cachedData = kept?.get(name)
    const code = readFileSync(filename, 'utf8')
    const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
      filename,
      ...(cachedData && { cachedData }),
      // since Node 20.12; packages that the program imports as it goes must be found from its own place
      ...(vm.constants && { importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }),
    })
    allKept &&= script.cachedDataRejected === false
    const module: Module = { exports: {} }
    parts.set(name, { module, script })
    const run = script.runInThisContext() as Wrapped
    const require = createRequire(filename)
    const requirePart = (id: string): unknown =>
      id.startsWith('./') ? load(path.normalize(id)) : (require(id) as unknown)
    run(module.exports, Object.assign(requirePart, require), module, filename, folder)
    return module.exports
  }

  const exports = load(path.basename(file)) as Exports
  return {
    exports,
    keep() {
      if (allKept) return
      const bytecode = new Map(kept)
      for (const [name, { script }] of parts) bytecode.set(name, script.createCachedData())
      keepBytecode(file, bytecode)
    },
  }
}
