import { matchKeys } from '../annotate/events/keys.ts'
import type { Index } from '../annotate/events/lexicon.ts'
import { normAt, type Predicate } from '../annotate/clauses/index.ts'
import { stances } from '../lexicons/en/stances.ts'
import type { Position } from '../record/index.ts'
import type { SentenceReading } from './reading.ts'

export type Stance = Position['stance']

/** A stance, the predicate whose objects name the issue, and whether the verb tells of a change of mind. */
export interface Taken {
  stance: Stance
  from: Predicate
  changed: boolean
}

let stanceIndex: Index<Stance> | null = null

const NEGATED_NOUN = /^(?:objections?|opposition|resistance|veto|reservations?)$/
const DEMAND_NOUN = /^(?:demands?|claims?|call|calls|request|insistence|plans?|bid|threats?|condition)$/
const DROPS = /^(?:drop|withdraw|lift|abandon|end|retract|waive)$/
const SHIFTS = /^(?:lower|raise|reduce|increase|soften|harden|cut|scale|narrow|widen|improve|sweeten)$/
const VOTES = /^(?:vote|decide|choose|opt|agree|resolve|move)$/

/** The stance of a predicate, and the verb whose objects name the issue; null where it takes none. */
export function stanceOf(s: SentenceReading, p: Predicate): Taken | null {
  const { words, predicates } = s.clauses
  const child = predicates.find(q => q.parent !== null && predicates[q.parent] === p && q.link !== null)
  const object = p.objects[0]?.[0]
  const noun = object ? normAt(words, object.head) : ''
  if (p.modal === null && !p.negated) {
    if (p.lemmas.some(l => DROPS.test(l)) && NEGATED_NOUN.test(noun))
      return { stance: 'accepts', from: p, changed: true }
    if (p.lemmas.some(l => DROPS.test(l)) && DEMAND_NOUN.test(noun))
      return { stance: 'open', from: p, changed: true }
    if (p.lemmas.some(l => SHIFTS.test(l)) && /^(?:demand|demands|claim|offer|bid)$/.test(noun))
      return { stance: /^(?:offer|bid)$/.test(noun) ? 'offers' : 'wants', from: p, changed: true }
    // "ruled that out", "turned it down"
    const apart = `${normAt(words, p.verb + 1)} ${normAt(words, p.verb + 2)}`
    if (
      (p.lemmas.includes('rule') && /^(?:that|it|this|them) out$/.test(apart)) ||
      (p.lemmas.includes('turn') && /^(?:that|it|this|them) down$/.test(apart))
    )
      return { stance: 'rejects', from: p, changed: false }
    // "voted to reject the offer"
    if (p.lemmas.some(l => VOTES.test(l)) && child?.link === 'to' && !child.negated) {
      const inner = match(s, child)
      if (inner && /^(?:accepts|rejects)$/.test(inner.stance))
        return { stance: inner.stance, from: child, changed: false }
    }
    if (p.lemmas.includes('threaten') && child?.link === 'to' && tail(s, p).includes('unless'))
      return { stance: 'conditions', from: unlessClause(s, p) ?? child, changed: false }
  }
  // "has not said whether it will sign"
  if (p.negated && p.lemmas.some(l => /^(?:say|decide|commit|rule)$/.test(l))) {
    const open = predicates.find(q => q.verb > p.verb && q.opener === 'whether')
    if (open && p.lemmas.some(l => /^(?:say|decide)$/.test(l)))
      return { stance: 'open', from: open, changed: false }
  }
  if (p.modal === 'will' || p.modal === 'would') {
    const rest = tail(s, p)
    if (p.negated) {
      if (isState(p)) return null
      const priced =
        rest.includes('unless') || rest.includes('until') || rest.join(' ').includes('as long as')
      return { stance: priced ? 'conditions' : 'rejects', from: p, changed: false }
    }
    const only = words.tokens.slice(p.start, p.end + 8).some(t => t.norm === 'only')
    if (only && (rest.includes('if') || rest.includes('once')))
      return { stance: 'conditions', from: p, changed: false }
    // "would sign the bill once …": a thing promised at a price
    if (
      p.lemmas.some(l =>
        /^(?:sign|back|support|approve|accept|drop|end|lift|join|ratify|vote|agree)$/.test(l),
      ) &&
      hasCondition(rest) &&
      !isState(p)
    )
      return { stance: 'conditions', from: p, changed: false }
  }
  return match(s, p)
}

/** The stance that the lexicon gives the words of a predicate. */
function match(s: SentenceReading, p: Predicate): Taken | null {
  const { words, predicates } = s.clauses
  stanceIndex ??= buildIndex()
  const child = predicates.find(q => q.parent !== null && predicates[q.parent] === p && q.link !== null)
  const found = matchKeys(words, p, stanceIndex)[0]
  if (!found) return null
  let stance = found.values[0]!
  if (/^(?:must|should|may|might|could|can)$/.test(p.modal ?? '') && stance !== 'open') return null
  const next = normAt(words, found.end)
  // "asked a question", "told reporters": only with what is asked for
  if (/^(?:ask|tell|urge|request|press|push|pressure)$/.test(found.key) && !child && next !== 'for') {
    const wish = p.complements.some(c => c.preposition === 'for')
    if (!wish && !(found.key === 'request' && p.objects.length > 0)) return null
  }
  if (/^(?:press|push|pressure|call on|call upon)$/.test(found.key) && child === undefined && next !== 'for')
    return null
  if (p.modal === 'would' && (stance === 'wants' || stance === 'rejects')) return null
  // what somebody else says that a party needs is no stand of theirs
  if (found.key === 'need') {
    const subject = p.subject[0]
    const we = subject?.pronoun && /^(?:we|i)$/.test(normAt(words, subject.head))
    if (!we) return null
  }
  if (found.key === 'suggest' || (found.key === 'insist' && !child)) return null
  if (/^(?:study|weigh|consider|resist|support|back)$/.test(found.key) && p.objects.length === 0 && !child)
    return null
  if (p.negated) {
    if (stance === 'open') return null
    stance = stance === 'rejects' ? 'open' : 'rejects'
  }
  const rest = tail(s, p)
  // "refuses to sign unless …" names a price
  if (
    (/^(?:offers|accepts)$/.test(stance) && hasCondition(rest)) ||
    (stance === 'rejects' && rest.includes('unless'))
  )
    stance = 'conditions'
  return { stance, from: child && child.verb > p.verb && child.link !== 'gerund' ? child : p, changed: false }
}

const tail = (s: SentenceReading, p: Predicate): string[] =>
  s.clauses.words.tokens.slice(p.end, s.clauses.words.end).map(t => t.norm)

const hasCondition = (rest: readonly string[]): boolean =>
  rest.some(
    (norm, k) =>
      norm === 'if' ||
      norm === 'unless' ||
      norm === 'once' ||
      (norm === 'provided' && k < 14) ||
      (norm === 'condition' && rest[k - 1] === 'on') ||
      (norm === 'long' && rest[k - 1] === 'as' && rest[k + 1] === 'as'),
  )

const unlessClause = (s: SentenceReading, p: Predicate): Predicate | undefined =>
  s.clauses.predicates.find(q => q.verb > p.verb && q.opener === 'unless')

/** "would not be easy", "will not have": states, no stands. */
export const isState = (p: Predicate): boolean =>
  p.passive ||
  p.lemmas.some(l =>
    /^(?:be|have|seem|appear|become|know|happen|mean|matter|need|comment|say|speak|last|work|affect|remain|stay|cost|see|find|lose|win|make|be .*)$/.test(
      l,
    ),
  )

function buildIndex(): Index<Stance> {
  const index: Index<Stance> = { entries: new Map(), longest: new Map() }
  for (const stance of ['wants', 'offers', 'accepts', 'rejects', 'open'] as const)
    for (const key of stances[stance]) {
      index.entries.set(key, [stance])
      const parts = key.split(' ')
      const first = parts[0] === 'be' ? parts.slice(0, 2).join(' ') : parts[0]!
      index.longest.set(
        first,
        Math.max(index.longest.get(first) ?? 0, parts[0] === 'be' ? parts.length - 1 : parts.length),
      )
    }
  return index
}
