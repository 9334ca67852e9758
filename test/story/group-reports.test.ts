import { describe, expect, test } from 'vitest'
import { groupReports } from '../../src/story/index.ts'
import { stories } from '../lineage/stories.ts'

const given = stories.map(s => s.reports.map(({ id, text }) => ({ id: `${s.name}/${id}`, text })))

describe('groupReports', () => {
  test.each(stories.map((s, i) => [s.name, i] as const))(
    'the reports of %s stay together, also a sketch or a column',
    (_, i) => {
      // the campaign paper and the article from abroad are of the story only through a third report
      expect(groupReports(given[i]!)).toHaveLength(1)
    },
  )

  test('the reports of two stories are told apart, however they are mixed', () => {
    const mixed = [given[0]![0]!, given[1]![0]!, given[0]![1]!, given[1]![1]!, given[2]![0]!]
    const groups = groupReports(mixed)
    const of = (id: string) => id.split('/')[0]
    expect(groups.map(g => [...new Set(g.map(of))])).toEqual(groups.map(g => [of(g[0]!)]))
    expect(groups).toHaveLength(3)
    expect(
      groupReports([...mixed].reverse())
        .map(g => [...g].sort())
        .sort(),
    ).toEqual(groups.map(g => [...g].sort()).sort())
  })

  test('a report too short to judge stays with the others', () => {
    expect(
      groupReports([...given[0]!.slice(0, 2), { id: 'x', text: 'More to follow.' }, { id: 'y', text: '' }]),
    ).toHaveLength(1)
    expect(groupReports([])).toEqual([])
    expect(groupReports([{ id: 'x', text: '' }])).toEqual([['x']])
  })
})
