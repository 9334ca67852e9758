/**
 * Trains the model of which of two versions of a text is the earlier one, on all works or on all but a fold of them.
 *
 * Logistic regression by gradient descent. Pairs in which the newer text is longer and pairs in which it is not
 * weigh the same in all, so length is worth nothing by itself.
 */
import { differences, profile } from '../../src/lineage/versions/features.ts'
import type { Weights } from '../../src/lineage/versions/order-versions.ts'
import { fnv1a } from '../../src/text/hash.ts'
import { readLines } from './corpus.ts'

export interface Version {
  id: string
  work: string
  text: string
  order: number
}
export interface Example {
  work: string
  grown: boolean
  values: Map<string, number>
}

const RIDGE = 0.3
/** What length says is not held small: these weights take out whatever of it the others carry. */
const FREE = /^(?:sign of )?(?:longer|length|root of length)$/
const ROUNDS = 300
export const FOLDS = 5

/** Works fall into folds by a hash of their ids. */
export const foldOf = (work: string): number => fnv1a(work) % FOLDS

/** The versions of each work. */
export function readWorks(file: string): Map<string, Version[]> {
  const works = new Map<string, Version[]>()
  for (const v of readLines<Version>(file)) works.set(v.work, [...(works.get(v.work) ?? []), v])
  return works
}

/** Every pair of versions of one work, the older one first. */
export function readExamples(works: ReadonlyMap<string, readonly Version[]>): Example[] {
  const out: Example[] = []
  for (const versions of works.values()) {
    const profiles = versions.map(v => profile(v.text))
    versions.forEach((x, i) =>
      versions.forEach((y, j) => {
        if (x.order >= y.order) return
        const grown = y.text.length > x.text.length
        out.push({ work: x.work, grown, values: differences(profiles[i]!, profiles[j]!) })
      }),
    )
  }
  return out
}

/** A weight and a scale for each value. */
export function train(given: readonly Example[]): Weights {
  const names = [...new Set(given.flatMap(e => [...e.values.keys()]))].sort()
  const index = new Map(names.map((n, k) => [n, k]))
  const scale = new Float64Array(names.length)
  for (const e of given) for (const [n, v] of e.values) scale[index.get(n)!]! += v * v
  for (let k = 0; k < scale.length; k++) scale[k] = Math.sqrt(scale[k]! / given.length) || 1
  const rows = given.map(e =>
    [...e.values].map(([n, v]) => {
      const k = index.get(n)!
      return [k, Math.max(-3, Math.min(3, v / scale[k]!))] as const
    }),
  )
  const grown = given.filter(e => e.grown).length
  const share = given.map(e => 0.5 / (e.grown ? grown : given.length - grown))
  const weight = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length)
    rows.forEach((row, i) => {
      let z = 0
      for (const [k, v] of row) z += weight[k]! * v
      const miss = share[i]! / (1 + Math.exp(z))
      for (const [k, v] of row) slope[k]! += miss * v
    })
    for (let k = 0; k < weight.length; k++) {
      speed[k] = 0.9 * speed[k]! + slope[k]! - (FREE.test(names[k]!) ? 0 : RIDGE) * weight[k]!
      weight[k]! += 0.1 * speed[k]!
    }
  }
  const round = (x: number) => Number(x.toPrecision(4))
  return Object.fromEntries(names.map((n, k) => [n, [round(weight[k]!), round(scale[k]!)] as const]))
}
