import { array, assert, double, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import {
  bestPath,
  bestThreePaths,
  marginals,
  newChain,
  reserve,
  takePath,
} from '../../src/annotate/attribution/crf.ts'

const LABELS = 3
const score = double({ min: -4, max: 4, noNaN: true })
/** A chain with some steps forbidden (never those from and to label 0), and scores for some places. */
const scene = tuple(
  array(score, { minLength: 9, maxLength: 9 }),
  integer({ min: 0, max: 15 }),
  array(score, { minLength: LABELS, maxLength: LABELS * 6 }),
).map(([steps, forbidden, scores]) => {
  const step = Float32Array.from(steps)
  ;[4, 5, 7, 8].forEach((at, bit) => {
    if (forbidden & (1 << bit)) step[at] = -Infinity
  })
  const length = Math.floor(scores.length / LABELS)
  const scratch = reserve(null, length, LABELS)
  scratch.node.set(scores.slice(0, length * LABELS))
  return { step, length, scratch }
})
const START = Float32Array.of(0.5, 0, -0.5)

/** Every path with its score: what dynamic programming must agree with. */
function allPaths({
  step,
  length,
  scratch,
}: {
  step: Float32Array
  length: number
  scratch: { node: Float32Array }
}) {
  const out: { path: number[]; score: number }[] = []
  for (let code = 0; code < LABELS ** length; code++) {
    const path = Array.from({ length }, (_, t) => Math.floor(code / LABELS ** t) % LABELS)
    let sum = START[path[0]!]!
    path.forEach((y, t) => {
      sum += scratch.node[t * LABELS + y]! + (t ? step[path[t - 1]! * LABELS + y]! : 0)
    })
    if (sum > -Infinity) out.push({ path, score: sum })
  }
  return out
}

test('marginals are those of all paths written out, and the scores stay as they are', () => {
  assert(
    property(scene, s => {
      const before = s.scratch.node.slice()
      const logZ = marginals(newChain(LABELS, s.step), START, s.length, s.scratch)
      const paths = allPaths(s)
      const total = paths.reduce((sum, p) => sum + Math.exp(p.score), 0)
      expect(logZ).toBeCloseTo(Math.log(total), 3)
      for (let t = 0; t < s.length; t++)
        for (let y = 0; y < LABELS; y++) {
          const share =
            paths.filter(p => p.path[t] === y).reduce((sum, p) => sum + Math.exp(p.score), 0) / total
          expect(s.scratch.alpha[t * LABELS + y]).toBeCloseTo(share, 3)
        }
      expect(s.scratch.node).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('the best path is the best of all; three at once are what each is alone', () => {
  const biases = [Float32Array.of(0, 0, 0), Float32Array.of(-1.2, 0, 0), Float32Array.of(1.2, 0, 0)] as const
  assert(
    property(scene, s => {
      const chain = newChain(LABELS, s.step)
      bestPath(chain, START, s.length, s.scratch, biases[0])
      const best = Math.max(...allPaths(s).map(p => p.score))
      const path = s.scratch.path.slice(0, s.length)
      expect(allPaths(s).find(p => p.path.join() === path.join())!.score).toBeCloseTo(best, 3)
      const alone = biases.map(bias => {
        bestPath(chain, START, s.length, s.scratch, bias)
        return s.scratch.path.slice(0, s.length)
      })
      bestThreePaths(chain, START, s.length, s.scratch, biases)
      const together = ([0, 1, 2] as const).map(which => {
        takePath(LABELS, s.length, s.scratch, which)
        return s.scratch.path.slice(0, s.length)
      })
      expect(together).toEqual(alone)
    }),
    { numRuns: 100 },
  )
})
