export { traceLineage } from './lineage.ts'
export { buildStemma, drawStemma, layoutStemma } from './stemma.ts'
export type { PlacedLine, PlacedNode, StemmaLayout, StemmaNode } from './stemma.ts'
