export * from './types.ts'
export { collate } from './collate.ts'
