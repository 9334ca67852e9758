import type { EditedReport } from '../edition/types.ts'
import { html, type Html } from './html.ts'

const COLUMN = 76
const ROW = 68
const TOP = 20
/** More reports than this make no drawing that anyone can read. */
const MOST = 60

interface Node {
  label: string
  note: string
  report: EditedReport | null
  parent: Node | null
  children: Node[]
  x: number
  depth: number
}

/**
 * The stemma: each origin a tree, what derives below what it derives from. A source that must have existed
 * but is not among the reports is a Greek letter, its lines broken.
 */
export function drawStemma(reports: readonly EditedReport[]): Html | null {
  if (reports.length > MOST) return null
  const roots = forest(reports)
  let leaves = 0
  const nodes: Node[] = []
  const place = (node: Node, depth: number): void => {
    node.depth = depth
    nodes.push(node)
    for (const child of node.children) place(child, depth + 1)
    node.x = node.children.length
      ? (node.children[0]!.x + node.children.at(-1)!.x) / 2
      : (leaves++ + 0.5) * COLUMN
  }
  for (const root of roots) place(root, 0)
  const width = leaves * COLUMN
  const height = TOP + (Math.max(...nodes.map(n => n.depth)) + 1) * ROW - 18
  const y = (n: Node): number => TOP + n.depth * ROW
  const lines = nodes.flatMap(n =>
    n.parent
      ? [
          html`<line
            x1="${n.parent.x}"
            y1="${y(n.parent) + (n.parent.note ? 26 : 10)}"
            x2="${n.x}"
            y2="${y(n) - 17}"
            ${n.parent.report ? '' : html`class="lost"`}
          />`,
        ]
      : [],
  )
  const labels = nodes.map(
    n =>
      html`<text x="${n.x}" y="${y(n)}" class="${n.report ? 'node' : 'node lost'}">${n.label}</text>
        ${n.note && html`<text x="${n.x}" y="${y(n) + 16}" class="note">${n.note}</text>`}`,
  )
  return html`<figure class="stemma" tabindex="0" aria-label="Stemma">
    <svg
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      height="${height}"
      role="img"
      aria-label="${describe(nodes)}"
    >
      ${lines}${labels}
    </svg>
  </figure>`
}

function forest(reports: readonly EditedReport[]): Node[] {
  const bySiglum = new Map<string, Node>()
  const lost = new Map<number, Node>()
  const roots: Node[] = []
  for (const r of reports) {
    const node: Node = { label: r.siglum, note: '', report: r, parent: null, children: [], x: 0, depth: 0 }
    bySiglum.set(r.siglum, node)
    let parent = r.parent ? (bySiglum.get(r.parent.siglum) ?? null) : null
    if (r.parent) node.note = `${r.parent.edge.kind} ${Math.round(r.parent.edge.share * 100)} %`
    if (!parent && r.sharesLostSource) {
      parent = lost.get(r.origin) ?? null
      if (!parent) {
        const label = String.fromCharCode(0x3b1 + Math.min(lost.size, 16))
        parent = { label, note: '', report: null, parent: null, children: [], x: 0, depth: 0 }
        lost.set(r.origin, parent)
        roots.push(parent)
      }
    }
    node.parent = parent
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return roots
}

function describe(nodes: readonly Node[]): string {
  const sentences = nodes
    .filter(n => n.children.length)
    .map(n => `${n.label} is the source of ${n.children.map(c => c.label).join(', ')}.`)
  return `Stemma. ${sentences.join(' ')}`
}
