/**
 * Boosted regression trees, each a complete binary tree: inner node j has the children 2j + 1 and 2j + 2, and
 * goes left when `value[feature] <= threshold`.
 *
 * @see Friedman, Annals of Statistics 2001 (gradient boosting)
 */
export interface Trees {
  depth: number
  count: number
  bias: number
  /** count x (2^depth - 1) */
  feature: Uint8Array
  threshold: Float32Array
  /** count x 2^depth */
  leaf: Float32Array
}

/** Numbers as whole numbers in the same order, with a bit to spare: two of them can be subtracted. */
function keysOf(values: Float32Array): Int32Array {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length)
  const keys = new Int32Array(values.length)
  // IEEE 754: the bits of positive floats rise with them, those of negative ones fall
  for (let i = 0; i < keys.length; i++) keys[i] = (bits[i]! ^ ((bits[i]! >> 31) & 0x7fffffff)) >> 1
  return keys
}

/** After so many trees … */
const EARLY = 80
/** … a row whose sum is below this is given up: of the readings of 284 articles none such came near to being believed. */
const HOPELESS = -3.2

const thresholdKeys = new WeakMap<Trees, Int32Array>()

/**
 * The probability that the trees give to each row of features; for those that the first trees give up, what these say,
 * which is below 0.04.
 *
 * @param rows - `count` rows of `width` numbers
 */
export function predict(trees: Trees, rows: Float32Array, width: number, count: number): Float32Array {
  const { depth, feature, threshold, leaf } = trees
  let limits = thresholdKeys.get(trees)
  if (!limits) thresholdKeys.set(trees, (limits = keysOf(threshold)))
  const keys = keysOf(rows)
  const inner = (1 << depth) - 1
  const sums = new Float64Array(count).fill(trees.bias)
  // tree by tree: a tree stays near at hand while all rows go through it, and no row waits for another; the turn
  // at each node is arithmetic, since a processor guesses every second branch of a tree wrong
  const alive = Int32Array.from({ length: count }, (_, i) => i)
  let left = count
  for (let t = 0; t < trees.count; t++) {
    if (t === EARLY) {
      left = 0
      for (let i = 0; i < count; i++) if (sums[i]! > HOPELESS) alive[left++] = i
    }
    const node = t * inner
    const leaves = t * (inner + 1) - inner
    for (let a = 0; a < left; a++) {
      const i = alive[a]!
      const at = i * width
      let j = 0
      for (let d = 0; d < depth; d++)
        j = 2 * j + 2 + ((keys[at + feature[node + j]!]! - limits[node + j]! - 1) >> 31)
      sums[i]! += leaf[leaves + j]!
    }
  }
  return Float32Array.from(sums, sum => 1 / (1 + Math.exp(-sum)))
}
