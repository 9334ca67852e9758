import model from '../../../data/models/version-order/model.json' with { type: 'json' }
import type { Scan } from '../../collate/align/scan-text.ts'
import { differences, profile, type Profile } from './features.ts'

/** Texts are versions of one text when neighbours share this part of the shorter one word for word (median). */
const ALIKE = 0.25
/** Up to this many, the best chain is found exactly; up to `MOST` greedily. */
const EXACT = 9
const MOST = 40

/** Versions of one text, oldest first, as indices; `votes` above 0 says how sure the direction is. */
export interface VersionOrder {
  chain: number[]
  votes: number
  /** what the pair (earlier, later) says by itself, in logits */
  vote(earlier: number, later: number): number
}

/** A weight and a scale for each value of `differences`. */
export type Weights = { readonly [name: string]: readonly [weight: number, scale: number] }

const trained = model as unknown as Weights

/**
 * Points for `x` being the earlier version of `y`'s text; 0 where nothing but numbers was changed (a template
 * filled anew is no later version). The texts alone say little: read 0.7 right on one pair.
 */
function votePair(x: Profile, y: Profile, weights: Weights): number {
  if (onlyNumbers(x.words, y.words) && onlyNumbers(y.words, x.words)) return 0
  let z = 0
  for (const [name, value] of differences(x, y)) {
    const [weight, scale] = weights[name] ?? [0, 1]
    z += weight * Math.max(-3, Math.min(3, value / scale))
  }
  return z
}

function onlyNumbers(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): boolean {
  for (const [word, n] of x) if (n > (y.get(word) ?? 0) && !/^\d+$/.test(word)) return false
  return true
}

/**
 * Puts successive versions of one text in order: the chain in which neighbours are most alike, turned the way
 * that most pairs vote for. News takes another road (`direction.ts`); this one is for texts that come
 * without stamps and credits and repeat each other nearly whole.
 *
 * @param weights - what each value says; default those of the model
 * @returns null when the texts are no such versions
 */
export function orderVersions(scans: readonly Scan[], weights: Weights = trained): VersionOrder | null {
  if (scans.length < 2 || scans.length > MOST) return null
  const grams = scans.map(threes)
  const alike = scans.map(() => new Float64Array(scans.length))
  const inside = scans.map(() => new Float64Array(scans.length))
  for (let i = 0; i < scans.length; i++)
    for (let j = i + 1; j < scans.length; j++) {
      const [small, large] = grams[i]!.size < grams[j]!.size ? [grams[i]!, grams[j]!] : [grams[j]!, grams[i]!]
      let both = 0
      for (const g of small) if (large.has(g)) both++
      alike[i]![j] = alike[j]![i] = both / Math.max(1, small.size + large.size - both)
      inside[i]![j] = inside[j]![i] = both / Math.max(1, small.size)
    }
  const chain = scans.length <= EXACT ? bestChain(alike) : greedyChain(alike)
  const steps = chain
    .slice(1)
    .map((n, k) => inside[n]![chain[k]!]!)
    .sort((x, y) => x - y)
  if (steps[steps.length >> 1]! < ALIKE) return null
  const profiles = scans.map(s => profile(s.text))
  const vote = (x: number, y: number) => votePair(profiles[x]!, profiles[y]!, weights)
  let votes = 0
  for (let i = 0; i < chain.length; i++)
    for (let j = i + 1; j < chain.length; j++) votes += Math.tanh(vote(chain[i]!, chain[j]!))
  return { chain: votes < 0 ? chain.reverse() : chain, votes: Math.abs(votes), vote }
}

/** Runs of three words, as numbers. */
function threes(scan: Scan): Set<number> {
  const out = new Set<number>()
  const w = scan.word
  for (let k = 0; k + 2 < w.length; k++)
    out.add(((w[k]! * 0x9e3779b1) % 0x3ffffff) * 0x4000000 + ((w[k + 1]! * 0x85eb + w[k + 2]!) % 0x3ffffff))
  return out
}

/** The chain through all texts with the greatest sum of likeness, by dynamic programming over subsets. */
function bestChain(alike: readonly Float64Array[]): number[] {
  const n = alike.length
  const best = Array.from({ length: 1 << n }, () => new Float64Array(n).fill(-1))
  const before = Array.from({ length: 1 << n }, () => new Int8Array(n).fill(-1))
  for (let i = 0; i < n; i++) best[1 << i]![i] = 0
  for (let set = 1; set < 1 << n; set++)
    for (let i = 0; i < n; i++) {
      if (best[set]![i]! < 0) continue
      for (let j = 0; j < n; j++) {
        if ((set >> j) & 1) continue
        const sum = best[set]![i]! + alike[i]![j]!
        if (sum > best[set | (1 << j)]![j]!) {
          best[set | (1 << j)]![j] = sum
          before[set | (1 << j)]![j] = i
        }
      }
    }
  let set = (1 << n) - 1
  let end = 0
  for (let i = 1; i < n; i++) if (best[set]![i]! > best[set]![end]!) end = i
  const chain: number[] = []
  while (end >= 0) {
    chain.push(end)
    const next = before[set]![end]!
    set ^= 1 << end
    end = next
  }
  return chain
}

/** A chain put together from the likest pairs, each text with two neighbours at most. */
function greedyChain(alike: readonly Float64Array[]): number[] {
  const n = alike.length
  const pairs: [number, number][] = []
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) pairs.push([i, j])
  pairs.sort((p, q) => alike[q[0]]![q[1]]! - alike[p[0]]![p[1]]! || p[0] - q[0] || p[1] - q[1])
  const links: number[][] = Array.from({ length: n }, () => [])
  const group = Int32Array.from(links, (_, i) => i)
  for (const [i, j] of pairs) {
    if (links[i]!.length > 1 || links[j]!.length > 1 || group[i] === group[j]) continue
    links[i]!.push(j)
    links[j]!.push(i)
    const gone = group[j]!
    for (let k = 0; k < n; k++) if (group[k] === gone) group[k] = group[i]!
  }
  const chain = [links.findIndex(l => l.length < 2)]
  for (let from = -1; chain.length < n;) {
    const at = chain.at(-1)!
    const next = links[at]!.find(k => k !== from)!
    from = at
    chain.push(next)
  }
  return chain
}
