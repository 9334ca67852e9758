import { fnv1a } from '../../text/hash.ts'
import type { Scan } from './scan-text.ts'
import { seedKey } from './seeds.ts'

/** Up to this many texts, every pair that shares a seed is a candidate. */
const FEW = 16
/** Above it, each text keeps this many of the texts that it shares most seeds with … */
const NEAREST = 8
/** … and one seed brings each text together with this many others at most. */
const PER_SEED = 6

/**
 * Pairs of texts worth holding against each other: those that share seeds, found through an inverted index,
 * so that unrelated texts never meet.
 *
 * A seed that stands in many texts (one wire, hundreds of copies) would bring all of them together; there each
 * text meets only its neighbours in the order of the texts, turned by the seed, and the first two. Time grows
 * with the number of texts, not with its square.
 *
 * @param scans - in an order that does not depend on how the caller got them; earlier ones are the likelier parents
 * @returns index pairs, smaller first, sorted
 */
export function findCandidates(scans: readonly Scan[]): [number, number][] {
  const holders = new Map<number, number[]>()
  scans.forEach((scan, n) => {
    for (let i = 0; i + 2 < scan.content.length; i++) {
      const key = seedKey(scan, i)
      const list = holders.get(key)
      if (!list) holders.set(key, [n])
      else if (list.at(-1) !== n) list.push(n)
    }
  })
  const shared = scans.map(() => new Map<number, number>())
  const meet = (x: number, y: number, weight: number) => {
    shared[x]!.set(y, (shared[x]!.get(y) ?? 0) + weight)
    shared[y]!.set(x, (shared[y]!.get(x) ?? 0) + weight)
  }
  const few = scans.length <= FEW
  for (const [key, list] of holders) {
    if (list.length < 2) continue
    if (few || list.length <= PER_SEED) {
      for (let x = 0; x < list.length; x++)
        for (let y = x + 1; y < list.length; y++) meet(list[x]!, list[y]!, 1 / list.length)
    } else {
      const ring = turn(list, key)
      const half = PER_SEED >> 1
      for (let x = 0; x < ring.length; x++) {
        for (let d = 1; d <= half; d++) meet(ring[x]!, ring[(x + d) % ring.length]!, 1 / list.length)
        for (const first of [list[0]!, list[1]!])
          if (first !== ring[x]) meet(ring[x]!, first, 1 / list.length)
      }
    }
  }
  const pairs = new Set<number>()
  shared.forEach((others, x) => {
    const ranked = [...others].sort((p, q) => q[1] - p[1] || p[0] - q[0])
    for (const [y] of few ? ranked : ranked.slice(0, NEAREST))
      pairs.add(Math.min(x, y) * scans.length + Math.max(x, y))
  })
  return [...pairs]
    .sort((p, q) => p - q)
    .map(p => [Math.floor(p / scans.length), p % scans.length] as [number, number])
}

/** The holders of a seed in an order of its own, so that different seeds bring different texts together. */
function turn(list: readonly number[], key: number): number[] {
  const seed = key >>> 0
  return [...list].sort((x, y) => fnv1a(`${x}`, seed) - fnv1a(`${y}`, seed) || x - y)
}
