import type { Actor, Variant } from '../../record/index.ts'

/** Variants of the kinds name and role. */
export function findActorVariants(actors: readonly Actor[]): Variant[] {
  void actors
  return []
}
