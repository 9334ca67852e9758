import type { Entity } from '../../annotate/types.ts'
import type { Passage } from '../../record/index.ts'

/** An entity of one report on its way to an actor. */
export interface Candidate {
  report: string
  entity: Entity
  kind: Entity['kind']
  /** the places where it is called by name, in text order */
  names: readonly Passage[]
  roles: readonly Passage[]
}

/** How names of one kind of actor are held against each other. */
export interface Naming<Name> {
  parse(text: string): Name
  /** what two equal names share */
  keyOf(name: Name): string
  /** words under which a name is looked up: two names that may be one share at least one */
  wordsOf(name: Name): readonly string[]
  /** true for names that say who it is without help: first those are brought together, then the rest is dealt out */
  isFull(name: Name): boolean
  isSame(a: Name, b: Name): boolean
  /** true where a full name is a part of a fuller one, word for word */
  isPart?(short: Name, long: Name): boolean
  /** whether a name that is not full may mean one of these full ones; `forms` are all names used of it */
  mayMean(short: Name, full: Name, forms: readonly Name[]): boolean
}
