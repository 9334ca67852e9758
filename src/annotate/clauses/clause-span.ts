import type { Span } from '../../text/span.ts'
import { normAt } from './phrases.ts'
import type { Clauses, Predicate } from './types.ts'

const BREAKS =
  /^(?:while|but|whereas|although|though|which|who|where|saying|adding|noting|according|suggesting|arguing|citing|because|as)$/
const MARKS = /^[.,;:!?"”'’)—–]+$/

/**
 * Where a clause ends: at the comma or conjunction that opens a clause of its own, else with the sentence.
 *
 *     [The union wants to abolish night shifts], while [the operator has refused to change them].
 *
 * @param first - token where it begins; `verb`: token of its verb, behind which an end is looked for
 */
export function clauseSpan(c: Clauses, first: number, verb: number): Span {
  const { tokens, end } = c.words
  let last = end
  for (let i = verb + 1; i < end; i++) {
    const norm = tokens[i]!.norm
    const next = tokens[i + 1]?.norm ?? ''
    const mark = norm === ';' || (/^["”]$/.test(norm) && closes(c, i))
    const stop =
      ((norm === ',' || norm === '—' || norm === '–' || mark) &&
        (BREAKS.test(next) || mark || (norm !== ',' && !/^\p{L}/u.test(next)))) ||
      (norm === ',' && (startsClause(c, i + 1) || c.predicates.some(p => p.gerund && p.start === i + 1))) ||
      norm === 'but' ||
      norm === 'while' ||
      norm === 'whereas'
    if (!stop) continue
    last = i
    break
  }
  while (last > verb + 1 && MARKS.test(tokens[last - 1]!.norm)) last--
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

/** A quotation mark behind a comma or a stop ends what is said; one before a word or between words only sets words apart. */
const closes = (c: Clauses, i: number): boolean => {
  const { tokens, text } = c.words
  return tokens[i]!.start > 0 && !/\s/.test(text[tokens[i]!.start - 1]!) && MARKS.test(normAt(c.words, i - 1))
}

/** "…, and the court will rule": a subject of its own right after the comma. */
export function startsClause(c: Clauses, i: number): boolean {
  const k = /^(?:and|or|so|then)$/.test(normAt(c.words, i)) ? i + 1 : i
  return c.predicates.some(p => !p.gerund && !p.reduced && !p.infinitive && p.subject[0]?.first === k)
}

/** "would accept a monitor but would not sell": the second verb has its subject far to the left. */
export function sharesSubject(c: Clauses, p: Predicate): boolean {
  const subject = p.subject[0]
  if (!subject || !/^(?:and|but|or|then)$/.test(p.opener ?? '')) return false
  return c.predicates.some(
    q => q !== p && q.subject[0] === subject && q.verb < p.verb && q.verb > subject.end - 1 && !q.reduced,
  )
}

/** A span that stops before the next verb of the same subject: "[opposes the takeover] and has called for …". */
export function beforeSibling(c: Clauses, p: Predicate, span: Span): Span {
  const { predicates, words } = c
  for (const q of predicates) {
    if (q.verb <= p.verb || q.infinitive || q.gerund || q.reduced || q.subject[0] !== p.subject[0]) continue
    if (!p.subject[0] || !/^(?:and|but|or)$/.test(normAt(words, q.start - 1))) continue
    let k = q.start - 2
    while (k > p.verb && MARKS.test(normAt(words, k))) k--
    const end = words.tokens[k]?.end ?? span.end
    return end > span.start && end < span.end ? { start: span.start, end } : span
  }
  return span
}
