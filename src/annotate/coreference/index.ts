export { resolveMention, type Resolved } from './resolve-mention.ts'
export { findCoreferences } from './find-coreferences.ts'
