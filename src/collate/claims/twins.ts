import type { Features } from './features.ts'
import type { Statement } from './types.ts'

/** Statements that are the same in every feature: what a wire says and its copies repeat. */
export interface Kind {
  features: Features
  /** statement ids, ascending */
  members: number[]
}

export interface Twins {
  kinds: Kind[]
  /** statement id -> index into `kinds` */
  kindOf: Int32Array
}

/** Sorts statements into kinds. */
export function findTwins(statements: readonly Statement[], features: ReadonlyMap<number, Features>): Twins {
  const kinds: Kind[] = []
  const known = new Map<string, number>()
  const kindOf = new Int32Array(statements.length)
  for (const { id } of statements) {
    const own = features.get(id)!
    const sign = own.list
      .map(f => f.ids.join('.'))
      .sort()
      .join(' ')
    let kind = known.get(sign)
    if (kind === undefined) {
      kind = kinds.length
      known.set(sign, kind)
      kinds.push({ features: own, members: [] })
    }
    kinds[kind]!.members.push(id)
    kindOf[id] = kind
  }
  return { kinds, kindOf }
}

/** Up to `most` members that stand in other reports, from `id` onwards and round. */
export function membersNear(
  members: readonly number[],
  id: number,
  statements: readonly Statement[],
  report: string,
  most: number,
): number[] {
  let [lo, hi] = [0, members.length]
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (members[mid]! <= id) lo = mid + 1
    else hi = mid
  }
  const out: number[] = []
  for (let k = 0; k < members.length && out.length < most; k++) {
    const member = members[(lo + k) % members.length]!
    if (statements[member]!.report !== report) out.push(member)
  }
  return out
}
