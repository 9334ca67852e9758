import { nameLexicon, Word } from '../names/lexicon.ts'
import type { Entity, Token } from '../types.ts'
import type { Scene } from './scene.ts'

const TURNS = new Set(
  'elected appointed named became become becomes reelected re-elected chosen crowned'.split(' '),
)
const IS = new Set(['is', 'was', 'remains', 'remained'])
const WORKS = new Set(['works', 'worked', 'serves', 'served', 'played', 'plays', 'sworn', 'took'])
const BETWEEN = new Set('as the a an new its their his her in over first next interim acting'.split(' '))

/**
 * What a sentence says that somebody is or became, beside the roles that stand with the name.
 *
 *     Jurgen Haas was elected mayor in 2019. The mayor said …      Ada Obi has been the captain since May.
 *                             =====                                                 =======
 *
 * @returns roles as words, by person
 */
export function rolesTold(scene: Scene): Map<Entity, string[][]> {
  const { tokens, sentences } = scene
  const out = new Map<Entity, string[][]>()
  for (const a of scene.antecedents) {
    if (a.entity.kind !== 'person' || a.kind !== 'name' || !a.subject) continue
    const role = roleTold(tokens, a.end, sentences[a.sentence]!.endToken)
    if (!role) continue
    const roles = out.get(a.entity)
    // somebody may be elected mayor a thousand times
    if (roles) {
      if (!roles.some(r => r.join(' ') === role.join(' '))) roles.push(role)
    } else out.set(a.entity, [role])
  }
  return out
}

function roleTold(tokens: readonly Token[], from: number, end: number): string[] | null {
  let t = from
  let turns = false
  while (t < end && /^(?:AUX|ADV|VERB)$/.test(tokens[t]!.pos) && t < from + 4) {
    const { norm } = tokens[t]!
    if (norm === 'not' || norm === 'never') return null
    if (TURNS.has(norm) || IS.has(norm) || WORKS.has(norm) || norm === 'been') turns = true
    else if (tokens[t]!.pos === 'VERB') return null
    t++
  }
  if (!turns) return null
  while (t < end && BETWEEN.has(tokens[t]!.norm)) t++
  const first = t
  while (t < end && t < first + 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[t]!.pos)) t++
  if (t === first) return null
  const isRole = ((nameLexicon().words.get(tokens[t - 1]!.norm) ?? 0) & Word.Role) !== 0
  return isRole ? tokens.slice(first, t).map(x => x.norm) : null
}
