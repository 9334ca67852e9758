import { normAt, tagAt, type Predicate } from '../annotate/clauses/index.ts'
import { ownerOf } from '../annotate/events/event-time.ts'
import type { TimeExpression } from '../annotate/types.ts'
import { stampOf } from '../annotate/times/index.ts'
import type { SentenceReading } from './reading.ts'
import { OUTLOOK, PAPER, PROCEDURE, PROCEEDING, STATES } from './step-words.ts'

/** A verb that tells of something to come: the predicate that names the act, and how firm the telling is. */
export interface Coming {
  act: Predicate
  /** "is due to", "will", a day: firm by itself; "would": only with a source, a day or a condition */
  firm: boolean
}

/** What a predicate says is to come; null where nothing is. */
export function comingOf(s: SentenceReading, p: Predicate): Coming | null {
  const { predicates, words } = s.clauses
  const child = predicates.find(q => q.link === 'to' && q.parent !== null && predicates[q.parent] === p)
  const subject = p.subject[0]!
  const outlook = p.lemmas.some(l => OUTLOOK.has(l))
  if (outlook && child && (!p.modal || p.modal === 'will') && !p.lemmas.includes('take')) {
    if (child.negated) return null
    // "has threatened to strike", "agreed to meet": an act of procedure, not any act at all
    const loose =
      p.lemmas.includes('be going') ||
      (p.lemmas.some(l => /^(?:agree|promise|vow|pledge|prepare|threaten|expect|intend|plan)$/.test(l)) &&
        !p.passive &&
        !p.lemmas.some(l => l.startsWith('be ')))
    const dated = s.times.some(t => (owns(s, p, t) || owns(s, child, t)) && isAhead(s, t))
    if (loose && !isProcedural(child) && !dated) return null
    return { act: child, firm: true }
  }
  if (
    outlook &&
    (p.passive || p.lemmas.some(l => l.startsWith('be '))) &&
    p.lemmas.some(l =>
      /^(?:be )?(?:due|expected|scheduled|set|slated|schedule|expect|slate|plan|planned)$/.test(l),
    )
  )
    // "the ruling is due by Friday", "the hearing is scheduled for May", "they are due back on Monday"
    return !child && (PROCEEDING.test(normAt(words, subject.head)) || isDueSomewhere(s, p))
      ? { act: p, firm: true }
      : null
  if (p.modal === 'will' || p.modal === 'would') {
    // "will have to reconcile"
    const must = p.lemmas.includes('have') && child ? child : p
    if (must.passive && p.modal === 'would') return null
    // "is to lead a convoy on Friday": whatever the verb, the day is set
    if (must === p && isToBe(s, p) && s.times.some(t => owns(s, p, t) && isAhead(s, t)))
      return { act: p, firm: true }
    const told = p.parent !== null || s.attributions.length > 0
    const dated = s.times.some(t => owns(s, p, t) && isAhead(s, t))
    if (p.modal === 'would' && !told && !(dated && PROCEEDING.test(normAt(words, subject.head)))) return null
    if (must !== p || isProcedural(must)) return { act: must, firm: p.modal === 'will' }
    return must.lemmas.some(l => STATES.has(l) || l.startsWith('be '))
      ? null
      : { act: must, firm: p.modal === 'will' }
  }
  // "must sign the bill before it becomes law"
  if (
    p.modal === 'must' &&
    !p.passive &&
    !p.negated &&
    isProcedural(p) &&
    predicates.some(q => q.opener === 'before' && q.verb > p.verb)
  )
    return { act: p, firm: true }
  // "can comment until November 15"
  if (
    /^(?:can|may)$/.test(p.modal ?? '') &&
    !p.negated &&
    s.times.some(t => t.until !== null && t.from === null && owns(s, p, t) && isAhead(s, t))
  )
    return { act: p, firm: true }
  // "must hand over its records by Friday"
  if (p.modal === 'must' && !p.passive && s.times.some(t => owns(s, p, t) && isAhead(s, t)))
    return { act: p, firm: true }
  // "has to adopt the budget by Friday"
  if (p.lemmas.includes('have') && !p.modal && !p.past && child && !p.negated) {
    const own = s.times.some(t => (owns(s, p, t) || owns(s, child, t)) && isAhead(s, t))
    if (own) return { act: child, firm: true }
  }
  // "had until Friday to answer"
  if (p.lemmas.includes('have') && !p.modal && s.times.some(t => t.until !== null && owns(s, p, t))) {
    const to = predicates.find(q => q.infinitive && q.verb > p.verb && q.verb - p.verb < 10)
    if (to && words.tokens.slice(p.end, p.end + 3).some(t => t.norm === 'until'))
      return { act: to, firm: true }
  }
  if (p.modal) return null
  // "Only after that will the cabinet answer"
  if (
    /^(?:will|would)$/.test(normAt(words, subject.first - 1)) &&
    !p.past &&
    !p.lemmas.some(l => STATES.has(l))
  )
    return { act: p, firm: true }
  const dated = s.times.some(t => owns(s, p, t) && isAhead(s, t))
  if (p.progressive && dated) return { act: p, firm: true }
  // "the vote follows on Thursday"
  if (!p.past && !p.passive && dated && isHeld(normAt(words, subject.head)) && tagAt(words, p.verb) !== 'AUX')
    return { act: p, firm: true }
  // "the board sits on Tuesday"
  if (!p.past && !p.passive && dated && isProcedural(p) && tagAt(words, p.verb) !== 'AUX')
    return { act: p, firm: true }
  return null
}

/** "is to …": as settled as a calendar can be */
const isToBe = (s: SentenceReading, p: Predicate): boolean =>
  /^(?:is|are|was|were)$/.test(normAt(s.clauses.words, p.start)) &&
  normAt(s.clauses.words, p.start + 1) === 'to'

/** "due back at the service on Thursday", "due in court on Monday" */
const isDueSomewhere = (s: SentenceReading, p: Predicate): boolean =>
  p.lemmas.includes('be due') &&
  /^(?:back|at|in|before)$/.test(normAt(s.clauses.words, p.end)) &&
  s.times.some(t => owns(s, p, t) && isAhead(s, t))

const isHeld = (noun: string): boolean => PROCEEDING.test(noun) && !PAPER.test(noun)

export const isProcedural = (p: Predicate): boolean => p.lemmas.some(l => PROCEDURE.has(l))

const owns = (s: SentenceReading, p: Predicate, t: TimeExpression): boolean =>
  ownerOf(s.clauses, t) === s.clauses.predicates.indexOf(p)

/** True where a time lies on or after the day of the report. */
export const isAhead = (
  s: SentenceReading,
  t: { from: string | null; until: string | null; weekday?: number },
): boolean => {
  const stamp = stampOf(s.reading.report)
  const day = t.from ?? t.until
  if (day !== null && stamp) return day >= stamp.slice(0, day.length)
  return t.weekday !== undefined
}
