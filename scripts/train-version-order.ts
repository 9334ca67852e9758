/**
 * Trains data/models/version-order/model.json: which of two versions of a text is the earlier one.
 *
 *     CORPORA=… npx tsx scripts/train-version-order.ts          writes the model
 *     CORPORA=… npx tsx scripts/train-version-order.ts --folds  prints the figures of five folds by work
 *
 * Logistic regression by gradient descent. Pairs in which the newer text is longer and pairs in which it is not
 * weigh the same in all, so length is worth nothing by itself.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { corpusFile, readLines, root } from '../bench/support/corpus.ts'
import { differences, profile } from '../src/lineage/versions/features.ts'
import { fnv1a } from '../src/text/hash.ts'

interface Version {
  id: string
  work: string
  text: string
  order: number
}
interface Example {
  work: string
  grown: boolean
  values: Map<string, number>
}

const RIDGE = 0.04
const ROUNDS = 300
const FOLDS = 5

const file = corpusFile('wikiversions/dev.jsonl.gz')
if (!file) process.exit(1)
const works = new Map<string, Version[]>()
for (const v of readLines<Version>(file)) works.set(v.work, [...(works.get(v.work) ?? []), v])
const examples: Example[] = []
for (const versions of works.values()) {
  const profiles = versions.map(v => profile(v.text))
  versions.forEach((x, i) =>
    versions.forEach((y, j) => {
      if (x.order >= y.order) return
      const grown = y.text.length > x.text.length
      examples.push({ work: x.work, grown, values: differences(profiles[i]!, profiles[j]!) })
    }),
  )
}

function train(given: readonly Example[]) {
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
      speed[k] = 0.9 * speed[k]! + slope[k]! - RIDGE * weight[k]!
      weight[k]! += 0.1 * speed[k]!
    }
  }
  const round = (x: number) => Number(x.toPrecision(4))
  return Object.fromEntries(names.map((n, k) => [n, [round(weight[k]!), round(scale[k]!)]]))
}

if (process.argv.includes('--folds')) {
  const foldOf = (e: Example) => fnv1a(e.work) % FOLDS
  const right = { grown: [0, 0], shrunk: [0, 0] }
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(examples.filter(e => foldOf(e) !== fold))
    for (const e of examples.filter(x => foldOf(x) === fold)) {
      let z = 0
      for (const [n, v] of e.values) {
        const [w, s] = weights[n] ?? [0, 1]
        z += w! * Math.max(-3, Math.min(3, v / s!))
      }
      const cell = e.grown ? right.grown : right.shrunk
      cell[0]! += Number(z > 0)
      cell[1]!++
    }
  }
  const [g, s] = [right.grown, right.shrunk].map(([n, of]) => n! / of!)
  console.log(`grown ${g!.toFixed(3)}  not grown ${s!.toFixed(3)}  mean ${((g! + s!) / 2).toFixed(3)}`)
} else {
  const out = path.join(root, 'data/models/version-order/model.json')
  writeFileSync(out, JSON.stringify(train(examples), null, 1) + '\n')
}
