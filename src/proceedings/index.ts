export { findProceedings } from './proceedings.ts'
