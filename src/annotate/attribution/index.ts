export { defaultModel, useAttributionWeights } from './default-model.ts'
export { findAttributions, findQuoted } from './find-attributions.ts'
export type { AttributionModel } from './model.ts'
export { readModel } from './weights.ts'
