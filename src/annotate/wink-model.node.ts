import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type model from 'wink-eng-lite-web-model'

const require = createRequire(import.meta.url)
const HOME = 'wink-eng-lite-web-model/dist/'

interface Feature {
  list: string[]
  hash?: unknown
  intrinsicSize?: number
  index?: number
  maxIndex?: number
}

/** The core of the model as it lies in its file, and as wink wants it. */
interface Core {
  lexicon: unknown
  xpansions: unknown
  packing: {
    /** word, mask, shift, whether packed as it stands, whether it can be told from a word's form */
    layout: { [feature: string]: readonly [number, number, number, number, number, number] }
    efList?: string[]
  }
  features: { [name: string]: Feature } & { lexeme: Feature; posClusters: { list: unknown[] } }
  pos: { hash: { [tag: string]: number } }
}

/**
 * The model of wink's tagger, with only what tagging needs: no entities, no sentiment, no negation, no lemmas.
 *
 * The published loader makes a deep copy of the model through JSON first, decodes it a character at a time and keys an
 * object with 90,000 words; reading a copy of one's own from the file takes half of the time, with the same tags.
 */
export function loadWinkModel(): typeof model {
  const part = (name: string): unknown => require(`${HOME}${name}.js`)
  const nothing = { machines: ['[100,0,{},{},{},{}]'], transformers: [] }
  return {
    core: readCore,
    sbd: part('load-sbd-model'),
    pos: part('load-pos-model'),
    metaCER: part('load-cer-meta-model'),
    featureFn: part('feature'),
    ner: () => ({ machines: [], transformers: [] }),
    sa: () => nothing,
    negation: () => nothing,
    addons: {},
  } as typeof model
}

function readCore(): Core {
  const file = require.resolve(`${HOME}languages/cur/models/eng-core-web-model.json`)
  const core = JSON.parse(readFileSync(file, 'utf8')) as Core
  const { features, packing, pos } = core
  core.lexicon = toWords(core.lexicon as string)
  core.xpansions = toWords(core.xpansions as string)
  packing.efList = []
  for (const [name, [, mask, shift, packed, extractable]] of Object.entries(packing.layout)) {
    if (packed === 0) {
      index(features[name]!)
      features[name]!.maxIndex = mask >>> shift
    }
    if (extractable === 1) packing.efList.push(name)
  }
  index(features.lexeme)
  const clusters = features.posClusters.list as string[]
  features.posClusters.list = clusters.map(c => new Set(c.split('_').map(tag => pos.hash[tag] || 0)))
  return core
}

function toWords(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return new Uint32Array(bytes.buffer)
}

/** Numbers the values of a feature. To wink `hash` is an object; a map behind it is filled in a third of the time. */
function index(feature: Feature): void {
  const numbers = new Map<string | symbol, unknown>()
  const { list } = feature
  for (let i = 0; i < list.length; i++) numbers.set(list[i]!, i)
  feature.hash = new Proxy(Object.create(null) as object, {
    get: (_, value) => numbers.get(value),
    set: (_, value, number) => {
      numbers.set(value, number)
      return true
    },
  })
  feature.intrinsicSize = list.length
  feature.index = list.length
}
