import { Balance } from './balance.ts'
import { contentOf, sentenceOf, type Scan } from './scan-text.ts'
import type { Seed } from './seeds.ts'

/** A passage in either text, in sentences (`0` inclusive, `1` exclusive), and the number of seeds behind it. */
export interface Box {
  a0: number
  a1: number
  b0: number
  b1: number
  seeds: number
}

/** Two passages less than this many characters apart in both texts are one. */
const NEAR = 150

/**
 * The passage that a group of seeds stands for: the sentences that the seeds touch, without those at the ends
 * whose words the rest gives as well, and with the next ones while the other text has words left for them.
 *
 * @returns null when no sentence is left
 */
export function growPassage(a: Scan, b: Scan, group: readonly Seed[]): Box | null {
  let [i0, i1, j0, j1] = [Infinity, 0, Infinity, 0]
  for (const { i, j } of group) {
    if (i < i0) i0 = i
    if (i > i1) i1 = i
    if (j < j0) j0 = j
    if (j > j1) j1 = j
  }
  const box: Box = {
    a0: sentenceOf(a, a.content[i0]!),
    a1: sentenceOf(a, a.content[i1 + 2]!) + 1,
    b0: sentenceOf(b, b.content[j0]!),
    b1: sentenceOf(b, b.content[j1 + 2]!) + 1,
    seeds: group.length,
  }
  const balance = new Balance(a, b, box)
  for (let round = 0; round < 3; round++) {
    const before = `${box.a0} ${box.a1} ${box.b0} ${box.b1}`
    while (box.a0 < box.a1 && balance.dropIdle('a', box.a0)) box.a0++
    while (box.a0 < box.a1 && balance.dropIdle('a', box.a1 - 1)) box.a1--
    while (box.b0 < box.b1 && balance.dropIdle('b', box.b0)) box.b0++
    while (box.b0 < box.b1 && balance.dropIdle('b', box.b1 - 1)) box.b1--
    if (box.a0 >= box.a1 || box.b0 >= box.b1) return null
    stretch(box, balance)
    if (before === `${box.a0} ${box.a1} ${box.b0} ${box.b1}`) break
  }
  return box
}

function stretch(box: Box, balance: Balance): void {
  for (let size = -1; size !== box.a1 - box.a0 + box.b1 - box.b0;) {
    size = box.a1 - box.a0 + box.b1 - box.b0
    if (balance.addWanted('a', box.a0 - 1)) box.a0--
    if (balance.addWanted('a', box.a1)) box.a1++
    if (balance.addWanted('b', box.b0 - 1)) box.b0--
    if (balance.addWanted('b', box.b1)) box.b1++
    if (balance.addAlike(box.a0 - 1, box.b0 - 1)) {
      box.a0--
      box.b0--
    }
    if (balance.addAlike(box.a1, box.b1)) {
      box.a1++
      box.b1++
    }
  }
}

/** Joins passages that overlap or lie close together in both texts, until none do. */
export function mergeNeighbours(a: Scan, b: Scan, boxes: readonly Box[]): Box[] {
  const out = [...boxes].sort((x, y) => x.a0 - y.a0 || x.b0 - y.b0)
  for (let size = -1; size !== out.length;) {
    size = out.length
    for (let x = 0; x < out.length; x++)
      for (let y = x + 1; y < out.length; y++) {
        const [p, q] = [out[x]!, out[y]!]
        const apart = distance(a, p.a0, p.a1, q.a0, q.a1)
        if (apart > NEAR && q.a0 >= p.a1) break
        if (apart > NEAR || distance(b, p.b0, p.b1, q.b0, q.b1) > NEAR) continue
        out[x] = {
          a0: Math.min(p.a0, q.a0),
          a1: Math.max(p.a1, q.a1),
          b0: Math.min(p.b0, q.b0),
          b1: Math.max(p.b1, q.b1),
          seeds: p.seeds + q.seeds,
        }
        out.splice(y, 1)
        y--
      }
  }
  return out
}

/** Characters between two runs of sentences; 0 where they overlap. */
function distance(scan: Scan, p0: number, p1: number, q0: number, q1: number): number {
  if (p0 < q1 && q0 < p1) return 0
  const s = scan.sentences
  return p1 <= q0 ? s[q0]!.start - s[p1 - 1]!.end : s[p0]!.start - s[q1 - 1]!.end
}

/** What two passages share. `share` and `inOrder` are parts, 0..1, of the shorter one. */
export interface Measure {
  /** content words that stand in both, each as often as it stands in the poorer one */
  shared: number
  share: number
  /** neighbouring word pairs that stand side by side in the other as well */
  inOrder: number
}

/** Measures what two passages share. */
export function measure(a: Scan, b: Scan, box: Box): Measure {
  const wa = contentOf(a, box.a0, box.a1)
  const wb = contentOf(b, box.b0, box.b1)
  const left = new Map<number, number>()
  for (const k of wa) left.set(a.stem[k]!, (left.get(a.stem[k]!) ?? 0) + 1)
  let shared = 0
  for (const k of wb) {
    const n = left.get(b.stem[k]!) ?? 0
    if (!n) continue
    shared++
    left.set(b.stem[k]!, n - 1)
  }
  const pa = wordPairs(a, box.a0, box.a1)
  const pb = wordPairs(b, box.b0, box.b1)
  let both = 0
  for (const p of pa) if (pb.has(p)) both++
  return {
    shared,
    share: shared / Math.max(1, Math.min(wa.length, wb.length)),
    inOrder: both / Math.max(1, Math.min(pa.size, pb.size)),
  }
}

function wordPairs(s: Scan, from: number, to: number): Set<number> {
  const out = new Set<number>()
  for (let k = s.sentences[from]!.first; k + 1 < s.sentences[to - 1]!.last; k++)
    out.add(s.word[k]! * 0x2000000 + s.word[k + 1]!)
  return out
}
