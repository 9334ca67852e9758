import type { Lineage, LineageEdge } from '../record/index.ts'
import { Groups } from './groups.ts'

/** A report in the stemma, or an archetype: a text that must have existed and is not among the reports. */
export interface StemmaNode {
  /** report id; for an archetype a Greek letter */
  id: string
  archetype: boolean
  /** edge to the parent, null at the top of a tree and under an archetype */
  edge: LineageEdge | null
  /** further parents (contamination) */
  also: LineageEdge[]
  children: StemmaNode[]
}

/** Where a node stands: `column` (fractions allowed) from the left, `row` from the top, both from 0. */
export interface PlacedNode {
  id: string
  archetype: boolean
  column: number
  row: number
}

/** A line from parent to child; `further` for a second parent, drawn broken. Ids are those of the nodes. */
export interface PlacedLine {
  from: string
  to: string
  kind: LineageEdge['kind']
  further: boolean
}

export interface StemmaLayout {
  nodes: PlacedNode[]
  lines: PlacedLine[]
  columns: number
  rows: number
}

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω'

/**
 * The stemma of a story: one tree for each independent origin, in the order of `lineage.origins`. Siblings of a
 * text that is not in the set hang under an archetype of their own.
 */
export function buildStemma(lineage: Lineage): StemmaNode[] {
  const nodes = new Map<string, StemmaNode>()
  for (const id of lineage.origins.flat())
    nodes.set(id, { id, archetype: false, edge: null, also: [], children: [] })
  const derived = lineage.edges
    .filter(e => e.kind !== 'shared-source' && nodes.has(e.from) && nodes.has(e.to))
    .toSorted((x, y) => y.share - x.share || (x.from < y.from ? -1 : 1))
  const parentOf = new Map<string, string>()
  for (const edge of derived) {
    const child = nodes.get(edge.to)!
    if (child.edge || reaches(edge.from, edge.to, parentOf)) {
      child.also.push(edge)
      continue
    }
    child.edge = edge
    parentOf.set(edge.to, edge.from)
    nodes.get(edge.from)!.children.push(child)
  }
  const rootOf = (id: string): string => {
    let at = id
    for (let up = parentOf.get(at); up !== undefined; up = parentOf.get(at)) at = up
    return at
  }
  const siblings = new Groups()
  for (const e of lineage.edges)
    if (e.kind === 'shared-source' && nodes.has(e.from) && nodes.has(e.to))
      siblings.join(rootOf(e.from), rootOf(e.to))
  const families = new Map<string, StemmaNode[]>()
  for (const id of lineage.origins.flat()) {
    if (parentOf.has(id)) continue
    const key = siblings.find(id)
    const family = families.get(key)
    if (family) family.push(nodes.get(id)!)
    else families.set(key, [nodes.get(id)!])
  }
  let lost = 0
  const top = [...families.values()].map((children): StemmaNode => {
    if (children.length === 1) return children[0]!
    const letter =
      GREEK[lost % GREEK.length]! + (lost < GREEK.length ? '' : String(Math.floor(lost / GREEK.length)))
    lost++
    return { id: letter, archetype: true, edge: null, also: [], children }
  })
  return top
}

function reaches(from: string, to: string, parentOf: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parentOf.get(at)) if (at === to) return true
  return false
}

/**
 * The stemma for a terminal, one line a report.
 *
 *     α (not among the reports)
 *     ├─ A
 *     │  └─ B  rewrite, 77 %; also from D
 *     └─ C
 *     D
 *
 * @param sigla - report id -> siglum; an id without one stands as it is
 */
export function drawStemma(lineage: Lineage, sigla: { readonly [report: string]: string }): string {
  const name = (id: string) => sigla[id] ?? id
  const lines: string[] = []
  const draw = (node: StemmaNode, lead: string, branch: string, below: string) => {
    const how = node.edge ? `  ${node.edge.kind}, ${Math.round(node.edge.share * 100)} %` : ''
    const also = node.also.length
      ? `${how ? '; ' : '  '}also from ${node.also.map(e => name(e.from)).join(', ')}`
      : ''
    lines.push(
      `${lead}${branch}${node.archetype ? `${node.id} (not among the reports)` : name(node.id)}${how}${also}`,
    )
    node.children.forEach((child, i) => {
      const last = i === node.children.length - 1
      draw(child, lead + below, last ? '└─ ' : '├─ ', last ? '   ' : '│  ')
    })
  }
  for (const tree of buildStemma(lineage)) draw(tree, '', '', '')
  return lines.join('\n')
}

/** The stemma as positions for a drawing: leaves one column apart, parents above the middle of their children. */
export function layoutStemma(lineage: Lineage): StemmaLayout {
  const nodes: PlacedNode[] = []
  const lines: PlacedLine[] = []
  let columns = 0
  let rows = 0
  const place = (node: StemmaNode, row: number): number => {
    rows = Math.max(rows, row + 1)
    const under = node.children.map(child => place(child, row + 1))
    const column = under.length ? (under[0]! + under.at(-1)!) / 2 : columns++
    nodes.push({ id: node.id, archetype: node.archetype, column, row })
    for (const child of node.children)
      lines.push({ from: node.id, to: child.id, kind: child.edge?.kind ?? 'shared-source', further: false })
    for (const e of node.also) lines.push({ from: e.from, to: e.to, kind: e.kind, further: true })
    return column
  }
  for (const tree of buildStemma(lineage)) place(tree, 0)
  return { nodes: nodes.sort((x, y) => x.row - y.row || x.column - y.column), lines, columns, rows }
}
