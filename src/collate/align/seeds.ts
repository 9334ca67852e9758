import type { Scan } from './scan-text.ts'

/** A place where two texts share a seed: indices into the content words of either. */
export interface Seed {
  i: number
  j: number
}

/** A seed that stands more often than this in one text is a refrain and says nothing about place. */
const MOST = 6

/** A number for three stems in any order; two of them rarely meet in one number (53 bits). */
export function keyOfThree(x: number, y: number, z: number): number {
  const low = Math.min(x, y, z)
  const high = Math.max(x, y, z)
  const mid = x + y + z - low - high
  const h = Math.imul(Math.imul(low ^ 0x9e3779b9, 0x85ebca6b) ^ mid, 0xc2b2ae35) ^ high
  const g = Math.imul(Math.imul(high ^ 0x27d4eb2f, 0x165667b1) ^ low, 0x9e3779b1) ^ mid
  return ((h ^ (h >>> 15)) >>> 0) * 0x100000 + ((g ^ (g >>> 13)) & 0xfffff)
}

/** The key of the three content stems that begin at content word `i`; NaN where the text ends. */
export function seedKey(scan: Scan, i: number): number {
  const { content, stem } = scan
  if (i + 2 >= content.length) return Number.NaN
  return keyOfThree(stem[content[i]!]!, stem[content[i + 1]!]!, stem[content[i + 2]!]!)
}

/**
 * Seeds of two texts: three neighbouring content stems that stand in both, in any order.
 *
 *     the *council* *approved* the *budget*   ~   the *budget* that the *council* has *approved*
 *
 * Order inside a seed is given up because rewriters turn active into passive; function words because they
 * drop them. Exact word 4-grams find the light cases as well and the heavy ones far worse.
 */
export function findSeeds(a: Scan, b: Scan): Seed[] {
  const places = new Map<number, number[]>()
  for (let i = 0; i + 2 < a.content.length; i++) {
    const key = seedKey(a, i)
    const list = places.get(key)
    if (list) list.push(i)
    else places.set(key, [i])
  }
  const inB = new Map<number, number>()
  const keys = new Float64Array(Math.max(0, b.content.length - 2))
  for (let j = 0; j < keys.length; j++) {
    const key = (keys[j] = seedKey(b, j))
    if (places.has(key)) inB.set(key, (inB.get(key) ?? 0) + 1)
  }
  const seeds: Seed[] = []
  for (let j = 0; j < keys.length; j++) {
    const list = places.get(keys[j]!)
    if (!list || list.length > MOST || inB.get(keys[j]!)! > MOST) continue
    for (const i of list) seeds.push({ i, j })
  }
  return seeds
}

/**
 * Groups seeds that lie near each other in both texts (at most `gap` content words apart, in any order).
 * Near-linear: each seed looks only at the seeds of its own and the neighbouring cells of a grid.
 */
export function clusterSeeds(seeds: readonly Seed[], gap: number): Seed[][] {
  const parent = Int32Array.from(seeds, (_, k) => k)
  const root = (k: number): number => {
    while (parent[k] !== k) k = parent[k] = parent[parent[k]!]!
    return k
  }
  const cells = new Map<number, number[]>()
  const cellOf = (x: number, y: number) => x * 0x1000000 + y
  seeds.forEach((s, k) => {
    const x = Math.floor(s.i / gap) + 1
    const y = Math.floor(s.j / gap) + 1
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of cells.get(cellOf(x + dx, y + dy)) ?? []) {
          const o = seeds[other]!
          if (Math.abs(o.i - s.i) <= gap && Math.abs(o.j - s.j) <= gap) parent[root(k)] = root(other)
        }
    const cell = cells.get(cellOf(x, y))
    if (cell) cell.push(k)
    else cells.set(cellOf(x, y), [k])
  })
  const groups = new Map<number, Seed[]>()
  seeds.forEach((s, k) => {
    const r = root(k)
    const group = groups.get(r)
    if (group) group.push(s)
    else groups.set(r, [s])
  })
  return [...groups.values()]
}
