import type { PackedCore } from './pack.ts'
import type { Core, Feature } from './types.ts'
import { findWord, wordAt } from './word-table.ts'

/**
 * The core as wink's tagger works with it. Of the 90,000 words only those become strings that a text holds, so wink gives
 * the value of a token and its tag, but not the normal form or the lemma.
 */
export function toCore({ rest, words, lexicon, xpansions }: PackedCore): Core {
  const { packing, pos } = rest
  const features = { ...rest.features } as unknown as Core['features']
  const efList: string[] = []
  for (const [name, [, mask, shift, packed, extractable]] of Object.entries(packing.layout)) {
    if (packed === 0 && name !== 'lexeme') {
      const feature = indexed(rest.features[name]!)
      feature.maxIndex = mask >>> shift
      features[name] = feature
    }
    if (extractable === 1) efList.push(name)
  }
  features.lexeme = lexemes(words, xpansions)
  const clusters = rest.features['posClusters']!.list
  features.posClusters = { list: clusters.map(c => new Set(c.split('_').map(tag => pos.hash[tag] || 0))) }
  return { ...rest, lexicon, xpansions, packing: { ...packing, efList }, features }
}

/**
 * To wink a feature's `hash` is an object, to which it adds what it did not know. What was asked for once is a plain
 * property of that object; only the first question goes to the proxy behind it, which takes ten times as long.
 */
function hashOver(find: (value: string) => number | undefined): object {
  const keep = (hash: object, value: string | symbol, number: number): boolean =>
    Reflect.defineProperty(hash, value, {
      value: number,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  const unknown = new Proxy(Object.create(null) as object, {
    get(_, value, hash: object) {
      const number = find(value as string)
      if (number !== undefined) keep(hash, value, number)
      return number
    },
    set: (_, value, number: number, hash: object) => keep(hash, value, number),
  })
  return Object.create(unknown) as object
}

/** Numbers the values of a feature. */
function indexed(feature: Feature): Feature {
  const numbers = new Map(feature.list.map((value, i) => [value, i]))
  const hash = hashOver(value => numbers.get(value))
  return { ...feature, hash, intrinsicSize: feature.list.length, index: feature.list.length }
}

function lexemes(words: PackedCore['words'], xpansions: Uint32Array): Feature {
  const size = words.starts.length - 1
  const list = Array.from<string>({ length: size })
  // what is named by number alone: the word that stands for all unknown ones, and the parts of contractions
  list[0] = wordAt(words, 0)
  for (let i = 0; i < xpansions.length; i += 4) list[xpansions[i]!] ??= wordAt(words, xpansions[i]!)
  const hash = hashOver(value => {
    const number = findWord(words, value)
    if (number < 0) return undefined
    list[number] = value
    return number
  })
  return { list, hash, intrinsicSize: size, index: size }
}
