import { describe, expect, test } from 'vitest'
import type { Lineage } from '../../src/record/index.ts'
import { stories, trace, type Story } from './stories.ts'

const groups = (origins: string[][]) => origins.map(g => [...g].sort().join(' ')).sort()

/** Edges as one reads them: "wire -> copy: copy", "broadsheet ~ radio". */
const drawn = (edges: Lineage['edges']) =>
  edges
    .map(e => (e.kind === 'shared-source' ? `${e.from} ~ ${e.to}` : `${e.from} -> ${e.to}: ${e.kind}`))
    .sort()

function wanted(expected: Story['expect'], found: string[]): string[] {
  return expected.edges
    .map(e => {
      if (e.from) return `${e.from} -> ${e.to}: ${e.kind}`
      const other = e.or && `${e.or.a} ~ ${e.or.b}`
      return other && found.includes(other) ? other : `${e.a} ~ ${e.b}`
    })
    .sort()
}

describe.each(stories)('$name: $about', story => {
  const lineage = trace(story.reports)

  test('origins', () => expect(groups(lineage.origins)).toEqual(groups(story.expect.origins)))

  test('edges', () => {
    const found = drawn(lineage.edges)
    expect(found).toEqual(wanted(story.expect, found))
  })

  test('every edge shows passages that stand in its reports, and one sentence', () => {
    const text = new Map(story.reports.map(r => [r.id, r.text.trim()]))
    for (const edge of lineage.edges) {
      expect(edge.evidence.length).toBeGreaterThan(0)
      for (const { from, to } of edge.evidence) {
        expect([from.report, to.report]).toEqual([edge.from, edge.to])
        for (const p of [from, to]) expect(text.get(p.report)!.slice(p.start, p.end)).toBe(p.exact)
      }
      expect(edge.note).toMatch(/^[^.]+\.$/)
    }
  })

  test('the order of the reports changes nothing', () => {
    expect(trace([...story.reports].reverse())).toEqual(lineage)
  })
})

describe('what lineage does not claim', () => {
  const port = stories.find(s => s.name === 'port-strike')!

  test('two identical texts without a stamp are a copy, and it says that nobody knows of which', () => {
    const wire = { id: 'x', text: port.reports[0]!.text }
    const { edges, origins } = trace([wire, { ...wire, id: 'y' }])
    expect(drawn(edges)).toEqual(['x -> y: copy'])
    expect(edges[0]).toMatchObject({ confidence: 0.5, reasons: [] })
    expect(edges[0]!.note).toContain('nothing says which came first')
    expect(origins).toEqual([['x', 'y']])
    expect(edges[0]!.share).toBe(1)
  })

  test('two papers with the same words of an agency that is not among the reports are siblings', () => {
    const { text } = port.reports[1]!
    const paper = (id: string, publisher: string) => ({
      id,
      publisher,
      text,
      notices: [{ kind: 'agency-credit' as const, text: '(Meridian Press)' }],
    })
    expect(drawn(trace([paper('x', 'Eastfold Courier'), paper('y', 'Fold Echo')]).edges)).toEqual(['x ~ y'])
  })

  test('a stamp tells them apart', () => {
    const wire = { text: port.reports[0]!.text }
    const { edges } = trace([
      { ...wire, id: 'x', publishedAt: '2024-05-14T12:00Z' },
      { ...wire, id: 'y', publishedAt: '2024-05-14T09:00Z' },
    ])
    expect(drawn(edges)).toEqual(['y -> x: copy'])
  })

  test('stamps that contradict each other or make no sense are not believed against a credit', () => {
    const [wire, copy] = port.reports
    const late = { ...wire!, publishedAt: '2031-01-01T00:00Z' }
    expect(drawn(trace([late, copy!]).edges)).toEqual(['wire -> copy: copy'])
    expect(() => trace([{ ...wire!, publishedAt: 'soon' }, copy!])).not.toThrow()
  })

  test('no report, one report, an empty report', () => {
    expect(trace([])).toEqual({ edges: [], origins: [] })
    expect(trace([{ id: 'x', text: '' }])).toEqual({ edges: [], origins: [['x']] })
    expect(trace([port.reports[0]!, { id: 'x', text: '…' }]).edges).toEqual([])
  })

  test('a template filled with new numbers each day gives siblings, not parents', () => {
    const day = (id: string, n: number) => ({
      id,
      text: `Level of the Sorne at Brackwater: ${140 + n} centimetres at 7 a.m., ${n + 3} more than the day before. The mark for shipping stands at 310 centimetres. The next reading follows at noon.`,
    })
    expect(trace([day('a', 2), day('b', 9)]).edges.every(e => e.kind === 'shared-source')).toBe(true)
  })
})
