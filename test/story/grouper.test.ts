import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGrouper, type IncomingReport } from '../../src/story/index.ts'
import { stories } from '../lineage/stories.ts'

/** The stories that each report was given, as letters in the order in which they came up: "AABAC". */
function letters(given: readonly string[]): string {
  const names: string[] = []
  return given
    .map(id => {
      if (!names.includes(id)) names.push(id)
      return String.fromCharCode(65 + names.indexOf(id))
    })
    .join('')
}

const group = (reports: readonly IncomingReport[]) => {
  const grouper = createGrouper()
  return letters(reports.map(r => grouper.add(r)))
}

const quake = (place: string, size: string, dead: number) =>
  `An earthquake of magnitude ${size} struck near ${place} early on Tuesday, killing at least ${dead} people, officials said. Rescue teams searched the rubble of collapsed houses in ${place} for survivors while aftershocks shook the region. Hospitals in ${place} were overwhelmed.`

describe('createGrouper', () => {
  test('reports of one story come together, those of others open their own', () => {
    const pick = (name: string, ids: string[]) =>
      ids.map(id => stories.find(s => s.name === name)!.reports.find(r => r.id === id)!)
    const [wire, copy, simple] = pick('port-strike', ['wire', 'copy', 'simple'])
    const [broadsheet, shortened] = pick('dairy-merger', ['broadsheet', 'shortened'])
    const [court, plain] = pick('dam-inquest', ['court', 'plain'])
    expect(
      group(
        [wire!, broadsheet!, copy!, court!, shortened!, plain!, simple!].map(({ id, text }) => ({
          id,
          text,
        })),
      ),
    ).toBe('ABACBCA')
  })

  test('look-alike stories are kept apart: two earthquakes', () => {
    const at = '2024-03-05T08:00Z'
    const one = { id: '1', text: quake('Marbella Vieja', '6.1', 14), publishedAt: at }
    const two = { id: '2', text: quake('Tanjung Keris', '5.4', 3), publishedAt: at }
    const three = { id: '3', text: quake('Marbella Vieja', '6.1', 19), publishedAt: at }
    const filler = stories.flatMap(s =>
      s.reports.map(({ id, text }) => ({ id: s.name + id, text, publishedAt: at })),
    )
    const grouper = createGrouper()
    for (const r of filler) grouper.add(r)
    const [a, b, c] = [grouper.add(one), grouper.add(two), grouper.add(three)]
    expect(b).not.toBe(a)
    expect(c).toBe(a)
  })

  test('one template with new numbers every day is a new story every day', () => {
    const level = (day: number, n: number): IncomingReport => ({
      id: `day-${day}`,
      publishedAt: `2024-03-0${day}T07:00Z`,
      text: `Water level of the Sorne at Brackwater: ${140 + n} centimetres, ${n} more than the day before. Ships over ${60 + n} metres must wait at the lock of Hollin until the mark of ${310 - n} is passed. The next reading follows at noon.`,
    })
    expect(group([level(1, 3), level(2, 11), level(3, 27)])).toBe('ABC')
    // the same post by another outlet on the same day is the same story
    expect(group([level(1, 3), level(2, 11), { ...level(2, 11), id: 'again' }])).toBe('ABB')
  })

  test('a story that has been quiet for longer than the window is over', () => {
    const { text } = stories[0]!.reports[0]!
    const days = ['2024-03-01', '2024-03-09', '2024-04-20']
    expect(group(days.map((day, i) => ({ id: `${i}`, text, publishedAt: `${day}T10:00Z` })))).toBe('AAB')
  })

  test('one stamp from the future does not end the stories of today', () => {
    const { text } = stories[0]!.reports[0]!
    const stamps = ['2024-03-01', '2024-03-01', '2024-03-01', '2099-01-01', '2024-03-02', 'soon', '']
    expect(group(stamps.map((s, i) => ({ id: `${i}`, text, publishedAt: s && `${s}T10:00Z` })))).toBe(
      'AAAAAAA',
    )
  })

  test('settling keeps the ids of stories and answers for every report in the order of arrival', () => {
    const grouper = createGrouper()
    const reports = stories.flatMap(s => s.reports.map(r => ({ id: `${s.name}/${r.id}`, text: r.text })))
    const online = reports.map(r => grouper.add(r))
    const settled = grouper.settle()
    expect(settled.map(s => s.id)).toEqual(reports.map(r => r.id))
    const known = new Set(online)
    expect(settled.filter(s => known.has(s.story)).length).toBeGreaterThan(reports.length / 2)
    expect(grouper.settle()).toEqual(settled)
  })

  test('any texts and stamps: an id each, and the same ones again', () => {
    const text = constantFrom('', '…', '😀😀', 'A ferry sank.', ...stories[0]!.reports.map(r => r.text))
    const report = record({ id: string(), text, publishedAt: constantFrom(null, '2024-03-01', '1970', 'x') })
    assert(
      property(array(report, { maxLength: 12 }), reports => {
        const [x, y] = [createGrouper(), createGrouper()]
        const ids = reports.map(r => x.add(r))
        expect(ids).toEqual(reports.map(r => y.add(r)))
        expect(x.settle()).toHaveLength(reports.length)
      }),
      { numRuns: 40 },
    )
  })
})
