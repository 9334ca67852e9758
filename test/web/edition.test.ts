import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDate, formatRange } from '../../src/web/edition/dates.ts'
import { excerptOf } from '../../src/web/edition/excerpt.ts'
import { listSigla, siglumAt } from '../../src/web/edition/sigla.ts'
import { toEdition } from '../../src/web/edition/to-edition.ts'
import { bridgeRecord } from './bridge-story.ts'

test.each([
  ['2025-12-22T07:08+08:00', '22 Dec 2025, 07:08 UTC+8'],
  ['2025-03-03T07:08Z', '3 Mar 2025, 07:08 UTC'],
  ['2025-03-03T07:08:09.123+05:30', '3 Mar 2025, 07:08 UTC+5:30'],
  ['2025-12', 'Dec 2025'],
  ['2025', '2025'],
  ['2025-13-01', '2025-13-01'],
  ['soon', 'soon'],
])('%s reads %s', (iso, text) => expect(formatDate(iso)).toBe(text))

test.each([
  ['2025-03-03', '2025-03-05', '3 – 5 Mar 2025'],
  ['2025-02-28', '2025-03-02', '28 Feb – 2 Mar 2025'],
  ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
  ['2025-03-03T07:00Z', '2025-03-03T19:00Z', '3 Mar 2025'],
  [null, '2025-03', 'Mar 2025'],
  [null, null, ''],
])('%s to %s reads %s', (from, to, text) => expect(formatRange(from, to)).toBe(text))

test('sigla: letters, then letters with a small one; runs are drawn together', () => {
  expect([0, 25, 26, 27, 52].map(siglumAt)).toEqual(['A', 'Z', 'Aa', 'Ab', 'Ba'])
  const places = (...list: number[]) => list.map(index => ({ index, siglum: siglumAt(index) }))
  expect(listSigla(places(0, 1, 3))).toBe('A B D')
  expect(listSigla(places(4, 0, 1, 2, 3, 6, 6))).toBe('A–E G')
})

describe('the edition of a record', () => {
  const edition = toEdition(bridgeRecord)
  test('sigla follow the stemma', () => {
    expect(edition.reports.map(r => [r.siglum, r.report.id, r.parent?.siglum ?? null, r.origin])).toEqual([
      ['A', 'wire', null, 0],
      ['B', 'copy', 'A', 0],
      ['C', 'machine', 'A', 0],
      ['D', 'simple', 'A', 0],
      ['E', 'tribune', null, 1],
      ['F', 'radio', null, 2],
    ])
  })
  test('variants stand worst first', () => {
    expect(edition.variants.map(v => v.variant.relation)).toEqual([
      ...Array<string>(5).fill('conflict'),
      ...Array<string>(3).fill('altered'),
      'superseded',
      'superseded',
      'granularity',
      'spelling',
    ])
  })
  test('marked words lie inside their passage', () => {
    for (const v of edition.variants)
      for (const { shown } of v.readings)
        for (const d of shown.differing) {
          expect(d.start).toBeGreaterThanOrEqual(shown.passage.start)
          expect(d.end).toBeLessThanOrEqual(shown.passage.end)
        }
  })
  test('the order of the lists in the record changes nothing', () => {
    const turned = {
      ...bridgeRecord,
      reports: [...bridgeRecord.reports].reverse(),
      variants: [...bridgeRecord.variants].reverse(),
      utterances: [...bridgeRecord.utterances].reverse(),
      timeline: [...bridgeRecord.timeline].reverse(),
      lineage: {
        edges: [...bridgeRecord.lineage.edges].reverse(),
        origins: [...bridgeRecord.lineage.origins].reverse().map(o => [...o].reverse()),
      },
    }
    const shape = (e: typeof edition) => ({
      reports: e.reports.map(r => r.siglum + r.report.id),
      variants: e.variants.map(v => [v.number, v.variant.id, v.readings.map(r => r.sigla)]),
      speakers: e.speakers.map(s => [s.name, s.utterances.map(u => u.utterance.id)]),
      timeline: e.timeline.map(t => t.event.id),
    })
    expect(shape(toEdition(turned))).toEqual(shape(edition))
  })
  test('passages that point nowhere, edges in a circle and unknown actors do no harm', () => {
    const lost = { report: 'nowhere', start: 0, end: 3, exact: 'abc' }
    const broken = toEdition({
      ...bridgeRecord,
      variants: bridgeRecord.variants.map(v => ({
        ...v,
        about: 'x',
        readings: v.readings.map(r => ({ ...r, witnesses: [lost] })),
      })),
      lineage: {
        edges: [
          ...bridgeRecord.lineage.edges,
          { ...bridgeRecord.lineage.edges[0]!, from: 'copy', to: 'wire' },
        ],
        origins: [],
      },
      actors: [],
    })
    expect(broken.variants).toEqual([])
    expect(broken.reports).toHaveLength(6)
  })
})

describe('excerpts', () => {
  const text = 'First one. Mr. Hale said that the well was dry, and left. A third.\nNext paragraph.'
  const show = (exact: string, context = 60) => {
    const start = text.indexOf(exact)
    const span = { start, end: start + exact.length }
    return excerptOf(text, span, [span], { context })
      .map(p => (p.kind === 'differs' ? `⟨${p.text}⟩` : p.text))
      .join('')
  }
  test.each([
    ['the well was dry', 60, 'Mr. Hale said that ⟨the well was dry⟩, and left.'],
    ['the well was dry', 10, '…said that ⟨the well was dry⟩, and…'],
    ['First one.', 60, '⟨First one.⟩'],
    ['Next', 60, '⟨Next⟩ paragraph.'],
  ])('%s with %i', (exact, context, drawn) => expect(show(exact, context)).toBe(drawn))

  test('any span of any text gives pieces that stand in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), fc.nat(400), (t, a, b) => {
        const span = { start: Math.min(a, b, t.length), end: Math.min(Math.max(a, b), t.length) }
        const folded = t.replace(/\s+/g, ' ')
        for (const p of excerptOf(t, span, [], { context: 20, length: 80 }))
          if (p.kind !== 'gap') expect(folded).toContain(p.text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
