export {
  loadHtmlReader,
  readReport,
  type HtmlReader,
  type ReadOptions,
  type ReadResult,
} from './read/index.ts'
export { readDocument, type DocumentOptions } from './read/documents/index.ts'
export { annotate, type Annotations } from './annotate/index.ts'
export { collate, type Collation, type Witness } from './collate/index.ts'
export { alignTexts, type ReuseSpan } from './collate/index.ts'
export { traceReports, type TracedReport } from './lineage/index.ts'
export { createGrouper, type Grouper, type GrouperOptions, type IncomingReport } from './story/index.ts'
export { compare } from './compare.ts'
export { toText, type TextOptions } from './cli/terminal/to-text.ts'
export { toHtml } from './web/page/to-html.ts'
export { toCsv } from './web/to-csv.ts'
export { toWebAnnotation, type WebAnnotation } from './web/to-web-annotation.ts'
export type {
  Actor,
  Claim,
  Event,
  Instrument,
  Lineage,
  LineageEdge,
  LineageReason,
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
