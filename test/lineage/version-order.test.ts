import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import model from '../../data/models/version-order/model.json' with { type: 'json' }
import { differences, profile } from '../../src/lineage/versions/features.ts'
import { findEdits } from '../../src/lineage/versions/edits.ts'
import { outlineOf } from '../../src/lineage/versions/outline.ts'

const between = (x: string, y: string) => differences(profile(x), profile(y))

test('the model reads no years, no mark-up, no dashes', () => {
  const plain = 'The pier was built by the town. It was mended after a storm. Boats land there in summer.'
  const year = (text: string) => text.replace('built', 'built in 1931').replace('storm', 'storm in 2014')
  const names = [...between(plain, year(plain)).keys(), ...Object.keys(model)]
  expect(names.filter(n => /year|mark-up|dash|month|language|digit/.test(n))).toEqual([])
  // the same text with another year says nothing
  expect([...between(year(plain), year(plain).replace('2014', '2019')).values()].every(v => v === 0)).toBe(
    true,
  )
})

describe('edits', () => {
  const edits = (x: string, y: string) => findEdits(outlineOf(x), outlineOf(y))

  test('kept, changed and new sentences are told apart', () => {
    const x = 'the old pier was built by the town council. boats land there in summer.'
    const y = 'boats land there in summer. the old wooden pier was built by the council. nobody swims there.'
    const { onlyX, onlyY, changed, edits: found } = edits(x, y)
    expect([onlyX, onlyY, changed.length]).toEqual([[], [2], 1])
    expect(found).toEqual([
      { x: [], y: ['wooden'] },
      { x: ['town'], y: [] },
    ])
  })

  test('the same text has none', () => {
    const text = 'one pier. one pier. another pier.'
    expect(edits(text, text)).toEqual({ onlyX: [], onlyY: [], changed: [], edits: [] })
  })
})

const WORDS =
  'the old pier was built by town council boats land there in summer 12 40 storm mended . . ! \n'.split(' ')
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(w => w.join(' '))

test('exchanging the texts changes the sign of every value and nothing else', () => {
  fc.assert(
    fc.property(text, text, (x, y) => {
      const [there, back] = [between(x, y), between(y, x)]
      expect([...there.keys()].sort()).toEqual([...back.keys()].sort())
      for (const [name, value] of there) expect(back.get(name)).toBeCloseTo(-value, 9)
    }),
  )
})
