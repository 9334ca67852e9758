import type { Clauses } from '../clauses/index.ts'
import { eventLexicon } from './lexicon.ts'
import { matchKeys } from './keys.ts'
import { withModal } from './modal.ts'
import { applyOperator } from './operators.ts'
import { ownSense } from './own-sense.ts'
import type { Sense } from './sense-type.ts'

/** The event that predicate `i` tells, its complements taken in; null where there is none. */
export function resolveSense(c: Clauses, i: number, depth = 0): Sense | null {
  const p = c.predicates[i]!
  if (depth > 5) return null
  for (const match of matchKeys(c.words, p, eventLexicon().operators)) {
    for (let k = 0; k < c.predicates.length; k++) {
      const child = c.predicates[k]!
      if (child.parent !== i || child.link === null) continue
      for (const operator of match.values) {
        const found = applyOperator(c, operator, match.key, i, k, inner => resolveSense(c, inner, depth + 1))
        if (found) return found
      }
      break
    }
  }
  const own = ownSense(c, p, i)
  return own ? withModal(c, p, own) : null
}
