import { clauseSpan, normAt, type Phrase, type Predicate } from '../annotate/clauses/index.ts'
import { ownerOf } from '../annotate/events/event-time.ts'
import type { TimeExpression } from '../annotate/types.ts'
import type { Span } from '../text/span.ts'
import type { SentenceReading } from './reading.ts'
import { PAPER, PROCEEDING } from './step-words.ts'
import { isAhead } from './step-verb.ts'

/** A proceeding that a sentence names with its day, without a verb of its own that tells of it. */
export interface Scheduled {
  noun: Phrase
  time: TimeExpression
  /** the verb that sets the day ("has called …"), or null: "a strike beginning May 14" */
  by: Predicate | null
  span: Span
}

/** verbs that set a day for something, or another day */
const SETS =
  /^(?:call|schedule|set|fix|convene|summon|invite|plan|organise|organize|book|list|move|postpone|delay|adjourn|bring|put|reschedule|push|shift|announce)$/

/**
 * Proceedings with a day ahead that stand as a noun.
 *
 *     The chair has called a meeting of the board for May 19, after a strike beginning May 14 was announced.
 *               by        noun                    time           noun             time
 */
export function findScheduled(s: SentenceReading): Scheduled[] {
  const { words, phrases, predicates } = s.clauses
  const out: Scheduled[] = []
  for (const noun of phrases) {
    const head = normAt(words, noun.head)
    if (!PROCEEDING.test(head) || PAPER.test(head) || noun.pronoun) continue
    const next = normAt(words, noun.end)
    const begins = /^(?:beginning|starting)$/.test(next)
    const first = noun.end + (begins || /^(?:from|for)$/.test(next) ? 1 : 0)
    const right = s.times.find(
      t => t.kind === 'date' && isAhead(s, t) && words.tokens[first]?.start === t.start,
    )
    const by = predicates.find(p => sets(p, noun))
    const index = by ? predicates.indexOf(by) : -1
    // "a three-day strike beginning May 14"
    if (right && first > noun.end && (begins || next === 'from') && !by && !isPast(s, noun)) {
      const start = words.tokens[noun.first]!.start
      out.push({ noun, time: right, by: null, span: { start, end: right.end } })
      continue
    }
    // "to stop until a full hearing on July 8"
    const lead = normAt(words, noun.preposition)
    if (!by && next === 'on' && /^(?:until|till|before|pending)$/.test(lead)) {
      const on = s.times.find(
        t => t.kind !== 'duration' && isAhead(s, t) && words.tokens[noun.end + 1]?.start === t.start,
      )
      if (on)
        out.push({ noun, time: on, by: null, span: { start: words.tokens[noun.first]!.start, end: on.end } })
    }
    if (!by) continue
    const time = s.times.find(t => t.kind === 'date' && isAhead(s, t) && ownerOf(s.clauses, t) === index)
    if (!time || time.start < words.tokens[noun.head]!.end) continue
    const link = words.tokens.findLast(t => t.end <= time.start)?.norm ?? ''
    if (by.lemmas.some(l => /^(?:call|announce)$/.test(l)) && !/^(?:for|from)$/.test(link)) continue
    const subject = by.subject[0]
    const near = subject && subject.first < by.start && by.start - subject.end < 6
    out.push({ noun, time, by, span: clauseSpan(s.clauses, near ? subject.first : by.start, by.verb) })
  }
  return out
}

/** The proceeding is what the verb sets: its object, or where somebody is invited. */
function sets(p: Predicate, noun: Phrase): boolean {
  if (p.negated || p.modal !== null || p.infinitive || p.reduced || !p.lemmas.some(l => SETS.test(l)))
    return false
  if (p.lemmas.some(l => /^(?:invite|summon)$/.test(l)))
    return p.complements.some(c => c.preposition === 'to' && c.phrase === noun)
  return p.objects.flat().includes(noun)
}

/** "The strike beginning May 14 paralysed the port": told as past, whatever the day. */
const isPast = (s: SentenceReading, noun: Phrase): boolean =>
  s.clauses.predicates.some(p => p.subject.includes(noun) && p.past && !p.gerund)
