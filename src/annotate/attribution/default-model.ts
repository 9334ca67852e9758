import { readWeights } from '#attribution-weights'
import type { AttributionModel } from './model.ts'
import { readModel } from './weights.ts'

let model: AttributionModel | null | undefined

/** The model that ships with the package, read once when first asked for; null where there are no weights. */
export function defaultModel(): AttributionModel | null {
  if (model === undefined) {
    const bytes = readWeights()
    model = bytes && readModel(bytes)
  }
  return model
}

/** Makes the model in `bytes` the default one, for places without a file system. */
export function useAttributionWeights(bytes: Uint8Array): void {
  model = readModel(bytes)
}
