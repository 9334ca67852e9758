import type { SourceIndex, SourceSentence } from './index-sources.ts'
import { indexKey, looseKeys } from './index-sources.ts'
import type { Word } from './text-words.ts'

/** So many sentences may together carry one statement of a draft. */
const MOST_SENTENCES = 3
/** A further sentence must bring at least this part of the statement's weight. */
const LEAST_GAIN = 0.09
/** Entries of the index that are looked at for one statement. */
const MOST_VISITS = 20_000
/** A word of the same class counts so much of the word itself. */
const KIN = 0.5

/** A sentence next to one that was chosen counts so much more: reports tell one thing in one place. */
const BESIDE = 1.25
/** A source tells the same when one of its sentences holds this part of the statement's weight; so many are heard. */
const TELLS = 0.55
const MOST_TELLINGS = 4
/** Names and numbers say more about which passage is meant than plain words do. */
const STRESS: { readonly [kind: string]: number } = { name: 1.5, number: 1.8, day: 1.8, month: 1.8 }

/** The source sentences that say most of what a statement says. */
export interface Evidence {
  /** best first */
  sentences: readonly SourceSentence[]
  /** ids of them in the index */
  ids: readonly number[]
  /** 0..1: part of the statement's weight that the first, and that all together, hold */
  first: number
  coverage: number
  /** words that none of them holds */
  missing: readonly Word[]
  /** what single sources say of it, those first that say most; none where there is one source only */
  tellings: readonly Telling[]
}

/** What one source says of a statement. */
export type Telling = Omit<Evidence, 'tellings'> & { source: number }

/**
 * The passage of the sources that a statement rests on, sentence after sentence, each the one that adds most; all of
 * one source, or of several where no single one carries it.
 *
 * @param words - of the statement; stop words count nothing
 */
export function findEvidence(words: readonly Word[], index: SourceIndex): Evidence {
  const content = words.filter(w => w.kind !== 'stop' && w.kind !== 'negation')
  const weights = content.map(w => index.weightOf(indexKey(w)) * (STRESS[w.kind] ?? 1))
  const whole = weights.reduce((sum, w) => sum + w, 0)
  const held = new Map<number, Float32Array>()
  let visits = 0
  content.forEach((word, i) => {
    const keys = looseKeys(word)
    keys.forEach((key, k) => {
      const list = index.holders.get(key)
      if (!list) return
      visits += list.length
      if (visits > MOST_VISITS && held.size) return
      for (const id of list) {
        let row = held.get(id)
        if (!row) held.set(id, (row = new Float32Array(content.length)))
        row[i] = Math.max(row[i]!, k === 0 ? 1 : KIN)
      }
    })
  })
  const statement = { content, weights, whole }
  return { ...choose(held, statement, index), tellings: findTellings(held, statement, index) }
}

interface Statement {
  content: readonly Word[]
  weights: readonly number[]
  whole: number
}
type Held = ReadonlyMap<number, Float32Array>

function choose(
  held: Held,
  { content, weights, whole }: Statement,
  index: SourceIndex,
): Omit<Evidence, 'tellings'> {
  const best = new Float32Array(content.length)
  const ids: number[] = []
  let coverage = 0
  let first = 0
  for (let turn = 0; turn < MOST_SENTENCES; turn++) {
    let gain = 0
    let next = -1
    for (const [id, row] of held) {
      let g = 0
      for (let i = 0; i < row.length; i++) if (row[i]! > best[i]!) g += (row[i]! - best[i]!) * weights[i]!
      if (ids.length && ids.some(x => Math.abs(x - id) === 1)) g *= BESIDE
      if (g > gain + 1e-9 || (g > gain - 1e-9 && id < next)) {
        gain = g
        next = id
      }
    }
    if (next < 0 || (ids.length && gain < LEAST_GAIN * whole)) break
    const row = held.get(next)!
    for (let i = 0; i < row.length; i++) best[i] = Math.max(best[i]!, row[i]!)
    ids.push(next)
    coverage = best.reduce((sum, b, i) => sum + b * weights[i]!, 0) / whole
    if (ids.length === 1) first = coverage
  }
  return {
    ids,
    sentences: ids.map(id => index.sentences[id]!),
    first,
    coverage,
    missing: content.filter((_, i) => best[i] === 0),
  }
}

function findTellings(held: Held, statement: Statement, index: SourceIndex): Telling[] {
  if (index.witnesses.length < 2) return []
  const { weights, whole } = statement
  const sources = new Map<number, { most: number; held: Map<number, Float32Array> }>()
  for (const [id, row] of held) {
    const weight = row.reduce((sum, part, i) => sum + part * weights[i]!, 0)
    const { source } = index.sentences[id]!
    const known = sources.get(source)
    if (known) {
      known.most = Math.max(known.most, weight)
      known.held.set(id, row)
    } else sources.set(source, { most: weight, held: new Map([[id, row]]) })
  }
  return [...sources]
    .filter(([, { most }]) => most >= TELLS * whole)
    .sort((a, b) => b[1].most - a[1].most || a[0] - b[0])
    .slice(0, MOST_TELLINGS)
    .map(([source, own]) => ({ source, ...choose(own.held, statement, index) }))
}

/** The chosen sentences with their neighbours on either side, in the order of the source. */
export function withNeighbours(ids: readonly number[], index: SourceIndex): SourceSentence[] {
  const out = new Set<number>()
  for (const id of ids)
    for (const near of [id - 1, id, id + 1])
      if (index.sentences[near]?.source === index.sentences[id]!.source) out.add(near)
  return [...out].sort((a, b) => a - b).map(id => index.sentences[id]!)
}
