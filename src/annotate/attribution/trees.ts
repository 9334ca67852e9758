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

/** The probability that the trees give to one row of features, found at `row[at …]`. */
export function predict(trees: Trees, row: Float32Array, at: number): number {
  const { depth, count, feature, threshold, leaf } = trees
  const inner = (1 << depth) - 1
  let sum = trees.bias
  for (let t = 0; t < count; t++) {
    const o = t * inner
    let j = 0
    for (let d = 0; d < depth; d++) j = 2 * j + (row[at + feature[o + j]!]! <= threshold[o + j]! ? 1 : 2)
    sum += leaf[t * (inner + 1) + j - inner]!
  }
  return 1 / (1 + Math.exp(-sum))
}
