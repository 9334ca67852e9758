/** A term that stands in no place of the table. */
const NONE = 0xffffffff

/**
 * Sums of weights by term: an open hash table in two typed arrays. A story is asked for two hundred terms by every
 * report that may belong to it, and a `Map` of boxed numbers is some times slower at that.
 */
export class TermSums {
  private keys = new Uint32Array(512).fill(NONE)
  private sums = new Float32Array(512)
  size = 0

  get(term: number): number {
    return this.sums[this.placeOf(term)]!
  }

  add(term: number, weight: number): void {
    const at = this.placeOf(term)
    this.sums[at]! += weight
    if (this.keys[at] === term) return
    this.keys[at] = term
    if (++this.size * 2 > this.keys.length) this.rebuild(this.entries(), this.keys.length * 2)
  }

  /** Keeps the `most` heaviest terms. */
  keep(most: number): void {
    const entries = this.entries().sort((x, y) => y.weight - x.weight || x.term - y.term)
    this.rebuild(entries.slice(0, most), this.keys.length)
  }

  /** Where a term stands, or would stand: its sum there is 0. */
  private placeOf(term: number): number {
    const mask = this.keys.length - 1
    let at = (Math.imul(term, 0x9e3779b1) >>> 8) & mask
    while (this.keys[at] !== term && this.keys[at] !== NONE) at = (at + 1) & mask
    return at
  }

  private entries(): { term: number; weight: number }[] {
    const out: { term: number; weight: number }[] = []
    this.keys.forEach((term, at) => {
      if (term !== NONE) out.push({ term, weight: this.sums[at]! })
    })
    return out
  }

  private rebuild(entries: readonly { term: number; weight: number }[], length: number): void {
    this.keys = new Uint32Array(length).fill(NONE)
    this.sums = new Float32Array(length)
    this.size = entries.length
    for (const { term, weight } of entries) {
      const at = this.placeOf(term)
      this.keys[at] = term
      this.sums[at] = weight
    }
  }
}
