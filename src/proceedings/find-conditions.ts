import { clauseSpan, normAt } from '../annotate/clauses/index.ts'
import type { Condition, Passage } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import { fingerprint } from '../text/hash.ts'
import { passageFrom, type Reading, type SentenceReading } from './reading.ts'

interface Found {
  by: string | null
  condition: string
  consequence: string
  passage: Passage
}

/**
 * "If …, then …": what depends on what, and who says so.
 *
 *     [Growers will sue] [if she signs the bill], the chairman said.
 *     consequence        condition               by
 *
 * Only what is to come hangs on a condition here: the other clause holds "will", "would", "should" or a day ahead.
 */
export function findConditions(readings: readonly Reading[]): Condition[] {
  const found = readings.flatMap(r => r.sentences.flatMap(conditionsIn))
  const groups: Found[][] = []
  for (const f of found) {
    const group = groups.find(g => sameCondition(g[0]!, f))
    if (group) group.push(f)
    else groups.push([f])
  }
  return groups.map(group => {
    const { by, condition, consequence } = group[0]!
    return {
      id: `condition-${fingerprint(`${by} ${condition} ${consequence}`)}`,
      by,
      condition,
      consequence,
      witnesses: group.map(g => g.passage),
    }
  })
}

const OPENS = /^(?:if|unless|once|provided|pending)$/

function conditionsIn(s: SentenceReading): Found[] {
  const { words, predicates } = s.clauses
  const { tokens, first, end, text } = words
  for (let i = first; i < end; i++) {
    if (!OPENS.test(tokens[i]!.norm)) continue
    if (/^(?:as|even|only|and|see|ask|asked|unclear|wonder|know|what)$/.test(normAt(words, i - 1))) continue
    // "if slow", "if any": a condition has a verb of its own
    const inner = predicates.find(q => q.verb > i && q.verb - i < 14 && !q.infinitive)
    const be = tokens.slice(i + 1, Math.min(end, i + 8)).some(t => /^(?:is|are|was|were|there)$/.test(t.norm))
    if (!inner && !be) continue
    let stop = i + 1
    while (stop < end && !/^[,;.”"—]$/.test(tokens[stop]!.norm)) stop++
    if (stop - i < 3 || stop - i > 24) continue
    const leads =
      i === first ||
      (/^["“,]$/.test(normAt(words, i - 1)) && i - first < 3) ||
      normAt(words, i - 1) === 'that'
    const main = leads
      ? predicates.find(q => q.verb > stop && !q.infinitive && !q.gerund)
      : predicates.filter(q => q.verb < i && !q.infinitive && !q.gerund && !q.reduced).at(-1)
    if (!main || !looksAhead(s, main)) continue
    const subject = main.subject[0]
    const from =
      subject &&
      subject.first < main.start &&
      main.start - subject.end < 6 &&
      !predicates.some(q => q !== main && q.verb >= subject.end && q.verb < main.start && !q.reduced)
        ? subject.first
        : main.start
    const consequence = leads
      ? clauseSpan(s.clauses, from, main.verb)
      : { start: tokens[from]!.start, end: tokens[i - 1]!.end }
    const condition = text.slice(tokens[i]!.start, tokens[stop - 1]!.end)
    return [
      {
        by: s.speakerAt(tokens[main.verb]!.start) ?? (subject ? s.actorOf(subject) : null),
        condition,
        consequence: text.slice(consequence.start, consequence.end).replace(/[,;:\s]+$/, ''),
        passage: passageFrom(s, {
          start: Math.min(consequence.start, tokens[i]!.start),
          end: Math.max(consequence.end, tokens[stop - 1]!.end),
        }),
      },
    ]
  }
  return []
}

const looksAhead = (
  s: SentenceReading,
  p: { modal: string | null; start: number; lemmas: readonly string[]; progressive: boolean; verb: number },
): boolean => {
  if (/^(?:will|would|should|could|must|may|might)$/.test(p.modal ?? '')) return true
  if (
    p.lemmas.some(l =>
      /^(?:threaten|offer|promise|be ready|be willing|be prepared|agree|refuse|reject|accept|vow|pledge)$/.test(
        l,
      ),
    )
  )
    return true
  // "urged the panel to reject the deal unless …"
  return (
    p.lemmas.some(l => /^(?:urge|ask|tell|warn|call)$/.test(l)) &&
    s.clauses.predicates.some(q => q.infinitive && q.verb > p.verb)
  )
}

function sameCondition(a: Found, b: Found): boolean {
  if (a.passage.report === b.passage.report) return false
  const words = new Set(foldedWords(`${a.condition} ${a.consequence}`))
  const other = foldedWords(`${b.condition} ${b.consequence}`)
  return other.filter(w => words.has(w)).length >= Math.min(words.size, other.length) * 0.6
}
