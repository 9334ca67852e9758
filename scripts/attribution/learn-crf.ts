import { marginals, newChain, reserve, type Scratch } from '../../src/annotate/attribution/crf.ts'

/** Sequences to learn from. Features are written on demand: keeping them all would fill the memory. */
export interface Sequences {
  count: number
  length(s: number): number
  gold(s: number): Uint8Array
  /** writes the slots of place t of sequence s; returns how many */
  write(s: number, t: number, out: Int32Array): number
  /** labels allowed at a place, as a bit set; all when absent */
  allowed?(s: number, t: number): number
}

export interface CrfSettings {
  labels: number
  bits: number
  epochs: number
  rate: number
  /** share of features hidden from each place of each sequence */
  dropout: number
  /** slots used less often in the training data get no weight */
  minCount: number
  seed: number
  /** how many fields are learned and averaged; 1 unless given */
  seeds?: number
  maxFeatures: number
  /** added to each sum of squared gradients: the larger, the slower rare features learn */
  floor: number
}

export interface Crf {
  labels: number
  bits: number
  weights: Float32Array
  step: Float32Array
  start: Float32Array
}

/** mulberry32: a small generator, so that the same seed gives the same weights on every machine */
export function generator(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The mean of several fields that differ in nothing but their seed: what the order of the sequences and the hidden
 * features happened to be cancels out. The loss is convex, so the mean is no worse than they are on average.
 */
export function learnMeanCrf(data: Sequences, settings: CrfSettings): Crf {
  const { seeds = 1 } = settings
  const mean = learnCrf(data, settings)
  for (let i = 1; i < seeds; i++) {
    const next = learnCrf(data, { ...settings, seed: settings.seed + 100 * i })
    for (const part of ['weights', 'step', 'start'] as const)
      for (let k = 0; k < mean[part].length; k++) mean[part][k]! += next[part][k]!
  }
  for (const part of ['weights', 'step', 'start'] as const)
    for (let k = 0; k < mean[part].length; k++) mean[part][k]! /= seeds
  return mean
}

/**
 * Learns a conditional random field with AdaGrad, feature dropout, and weights averaged over epochs. A step from
 * label to label that the data never takes is forbidden.
 *
 * @see Duchi, Hazan, Singer, JMLR 2011 (AdaGrad)
 */
export function learnCrf(data: Sequences, settings: CrfSettings): Crf {
  const { labels: L, bits, epochs, rate, dropout, seed, maxFeatures, minCount, floor } = settings
  const rows = 2 ** bits
  // weight and squared gradient side by side: one cache line for both
  const table = new Float32Array(rows * L * 2)
  const sum = new Float32Array(rows * L)
  const step = new Float32Array(L * L * 2)
  const start = new Float32Array(L * 2)
  const stepSum = new Float32Array(L * L)
  const startSum = new Float32Array(L)
  const random = generator(seed)
  const order = Uint32Array.from({ length: data.count }, (_, i) => i)
  const slots = new Int32Array(maxFeatures)
  const counts = new Uint8Array(rows)
  for (let s = 0; s < data.count; s++)
    for (let t = 0; t < data.length(s); t++) {
      const n = data.write(s, t, slots)
      for (let i = 0; i < n; i++) if (counts[slots[i]!]! < 255) counts[slots[i]!]!++
    }
  const seen = new Uint8Array(L * L)
  for (let s = 0; s < data.count; s++) {
    const gold = data.gold(s)
    for (let t = 1; t < gold.length; t++) seen[gold[t - 1]! * L + gold[t]!] = 1
  }
  let kept = new Int32Array(0)
  let keptEnd = new Int32Array(0)
  let scratch: Scratch | null = null
  const stepNow = new Float32Array(L * L)
  const startNow = new Float32Array(L)
  const update = (values: Float32Array, at: number, gradient: number, speed: number) => {
    if (gradient === 0) return
    const g2 = (values[at + 1]! += gradient * gradient)
    values[at]! += (speed * gradient) / Math.sqrt(g2 + floor)
  }
  let averaged = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const x = order[i]!
      order[i] = order[j]!
      order[j] = x
    }
    for (const s of order) {
      const T = data.length(s)
      if (!T) continue
      const gold = data.gold(s)
      scratch = reserve(scratch, T, L)
      if (kept.length < T * maxFeatures) {
        kept = new Int32Array(T * maxFeatures * 2)
        keptEnd = new Int32Array(T * 2 + 2)
      }
      const { node, alpha } = scratch
      let k = 0
      for (let t = 0; t < T; t++) {
        const n = data.write(s, t, slots)
        const o = t * L
        const allowed = data.allowed ? data.allowed(s, t) : -1
        for (let y = 0; y < L; y++) node[o + y] = allowed & (1 << y) ? 0 : -1e4
        if ((allowed & (allowed - 1)) !== 0)
          for (let i = 0; i < n; i++) {
            const slot = slots[i]!
            if (counts[slot]! < minCount || random() < dropout) continue
            kept[k++] = slot
            const base = slot * L * 2
            for (let y = 0; y < L; y++) node[o + y]! += table[base + y * 2]!
          }
        keptEnd[t] = k
      }
      for (let i = 0; i < L * L; i++) stepNow[i] = seen[i] ? step[i * 2]! : -Infinity
      for (let y = 0; y < L; y++) startNow[y] = start[y * 2]!
      marginals(newChain(L, stepNow), startNow, T, scratch)
      k = 0
      for (let t = 0; t < T; t++) {
        const o = t * L
        const want = gold[t]!
        for (; k < keptEnd[t]!; k++) {
          const base = kept[k]! * L * 2
          for (let y = 0; y < L; y++) {
            const g = (y === want ? 1 : 0) - alpha[o + y]!
            if (g > 1e-4 || g < -1e-4) update(table, base + y * 2, g, rate)
          }
        }
      }
      learnSteps(L, T, gold, scratch, stepNow, (i, g) => update(step, i * 2, g, rate))
      for (let y = 0; y < L; y++) update(start, y * 2, (y === gold[0] ? 1 : 0) - alpha[y]!, rate)
    }
    // the first epoch is far from where the others end: average from the second on
    if (epoch > 0 || epochs === 1) {
      averaged++
      for (let i = 0; i < sum.length; i++) sum[i]! += table[i * 2]!
      for (let i = 0; i < stepSum.length; i++) stepSum[i]! += step[i * 2]!
      for (let y = 0; y < L; y++) startSum[y]! += start[y * 2]!
    }
  }
  // dropout hides a share of the features while learning: all of them together must not shout
  const keep = (1 - dropout) / averaged
  return {
    labels: L,
    bits,
    weights: sum.map(w => w * keep),
    step: stepSum.map((w, i) => (seen[i] ? w / averaged : -Infinity)),
    start: startSum.map(w => w / averaged),
  }
}

/** Gradient of the steps: observed pairs less expected pairs, from the forward and backward values. */
function learnSteps(
  L: number,
  T: number,
  gold: Uint8Array,
  { exp, alpha, beta }: Scratch,
  step: Float32Array,
  push: (index: number, gradient: number) => void,
): void {
  // alpha holds marginals now: P(x at t-1, y at t) = P(x at t-1) * P(y at t | x at t-1), the latter from beta
  const grad = new Float64Array(L * L)
  const row = new Float64Array(L)
  for (let t = 1; t < T; t++) {
    const o = t * L
    for (let x = 0; x < L; x++) {
      const px = alpha[o - L + x]!
      if (px < 1e-5) continue
      let sum = 0
      for (let y = 0; y < L; y++) sum += row[y] = Math.exp(step[x * L + y]!) * exp[o + y]! * beta[o + y]!
      if (sum > 0) for (let y = 0; y < L; y++) grad[x * L + y]! -= (px * row[y]!) / sum
    }
    grad[gold[t - 1]! * L + gold[t]!]! += 1
  }
  for (let i = 0; i < L * L; i++) push(i, grad[i]!)
}
