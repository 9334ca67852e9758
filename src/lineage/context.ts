import type { Variant } from '../record/index.ts'
import type { Context } from './direction.ts'
import type { Match, Pair, Reading } from './types.ts'

/** How many third witnesses are asked about one pair. */
const THIRDS = 8
/** A third report that takes this much of its own voice from one of the pair is no witness of its own. */
const DERIVED = 0.6

/**
 * What the other reports of the story say about a pair, by the method of common errors: a reading that two
 * share binds them, a reading that one has alone makes it the later text.
 *
 * @see Maas, Textual Criticism: readings that stand alone (lectiones singulares) belong to the copy
 */
export function readContext(pairs: readonly Pair[], variants: readonly Variant[]): Context {
  const partners = new Map<Reading, Pair[]>()
  for (const pair of pairs)
    for (const r of [pair.a, pair.b]) {
      const list = partners.get(r)
      if (list) list.push(pair)
      else partners.set(r, [pair])
    }
  const aloneBy = new Map<string, Set<string>[]>()
  for (const v of variants) noteAlone(v, aloneBy)

  return {
    alone({ a, b }) {
      const count = (odd: Reading, other: Reading) =>
        (aloneBy.get(odd.witness.report.id) ?? []).filter(with_ => with_.has(other.witness.report.id)).length
      return { a: count(a, b), b: count(b, a) }
    },
    borneOut(pair) {
      const sum = { a: 0, b: 0 }
      const ofB = new Map((partners.get(pair.b) ?? []).map(p => [otherOf(p, pair.b), p]))
      let asked = 0
      for (const pa of partners.get(pair.a) ?? []) {
        const c = otherOf(pa, pair.a)
        const pb = ofB.get(c)
        if (c === pair.b || !pb || asked++ >= THIRDS) continue
        if (partOf(pa, c) >= DERIVED || partOf(pb, c) >= DERIVED) continue
        const votes = ask(pair, pa, pb, c)
        sum.a += votes.a
        sum.b += votes.b
      }
      return sum
    },
  }
}

/** For a report that has a reading of its own against two or more others: the reports that agree against it. */
function noteAlone(v: Variant, aloneBy: Map<string, Set<string>[]>): void {
  if (v.relation === 'superseded') return
  const sides = v.readings.map(r => new Set(r.witnesses.map(w => w.report)))
  for (const side of sides) {
    if (side.size !== 1) continue
    const [odd] = side
    for (const other of sides) {
      if (other.size < 2 || other.has(odd!)) continue
      const list = aloneBy.get(odd!)
      if (list) list.push(other)
      else aloneBy.set(odd!, [other])
    }
  }
}

const otherOf = (pair: Pair, r: Reading): Reading => (pair.a === r ? pair.b : pair.a)
const partOf = (pair: Pair, r: Reading): number => (pair.a === r ? pair.ownA : pair.ownB)

/** Words that only one of the pair has in a passage, and that the third report has in its version of the passage. */
function ask(pair: Pair, pa: Pair, pb: Pair, c: Reading): { a: number; b: number } {
  const third = (p: Pair, own: 'a' | 'b'): Map<number, number[]> => {
    const out = new Map<number, number[]>()
    for (const m of p.matches) {
      const list = out.get(m[own])
      const s = m[own === 'a' ? 'b' : 'a']
      if (list) list.push(s)
      else out.set(m[own], [s])
    }
    return out
  }
  const viaA = third(pa, pa.a === pair.a ? 'a' : 'b')
  const viaB = third(pb, pb.a === pair.b ? 'a' : 'b')
  const out = { a: 0, b: 0 }
  for (const m of pair.matches as Match[]) {
    const sentences = new Set([...(viaA.get(m.a) ?? []), ...(viaB.get(m.b) ?? [])])
    if (!sentences.size || !viaA.has(m.a) || !viaB.has(m.b)) continue
    const own = { a: stems(pair.a, [m.a]), b: stems(pair.b, [m.b]), c: stems(c, sentences) }
    for (const s of own.a) if (!own.b.has(s) && own.c.has(s)) out.a++
    for (const s of own.b) if (!own.a.has(s) && own.c.has(s)) out.b++
  }
  return out
}

function stems(r: Reading, sentences: Iterable<number>): Set<number> {
  const out = new Set<number>()
  for (const n of sentences) {
    const { first, last } = r.scan.sentences[n]!
    for (let w = first; w < last; w++) out.add(r.scan.stem[w]!)
  }
  return out
}
