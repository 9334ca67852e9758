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

/** To wink a feature's `hash` is an object, to which it adds what it did not know. */
function hashOver(find: (value: string) => number | undefined, add: (value: string, number: number) => void) {
  return new Proxy(Object.create(null) as object, {
    get: (_, value) => find(value as string),
    set: (_, value, number: number) => {
      add(value as string, number)
      return true
    },
  })
}

/** Numbers the values of a feature. */
function indexed(feature: Feature): Feature {
  const numbers = new Map(feature.list.map((value, i) => [value, i]))
  const hash = hashOver(
    value => numbers.get(value),
    (value, number) => void numbers.set(value, number),
  )
  return { ...feature, hash, intrinsicSize: feature.list.length, index: feature.list.length }
}

function lexemes(words: PackedCore['words'], xpansions: Uint32Array): Feature {
  const size = words.starts.length - 1
  const list = Array.from<string>({ length: size })
  // what is named by number alone: the word that stands for all unknown ones, and the parts of contractions
  list[0] = wordAt(words, 0)
  for (let i = 0; i < xpansions.length; i += 4) list[xpansions[i]!] ??= wordAt(words, xpansions[i]!)
  const added = new Map<string, number>()
  const hash = hashOver(
    value => {
      const number = findWord(words, value)
      if (number < 0) return added.get(value)
      list[number] = value
      return number
    },
    (value, number) => void added.set(value, number),
  )
  return { list, hash, intrinsicSize: size, index: size }
}
