export { findProceedings } from './proceedings.ts'
export { since, type Ledger } from './since.ts'
