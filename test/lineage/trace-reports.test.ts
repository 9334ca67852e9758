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

  test('nothing says nothing', () => {
    expect(traceReports([])).toEqual({ edges: [], origins: [] })
    const empty = traceReports([
      { id: 'a', text: '' },
      { id: 'b', text: ' \n' },
      { id: 'c', text: newer },
    ])
    expect(empty).toEqual({ edges: [], origins: [['a'], ['b'], ['c']] })
  })
})

describe('the same words under other ids are copies', () => {
  const only = 'Police closed the bridge to all traffic on Monday evening, a spokeswoman said.'
  const quoted =
    '“Nobody in this town wants to see the lamp go out for good,” said Ines Talbot, who keeps the museum.'
  const same = { publishedAt: '2026-03-02T10:00:00Z' }
  const earlier = { publishedAt: '2026-03-01T10:00:00Z' }
  test.each([
    ['one sentence without stamps', only, {}, {}, 'a copy b'],
    ['a quotation from end to end, at one moment', quoted, same, same, 'a copy b'],
    ['the second one earlier', newer, same, earlier, 'b copy a'],
    ['one sentence, the first one earlier', only, earlier, same, 'a copy b'],
  ])('%s', (_, text, x, y, expected) => {
    const { edges, origins } = traceReports([
      { id: 'a', text, ...x },
      { id: 'b', text: `${text}\n`, ...y },
    ])
    expect(edges.map(e => `${e.from} ${e.kind} ${e.to}`)).toEqual([expected])
    expect(edges[0]!.share).toBe(1)
    expect(origins).toEqual([['a', 'b']])
  })

  test('a stock phrase of a few words is no copy', () => {
    const stub = { text: 'More to follow.', ...same }
    expect(
      traceReports([
        { id: 'a', ...stub },
        { id: 'b', ...stub },
      ]).edges,
    ).toEqual([])
  })
})

describe('a template filled anew', () => {
  const level = (n: number) =>
    `Level of the Sorne at Brackwater: ${140 + n} centimetres at 7 a.m., ${n} more than on the day before. The mark for shipping stands at ${310 + (n % 3)} centimetres.`
  const days = [3, 8, 13].map((n, k) => ({
    id: `d${k}`,
    text: level(n),
    publisher: 'Sorne Gauge',
    publishedAt: `2026-03-0${k + 1}T07:30:00Z`,
  }))

  test('is copied from no earlier filling, with stamps and without', () => {
    const bare = days.map(({ id, text }) => ({ id, text }))
    for (const reports of [days, bare])
      expect(traceReports(reports)).toEqual({ edges: [], origins: [['d0'], ['d1'], ['d2']] })
  })

  test('is copied by another publisher who gives one figure wrong', () => {
    const wrong = level(3).replace('143', '134')
    const copy = { id: 'x', text: wrong, publisher: 'Brackwater Post', publishedAt: '2026-03-01T09:00:00Z' }
    const { edges } = traceReports([...days, copy])
    expect(edges.map(e => `${e.from} ${e.to}`)).toEqual(['d0 x'])
  })
})

test('a text of five megabytes among short ones hinders nothing', () => {
  const words = 'the harbour keeper wrote of wind and tide in the old book every day'.split(' ')
  // a long text that repeats no phrase: its words in an order that turns at another pace for each sentence
  const long = Array.from(
    { length: 80_000 },
    (_, n) =>
      `${Array.from({ length: 10 }, (_, k) => words[(n * (k + 3) + k * k) % words.length]! + (k === 4 ? n : '')).join(' ')}.`,
  ).join(' ')
  expect(long.length).toBeGreaterThan(4_500_000)
  const copy = PAGE.join(' ')
  const lineage = traceReports([
    { id: 'long', text: long },
    { id: 'one', text: copy, publishedAt: '2026-05-01T10:00:00Z' },
    { id: 'two', text: copy, publishedAt: '2026-05-02T10:00:00Z' },
    { id: 'empty', text: '' },
  ])
  expect(kinds(lineage)).toEqual(['one -> two'])
  expect(lineage.origins).toContainEqual(['long'])
}, 60_000)
