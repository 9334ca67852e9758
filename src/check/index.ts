export { aboutRules, ruleNames, type AboutRule } from './about-rules.ts'
export {
  check,
  checkAgainst,
  checkLine,
  checkTexts,
  textWitness,
  type CheckLine,
  type CheckOptions,
} from './check.ts'
export { indexSources, type SourceIndex } from './index-sources.ts'
export { comparableSources } from './languages.ts'
export { findUnsupportedSpans } from './support.ts'
