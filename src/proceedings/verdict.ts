import { normAt, type Phrase } from '../annotate/clauses/index.ts'
import { stances } from '../lexicons/en/stances.ts'
import type { Stance } from './stance.ts'
import type { SentenceReading } from './reading.ts'

/** A judgement behind "be" that says where its speaker stands on the subject. */
export interface Verdict {
  stance: Stance
  /** what is judged */
  subject: Phrase
  /** first token, "be", and the token behind the last */
  first: number
  be: number
  end: number
}

const VERDICTS: readonly (readonly [Stance, readonly string[]])[] = Object.entries(stances.verdicts).flatMap(
  ([stance, lines]) => (lines as readonly string[]).map(line => [stance as Stance, line.split(' ')] as const),
)

/**
 * "[The offer] was [not enough], the union said": what is off the table, out of the question, too little.
 *
 *     It insists that rosters  are  off the table.
 *                     subject  be   rejects
 */
export function findVerdicts(s: SentenceReading): Verdict[] {
  const { words } = s.clauses
  const out: Verdict[] = []
  for (let i = words.first; i < words.end; i++) {
    if (!/^(?:is|are|was|were|remains?|remained|'s|isn't|aren't|wasn't|weren't)$/.test(normAt(words, i)))
      continue
    const subject = s.clauses.phraseAt(i - 1)
    if (!subject || subject.pronoun) continue
    const found = VERDICTS.find(([, line]) => matches(s, i, line))
    if (!found) continue
    // "the rest of the offer is too low": the whole of the subject, not what hangs on it
    let whole = subject
    while (whole.preposition >= 0) {
      const outer = s.clauses.phraseAt(whole.preposition - 1)
      if (!outer || outer.pronoun) break
      whole = outer
    }
    let end = i + 1
    while (end < words.end && end - i < 10 && !/^[,;.”"]$/.test(normAt(words, end))) end++
    out.push({ stance: found[0], subject: whole, first: whole.first, be: i, end })
  }
  return out
}

/** The stance of the words behind a thing that is called something: "the offer [an insult]", "the cut as [too small]". */
export function verdictAt(s: SentenceReading, at: number): Stance | null {
  const { words } = s.clauses
  let i = at
  while (/^(?:as|["“'‘])$/.test(normAt(words, i))) i++
  return VERDICTS.find(([, line]) => matches(s, i - 1, line))?.[0] ?? null
}

/** The words of a line stand right behind "be", adverbs apart; "isn't" is "is not". */
function matches(s: SentenceReading, be: number, line: readonly string[]): boolean {
  const { words } = s.clauses
  const rest = normAt(words, be).endsWith("n't") ? (line[0] === 'not' ? line.slice(1) : null) : line
  if (!rest) return false
  let i = be + 1
  while (
    /^(?:still|simply|now|already|clearly|completely|entirely|totally|also|far|n't)$/.test(
      normAt(words, i),
    ) &&
    normAt(words, i) !== rest[0]
  )
    i++
  return rest.every(
    (word, k) => normAt(words, i + k) === word || (word === 'not' && normAt(words, i + k) === "n't"),
  )
}
