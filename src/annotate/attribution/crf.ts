/**
 * A linear-chain conditional random field over a few labels. Scores are log-linear: `node[t * L + y]` for label
 * y at place t, `step[x * L + y]` for going from x to y (-Infinity forbids it).
 *
 * @see Lafferty, McCallum, Pereira, ICML 2001
 */
export interface Chain {
  labels: number
  /** labels x labels, row: from */
  step: Float32Array
  /** the steps that are not forbidden, by the label they lead to, and by the one they come from */
  into: Steps
  outOf: Steps
}

/** Steps side by side: those of label y at [first[y] … first[y + 1]), each with the label at its other end. */
interface Steps {
  first: Uint8Array
  other: Uint8Array
  score: Float32Array
  factor: Float32Array
}

/** @param step - labels x labels, row: from; -Infinity forbids a step */
export function newChain(labels: number, step: Float32Array): Chain {
  const steps = (at: (y: number, other: number) => number): Steps => {
    const first = new Uint8Array(labels + 1)
    const other: number[] = []
    const score: number[] = []
    for (let y = 0; y < labels; y++) {
      for (let x = 0; x < labels; x++) {
        if (!(step[at(y, x)]! > -Infinity)) continue
        other.push(x)
        score.push(step[at(y, x)]!)
      }
      first[y + 1] = other.length
    }
    return {
      first,
      other: Uint8Array.from(other),
      score: Float32Array.from(score),
      factor: Float32Array.from(score, Math.exp),
    }
  }
  return { labels, step, into: steps((y, x) => x * labels + y), outOf: steps((x, y) => x * labels + y) }
}

/** Labels times their future, for one place; no chain has more labels than this. */
const future = new Float64Array(16)

/** Scores below this forbid a label at a place. */
const FORBIDDEN = -1e3

/** Buffers for one chain, grown when needed and used again: decoding makes no objects. */
export interface Scratch {
  node: Float32Array
  /** exp(node - the largest at its place), from `marginals` */
  exp: Float32Array
  alpha: Float32Array
  beta: Float32Array
  back: Uint8Array
  path: Uint8Array
}

/** Scratch for sequences of up to `length` places; pass the old one to keep it when it is large enough. */
export function reserve(old: Scratch | null, length: number, labels: number): Scratch {
  if (old && old.node.length >= length * labels) return old
  const size = Math.max(256, length * 2) * labels
  return {
    node: new Float32Array(size),
    exp: new Float32Array(size),
    alpha: new Float32Array(size),
    beta: new Float32Array(size),
    back: new Uint8Array(size),
    path: new Uint8Array(size),
  }
}

/**
 * Marginals: turns `scratch.alpha` into P(label y at place t) at [t * L + y]; the node scores stay as they are.
 *
 * @param start - score of each label at the first place
 * @returns the logarithm of the partition function
 */
export function marginals(chain: Chain, start: Float32Array, length: number, scratch: Scratch): number {
  const { labels: L, into: back, outOf: ahead } = chain
  const { node, exp, alpha, beta } = scratch
  let logZ = 0
  // alpha is scaled to sum 1 at each place
  for (let t = 0; t < length; t++) {
    const o = t * L
    let max = -Infinity
    for (let y = 0; y < L; y++) if (node[o + y]! > max) max = node[o + y]!
    let sum = 0
    for (let y = 0; y < L; y++) {
      // a forbidden label needs no sums: next to the others it is nothing
      if (node[o + y]! < FORBIDDEN) {
        exp[o + y] = alpha[o + y] = 0
        continue
      }
      const e = Math.exp(node[o + y]! - max)
      let into = 0
      if (t === 0) into = Math.exp(start[y]!)
      else
        for (let i = back.first[y]!; i < back.first[y + 1]!; i++)
          into += alpha[o - L + back.other[i]!]! * back.factor[i]!
      exp[o + y] = e
      sum += alpha[o + y] = e * into
    }
    // no allowed step into any allowed label: go on as if all were (degenerate input only)
    if (!(sum > 0)) {
      for (let y = 0; y < L; y++) alpha[o + y] = exp[o + y]! > 0 ? 1 / L : 0
      continue
    }
    const scale = 1 / sum
    for (let y = 0; y < L; y++) alpha[o + y]! *= scale
    logZ += max + Math.log(sum)
  }
  const end = (length - 1) * L
  for (let y = 0; y < L; y++) beta[end + y] = 1
  for (let t = length - 2; t >= 0; t--) {
    const o = t * L
    // what follows, once a label and not once a pair
    for (let y = 0; y < L; y++) future[y] = exp[o + L + y]! * beta[o + L + y]!
    let sum = 0
    for (let x = 0; x < L; x++) {
      let b = 0
      for (let i = ahead.first[x]!; i < ahead.first[x + 1]!; i++)
        b += ahead.factor[i]! * future[ahead.other[i]!]!
      sum += beta[o + x] = b
    }
    const scale = 1 / sum
    for (let y = 0; y < L; y++) beta[o + y]! *= scale
  }
  for (let t = 0; t < length; t++) {
    const o = t * L
    let sum = 0
    for (let y = 0; y < L; y++) sum += alpha[o + y]! * beta[o + y]!
    // a pair of scaled values can underflow to nothing on degenerate input
    for (let y = 0; y < L; y++) alpha[o + y] = sum > 0 ? (alpha[o + y]! * beta[o + y]!) / sum : 1 / L
  }
  return logZ
}

/**
 * The best path: writes `scratch.path[t]`.
 *
 * @param bias - added to every place's score of each label
 */
export function bestPath(
  chain: Chain,
  start: Float32Array,
  length: number,
  scratch: Scratch,
  bias: Float32Array,
): void {
  const L = chain.labels
  const { node, beta, back, path } = scratch
  const { first, other, score } = chain.into
  for (let y = 0; y < L; y++) beta[y] = node[y]! + start[y]! + bias[y]!
  for (let t = 1; t < length; t++) {
    const o = t * L
    for (let y = 0; y < L; y++) {
      const own = node[o + y]! + bias[y]!
      // labels that are forbidden here need no search
      if (own < FORBIDDEN) {
        beta[o + y] = own
        back[o + y] = 0
        continue
      }
      let best = -Infinity
      let from = 0
      for (let i = first[y]!; i < first[y + 1]!; i++) {
        const s = beta[o - L + other[i]!]! + score[i]!
        if (s > best) {
          best = s
          from = other[i]!
        }
      }
      beta[o + y] = best + own
      back[o + y] = from
    }
  }
  let y = 0
  const end = (length - 1) * L
  for (let x = 1; x < L; x++) if (beta[end + x]! > beta[end + y]!) y = x
  for (let t = length - 1; t >= 0; t--) {
    path[t] = y
    y = back[t * L + y]!
  }
}
