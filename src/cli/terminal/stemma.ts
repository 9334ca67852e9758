import { buildStemma, type Lineage, type StemmaNode } from '../../record/index.ts'

/**
 * The stemma for a terminal, one line a report.
 *
 *     α (not among the reports)
 *     ├─ A
 *     │  └─ B  rewrite, 77 %; also from D
 *     └─ C
 *     D
 *
 * @param nameOf - what a report is called
 * @param order - ids of the reports in the order of reading
 */
export function drawStemma(
  lineage: Lineage,
  nameOf: (id: string) => string,
  order?: readonly string[],
): string[] {
  const lines: string[] = []
  const draw = (node: StemmaNode, lead: string, branch: string, below: string): void => {
    const name = node.archetype ? `${node.id} (not among the reports)` : nameOf(node.id)
    const how = [
      node.edge && `${node.edge.kind}, ${Math.round(node.edge.share * 100)} %`,
      node.also.length && `also from ${node.also.map(e => nameOf(e.from)).join(', ')}`,
    ].filter(Boolean)
    lines.push(`${lead}${branch}${name}${how.length ? `  ${how.join('; ')}` : ''}`)
    node.children.forEach((child, i) => {
      const last = i === node.children.length - 1
      draw(child, lead + below, last ? '└─ ' : '├─ ', last ? '   ' : '│  ')
    })
  }
  for (const tree of buildStemma(lineage, order)) draw(tree, '', '', '')
  return lines
}
