import { contentOf, type Scan } from './scan-text.ts'

type Tally = Map<number, number>
type Side = 'a' | 'b'

/** A sentence at the end of a passage stays when the other side needs this part of its content words. */
const KEEP = 0.4
/** A sentence is added when the other side has words to spare for this part of it … */
const ADD = 0.5
/** … and two sentences that face each other when they share this part of the longer one. */
const BOTH = 0.6

/**
 * How often each content stem stands in the two passages that are being fitted. A word counts as shared as
 * often as it stands in the poorer passage, so a sentence that only repeats what others give is idle.
 */
export class Balance {
  private readonly count: { a: Tally; b: Tally } = { a: new Map(), b: new Map() }

  constructor(
    private readonly a: Scan,
    private readonly b: Scan,
    box: { a0: number; a1: number; b0: number; b1: number },
  ) {
    this.change('a', contentOf(a, box.a0, box.a1), 1)
    this.change('b', contentOf(b, box.b0, box.b1), 1)
  }

  /** Takes sentence `s` of a passage out when the other side needs too few of its words; says whether it did. */
  dropIdle(side: Side, s: number): boolean {
    const words = contentOf(this[side], s, s + 1)
    const [own, other] = this.tallies(side)
    let needed = 0
    for (const k of words) {
      const stem = this[side].stem[k]!
      const n = own.get(stem) ?? 0
      if (n <= (other.get(stem) ?? 0)) needed++
      own.set(stem, n - 1)
    }
    if (!words.length || needed < words.length * KEEP) return true
    this.change(side, words, 1)
    return false
  }

  /** Takes sentence `s` in when the other side has words to spare for it; says whether it did. */
  addWanted(side: Side, s: number): boolean {
    if (s < 0 || s >= this[side].sentences.length) return false
    const words = contentOf(this[side], s, s + 1)
    const [own, other] = this.tallies(side)
    let wanted = 0
    for (const k of words) {
      const stem = this[side].stem[k]!
      const now = (own.get(stem) ?? 0) + 1
      if (now <= (other.get(stem) ?? 0)) wanted++
      own.set(stem, now)
    }
    if (words.length && wanted >= words.length * ADD) return true
    this.change(side, words, -1)
    return false
  }

  /** Takes a sentence of either text in when the two are alike; says whether it did. */
  addAlike(sa: number, sb: number): boolean {
    if (sa < 0 || sb < 0 || sa >= this.a.sentences.length || sb >= this.b.sentences.length) return false
    const wa = contentOf(this.a, sa, sa + 1)
    const wb = contentOf(this.b, sb, sb + 1)
    const left: Tally = new Map()
    for (const k of wb) left.set(this.b.stem[k]!, (left.get(this.b.stem[k]!) ?? 0) + 1)
    let shared = 0
    for (const k of wa) {
      const n = left.get(this.a.stem[k]!) ?? 0
      if (!n) continue
      shared++
      left.set(this.a.stem[k]!, n - 1)
    }
    if (!shared || shared < Math.max(wa.length, wb.length) * BOTH) return false
    this.change('a', wa, 1)
    this.change('b', wb, 1)
    return true
  }

  private tallies(side: Side): [own: Tally, other: Tally] {
    return side === 'a' ? [this.count.a, this.count.b] : [this.count.b, this.count.a]
  }

  private change(side: Side, words: Uint32Array, n: number): void {
    const own = this.count[side]
    for (const k of words) {
      const stem = this[side].stem[k]!
      own.set(stem, (own.get(stem) ?? 0) + n)
    }
  }
}
