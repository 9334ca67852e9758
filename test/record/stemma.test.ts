import { expect, test } from 'vitest'
import { drawStemma } from '../../src/cli/terminal/stemma.ts'
import { layoutStemma, type LineageEdge } from '../../src/record/index.ts'

const edge = (from: string, to: string, kind: LineageEdge['kind'], share = 0.5): LineageEdge => ({
  from,
  to,
  kind,
  share,
  confidence: 0.9,
  evidence: [],
  note: '',
})
const lineage = {
  edges: [
    edge('r1', 'r2', 'rewrite', 0.77),
    edge('r2', 'r5', 'copy', 0.9),
    edge('r4', 'r2', 'rewrite', 0.3),
    edge('r1', 'r3', 'shared-source'),
  ],
  origins: [['r1', 'r2', 'r3', 'r5'], ['r4']],
}

test('a stemma in the terminal shows lost sources, descent and second parents', () => {
  const sigla: { [id: string]: string } = { r1: 'A', r2: 'B', r3: 'C', r4: 'D', r5: 'E' }
  expect(drawStemma(lineage, id => sigla[id]!)).toEqual([
    'α (not among the reports)',
    '├─ A',
    '│  └─ B  rewrite, 77 %; also from D',
    '│     └─ E  copy, 90 %',
    '└─ C',
    'D',
  ])
})

test('every report has one place, no two share it, and parents stand above their children', () => {
  const { nodes, lines, columns, rows } = layoutStemma(lineage)
  expect(nodes.map(n => n.id).sort()).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'α'])
  expect(new Set(nodes.map(n => `${n.column}/${n.row}`)).size).toBe(nodes.length)
  const row = new Map(nodes.map(n => [n.id, n.row]))
  for (const l of lines.filter(x => !x.further)) expect(row.get(l.to)).toBe(row.get(l.from)! + 1)
  expect(lines.filter(l => l.further).map(l => `${l.from} ${l.to}`)).toEqual(['r4 r2'])
  expect([columns, rows]).toEqual([3, 4])
})

test('edges that run in a circle or name no report do no harm', () => {
  const circle = {
    edges: [edge('x', 'y', 'copy'), edge('y', 'x', 'copy'), edge('q', 'x', 'copy')],
    origins: [['x', 'y']],
  }
  expect(drawStemma(circle, id => id)).toHaveLength(2)
  expect(drawStemma({ edges: [], origins: [] }, id => id)).toEqual([])
})

test('the order of reading decides which tree, which head and which child comes first', () => {
  const order = ['r4', 'r3', 'r1', 'r2', 'r5']
  expect(drawStemma(lineage, id => id, order)).toEqual([
    'r4',
    'α (not among the reports)',
    '├─ r3',
    '└─ r1',
    '   └─ r2  rewrite, 77 %; also from r4',
    '      └─ r5  copy, 90 %',
  ])
})
