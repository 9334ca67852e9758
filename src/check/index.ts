export { check, checkAgainst } from './check.ts'
export { indexSources, type SourceIndex } from './index-sources.ts'
