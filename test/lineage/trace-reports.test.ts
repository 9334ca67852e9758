import { describe, expect, test } from 'vitest'
import { traceReports } from '../../src/lineage/index.ts'
import { stories } from './stories.ts'

const kinds = (lineage: ReturnType<typeof traceReports>) =>
  lineage.edges.map(e => `${e.from} ${e.kind === 'shared-source' ? '~' : '->'} ${e.to}`)

const PAGE = [
  'The lighthouse of Kettle Point was built in 1871 after two ships had run aground on the reef.',
  'Its lamp burned oil until the village got a power line.',
  'Keepers lived in the round house below the tower, which is a small museum now.',
  'The tower is 31 metres high and stands on a rock that the sea covers at spring tide.',
  'Every summer a swimming race leads round the rock and back to the harbour.',
]
const older = PAGE.slice(0, 4).join(' ') + " It's really a very nice place , you can see seals ..."
const newer =
  PAGE.join(' ') +
  ' In 2009 the lamp was replaced; according to the coast guard, the new one reaches 18 miles.'

describe('traceReports', () => {
  test('finds the lineage of a story from texts and stamps alone', () => {
    const { reports } = stories.find(s => s.name === 'port-strike')!
    const lineage = traceReports(
      reports.map(({ id, text, publishedAt }) => ({ id, text, publishedAt: publishedAt ?? null })),
    )
    expect(kinds(lineage)).toContain('wire -> copy')
    expect(lineage.origins.find(g => g.includes('wire'))).toEqual(['copy', 'machine', 'simple', 'wire'])
  })

  test('puts versions of a page in order by how they are written', () => {
    expect(
      kinds(
        traceReports([
          { id: 'b', text: older },
          { id: 'a', text: newer },
        ]),
      ),
    ).toEqual(['b -> a'])
    expect(
      kinds(
        traceReports([
          { id: 'x', text: newer },
          { id: 'y', text: older },
        ]),
      ),
    ).toEqual(['y -> x'])
  })

  test('a stamp decides against the way of writing', () => {
    const lineage = traceReports([
      { id: 'b', text: older, publishedAt: '2020-05-05' },
      { id: 'a', text: newer, publishedAt: '2019-01-01' },
    ])
    expect(kinds(lineage)).not.toContain('b -> a')
  })

  test('offsets count in the text as given', () => {
    const texts = { a: `\n\n  ${newer}`, b: `${older}\r\n` }
    for (const { evidence } of traceReports([
      { id: 'a', text: texts.a },
      { id: 'b', text: texts.b },
    ]).edges)
      for (const p of evidence.flatMap(e => [e.from, e.to]))
        expect(texts[p.report as 'a' | 'b'].slice(p.start, p.end)).toBe(p.exact)
  })

  test('the same text twice is a copy, also among versions, and nobody can say of which', () => {
    const given = [
      { id: 'a', text: newer },
      { id: 'b', text: older },
      { id: 'c', text: newer },
    ]
    const { edges } = traceReports(given)
    expect(edges.find(e => e.from === 'a' && e.to === 'c') ?? edges.find(e => e.from === 'c')).toMatchObject({
      kind: 'copy',
      share: 1,
    })
    expect(traceReports([given[0]!, given[2]!]).edges).toMatchObject([
      { from: 'a', to: 'c', kind: 'copy', share: 1, confidence: 0.5 },
    ])
  })

  test('a template with new numbers, nothing: no direction', () => {
    const level = (n: number) =>
      `Level of the Sorne at Brackwater: ${140 + n} centimetres at 7 a.m., ${n} more than before. The mark for shipping stands at 310 centimetres.`
    for (const [x, y] of [
      [level(3), level(8)],
      ['', ''],
    ])
      expect(
        kinds(
          traceReports([
            { id: 'a', text: x! },
            { id: 'b', text: y! },
          ]),
        ).filter(e => e.includes('->')),
      ).toEqual([])
    expect(traceReports([])).toEqual({ edges: [], origins: [] })
  })
})
