import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NearCopies, resemblance, sketchOf } from '../../src/text/min-hash.ts'

const words = (minLength = 3) => array(integer({ min: 0, max: 5000 }), { minLength, maxLength: 300 })
/** `count` words that no other call with another `from` gives. */
const run = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k)

/** Part of all runs of three words that both texts have, counted. */
function counted(x: readonly number[], y: readonly number[]): number {
  const runs = (w: readonly number[]) => new Set(w.slice(2).map((_, k) => w.slice(k, k + 3).join(' ')))
  const [a, b] = [runs(x), runs(y)]
  const both = [...a].filter(r => b.has(r)).length
  return both / (a.size + b.size - both)
}

describe('sketchOf', () => {
  test('equal texts have equal sketches, and no sketch has an empty bin', () => {
    assert(
      property(words(), given => {
        const sketch = sketchOf(given)!
        expect(sketch).toEqual(sketchOf(Uint32Array.from(given)))
        expect(sketch).not.toContain(0xffffffff)
        expect(resemblance(sketch, sketch)).toBe(1)
      }),
    )
  })

  test('fewer than three words give none', () => {
    for (const given of [[], [1], [1, 2]]) expect(sketchOf(given)).toBeNull()
    expect(sketchOf([1, 2, 3])).not.toBeNull()
  })

  test('resemblance tells the part of the runs that both texts have, in either order', () => {
    for (let kept = 0; kept <= 400; kept += 40) {
      const x = run(0, 400)
      const y = [...run(0, kept), ...run(10_000, 400 - kept)]
      const told = resemblance(sketchOf(x)!, sketchOf(y)!)
      expect(Math.abs(told - counted(x, y)), `${kept} of 400 words`).toBeLessThan(0.15)
      expect(resemblance(sketchOf(y)!, sketchOf(x)!)).toBe(told)
    }
  })
})

describe('NearCopies', () => {
  test('finds each text again, and a copy with a sentence changed', () => {
    const copies = new NearCopies(256)
    const texts = Array.from({ length: 100 }, (_, k) => run(1000 * k, 200))
    texts.forEach((text, k) => expect(copies.add(sketchOf(text)!)).toBe(k))
    texts.forEach((text, k) => {
      expect(copies.find(sketchOf(text)!)).toEqual({ text: k, resemblance: 1 })
      const changed = [...text.slice(0, 90), ...run(900_000 + 50 * k, 15), ...text.slice(105)]
      expect(copies.find(sketchOf(changed)!)?.text).toBe(k)
    })
  })

  test('texts that share nothing never meet', () => {
    const copies = new NearCopies(1024)
    for (let k = 0; k < 1000; k++) copies.add(sketchOf(run(1000 * k, 150))!)
    for (let k = 0; k < 1000; k++) expect(copies.find(sketchOf(run(2_000_000 + 1000 * k, 150))!)).toBeNull()
  })

  test('what is found is a text of the latest ones, as like as it says', () => {
    assert(
      property(array(words(), { minLength: 1, maxLength: 40 }), words(), (texts, asked) => {
        const copies = new NearCopies(8)
        const sketches = texts.map(t => sketchOf(t)!)
        sketches.forEach(s => copies.add(s))
        const sketch = sketchOf(asked)!
        const found = copies.find(sketch)
        if (!found) return
        expect(found.text).toBeGreaterThanOrEqual(texts.length - 8)
        expect(found.resemblance).toBe(resemblance(sketch, sketches[found.text]!))
      }),
    )
  })

  test('old texts are forgotten', () => {
    const copies = new NearCopies(4)
    const first = sketchOf(run(0, 100))!
    copies.add(first)
    for (let k = 1; k <= 4; k++) copies.add(sketchOf(run(1000 * k, 100))!)
    expect(copies.find(first)).toBeNull()
  })
})
