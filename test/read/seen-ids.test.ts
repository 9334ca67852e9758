import { expect, test } from 'vitest'
import { createSeenIds } from '../../src/read/seen-ids.ts'
import { fingerprint } from '../../src/text/hash.ts'

test('an id is new once, whatever it looks like', () => {
  const seen = createSeenIds()
  const ids = ['', 'a', 'row 7', '00000000000', 'zzzzzzzzzzz', fingerprint('a page'), 'http://a.example/1']
  expect(ids.map(id => seen.add(id))).toEqual(ids.map(() => true))
  expect(ids.map(id => seen.add(id))).toEqual(ids.map(() => false))
})

test('many ids are told apart while the table grows', () => {
  const seen = createSeenIds()
  const ids = Array.from({ length: 60_000 }, (_, i) => fingerprint(`page ${i}`))
  const known = new Set<string>()
  for (const id of ids) {
    expect(seen.add(id)).toBe(!known.has(id))
    known.add(id)
  }
  expect(ids.some(id => seen.add(id))).toBe(false)
})

test('the last so many are known for sure, the oldest are forgotten', () => {
  const seen = createSeenIds(10)
  const ids = Array.from({ length: 35 }, (_, i) => fingerprint(`page ${i}`))
  for (const [i, id] of ids.entries()) {
    expect(seen.add(id)).toBe(true)
    for (const recent of ids.slice(Math.max(0, i - 10), i)) expect(seen.add(recent)).toBe(false)
  }
  expect(seen.add(ids[0]!)).toBe(true)
})
