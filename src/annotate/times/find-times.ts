import type { Sentence, TimeExpression, Token } from '../types.ts'
import { parseIsoDay, type Day } from './calendar.ts'
import { resolveDocumentDate } from './context.ts'
import { findStretches } from './hints.ts'
import { joinRanges } from './join-ranges.ts'
import { TIME_RULES, type TimeRule } from './rules.ts'
import { resolveDirection } from './tense.ts'

interface Candidate {
  start: number
  end: number
  rule: TimeRule
  priority: number
  groups: { [name: string]: string | undefined }
}

/**
 * Time expressions of a report, resolved against the day it was written and the tense of the verb beside them.
 *
 *     They met on Saturday and will meet again on Monday.     (published on a Sunday)
 *                 ~~~~~~~~ the day before         ~~~~~~ the day after
 *
 * A small grammar of our own: ready-made parsers resolve a weekday always into the future or always into the past,
 * miss bare years and make a day of a month.
 *
 * @param publishedAt - ISO 8601 or null; without it a full date at the head of the text serves
 * @returns sorted, without overlap; `from` is null where the text does not settle the date
 */
export function findTimes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  publishedAt: string | null,
): TimeExpression[] {
  const document = resolveDocumentDate(text, publishedAt)
  const at = new Cursor(tokens, sentences)
  const out: TimeExpression[] = []
  let taken = 0
  let previous: { day: Day; end: number } | null = null
  for (const c of findCandidates(text)) {
    if (c.start < taken) continue
    const sentence = at.sentence(c.start)
    if (!sentence) continue
    const resolved = c.rule.resolve(
      c.groups,
      { start: c.start, end: c.end },
      {
        document,
        direction: (start, end) => resolveDirection(tokens, sentence, at.token(start), at.token(end)),
        previousDay: previous && c.start - previous.end < 300 ? previous.day : null,
      },
    )
    if (!resolved) continue
    const start = resolved.start ?? c.start
    const end = resolved.end ?? c.end
    const { kind, from, until, days, weekday } = resolved
    out.push({ start, end, kind, from, until, days, ...(weekday === undefined ? {} : { weekday }) })
    taken = end
    const day = parseIsoDay(from)
    if (day !== null && kind === 'date') previous = { day, end }
  }
  return joinRanges(text, out)
}

/** Every match of every rule, by place; at one place the longer match first, then the earlier rule. */
function findCandidates(text: string): Candidate[] {
  const out: Candidate[] = []
  for (const { start, end, kinds } of findStretches(text)) {
    const stretch = text.slice(0, end)
    TIME_RULES.forEach((rule, priority) => {
      const { pattern, hints } = rule
      if (hints.some(hint => !(hint & kinds))) return
      pattern.lastIndex = start
      for (let m = pattern.exec(stretch); m; m = pattern.exec(stretch))
        out.push({ start: m.index, end: m.index + m[0].length, rule, priority, groups: m.groups ?? {} })
    })
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end || a.priority - b.priority)
}

/** Walks sentences and tokens forward with the candidates, so that a long report costs one pass. */
class Cursor {
  private s = 0
  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
  ) {}

  sentence(at: number): Sentence | undefined {
    while (this.s > 0 && this.sentences[this.s]!.start > at) this.s--
    while (this.s < this.sentences.length - 1 && this.sentences[this.s]!.end <= at) this.s++
    return this.sentences[this.s]
  }

  /** index of the first token that ends after `at` */
  token(at: number): number {
    const sentence = this.sentences[this.s]!
    let i = sentence.firstToken
    while (i < sentence.endToken && this.tokens[i]!.end <= at) i++
    return i
  }
}
