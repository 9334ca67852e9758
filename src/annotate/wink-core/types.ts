/** A feature of words: its values in order, and the number of each, as wink wants them. */
export interface Feature {
  list: string[]
  hash?: unknown
  intrinsicSize?: number
  index?: number
  maxIndex?: number
}

/** Word, mask, shift, whether packed as it stands, whether it can be told from a word's form. */
export type Layout = readonly [number, number, number, number, number, number]

/** The core of wink's model as it lies in its file. */
export interface CoreFile {
  /** packed features of all words, 32-bit words in base64 */
  lexicon: string
  /** what contractions stand for, 32-bit words in base64 */
  xpansions: string
  packing: { layout: { [feature: string]: Layout } }
  features: { lexeme: Feature; [name: string]: Feature }
  pos: { hash: { [tag: string]: number } }
}

/** The core as wink works with it. */
export interface Core extends Omit<CoreFile, 'lexicon' | 'xpansions' | 'packing' | 'features'> {
  lexicon: Uint32Array
  xpansions: Uint32Array
  packing: CoreFile['packing'] & { efList: string[] }
  features: {
    lexeme: Feature
    posClusters: { list: unknown[] }
    [name: string]: Feature | { list: unknown[] }
  }
}
