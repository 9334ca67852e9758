import { TERMS } from './token-table.ts'

/** How many stories one term leads to at most: the latest ones. */
const MOST = 32
/** Room for stories in a block: most terms lead to one or two. */
const SIZES = [2, 8, MOST] as const

/**
 * Which stories a term leads to. Each term keeps its latest stories only, so the cost of a question does not
 * grow with the archive. All lists stand in one typed array, in blocks of three sizes (`[size, count, stories …]`), and
 * blocks that are given up are used again: a list of its own for each term is work for the garbage collector.
 */
export class StoryIndex {
  /** by term: where its block begins; 0 for none */
  private readonly blockOf = new Int32Array(TERMS)
  private blocks = new Int32Array(1 << 16)
  private end = 1
  private readonly free = SIZES.map((): number[] => [])

  /** Notes that a term leads to a story, which now is the latest one under it. */
  add(term: number, story: number): void {
    let at = this.blockOf[term]!
    if (!at) this.blockOf[term] = at = this.take(0)
    if (this.blocks[at + 2] === story && this.blocks[at + 1]) return
    this.unlink(at, story)
    let count = this.blocks[at + 1]!
    const size = SIZES[this.blocks[at]!]!
    if (count === size && size < MOST) at = this.enlarge(term, at)
    else if (count === size) count = MOST - 1
    this.blocks.copyWithin(at + 3, at + 2, at + 2 + count)
    this.blocks[at + 2] = story
    this.blocks[at + 1] = count + 1
  }

  /** Forgets that a term leads to a story. */
  remove(term: number, story: number): void {
    const at = this.blockOf[term]!
    if (!at) return
    this.unlink(at, story)
    if (this.blocks[at + 1]) return
    this.free[this.blocks[at]!]!.push(at)
    this.blockOf[term] = 0
  }

  /**
   * Adds `weight` to the votes of every story under a term.
   *
   * @param votes - by story
   * @param met - gets the stories that had no votes before
   */
  vote(term: number, weight: number, votes: Float64Array, met: number[]): void {
    const at = this.blockOf[term]!
    if (!at) return
    const end = at + 2 + this.blocks[at + 1]!
    for (let k = at + 2; k < end; k++) {
      const story = this.blocks[k]!
      if (!votes[story]) met.push(story)
      votes[story]! += weight
    }
  }

  private unlink(at: number, story: number): void {
    const end = at + 2 + this.blocks[at + 1]!
    let place = at + 2
    while (place < end && this.blocks[place] !== story) place++
    if (place === end) return
    this.blocks.copyWithin(place, place + 1, end)
    this.blocks[at + 1]!--
  }

  private take(kind: number): number {
    let at = this.free[kind]!.pop()
    if (at === undefined) {
      at = this.end
      this.end += SIZES[kind]! + 2
      if (this.end > this.blocks.length) {
        const longer = new Int32Array(2 * this.blocks.length)
        longer.set(this.blocks)
        this.blocks = longer
      }
    }
    this.blocks[at] = kind
    this.blocks[at + 1] = 0
    return at
  }

  private enlarge(term: number, from: number): number {
    const kind = this.blocks[from]!
    const to = this.take(kind + 1)
    this.blocks.copyWithin(to + 1, from + 1, from + 2 + SIZES[kind]!)
    this.free[kind]!.push(from)
    this.blockOf[term] = to
    return to
  }
}
