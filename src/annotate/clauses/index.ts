export * from './phrases.ts'
export * from './predicates.ts'
