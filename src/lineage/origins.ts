import type { LineageEdge } from '../record/index.ts'
import { Groups } from './groups.ts'

/** Reports grouped by independent origin: what edges tie together is one origin. Sorted, ids within groups too. */
export function groupOrigins(
  ids: readonly string[],
  edges: readonly Pick<LineageEdge, 'from' | 'to'>[],
): string[][] {
  const groups = new Groups()
  for (const id of ids) groups.find(id)
  for (const { from, to } of edges) groups.join(from, to)
  const out = new Map<string, string[]>()
  for (const id of [...new Set(ids)].sort()) {
    const root = groups.find(id)
    const list = out.get(root)
    if (list) list.push(id)
    else out.set(root, [id])
  }
  return [...out.values()]
}
