import type { Passage, Record } from '../../record/index.ts'
import type { EditedPosition, Evidence, Grid } from './types.ts'

/** The positions with who says so, what was said before, and whether the party has moved. */
export function editPositions(
  record: Record,
  nameOf: (id: string) => string,
  evidence: (witnesses: readonly Passage[]) => Evidence,
): EditedPosition[] {
  const { positions, changes } = record.proceedings
  const byId = new Map(positions.map(p => [p.id, p]))
  const moved = new Set(changes.map(c => c.to))
  return positions.map(position => ({
    position,
    party: nameOf(position.party),
    said: position.speaker === null || position.speaker === position.party ? null : nameOf(position.speaker),
    before: position.history.flatMap(id => byId.get(id) ?? []).reverse(),
    changed: moved.has(position.id),
    ...evidence(position.witnesses),
  }))
}

/** Parties across, issues down; both in the order in which they first stand. */
export function toGrid(positions: readonly EditedPosition[], nameOf: (id: string) => string): Grid {
  const parties = [...new Set(positions.map(p => p.position.party))]
  const rows = new Map<string, Grid['rows'][number]>()
  for (const p of positions) {
    const key = p.position.issue.toLowerCase()
    const row = rows.get(key) ?? { issue: p.position.issue, cells: parties.map(() => []) }
    row.cells[parties.indexOf(p.position.party)]!.push(p)
    rows.set(key, row)
  }
  for (const row of rows.values())
    for (const cell of row.cells) cell.sort((a, b) => later(a.position.date, b.position.date))
  return { parties: parties.map(id => ({ id, name: nameOf(id) })), rows: [...rows.values()] }
}

const later = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0
