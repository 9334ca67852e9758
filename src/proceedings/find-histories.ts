import type { Change, Position } from '../record/index.ts'
import { fingerprint } from '../text/hash.ts'
import { fieldOf } from './issues.ts'

/**
 * The earlier positions of each party on each issue, and where it has moved: by dates that differ with a stance that
 * differs, or by a verb that tells so ("has dropped its objection").
 *
 * @param moved - ids of positions whose verb tells of a change
 */
export function findHistories(
  positions: readonly Position[],
  moved: ReadonlySet<string>,
): { positions: Position[]; changes: Change[] } {
  const keyOf = (p: Position): string => `${p.party} ${fieldOf(p.issue)}`
  const lines = new Map<string, Position[]>()
  for (const p of positions) lines.set(keyOf(p), [...(lines.get(keyOf(p)) ?? []), p])
  const changes: Change[] = []
  const history = new Map<string, string[]>()
  for (const line of lines.values()) {
    const sorted = line.toSorted(
      (a, b) => order(a.date ?? '~', b.date ?? '~') || Number(moved.has(a.id)) - Number(moved.has(b.id)),
    )
    sorted.forEach((p, k) => {
      const earlier = sorted
        .slice(0, k)
        .filter(q => q.date !== null && p.date !== null && (q.date < p.date || moved.has(p.id)))
      history.set(
        p.id,
        earlier.map(q => q.id),
      )
      const last = earlier.at(-1) ?? null
      const told = moved.has(p.id)
      // an account by others may be late or slanted: it proves no change
      const turned = last !== null && last.stance !== p.stance && last.date! < p.date! && p.voice !== 'others'
      if (!told && !(turned && opposed(last, p))) return
      changes.push({
        id: `change-${fingerprint(p.id)}`,
        party: p.party,
        issue: p.issue,
        from: last?.id ?? null,
        to: p.id,
        date: p.date,
      })
    })
  }
  return {
    positions: positions.map(p => ({ ...p, history: history.get(p.id) ?? [] })),
    changes: changes.sort((a, b) => order(a.date ?? '~', b.date ?? '~') || order(a.id, b.id)),
  }
}

/** Wanting and offering may stand together; refusing what one gave, or giving what one refused, is a change. */
const opposed = (a: Position, b: Position): boolean => {
  const side = (p: Position): number =>
    p.stance === 'rejects' ? -1 : /^(?:accepts|offers|conditions|open)$/.test(p.stance) ? 1 : 0
  return side(a) * side(b) === -1
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
