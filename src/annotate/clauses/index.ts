export * from './phrases.ts'
export { findClauses } from './predicates.ts'
export type { Clauses, Complement, Link, Predicate } from './types.ts'
