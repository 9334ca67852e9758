import { layoutStemma, type Lineage, type PlacedNode } from '../../record/index.ts'
import type { EditedReport } from '../edition/types.ts'
import { html, type Html } from './html.ts'

const COLUMN = 76
const ROW = 68
const TOP = 20
/** More reports than this make no drawing that anyone can read. */
const MOST = 60

/**
 * The stemma: each origin a tree, what derives below what it derives from. A source that must have existed but is not
 * among the reports is a Greek letter; lines from it, and from second parents, are broken.
 */
export function drawStemma(reports: readonly EditedReport[], lineage: Lineage): Html | null {
  if (reports.length > MOST) return null
  const sigla = new Map(reports.map(r => [r.report.id, r.siglum]))
  const { nodes, lines, columns, rows } = layoutStemma(
    lineage,
    reports.map(r => r.report.id),
  )
  const byId = new Map(nodes.map(n => [n.id, n]))
  const labelOf = (id: string): string => sigla.get(id) ?? id
  const x = (n: PlacedNode): number => (n.column + 0.5) * COLUMN
  const y = (n: PlacedNode): number => TOP + n.row * ROW
  const width = columns * COLUMN
  const height = TOP + rows * ROW - 18
  const drawn = lines.map(line => {
    const [from, to] = [byId.get(line.from)!, byId.get(line.to)!]
    // a second parent may stand beside its child or below it: its line then leaves and comes in at the side
    const level = line.further && to.row <= from.row
    const side = 12 * Math.sign(x(to) - x(from))
    return html`<line
      x1="${x(from) + (level ? side : 0)}"
      y1="${y(from) + (level ? -6 : from.edge ? 26 : 10)}"
      x2="${x(to) - (level ? side : 0)}"
      y2="${y(to) + (level ? -6 : -17)}"
      ${line.further || from.archetype ? html`class="lost"` : ''}
    />`
  })
  const labels = nodes.map(n => {
    const note = n.edge && `${n.edge.kind} ${Math.round(n.edge.share * 100)} %`
    return html`<text x="${x(n)}" y="${y(n)}" class="${n.archetype ? 'node lost' : 'node'}"
        >${labelOf(n.id)}</text
      >
      ${note && html`<text x="${x(n)}" y="${y(n) + 16}" class="note">${note}</text>`}`
  })
  const said = nodes.flatMap(n => {
    const own = lines.filter(l => l.from === n.id && !l.further).map(l => labelOf(l.to))
    const further = lines.filter(l => l.from === n.id && l.further).map(l => labelOf(l.to))
    return [
      ...(own.length ? [`${labelOf(n.id)} is the source of ${own.join(', ')}.`] : []),
      ...(further.length ? [`${labelOf(n.id)} is a further source of ${further.join(', ')}.`] : []),
    ]
  })
  return html`<figure class="stemma" tabindex="0" aria-label="Stemma">
    <svg
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      height="${height}"
      role="img"
      aria-label="${`Stemma. ${said.join(' ')}`}"
    >
      ${drawn}${labels}
    </svg>
  </figure>`
}
