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

/** In how many reports each term stood so far. */
export class Frequencies {
  private readonly holding = new Uint32Array(TERMS)
  reports = 0

  add(description: Description): void {
    this.reports++
    for (const layer of LAYERS) for (const term of description[layer].keys()) this.holding[term]!++
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
