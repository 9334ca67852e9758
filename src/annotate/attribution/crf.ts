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
  /** for three paths at once, side by side */
  beta3: Float32Array
  back3: Uint8Array
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
    beta3: new Float32Array(size * 3),
    back3: new Uint8Array(size * 3),
  }
}

/**
 * Marginals: turns `scratch.alpha` into P(label y at place t) at [t * L + y]; the node scores stay as they are.
 *
 * @param start - score of each label at the first place
 * @returns the logarithm of the partition function
 */
export function marginals(chain: Chain, start: Float32Array, length: number, scratch: Scratch): number {
  const { labels: L, into, outOf } = chain
  const { first, other, factor } = into
  const { first: firstOut, other: otherOut, factor: factorOut } = outOf
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
      let reached = 0
      if (t === 0) reached = Math.exp(start[y]!)
      else
        for (let i = first[y]!, last = first[y + 1]!; i < last; i++)
          reached += alpha[o - L + other[i]!]! * factor[i]!
      exp[o + y] = e
      sum += alpha[o + y] = e * reached
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
      for (let i = firstOut[x]!, last = firstOut[x + 1]!; i < last; i++)
        b += factorOut[i]! * future[otherOut[i]!]!
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
      for (let i = first[y]!, last = first[y + 1]!; i < last; i++) {
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

/**
 * The best paths under three biases at once: what `bestPath` gives for each, with one walk over the scores. Call
 * `takePath` for each afterwards.
 */
export function bestThreePaths(
  chain: Chain,
  start: Float32Array,
  length: number,
  scratch: Scratch,
  [u, v, w]: readonly [Float32Array, Float32Array, Float32Array],
): void {
  const L = chain.labels
  const { node, beta3, back3 } = scratch
  const { first, other, score } = chain.into
  for (let y = 0; y < L; y++) {
    beta3[y * 3] = node[y]! + start[y]! + u[y]!
    beta3[y * 3 + 1] = node[y]! + start[y]! + v[y]!
    beta3[y * 3 + 2] = node[y]! + start[y]! + w[y]!
  }
  for (let t = 1; t < length; t++) {
    const o = t * L
    const before = (o - L) * 3
    for (let y = 0; y < L; y++) {
      const own = node[o + y]!
      const k = (o + y) * 3
      if (own < FORBIDDEN) {
        beta3[k] = beta3[k + 1] = beta3[k + 2] = own
        back3[k] = back3[k + 1] = back3[k + 2] = 0
        continue
      }
      let a = -Infinity
      let b = -Infinity
      let c = -Infinity
      let fromA = 0
      let fromB = 0
      let fromC = 0
      for (let i = first[y]!, last = first[y + 1]!; i < last; i++) {
        const x = other[i]!
        const step = score[i]!
        const at = before + x * 3
        const p = beta3[at]! + step
        const q = beta3[at + 1]! + step
        const r = beta3[at + 2]! + step
        if (p > a) {
          a = p
          fromA = x
        }
        if (q > b) {
          b = q
          fromB = x
        }
        if (r > c) {
          c = r
          fromC = x
        }
      }
      beta3[k] = a + (own + u[y]!)
      beta3[k + 1] = b + (own + v[y]!)
      beta3[k + 2] = c + (own + w[y]!)
      back3[k] = fromA
      back3[k + 1] = fromB
      back3[k + 2] = fromC
    }
  }
}

/** Writes one of the three paths to `scratch.path`. */
export function takePath(labels: number, length: number, scratch: Scratch, which: 0 | 1 | 2): void {
  const { beta3, back3, path } = scratch
  const end = (length - 1) * labels
  let y = 0
  for (let x = 1; x < labels; x++) if (beta3[(end + x) * 3 + which]! > beta3[(end + y) * 3 + which]!) y = x
  for (let t = length - 1; t >= 0; t--) {
    path[t] = y
    y = back3[(t * labels + y) * 3 + which]!
  }
}
