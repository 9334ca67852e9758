import { placeAliases } from '../../lexicons/en/place-aliases.ts'
import { bodyKey, parseBodyName, type BodyName } from './compare-organizations.ts'
import type { Naming } from './types.ts'

const ALIASES = new Map<string, string>()
for (const [name, others] of Object.entries(placeAliases) as [string, readonly string[]][])
  for (const form of [name, ...others])
    ALIASES.set(bodyKey(parseBodyName(form)), bodyKey(parseBodyName(name)))

/** The key of a place, the same for all names that the lexicon gives it: "U.S." and "America" are one. */
export function placeKey(name: BodyName): string {
  const key = bodyKey(name)
  return ALIASES.get(key) ?? key
}

/** How names of places are held against each other: by the lexicon, else only when they are equal. */
export const placeNaming: Naming<BodyName> = {
  parse: parseBodyName,
  keyOf: placeKey,
  wordsOf: name => [placeKey(name)],
  isFull: () => true,
  isSame: (a, b) => placeKey(a) === placeKey(b),
  mayMean: () => false,
}
