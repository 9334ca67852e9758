import type { Trees } from '../../src/annotate/attribution/trees.ts'
import { generator } from './learn-crf.ts'

export interface TreeSettings {
  depth: number
  trees: number
  rate: number
  /** share of rows and of features that each tree sees */
  rows: number
  features: number
  minRows: number
  l2: number
  seed: number
}

const BINS = 64

/** Cuts each feature into at most 64 steps with about equally many rows; returns upper edges. */
function edgesOf(rows: Float32Array, count: number, width: number, f: number): Float32Array {
  const step = Math.max(1, Math.floor(count / 20_000))
  const values: number[] = []
  for (let i = 0; i < count; i += step) values.push(rows[i * width + f]!)
  values.sort((a, b) => a - b)
  const edges: number[] = []
  for (let b = 1; b < BINS; b++) {
    const v = values[Math.floor((b * values.length) / BINS)]!
    if (v < values.at(-1)! && (!edges.length || v > edges.at(-1)!)) edges.push(v)
  }
  return Float32Array.from(edges)
}

/**
 * Grows boosted trees for a yes-or-no question (logistic loss, second-order steps, histograms).
 *
 * @param rows - count x width features
 * @param labels - 0 or 1 a row
 */
export function growTrees(
  rows: Float32Array,
  labels: Uint8Array,
  width: number,
  settings: TreeSettings,
): Trees {
  const count = labels.length
  const { depth, rate, l2, minRows } = settings
  const random = generator(settings.seed)
  const edges = Array.from({ length: width }, (_, f) => edgesOf(rows, count, width, f))
  const bins = new Uint8Array(count * width)
  for (let i = 0; i < count; i++)
    for (let f = 0; f < width; f++) {
      const e = edges[f]!
      const v = rows[i * width + f]!
      let lo = 0
      let hi = e.length
      while (lo < hi) {
        const mid = (lo + hi) >> 1
        if (v <= e[mid]!) hi = mid
        else lo = mid + 1
      }
      bins[i * width + f] = lo
    }
  const inner = 2 ** depth - 1
  const out: Trees = {
    depth,
    count: settings.trees,
    bias: 0,
    feature: new Uint8Array(settings.trees * inner),
    threshold: new Float32Array(settings.trees * inner).fill(Infinity),
    leaf: new Float32Array(settings.trees * (inner + 1)),
  }
  let positive = 0
  for (const y of labels) positive += y
  out.bias = Math.log((positive + 1) / (count - positive + 1))
  const score = new Float64Array(count).fill(out.bias)
  const gradient = new Float32Array(count)
  const hessian = new Float32Array(count)
  const nodeOf = new Uint16Array(count)
  const inTree = new Uint8Array(count)
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = labels[i]! - p
      hessian[i] = Math.max(1e-6, p * (1 - p))
      inTree[i] = random() < settings.rows ? 1 : 0
      nodeOf[i] = 0
    }
    const used: number[] = []
    for (let f = 0; f < width; f++) if (edges[f]!.length && random() < settings.features) used.push(f)
    if (!used.length) used.push(0)
    for (let level = 0; level < depth; level++) {
      const firstNode = 2 ** level - 1
      const nodes = 2 ** level
      const cell = nodes * width * BINS
      const g = new Float64Array(cell)
      const h = new Float64Array(cell)
      const c = new Uint32Array(cell)
      for (let i = 0; i < count; i++) {
        if (!inTree[i]) continue
        const base = (nodeOf[i]! - firstNode) * width * BINS
        for (const f of used) {
          const at = base + f * BINS + bins[i * width + f]!
          g[at]! += gradient[i]!
          h[at]! += hessian[i]!
          c[at]!++
        }
      }
      for (let j = 0; j < nodes; j++) {
        const base = j * width * BINS
        let bestGain = 1e-3
        let bestFeature = -1
        let bestBin = 0
        for (const f of used) {
          const o = base + f * BINS
          const last = edges[f]!.length
          let G = 0
          let H = 0
          let C = 0
          for (let b = 0; b <= last; b++) {
            G += g[o + b]!
            H += h[o + b]!
            C += c[o + b]!
          }
          let lg = 0
          let lh = 0
          let lc = 0
          for (let b = 0; b < last; b++) {
            lg += g[o + b]!
            lh += h[o + b]!
            lc += c[o + b]!
            if (lc < minRows) continue
            if (C - lc < minRows) break
            const rg = G - lg
            const rh = H - lh
            const gain = (lg * lg) / (lh + l2) + (rg * rg) / (rh + l2) - (G * G) / (H + l2)
            if (gain > bestGain) {
              bestGain = gain
              bestFeature = f
              bestBin = b
            }
          }
        }
        const at = tree * inner + firstNode + j
        if (bestFeature >= 0) {
          out.feature[at] = bestFeature
          out.threshold[at] = edges[bestFeature]![bestBin]!
        }
      }
      for (let i = 0; i < count; i++) {
        const at = tree * inner + nodeOf[i]!
        const left = rows[i * width + out.feature[at]!]! <= out.threshold[at]!
        nodeOf[i] = 2 * nodeOf[i]! + (left ? 1 : 2)
      }
    }
    const G = new Float64Array(inner + 1)
    const H = new Float64Array(inner + 1)
    for (let i = 0; i < count; i++) {
      if (!inTree[i]) continue
      G[nodeOf[i]! - inner]! += gradient[i]!
      H[nodeOf[i]! - inner]! += hessian[i]!
    }
    const o = tree * (inner + 1)
    for (let j = 0; j <= inner; j++) out.leaf[o + j] = (rate * G[j]!) / (H[j]! + l2)
    for (let i = 0; i < count; i++) score[i]! += out.leaf[o + nodeOf[i]! - inner]!
  }
  return out
}
