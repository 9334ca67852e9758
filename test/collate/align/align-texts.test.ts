import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignTexts } from '../../../src/collate/index.ts'

const HARBOUR = [
  'The harbour board of Ellmouth closed the northern pier on Tuesday after divers found deep cracks in two of its pillars.',
  'Engineers will inspect the remaining pillars before the end of the month.',
  'Fishing boats have been sent to the smaller quay across the bay.',
]
const BAKERY = [
  'A bakery in the old town has won a national prize for its rye bread.',
  'The owner, who opened the shop nine years ago, works with flour from a mill upstream.',
  'Customers queued along the street on Saturday morning.',
]
const GARDEN = [
  'Volunteers planted four hundred oak saplings beside the railway line.',
  'The saplings replace elms that fell ill in the dry summer.',
]

const found = (a: string, b: string) =>
  alignTexts(a, b).map(s => ({
    a: a.slice(s.a.start, s.a.end),
    b: b.slice(s.b.start, s.b.end),
    kind: s.kind,
  }))

describe('alignTexts', () => {
  test('finds a passage that was taken over word for word, cut to its sentences', () => {
    const a = [...BAKERY, ...HARBOUR].join(' ')
    const b = [GARDEN[0], HARBOUR[0], HARBOUR[1], GARDEN[1]].join('\n')
    expect(found(a, b)).toEqual([
      { a: `${HARBOUR[0]} ${HARBOUR[1]}`, b: `${HARBOUR[0]}\n${HARBOUR[1]}`, kind: 'verbatim' },
    ])
  })

  test('finds a passage that was turned round and shortened', () => {
    const a = [...BAKERY, ...HARBOUR].join(' ')
    const reworked =
      'Deep cracks in two pillars, found by divers, made the Ellmouth harbour board close the northern pier on Tuesday.'
    const b = [GARDEN[0], reworked, GARDEN[1]].join(' ')
    expect(found(a, b)).toEqual([{ a: HARBOUR[0], b: reworked, kind: 'reworked' }])
  })

  test('keeps two passages apart that stand far from each other in one of the texts', () => {
    const filler = Array.from(
      { length: 30 },
      (_, i) => `Page ${i} lists herb${i} and root${i} of valley${i}.`,
    )
    const a = [...HARBOUR, ...filler, ...BAKERY].join(' ')
    const b = [...HARBOUR, ...BAKERY].join(' ')
    expect(found(a, b).map(s => s.a)).toEqual([HARBOUR.join(' '), BAKERY.join(' ')])
  })

  test('says nothing about texts on one subject that share words only', () => {
    const other =
      'Cracks were seen in the pier long ago, said a diver. The board met on Tuesday. Boats in the bay stayed out.'
    expect(alignTexts(HARBOUR.join(' '), other)).toEqual([])
    expect(alignTexts('', HARBOUR.join(' '))).toEqual([])
  })

  test('a text without capitals is cut at its marks', () => {
    const a = [...BAKERY, ...HARBOUR].join(' ').toLowerCase()
    const b = [GARDEN[0], HARBOUR[0], GARDEN[1]].join(' ').toLowerCase()
    expect(found(a, b).map(s => s.b)).toEqual([HARBOUR[0]!.toLowerCase()])
  })

  test('spans lie in bounds, in order, and every share is a part', () => {
    const sentence = constantFrom(...HARBOUR, ...BAKERY, ...GARDEN, '“Yes.”', '😀 no …', '…')
    const text = array(oneof(sentence, string({ unit: 'binary' }))).map(x => x.join(' '))
    assert(
      property(text, text, (a, b) => {
        let last = -1
        for (const s of alignTexts(a, b)) {
          expect(s.a.start).toBeLessThan(s.a.end)
          expect(s.b.start).toBeLessThan(s.b.end)
          expect(s.a.end).toBeLessThanOrEqual(a.length)
          expect(s.b.end).toBeLessThanOrEqual(b.length)
          expect(s.share).toBeGreaterThan(0)
          expect(s.share).toBeLessThanOrEqual(1)
          expect(s.b.start).toBeGreaterThanOrEqual(last)
          last = s.b.start
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a long text of one refrain costs no more than its length', () => {
    const refrain = 'the board met the mayor again and again. '.repeat(12_000)
    const began = performance.now()
    alignTexts(refrain, refrain)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
