import { normAt, type Clauses, type Predicate } from '../clauses/index.ts'
import { eventLexicon } from './lexicon.ts'
import type { Sense } from './sense-type.ts'

/** "will …" turns a friendly act into AGREE and a hostile one into THREATEN; "will not …" into REJECT. */
export function withModal(c: Clauses, p: Predicate, s: Sense): Sense | null {
  const { friendly, hostile } = eventLexicon()
  // "no meeting has been arranged"
  const none = [...(p.passive ? p.subject : []), ...p.objects.flat()].some(
    o => normAt(c.words, o.first) === 'no',
  )
  if (!p.modal) return { ...s, negated: p.negated || none }
  if (p.modal === 'must' || p.modal === 'should' || p.modal === 'can') return null
  if (p.negated) return friendly.has(s.kind) ? { ...s, kind: 'REJECT', outlook: true } : null
  const unless = c.words.tokens.slice(p.end, c.words.end).some(t => t.norm === 'unless')
  const tentative = p.modal === 'may' || p.modal === 'might' || p.modal === 'could'
  if (hostile.has(s.kind) || (unless && friendly.has(s.kind))) {
    const conditional = unless || c.words.tokens.slice(c.words.first, c.words.end).some(t => t.norm === 'if')
    if (tentative && !conditional) return { ...s, modal: p.modal, outlook: true, hedged: true }
    return { ...s, kind: 'THREATEN', modal: p.modal, outlook: true }
  }
  if (s.kind === 'RETREAT' && s.objects.length === 0 && s.noun === null)
    return { ...s, modal: p.modal, outlook: true }
  // "will meet them on Friday": a date in the calendar, no promise
  if (s.kind === 'CONSULT' && p.modal === 'will' && hasTime(c)) return { ...s, modal: p.modal, outlook: true }
  if (friendly.has(s.kind)) return { ...s, kind: 'AGREE', modal: p.modal, outlook: true, hedged: tentative }
  return { ...s, modal: p.modal, outlook: true, hedged: tentative }
}

/** True where the sentence names a time. */
export const hasTime = (c: Clauses): boolean => c.words.time.includes(true)
