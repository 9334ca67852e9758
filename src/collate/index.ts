export * from './types.ts'
export { collate } from './collate.ts'
export { alignTexts, type AlignOptions, type ReuseSpan } from './align/align-texts.ts'
