import { roleAfter, roleBefore, type RoleSpan } from './find-roles.ts'
import type { Part } from './parse-run.ts'
import type { Words } from './words.ts'

/** The roles that stand beside one occurrence of a name. */
export interface TiedRole {
  roles: RoleSpan[]
}

/** The roles before and after each name that may be a person's. */
export function findRoles(w: Words, parts: readonly Part[]): Map<Part, TiedRole> {
  const out = new Map<Part, TiedRole>()
  let s = 0
  for (const p of parts) {
    if (p.kind !== 'person' && p.kind !== 'unknown') continue
    while (s + 1 < w.sentences.length && w.sentences[s]!.endToken <= p.first) s++
    const sentence = w.sentences[s]!
    const roles: RoleSpan[] = []
    const before = roleBefore(w, p.first, p.titleFirst, sentence.firstToken)
    if (before) roles.push(before)
    const after = roleAfter(w, p.end, sentence.endToken)
    if (after) roles.push(after)
    if (roles.length > 0) out.set(p, { roles })
  }
  return out
}
