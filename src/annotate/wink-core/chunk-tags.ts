import winkNLP from 'wink-nlp'
import { loadWinkModel } from '#wink-model'
import { readMachine, type PosMachine } from './pos-machine.ts'

/** What wink's tokenizer makes of stretches without white space, and the machines that mend tags. */
export interface ChunkTagger {
  /** the tokens of a chunk: where they begin in `tokens`; undefined where it is not known yet */
  known: Map<string, number>
  /** a chunk's count of tokens, then for each its length in the text, tag, hint, and the tags it may bear */
  tokens: Int32Array
  used: number
  machines: PosMachine[]
  /** the names of tags by number */
  names: string[]
  /** takes new chunks in; none may hold white space */
  learn(chunks: readonly string[]): void
}

/** What wink hands to the setter of tags: four numbers a token, and what it knows of words. */
interface RawDocument {
  tokens: number[]
  cache: {
    value(lexeme: number): string
    normal(lexeme: number): number
    nox(expansion: number): number
    property(lexeme: number, name: string): number
    isMemberPOS(lexeme: number, tag: number): boolean
    valueOf(feature: 'pos', tag: number): string | undefined
  }
}

/** Numbers a token in `ChunkTagger.tokens`. */
export const FIELDS = 4
/** Numbers that are kept at most: 16 MB; what a stream of texts holds has no bound. */
const MOST = 4_000_000

/**
 * Wink cuts a text at white space and looks at each chunk by itself, and most chunks of a text were seen before; only the
 * machines look at what stands around. So wink is asked for the tokens of a chunk once, and the machines run over what is
 * kept. The tags are those of the pipeline as it is published (test/annotate/wink-model.test.ts).
 */
export function newChunkTagger(): ChunkTagger {
  const model = loadWinkModel()
  const { machines, updater, transformers } = (model as unknown as { pos(): PosModel }).pos()
  let raw: RawDocument | null = null
  let tags: number[] = []
  // without machines wink comes to the setter with every word's own tag
  const setter = (document: RawDocument, own: number[]) => {
    raw = document
    tags = own
  }
  const bare = { ...model, pos: () => ({ machines: [], updater, transformers, setter }) }
  const wink = winkNLP(bare as unknown as typeof model, ['pos'])
  const tagger: ChunkTagger = {
    known: new Map(),
    tokens: new Int32Array(1 << 14),
    used: 0,
    machines: machines.map(readMachine),
    names: [],
    learn(chunks) {
      wink.readDoc(chunks.join(' '))
      const { tokens, cache } = raw!
      if (!tagger.names.length)
        for (let tag = 0; tag < 32; tag++) tagger.names.push(cache.valueOf('pos', tag) ?? 'X')
      let t = 0
      for (const chunk of chunks) {
        const at = tagger.used
        let count = 0
        for (let length = 0; length < chunk.length && t < tags.length; t++, count++) {
          const lexeme = tokens[t * 4]!
          const size = cache.value(lexeme).length
          const expansion = tokens[t * 4 + 1]!
          const normal = expansion > 0xffff ? cache.nox(expansion) : cache.normal(lexeme)
          reserve(tagger, FIELDS + 1)
          const o = at + 1 + count * FIELDS
          tagger.tokens[o] = size
          tagger.tokens[o + 1] = tags[t]!
          tagger.tokens[o + 2] = cache.property(lexeme, 'posHint') || 0
          tagger.tokens[o + 3] = tagsOf(cache, normal)
          tagger.used = o + FIELDS
          length += size
        }
        reserve(tagger, FIELDS + 1)
        tagger.tokens[at] = count
        tagger.used = at + 1 + count * FIELDS
        tagger.known.set(flat(chunk), at)
      }
      raw = null
    },
  }
  return tagger
}

interface PosModel {
  machines: string[]
  updater: unknown
  transformers: unknown
}

/** Drops what is kept where it is much; not while a text is being read. */
export function forgetMuch(tagger: ChunkTagger): void {
  if (tagger.used <= MOST) return
  tagger.known.clear()
  tagger.used = 0
}

/** A copy of a chunk: as a part of its text it would keep all of that in memory. */
const flat = (chunk: string): string => (chunk.length < 13 ? chunk : chunk.split('').join(''))

function tagsOf(cache: RawDocument['cache'], normal: number): number {
  let set = 0
  for (let tag = 1; tag < 32; tag++) if (cache.isMemberPOS(normal, tag)) set |= 1 << tag
  return set
}

function reserve(tagger: ChunkTagger, more: number): void {
  if (tagger.used + more <= tagger.tokens.length) return
  const wider = new Int32Array(tagger.tokens.length * 2)
  wider.set(tagger.tokens)
  tagger.tokens = wider
}
