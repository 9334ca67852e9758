/** How many stories one term leads to at most: the latest ones. */
const RING = 32

/**
 * Which stories a term leads to. Each term keeps its latest stories only, so the cost of a question does not
 * grow with the archive.
 */
export class StoryIndex {
  private rings = new Map<number, Int32Array>()

  add(term: number, story: number): void {
    let ring = this.rings.get(term)
    if (!ring) {
      this.rings.set(term, Int32Array.of(story))
      return
    }
    if (ring.includes(story)) return
    if (ring.length < RING) {
      const longer = new Int32Array(ring.length + 1)
      longer.set(ring, 1)
      ring = longer
      this.rings.set(term, ring)
    } else ring.copyWithin(1, 0, RING - 1)
    ring[0] = story
  }

  /** Stories that stand under the term, the latest first. */
  find(term: number): Int32Array | undefined {
    return this.rings.get(term)
  }

  /** Forgets the stories that are no longer alive. */
  sweep(alive: (story: number) => boolean): void {
    const kept = new Map<number, Int32Array>()
    for (const [term, ring] of this.rings) {
      const left = ring.filter(alive)
      if (left.length) kept.set(term, left)
    }
    this.rings = kept
  }
}
