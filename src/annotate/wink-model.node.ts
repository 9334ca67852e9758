import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type model from 'wink-eng-lite-web-model'
import { fromBytes, packCore } from './wink-core/pack.ts'
import { toCore } from './wink-core/to-core.ts'
import type { CoreFile } from './wink-core/types.ts'

const require = createRequire(import.meta.url)
const HOME = 'wink-eng-lite-web-model/dist/'

/** The packed core that the build lays beside the program. */
const PACKED = new URL('wink-core.bin', import.meta.url)

/**
 * The model of wink's tagger, with only what tagging needs: no entities, no sentiment, no negation, no lemmas.
 *
 * The published loader makes a deep copy of the model through JSON first, decodes it a character at a time and keys an
 * object with 90,000 words. Reading the core in flat arrays, as the build packed it, takes a tenth of the time, with the
 * same tags; where the build has not been, it is packed from the package's own file.
 */
export function loadWinkModel(): typeof model {
  const part = (name: string): unknown => require(`${HOME}${name}.js`)
  const nothing = { machines: ['[100,0,{},{},{},{}]'], transformers: [] }
  return {
    core: () => toCore(existsSync(PACKED) ? fromBytes(readFileSync(PACKED)) : packCore(readCoreFile())),
    sbd: part('load-sbd-model'),
    pos: part('load-pos-model'),
    metaCER: part('load-cer-meta-model'),
    featureFn: part('feature'),
    ner: () => ({ machines: [], transformers: [] }),
    sa: () => nothing,
    negation: () => nothing,
    addons: {},
  } as unknown as typeof model
}

/** The core as the package publishes it. */
export function readCoreFile(): CoreFile {
  const file = require.resolve(`${HOME}languages/cur/models/eng-core-web-model.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as CoreFile
}
