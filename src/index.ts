export { readReport, type ReadOptions, type ReadResult } from './read/index.ts'
export { annotate, type Annotations } from './annotate/index.ts'
export { collate, type Collation, type Witness } from './collate/index.ts'
export { compare } from './compare.ts'
export type {
  Actor,
  Claim,
  Event,
  Instrument,
  Lineage,
  LineageEdge,
  NextStep,
  Notice,
  Party,
  Passage,
  Position,
  Problem,
  Proceedings,
  Quotation,
  Record,
  Report,
  Utterance,
  Variant,
  VariantKind,
  VariantRelation,
} from './record/index.ts'
