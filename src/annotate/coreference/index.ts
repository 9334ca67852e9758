export { resolveMention, type Resolved } from './resolve-mention.ts'
