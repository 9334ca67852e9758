import type { Lineage, LineageEdge } from './record.ts'

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
export interface PlacedNode extends Omit<StemmaNode, 'children'> {
  column: number
  row: number
}

/** A line from parent to child, by the ids of the nodes; `further` for a second parent, drawn broken. */
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
 * The stemma of a story: one tree for each independent origin. A report with several parents stands under the one that
 * gives most of its words; an origin with several heads hangs from an archetype of its own.
 *
 * @param order - ids of the reports in the order of reading: of trees by their first report, of children, of heads
 */
export function buildStemma(
  lineage: Lineage,
  order: readonly string[] = lineage.origins.flat(),
): StemmaNode[] {
  const known = new Set(lineage.origins.flat())
  const ranked = [...new Set([...order.filter(id => known.has(id)), ...known])]
  const nodes = new Map(ranked.map((id): [string, StemmaNode] => [id, newNode(id)]))
  const parentOf = new Map<string, string>()
  const derived = lineage.edges
    .filter(e => e.kind !== 'shared-source' && nodes.has(e.from) && nodes.has(e.to))
    .toSorted((x, y) => y.share - x.share || y.confidence - x.confidence || (x.from < y.from ? -1 : 1))
  for (const edge of derived) {
    const child = nodes.get(edge.to)!
    if (child.edge || reaches(edge.from, edge.to, parentOf)) {
      child.also.push(edge)
      continue
    }
    child.edge = edge
    parentOf.set(edge.to, edge.from)
  }
  for (const [id, node] of nodes) if (node.edge) nodes.get(parentOf.get(id)!)!.children.push(node)
  const originOf = new Map(lineage.origins.flatMap((ids, k) => ids.map(id => [id, k] as const)))
  const heads = new Map<number, StemmaNode[]>()
  for (const [id, node] of nodes) {
    const origin = originOf.get(id)!
    if (!node.edge) heads.set(origin, [...(heads.get(origin) ?? []), node])
  }
  let lost = 0
  return [...heads.values()].map(children =>
    children.length === 1 ? children[0]! : { ...newNode(letterOf(lost++)), archetype: true, children },
  )
}

const newNode = (id: string): StemmaNode => ({ id, archetype: false, edge: null, also: [], children: [] })

const letterOf = (n: number): string =>
  GREEK[n % GREEK.length]! + (n < GREEK.length ? '' : String(Math.floor(n / GREEK.length)))

function reaches(from: string, to: string, parentOf: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parentOf.get(at)) if (at === to) return true
  return false
}

/** The stemma as positions for any drawing: leaves one column apart, parents above the middle of their children. */
export function layoutStemma(lineage: Lineage, order?: readonly string[]): StemmaLayout {
  const nodes: PlacedNode[] = []
  const lines: PlacedLine[] = []
  let [columns, rows] = [0, 0]
  const place = ({ children, ...node }: StemmaNode, row: number): number => {
    rows = Math.max(rows, row + 1)
    const under = children.map(child => place(child, row + 1))
    const column = under.length ? (under[0]! + under.at(-1)!) / 2 : columns++
    nodes.push({ ...node, column, row })
    for (const child of children)
      lines.push({ from: node.id, to: child.id, kind: child.edge?.kind ?? 'shared-source', further: false })
    for (const e of node.also) lines.push({ from: e.from, to: e.to, kind: e.kind, further: true })
    return column
  }
  for (const tree of buildStemma(lineage, order)) place(tree, 0)
  return { nodes: nodes.sort((x, y) => x.row - y.row || x.column - y.column), lines, columns, rows }
}
