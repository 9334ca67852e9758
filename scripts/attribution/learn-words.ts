import { JUDGE_BITS, JUDGE_SLOTS } from '../../src/annotate/attribution/judge-slots.ts'
import { generator } from './learn-crf.ts'

/** Rows for the first judge: the slots of each reading, and whether it is right. */
export interface WordRows {
  slots: Int32Array[]
  right: Uint8Array
}

/** A logistic model over hashed features: AdaGrad, feature dropout, weights averaged over epochs. */
export function learnWords({ slots, right }: WordRows, seed: number): { values: Int8Array; scale: number } {
  const rows = 2 ** JUDGE_BITS
  const weights = new Float32Array(rows)
  const squares = new Float32Array(rows)
  const sum = new Float64Array(rows)
  const random = generator(seed)
  const order = Uint32Array.from(slots, (_, i) => i)
  const kept = new Int32Array(JUDGE_SLOTS)
  const EPOCHS = 6
  const DROPOUT = 0.4
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const x = order[i]!
      order[i] = order[j]!
      order[j] = x
    }
    for (const i of order) {
      const features = slots[i]!
      let n = 0
      let z = 0
      for (let k = 0; k < features.length; k++) {
        if (random() < DROPOUT) continue
        const s = features[k]!
        kept[n++] = s
        z += weights[s]!
      }
      const g = right[i]! - 1 / (1 + Math.exp(-z))
      for (let k = 0; k < n; k++) {
        const s = kept[k]!
        squares[s]! += g * g
        weights[s]! += (0.05 * g) / Math.sqrt(squares[s]! + 1)
      }
    }
    if (epoch > 0) for (let s = 0; s < rows; s++) sum[s]! += weights[s]!
  }
  const mean = sum.map(v => (v / (EPOCHS - 1)) * (1 - DROPOUT))
  let largest = 0
  for (const v of mean) largest = Math.max(largest, Math.abs(v))
  const scale = largest / 127
  return { values: Int8Array.from(mean, v => Math.round(v / scale)), scale }
}
