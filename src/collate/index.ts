export * from './types.ts'
export { collate } from './collate.ts'
export { alignTexts, type AlignOptions, type ReuseSpan } from './align/align-texts.ts'
export { alignWitnesses } from './align/align-witnesses.ts'
