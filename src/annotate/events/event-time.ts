import { normAt, type Clauses } from '../clauses/index.ts'
import type { TimeExpression } from '../types.ts'
import type { Sense } from './sense-type.ts'

/**
 * The time that goes with an event: the dates that stand with a verb of its chain, the verb of the act first.
 *
 *     The union said on Monday that crews walked out on Friday.      walked out: Friday; said: Monday
 */
export function resolveEventTime(
  c: Clauses,
  sense: Sense,
  times: readonly TimeExpression[],
  today: string | null = null,
): { from: string | null; until: string | null; weekday?: number } {
  for (const k of [...sense.chain].reverse())
    for (const t of times) {
      if (t.kind === 'duration' || (t.from === null && t.until === null && t.weekday === undefined)) continue
      if (ownerOf(c, t) !== k) continue
      if (t.from === null && t.until === null) return { from: null, until: null, weekday: t.weekday! }
      return { from: t.from ?? t.until, until: t.from === null ? null : t.until }
    }
  return { from: today !== null && isSameDay(c, sense) ? today : null, until: null }
}

/** "met one side in the morning and the other later in the day": the day that has just been told of. */
function isSameDay(c: Clauses, sense: Sense): boolean {
  const w = c.words
  for (let i = c.predicates[sense.chain[0]!]!.verb + 1; i < w.end; i++) {
    const norm = normAt(w, i)
    if (
      /^(?:morning|afternoon|evening)$/.test(norm) &&
      normAt(w, i - 1) === 'the' &&
      normAt(w, i - 2) === 'in'
    )
      return true
    if (
      norm === 'day' &&
      /^(?:the|same|that)$/.test(normAt(w, i - 1)) &&
      /^(?:in|the|on|later|earlier)$/.test(normAt(w, i - 2))
    )
      return true
  }
  return false
}

/** The predicate that a time expression goes with: the verb before it in its clause, or the one it leads up to. */
export function ownerOf(c: Clauses, t: TimeExpression): number {
  const w = c.words
  let first = w.first
  while (first < w.end && w.tokens[first]!.end <= t.start) first++
  let end = first
  while (end < w.end && w.tokens[end]!.start < t.end) end++
  // "on Friday rejected": right before the verb
  const next = c.predicates.findIndex(p => p.start >= end && p.start <= end + 1 && !p.infinitive)
  if (next >= 0 && c.predicates[next]!.start === end && !c.predicates[next]!.gerund) return next
  let owner = -1
  for (let k = 0; k < c.predicates.length; k++) if (c.predicates[k]!.verb < first) owner = k
  if (owner >= 0) {
    // "…, and on Friday the court ruled": a new clause begins between the verb and the date
    const p = c.predicates[owner]!
    let boundary = -1
    for (let i = p.end; i < first; i++)
      if (/^(?:,|;|and|but|that|while|when|as)$/.test(normAt(w, i)) && !c.phraseAt(i)) boundary = i
    const lead = boundary >= 0 && first - boundary <= 3
    if (lead) {
      const following = c.predicates.findIndex(q => q.verb >= end && !q.infinitive && !q.reduced)
      const mark = normAt(w, boundary)
      if (
        following >= 0 &&
        (mark !== ',' || normAt(w, end) !== ',') &&
        c.predicates[following]!.subject[0] &&
        c.predicates[following]!.subject[0].first >= end
      )
        return following
    }
    return owner
  }
  return c.predicates.findIndex(
    p =>
      !p.gerund && !p.reduced && !p.infinitive && !/^(?:after|before|when|while|if|as)$/.test(p.opener ?? ''),
  )
}
