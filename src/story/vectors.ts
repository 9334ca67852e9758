import { LAYERS, type Description } from './describe-report.ts'
import { TERMS } from './token-table.ts'

/** What each layer counts for. Numbers are few and telling, names and words many; pairs of names repeat the names. */
const WEIGHT = { words: 1, names: 1, pairs: 0.5, numbers: 0.5 } as const
const TOTAL = LAYERS.reduce((sum, layer) => sum + WEIGHT[layer], 0)
/** How many terms of each layer are kept, the rarest first. */
const KEPT = { words: 90, names: 45, pairs: 30, numbers: 25 } as const

/**
 * A report's terms, ready to be weighed: layer by layer (`bounds[k]` to `bounds[k + 1]`), with how often each
 * stands there (255 for more). Small enough to be kept for every report of the window.
 */
export interface Terms {
  terms: Uint32Array
  counts: Uint8Array
  bounds: readonly [number, number, number, number, number]
}

/** After so many reports every count is halved. */
const HALVED = 1 << 16
/** The first reports of a story all count, then so many whenever it doubles. */
const COUNTED = 16

/**
 * In how many reports each term stood. Old reports count less and less, so that the measure is the same however long the
 * stream runs; and of a story that everybody reports only some count, or its own names would soon seem common words and
 * it would fall apart (of a million reports a fifth did).
 */
export class Frequencies {
  private readonly holding = new Uint32Array(TERMS)
  reports = 0

  add(description: Description): void {
    if (++this.reports >= 2 * HALVED) {
      this.reports >>= 1
      for (let t = 0; t < TERMS; t++) this.holding[t]! >>= 1
    }
    for (const layer of LAYERS) for (const term of description[layer].keys()) this.holding[term]!++
  }

  /** Undoes the last `add` where the report was the `n`th of its story and does not count. */
  countFor(n: number, description: Description): void {
    if (Math.floor(COUNTED * Math.log2(n)) > Math.floor(COUNTED * Math.log2(n - 1))) return
    this.reports--
    for (const layer of LAYERS) for (const term of description[layer].keys()) this.holding[term]!--
  }

  /** Inverse document frequency of a term: near 0 where every report has it. */
  rarity(term: number): number {
    const n = this.holding[term]!
    const log = n < LOGS.length ? LOGS[n]! : Math.log(n)
    return Math.max(0.01, Math.log(this.reports + 1) - log)
  }
}

/** Logarithms of small numbers; 0 counts as 1. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log(Math.max(1, n)))

/** What a count is worth: its logarithm plus one. */
export const valueOf = (count: number): number => 1 + LOGS[count]!

/** The terms of a description that are worth keeping. */
export function keepTerms(description: Description, frequencies: Frequencies): Terms {
  const terms: number[] = []
  const counts: number[] = []
  const bounds = [0]
  for (const layer of LAYERS) {
    let list = [...description[layer]].map(([term, n]) => ({ term, value: 0, count: Math.min(255, n) }))
    if (list.length > KEPT[layer]) {
      for (const t of list) t.value = valueOf(t.count) * frequencies.rarity(t.term)
      list = list.sort((x, y) => y.value - x.value || x.term - y.term).slice(0, KEPT[layer])
    }
    for (const { term, count } of list) {
      terms.push(term)
      counts.push(count)
    }
    bounds.push(terms.length)
  }
  return {
    terms: Uint32Array.from(terms),
    counts: Uint8Array.from(counts),
    bounds: bounds as unknown as Terms['bounds'],
  }
}

/**
 * Weights of the terms, so that the dot product of two reports is the weighted mean of the four cosines.
 *
 * @returns one weight per term, in the order of `kept.terms`
 */
export function weigh(kept: Terms, frequencies: Frequencies): Float32Array {
  const out = new Float32Array(kept.terms.length)
  LAYERS.forEach((layer, k) => {
    const [from, to] = [kept.bounds[k]!, kept.bounds[k + 1]!]
    let sum = 0
    for (let i = from; i < to; i++) {
      out[i] = valueOf(kept.counts[i]!) * frequencies.rarity(kept.terms[i]!)
      sum += out[i]! * out[i]!
    }
    const scale = Math.sqrt(WEIGHT[layer] / TOTAL / (sum || 1))
    for (let i = from; i < to; i++) out[i]! *= scale
  })
  return out
}
