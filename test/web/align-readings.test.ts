import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignReadings, differingParts } from '../../src/web/edition/align-readings.ts'

/** The alignment as a table: one line a reading, stretches between bars, what differs in ⟨⟩. */
function draw(texts: string[]): string[] {
  const stretches = alignReadings(texts)
  return texts.map((text, r) =>
    stretches
      .map(({ same, cells }) => {
        const cell = cells[r]
        if (!cell) return ''
        const words = text.slice(cell.start, cell.end) || '·'
        return same ? words : `⟨${words}⟩`
      })
      .join(' | '),
  )
}

test.each([
  [
    ['The door is shut and will stay shut', 'The gate is shut and will stay closed'],
    ['The | ⟨door⟩ | is shut and will stay | ⟨shut⟩', 'The | ⟨gate⟩ | is shut and will stay | ⟨closed⟩'],
  ],
  // case and marks are no difference
  [
    ['“We won’t go,”', "we won't go."],
    ['“We won’t go,”', "we won't go."],
  ],
  // a part of the words, wherever it stands, is no difference
  [
    ['We came once. We will not come twice', 'We will not come twice'],
    ['We came once. | We will not come twice', ' | We will not come twice'],
  ],
  // words left out in the middle
  [
    ['It was a very long night', 'It was a night'],
    ['It was a | ⟨very long⟩ | night', 'It was a | ⟨·⟩ | night'],
  ],
  // a lone small word between two differences is chance
  [
    ['higher than we feared today', 'worse than they thought today'],
    ['⟨higher than we feared⟩ | today', '⟨worse than they thought⟩ | today'],
  ],
])('%j', (texts, drawn) => expect(draw(texts)).toEqual(drawn))

test('every reading is given back whole, in order, whatever it is', () => {
  const word = fc.constantFrom('the', 'crack', 'is', 'deep', 'wide', '“so”', '—', '橋', 'a')
  const text = fc.array(word, { maxLength: 12 }).map(w => w.join(' '))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), texts => {
      const stretches = alignReadings(texts)
      texts.forEach((t, r) => {
        const words = stretches.flatMap(s => (s.cells[r] ? t.slice(s.cells[r].start, s.cells[r].end) : []))
        expect(words.join(' ').split(/\s+/).filter(Boolean)).toEqual(t.split(/\s+/).filter(Boolean))
      })
      expect(stretches.every(s => s.cells.some(c => c && c.end > c.start))).toBe(true)
    }),
  )
})

test('two thousand words against two thousand are aligned in a moment', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `w${(i * 7919) % 997}`)
  const other = words.map((w, i) => (i % 10 ? w : `x${i}`))
  const { shared } = differingParts(words.join(' '), other.join(' '))
  expect(shared).toBeGreaterThan(0.85)
})
