import { mix32 } from './hash.ts'

/** Values in a sketch, and how many of them make a band. */
const BINS = 64
const ROWS = 4
const BANDS = BINS / ROWS
/** Words in a run. */
const RUN = 3
const EMPTY = 0xffffffff

/** What is kept of a text for finding its near-copies: the least hash of its runs of words in each of 64 bins. */
export type Sketch = Uint32Array

/**
 * Sketches a text by its runs of three words. The part of two sketches that is equal tells how large a part of all
 * their runs both texts have (their resemblance).
 *
 * @param words - the text's words as whole numbers, in order
 * @returns null for a text of fewer than three words
 * @see Broder 1997, On the resemblance and containment of documents; Li, Owen and Zhang 2012, One permutation hashing
 */
export function sketchOf(words: ArrayLike<number>): Sketch | null {
  if (words.length < RUN) return null
  const out = new Uint32Array(BINS).fill(EMPTY)
  for (let k = 0; k + RUN <= words.length; k++) {
    let h = 0
    for (let i = k; i < k + RUN; i++) h = mix32(h ^ words[i]!)
    const bin = h & (BINS - 1)
    const value = h >>> 6
    if (value < out[bin]!) out[bin] = value
  }
  return fillEmpty(out)
}

/**
 * Bins that no run fell into borrow from the bin that a walk of their own leads to, so that short texts have as many
 * values as long ones and equal texts equal ones.
 *
 * @see Shrivastava 2017, Optimal densification for fast and accurate minwise hashing
 */
function fillEmpty(sketch: Uint32Array): Sketch {
  const given = sketch.slice()
  for (let bin = 0; bin < BINS; bin++) {
    let at = bin
    for (let step = 1; given[at] === EMPTY; step++) at = mix32(bin * 0x9e3779b1 + step) & (BINS - 1)
    sketch[bin] = given[at]!
  }
  return sketch
}

/** How large a part of all runs of two texts both have, 0..1, give or take 0.06. */
export function resemblance(x: Sketch, y: Sketch): number {
  let same = 0
  for (let k = 0; k < BINS; k++) if (x[k] === y[k]) same++
  return same / BINS
}

/**
 * Finds the near-copies of a text among the latest `capacity` ones. Two texts meet only where all values of a band are
 * the same: nine of ten pairs that share 0.6 of their runs do, one of forty that share 0.2, none that share nothing.
 * Memory is fixed: the newest text takes the place of the oldest, and of what stood in its place of the table.
 */
export class NearCopies {
  private readonly sketches: Uint32Array
  private readonly table: Int32Array
  private next = 0
  readonly capacity: number

  constructor(capacity = 1 << 15) {
    this.capacity = capacity
    this.sketches = new Uint32Array(capacity * BINS)
    // about two places for each band of each text
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(capacity * BANDS * 2))).fill(-1)
  }

  /**
   * The text that resembles most among those that share a band; of several alike the latest.
   *
   * @returns the number that `add` gave it; null where none shares a band
   */
  find(sketch: Sketch): { text: number; resemblance: number } | null {
    let [best, most] = [-1, 0]
    for (let band = 0; band < BANDS; band++) {
      const text = this.table[this.placeOf(sketch, band)]!
      if (text < 0 || text < this.next - this.capacity || text === best) continue
      const like = this.resemblanceTo(text, sketch)
      if (like > most || (like === most && like > 0 && text > best)) [best, most] = [text, like]
    }
    return best < 0 ? null : { text: best, resemblance: most }
  }

  /** Takes a text in, and gives it a number: 0, 1, 2, … in the order of coming. */
  add(sketch: Sketch): number {
    const text = this.next++
    this.sketches.set(sketch, (text % this.capacity) * BINS)
    for (let band = 0; band < BANDS; band++) this.table[this.placeOf(sketch, band)] = text
    return text
  }

  private resemblanceTo(text: number, sketch: Sketch): number {
    const from = (text % this.capacity) * BINS
    let same = 0
    for (let k = 0; k < BINS; k++) if (this.sketches[from + k] === sketch[k]) same++
    return same / BINS
  }

  private placeOf(sketch: Sketch, band: number): number {
    let h = band + 1
    for (let k = band * ROWS; k < (band + 1) * ROWS; k++) h = mix32(h ^ sketch[k]!)
    return h & (this.table.length - 1)
  }
}
