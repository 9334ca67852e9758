export * from './types.ts'
export { annotate } from './annotate.ts'
