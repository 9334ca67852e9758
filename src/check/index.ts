export { check, checkAgainst, checkLine, checkTexts, textWitness, type CheckLine } from './check.ts'
export { indexSources, type SourceIndex } from './index-sources.ts'
export { findUnsupportedSpans } from './support.ts'
