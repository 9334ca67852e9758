export { findAttributions, findQuoted } from './find-attributions.ts'
