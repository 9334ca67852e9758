import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { predict, type Trees } from '../../src/annotate/attribution/trees.ts'

test('turns by arithmetic are the turns by comparison', () => {
  // neighbours in the last bit may fall together: that much is given up for the arithmetic
  const number = integer({ min: -1000, max: 1000 }).map(n => n / 8)
  assert(
    property(
      array(number, { minLength: 3, maxLength: 3 }),
      array(number, { minLength: 4, maxLength: 20 }),
      (thresholds, values) => {
        const trees: Trees = {
          depth: 2,
          count: 1,
          bias: 0,
          feature: Uint8Array.of(0, 1, 1),
          threshold: Float32Array.from(thresholds),
          leaf: Float32Array.of(-3, -1, 1, 3),
        }
        const count = Math.floor(values.length / 2)
        const rows = Float32Array.from(values.slice(0, count * 2))
        const expected = Array.from({ length: count }, (_, i) => {
          let j = 0
          for (let d = 0; d < 2; d++)
            j = 2 * j + (rows[i * 2 + trees.feature[j]!]! <= trees.threshold[j]! ? 1 : 2)
          return Math.fround(1 / (1 + Math.exp(-trees.leaf[j - 3]!)))
        })
        expect([...predict(trees, rows, 2, count)]).toEqual(expected)
      },
    ),
    { numRuns: 200 },
  )
})

test('a value that equals the threshold goes left', () => {
  const trees: Trees = {
    depth: 1,
    count: 1,
    bias: 0,
    feature: Uint8Array.of(0),
    threshold: Float32Array.of(0.25),
    leaf: Float32Array.of(-5, 5),
  }
  expect(predict(trees, Float32Array.of(0.25, 0.3), 1, 2)[0]).toBeLessThan(0.5)
  expect(predict(trees, Float32Array.of(0.25, 0.3), 1, 2)[1]).toBeGreaterThan(0.5)
})

test('rows that the first trees give up keep what these say; all others go through every tree', () => {
  const count = 120
  const trees: Trees = {
    depth: 1,
    count,
    bias: 0,
    feature: new Uint8Array(count),
    threshold: new Float32Array(count).fill(0.5),
    // left: 80 steps down, then 40 far up; right: a little up at each
    leaf: Float32Array.from({ length: count * 2 }, (_, i) => (i % 2 ? 0.01 : i < 160 ? -0.05 : 10)),
  }
  const [left, right] = predict(trees, Float32Array.of(0, 1), 1, 2)
  expect(left).toBeCloseTo(1 / (1 + Math.exp(4)), 5)
  expect(right).toBeCloseTo(1 / (1 + Math.exp(-1.2)), 5)
})
