import { matchKeys } from '../annotate/events/keys.ts'
import type { Index } from '../annotate/events/lexicon.ts'
import { normAt, type Predicate } from '../annotate/clauses/index.ts'
import { stances } from '../lexicons/en/stances.ts'
import type { Position } from '../record/index.ts'
import type { SentenceReading } from './reading.ts'
import { verdictAt } from './verdict.ts'

export type Stance = Position['stance']

/** A stance, the predicate whose objects name the issue, and whether the verb tells of a change of mind. */
export interface Taken {
  stance: Stance
  from: Predicate
  changed: boolean
  /** token behind the words of the stance: a noun within them is no issue ("left the door open to …") */
  behind?: number
}

let stanceIndex: Index<Stance> | null = null

const NEGATED_NOUN = /^(?:objections?|opposition|resistance|veto|reservations?)$/
const DEMAND_NOUN = /^(?:demands?|claims?|call|calls|request|insistence|plans?|threats?|condition)$/
const OWN_PAPER = /^(?:amendments?|motion|lawsuit|suit|complaint|appeal|petition|application)$/
const OWN_FAVOUR = /^(?:offer|bid|interest|support|backing|consent|endorsement)$/
const DROPS = /^(?:drop|withdraw|lift|abandon|end|retract|waive|pull)$/
const SHIFTS =
  /^(?:lower|raise|reduce|increase|soften|harden|cut|scale|narrow|widen|improve|sweeten|extend|up|double|triple|quadruple|boost)$/
const BACKS_OFF = /^(?:back|retreat|step|move|draw|climb|row)$/
/** what somebody commits to by "will": money, help, openness */
const GIVES =
  /^(?:pay|cover|fund|contribute|compensate|refund|donate|finance|reimburse|waive|guarantee|match)$/
const VOTES = /^(?:vote|decide|choose|opt|agree|resolve|move)$/
const GRANTS = /^(?:accept|support|agree|back|sign|live|settle|vote|tolerate|go|give|allow)$/
const COULD_NOT =
  /^(?:accept|agree|support|back|go|afford|pay|sign|live|offer|give|guarantee|commit|meet|raise|concede|tolerate|allow|exceed|endorse)$/
const CARRIERS = new Set<string>(stances.carriers)
const CARRIED = new Map<string, Stance>(
  Object.entries(stances.carried).flatMap(([stance, nouns]) =>
    (nouns as readonly string[]).map(noun => [noun, stance as Stance] as const),
  ),
)
/** what somebody does or stops doing at a price: "would leave the coalition if …" */
const AT_A_PRICE =
  /^(?:sign|back|support|approve|accept|drop|end|lift|join|ratify|vote|agree|leave|walk|quit|strike|stop|blockade|block|go|withdraw|sue|boycott|veto|free|release|cover|pay|give|open|return|reopen|resume|sell|come|talk|allow|suspend|call|cancel|concede|hand|pull)$/

/** The stance of a predicate, and the verb whose objects name the issue; null where it takes none. */
export function stanceOf(s: SentenceReading, p: Predicate): Taken | null {
  return (
    told(s, p) ??
    judged(s, p) ??
    undecided(s, p) ??
    promised(s, p) ??
    able(s, p) ??
    carried(s, p) ??
    match(s, p)
  )
}

/** A change of mind, and verbs that are torn apart: "dropped its demand", "ruled that out", "voted to reject it". */
function told(s: SentenceReading, p: Predicate): Taken | null {
  const { words, predicates } = s.clauses
  const child = childOf(s, p)
  const object = p.objects[0]?.[0] ?? p.complements[0]?.phrase
  const noun = object ? normAt(words, object.head) : ''
  // "took up the offer", "would take up the invitation"
  if (
    !p.negated &&
    p.lemmas.includes('take') &&
    normAt(words, p.end) === 'up' &&
    /^(?:offer|invitation)$/.test(noun)
  )
    return { stance: 'accepts', from: p, changed: false }
  if (p.modal !== null || p.negated) return null
  // "backed away from his insistence on 2027"
  if (
    p.lemmas.some(l => BACKS_OFF.test(l)) &&
    /^(?:away|back|down|off)$/.test(normAt(words, p.end)) &&
    /^(?:insistence|demand|demands|plan|plans|pledge|threat|opposition|promise|position)$/.test(noun)
  )
    return { stance: 'open', from: p, changed: true }
  if (p.lemmas.some(l => DROPS.test(l))) {
    if (NEGATED_NOUN.test(noun)) return { stance: 'accepts', from: p, changed: true }
    if (DEMAND_NOUN.test(noun) || OWN_PAPER.test(noun)) return { stance: 'open', from: p, changed: true }
    if (
      object &&
      OWN_FAVOUR.test(noun) &&
      /^(?:its|his|her|their|support|backing)$/.test(normAt(words, object.first))
    )
      return { stance: 'rejects', from: p, changed: true }
  }
  if (p.lemmas.some(l => SHIFTS.test(l)) && /^(?:demands?|claim|offer|bid|pledge|guarantee)$/.test(noun))
    return { stance: /^(?:demands?|claim)$/.test(noun) ? 'wants' : 'offers', from: p, changed: true }
  const apart = `${normAt(words, p.verb + 1)} ${normAt(words, p.verb + 2)}`
  if (
    (p.lemmas.includes('rule') && /^(?:that|it|this|them) out$/.test(apart)) ||
    (p.lemmas.includes('turn') && /^(?:that|it|this|them) down$/.test(apart))
  )
    return { stance: 'rejects', from: p, changed: false }
  if (p.lemmas.some(l => VOTES.test(l)) && child?.link === 'to' && !child.negated) {
    const inner = match(s, child)
    if (inner && /^(?:accepts|rejects)$/.test(inner.stance))
      return { stance: inner.stance, from: child, changed: false }
  }
  if (
    p.lemmas.includes('recommend') &&
    object &&
    /^(?:offer|bid|deal|agreement|takeover|merger|vote)$/.test(noun)
  )
    return { stance: 'accepts', from: p, changed: false }
  const rest = tail(s, p)
  // "wants out unless the tax goes"
  if (p.lemmas.includes('want') && rest[0] === 'out' && rest.includes('unless'))
    return { stance: 'conditions', from: p, changed: false }
  if (
    child?.link === 'to' &&
    ((p.lemmas.some(l => /^(?:threaten|vow|swear|pledge|promise)$/.test(l)) && rest.includes('unless')) ||
      (p.lemmas.includes('threaten') && rest.includes('if')))
  )
    return {
      stance: 'conditions',
      from: predicates.find(q => q.verb > p.verb && /^(?:unless|if)$/.test(q.opener ?? '')) ?? child,
      changed: false,
    }
  return null
}

/** "called the offer an insult", "described the cut as too small": where somebody stands on a thing, by what they call it. */
function judged(s: SentenceReading, p: Predicate): Taken | null {
  if (
    p.modal !== null ||
    p.negated ||
    p.passive ||
    !p.lemmas.some(l => /^(?:call|brand|label|describe|dismiss|term|consider)$/.test(l))
  )
    return null
  const object = p.objects[0]?.[0]
  if (!object || object.pronoun || !JUDGED.test(normAt(s.clauses.words, object.head))) return null
  const stance = verdictAt(s, object.end)
  return stance ? { stance, from: p, changed: false } : null
}
const JUDGED =
  /^(?:offer|plan|proposal|step|bill|deal|payout|tax|cut|cuts|ban|deadline|demand|demands|budget|decision|ruling|concession|compromise|idea|package|terms|rise|raise|fund|sum|law|timetable|amendment|fine|draft)$/

/** "has not said whether it will sign", "has yet to answer" */
function undecided(s: SentenceReading, p: Predicate): Taken | null {
  // "only then will the town say if it accepts"
  const ahead =
    p.modal !== null || /^(?:will|would)$/.test(normAt(s.clauses.words, (p.subject[0]?.first ?? 0) - 1))
  if (ahead && p.lemmas.some(l => /^(?:say|tell|answer|announce)$/.test(l))) {
    const open = s.clauses.predicates.find(
      q => q.verb > p.verb && /^(?:whether|if)$/.test(q.opener ?? '') && match(s, q),
    )
    if (open && !p.negated) return { stance: 'open', from: open, changed: false }
  }
  if (!p.negated || p.modal !== null) return null
  if (p.lemmas.some(l => /^(?:say|decide)$/.test(l))) {
    const open = s.clauses.predicates.find(q => q.verb > p.verb && (q.opener === 'whether' || isAsked(s, p)))
    if (open) return { stance: 'open', from: open, changed: false }
  }
  if (!p.lemmas.some(l => /^(?:respond|reply|answer|decide)$/.test(l)) || tail(s, p).includes('comment'))
    return null
  return p.past ? { stance: 'open', from: p, changed: false } : null
}

const isAsked = (s: SentenceReading, p: Predicate): boolean =>
  /^(?:how|what|which|who|when|where|if)$/.test(normAt(s.clauses.words, p.end))

/** "will not sell", "would leave the coalition if …", "will release them only after a withdrawal" */
function promised(s: SentenceReading, p: Predicate): Taken | null {
  const { words } = s.clauses
  if (p.modal !== 'will' && p.modal !== 'would') return null
  const rest = tail(s, p)
  // "would stay away from work until the pits are safe"
  if (
    !p.negated &&
    p.lemmas.includes('stay') &&
    /^(?:away|out|off|home)$/.test(rest[0] ?? '') &&
    rest.some(n => /^(?:until|unless)$/.test(n))
  )
    return { stance: 'conditions', from: p, changed: false }
  if (isState(p)) return null
  // "won't just talk": it will, and more
  if (
    p.negated &&
    words.tokens.slice(p.start, p.verb).some(t => /^(?:just|only|merely|simply|necessarily)$/.test(t.norm))
  )
    return null
  if (p.negated) {
    const priced = rest.includes('unless') || rest.includes('until') || rest.join(' ').includes('as long as')
    return { stance: priced ? 'conditions' : 'rejects', from: p, changed: false }
  }
  const only = words.tokens.slice(p.start, p.end + 8).some(t => t.norm === 'only')
  if (only && rest.some(norm => /^(?:if|once|when|after)$/.test(norm)))
    return { stance: 'conditions', from: p, changed: false }
  if (
    p.lemmas.some(l => GIVES.test(l)) &&
    p.objects.length > 0 &&
    !hasCondition(rest) &&
    !conditionBefore(s, p)
  )
    return { stance: 'offers', from: p, changed: false }
  return p.lemmas.some(l => AT_A_PRICE.test(l)) && (hasCondition(rest) || conditionBefore(s, p))
    ? { stance: 'conditions', from: p, changed: false }
    : null
}

/** "could live with observers", "could not go beyond 4 percent": said by the one who could */
function able(s: SentenceReading, p: Predicate): Taken | null {
  if (p.modal !== 'could' && p.modal !== 'can') return null
  if (p.passive || (p.parent === null && s.attributions.length === 0)) return null
  if (p.negated)
    return p.lemmas.some(l => COULD_NOT.test(l)) ? { stance: 'rejects', from: p, changed: false } : null
  const next = normAt(s.clauses.words, p.end)
  const fits = p.lemmas.some(
    l => GRANTS.test(l) && (l !== 'live' || next === 'with') && (l !== 'go' || next === 'along'),
  )
  return fits
    ? { stance: hasCondition(tail(s, p)) ? 'conditions' : 'accepts', from: p, changed: false }
    : null
}

/** "voiced support for the bill", "expressed interest in the line" */
function carried(s: SentenceReading, p: Predicate): Taken | null {
  if (p.modal !== null || p.negated || p.passive || !p.lemmas.some(l => CARRIERS.has(l))) return null
  const noun = p.objects[0]?.[0]
  const stance = noun ? CARRIED.get(normAt(s.clauses.words, noun.head)) : undefined
  if (!noun || !stance) return null
  // "gave approval" gives nothing away; "gave its approval to the merger" does
  return p.complements.length > 0 || childOf(s, p) !== undefined ? { stance, from: p, changed: false } : null
}

/** The clause below a predicate, by its infinitive, "that" or a gerund behind its preposition ("insists on keeping"). */
const childOf = (s: SentenceReading, p: Predicate): Predicate | undefined =>
  s.clauses.predicates.find(
    q => q.parent !== null && s.clauses.predicates[q.parent] === p && q.link !== null,
  ) ??
  s.clauses.predicates.find(
    q =>
      q.gerund && q.verb === p.end + 1 && /^(?:on|for|against|to|with)$/.test(normAt(s.clauses.words, p.end)),
  )

/** The stance of the one behind "by": "was rejected by", "backed by"; null for verbs that a thing itself undergoes. */
export function stanceOfPassive(p: Predicate): Stance | null {
  const found = p.lemmas.find(l => PASSIVE.has(l))
  return found ? PASSIVE.get(found)! : null
}
const PASSIVE = new Map<string, Stance>([
  ...['reject', 'oppose', 'veto', 'rebuff', 'dismiss', 'block', 'condemn'].map(v => [v, 'rejects'] as const),
  ...['accept', 'back', 'endorse', 'approve', 'support', 'welcome', 'favour', 'favor', 'ratify'].map(
    v => [v, 'accepts'] as const,
  ),
  ...['offer', 'propose', 'suggest', 'promise', 'pledge'].map(v => [v, 'offers'] as const),
  ...['demand', 'seek', 'request', 'want'].map(v => [v, 'wants'] as const),
  ...['consider', 'study', 'weigh'].map(v => [v, 'open'] as const),
])

/** The stance that the lexicon gives the words of a predicate. */
function match(s: SentenceReading, p: Predicate): Taken | null {
  const { words } = s.clauses
  stanceIndex ??= buildIndex()
  const child = childOf(s, p)
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
    // "the line said it needs certainty": of itself
    const itself = subject?.pronoun && /^(?:it|they)$/.test(normAt(words, subject.head)) && p.parent !== null
    if (!we && !itself) return null
  }
  if (found.key === 'appeal' && !child) return null
  // "says no", not "says no matter what"
  if (/^say (?:no|yes)$/.test(found.key) && !/^(?:[.,;:”"]|and|but|to|)$/.test(next)) return null
  // a courtesy is no offer
  if (
    stance === 'offers' &&
    p.objects
      .flat()
      .some(o =>
        /^(?:condolences|congratulations|apology|apologies|thanks|prayers|advice|insight|glimpse|explanation|comment|details|evidence)$/.test(
          normAt(words, o.head),
        ),
      )
  )
    return null
  // "denied the charge", "denied paying bribes"; not "denied the report"
  if (found.key === 'deny') {
    const about =
      child?.link === 'gerund' ||
      p.objects
        .flat()
        .some(o =>
          /^(?:charges?|wrongdoing|allegations?|accusations?|claims?|guilt|responsibility)$/.test(
            normAt(words, o.head),
          ),
        )
    return about && !p.negated ? { stance, from: p, changed: false } : null
  }
  // "slammed the offer", not a person
  if (
    /^(?:slam|condemn|denounce)$/.test(found.key) &&
    !p.objects.flat().some(o => JUDGED.test(normAt(words, o.head)))
  )
    return null
  if (found.key === 'suggest' || (found.key === 'insist' && !child)) return null
  if (/^(?:study|weigh|consider|resist|support|back)$/.test(found.key) && p.objects.length === 0 && !child)
    return null
  // "no longer insists on an apology"
  if (
    words.tokens
      .slice(Math.max(words.first, p.start - 2), p.verb)
      .some((t, k, all) => t.norm === 'longer' && all[k - 1]?.norm === 'no')
  )
    return stance === 'open' || stance === 'offers'
      ? null
      : { stance: 'open', from: child && child.verb > p.verb ? child : p, changed: true }
  if (p.negated) {
    if (stance === 'open') return null
    stance = stance === 'rejects' ? 'open' : 'rejects'
  }
  const rest = tail(s, p)
  // "asked the panel to reject the bid": against the bid, or only at a price
  if (stance === 'wants' && child?.link === 'object-to' && !child.negated) {
    const inner = match(s, child)?.stance
    if (inner === 'rejects' || (inner === 'conditions' && rest.includes('unless')))
      return { stance: inner, from: child, changed: false }
  }
  // "refuses to sign unless …" names a price
  if (
    (/^(?:offers|accepts)$/.test(stance) && hasCondition(rest)) ||
    (stance === 'rejects' && rest.includes('unless'))
  )
    stance = 'conditions'
  const from = child && child.verb > p.verb && child.link !== 'gerund' ? child : p
  return { stance, from, changed: false, behind: found.end }
}

/** What follows the verb, up to a further finite verb that "and" or "but" joins to it. */
function tail(s: SentenceReading, p: Predicate): string[] {
  const { words, predicates } = s.clauses
  const next = predicates.find(
    q =>
      q.verb > p.verb &&
      !q.infinitive &&
      !q.gerund &&
      !q.reduced &&
      /^(?:and|but)$/.test(normAt(words, q.start - 1)),
  )
  return words.tokens.slice(p.end, next?.start ?? words.end).map(t => t.norm)
}

const hasCondition = (rest: readonly string[]): boolean =>
  rest.some(
    (norm, k) =>
      norm === 'if' ||
      norm === 'unless' ||
      (norm === 'once' && rest[k - 1] !== 'at') ||
      (norm === 'provided' && k < 14) ||
      (norm === 'condition' && rest[k - 1] === 'on') ||
      (norm === 'soon' && rest[k - 1] === 'as' && rest[k + 1] === 'as') ||
      (norm === 'long' && rest[k - 1] === 'as' && rest[k + 1] === 'as'),
  )

/** "If either asked for the plant, it would walk away": the price stands first. */
const conditionBefore = (s: SentenceReading, p: Predicate): boolean => {
  const { words } = s.clauses
  for (let i = words.first; i < p.start; i++)
    if (/^(?:if|unless)$/.test(normAt(words, i)))
      return words.tokens.slice(i, p.start).some(t => t.norm === ',')
  return false
}

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
      // "be opposed to" opens with the lemma "be opposed", "be in favour of" with "be in favour"
      const lemma = parts[0] !== 'be' ? 1 : parts[1] === 'in' ? 3 : 2
      const first = parts.slice(0, lemma).join(' ')
      index.longest.set(first, Math.max(index.longest.get(first) ?? 0, parts.length - lemma + 1))
    }
  return index
}
