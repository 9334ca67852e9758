/** A term that stands in no place of the table. */
const NONE = 0xffffffff

/**
 * Sums of weights by term: an open hash table in one buffer, each term beside its sum, so that a look is one line of the
 * processor's cache. A story is asked for two hundred terms by every report that may belong to it; a `Map` of boxed
 * numbers is some times slower at that.
 */
export class TermSums {
  /** terms at the even places … */
  private keys = new Uint32Array(0)
  /** … and their sums at the odd ones of the same buffer */
  private sums = new Float32Array(0)
  private mask = 0
  size = 0

  constructor() {
    this.allocate(512)
  }

  get(term: number): number {
    const { keys, mask } = this
    let at = placeOf(term, mask)
    while (keys[at] !== term) {
      if (keys[at] === NONE) return 0
      at = (at + 2) & mask
    }
    return this.sums[at + 1]!
  }

  add(term: number, weight: number): void {
    let at = placeOf(term, this.mask)
    while (this.keys[at] !== term && this.keys[at] !== NONE) at = (at + 2) & this.mask
    this.sums[at + 1]! += weight
    if (this.keys[at] === term) return
    this.keys[at] = term
    if (++this.size * 4 > this.keys.length) this.rebuild(this.entries(), this.keys.length)
  }

  /** Keeps the `most` heaviest terms. */
  keep(most: number): void {
    const entries = this.entries().sort((x, y) => y.weight - x.weight || x.term - y.term)
    this.rebuild(entries.slice(0, most), this.keys.length / 2)
  }

  private entries(): { term: number; weight: number }[] {
    const out: { term: number; weight: number }[] = []
    for (let at = 0; at < this.keys.length; at += 2)
      if (this.keys[at] !== NONE) out.push({ term: this.keys[at]!, weight: this.sums[at + 1]! })
    return out
  }

  /** Makes an empty table of so many places, a power of two. */
  private allocate(places: number): void {
    const buffer = new ArrayBuffer(8 * places)
    this.keys = new Uint32Array(buffer)
    this.sums = new Float32Array(buffer)
    for (let at = 0; at < this.keys.length; at += 2) this.keys[at] = NONE
    this.mask = this.keys.length - 1
  }

  private rebuild(entries: readonly { term: number; weight: number }[], places: number): void {
    this.allocate(places)
    this.size = 0
    for (const { term, weight } of entries) this.add(term, weight)
  }
}

/** Where the search for a term begins. */
const placeOf = (term: number, mask: number): number => (Math.imul(term, 0x9e3779b1) >>> 7) & mask & ~1
