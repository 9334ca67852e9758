import { isTime, normAt, phraseSpan, type Clauses } from '../clauses/index.ts'
import { parseIsoDay, type Day } from '../times/index.ts'
import type { Entity, EventMention, Mention, Sentence, TimeExpression } from '../types.ts'

const MEETINGS = /^(?:summit|conference|meeting|visit|congress|talks|negotiations|hearing)$/

/**
 * Meetings that a sentence refers to by a noun with a date of its own, not by a verb.
 *
 *     He pointed to the [Reyes–Obi summit] in Lima, in [August 2021], as the baseline.       CONSULT, 2021-08, history
 *
 * Only those with people or countries in their name or behind "between", and a day, month or year right behind.
 */
export function findNamedMeetings(
  c: Clauses,
  sentence: Sentence,
  times: readonly TimeExpression[],
  input: { text: string; mentions: readonly Mention[]; entities: readonly Entity[] },
  document: Day | null,
): EventMention[] {
  const w = c.words
  return c.phrases.flatMap(phrase => {
    if (!MEETINGS.test(normAt(w, phrase.head)) || times.length === 0) return []
    const span = phraseSpan(w, phrase)
    const time = times.find(
      t => t.from !== null && t.kind !== 'duration' && t.start >= span.end && t.start - span.end < 45,
    )
    if (!time || !namesOnlyBetween(c, phrase.end, time.start)) return []
    const end = parseIsoDay(time.until ?? time.from) ?? parseIsoDay(`${time.from!.slice(0, 7)}-28`)
    if (document !== null && end !== null && end >= document) return []
    const words = input.text.slice(span.start, span.end).split(/[^\p{L}]+/u)
    const actors = input.entities.filter(
      e => e.kind !== 'group' && words.includes(e.name.split(' ').at(-1)!) && /^\p{Lu}/u.test(e.name),
    )
    if (actors.length === 0) return []
    const place = input.mentions.find(
      m =>
        m.entity !== null &&
        m.start >= span.end &&
        m.end <= time.start &&
        input.entities.some(e => e.id === m.entity && e.kind === 'place'),
    )
    return [
      {
        start: sentence.start,
        end: sentence.end,
        kind: 'CONSULT',
        trigger: span,
        actors: actors.map(e => e.id),
        recipients: [],
        place: place?.entity ?? null,
        from: time.from,
        until: time.until,
        modality: 'historical' as const,
        main: false,
        clause: { start: span.start, end: time.end },
        tense: 'past' as const,
      },
    ]
  })
}

/** Nothing but places, prepositions and commas stands between the noun and its date. */
function namesOnlyBetween(c: Clauses, from: number, until: number): boolean {
  const w = c.words
  for (let i = from; i < w.end && w.tokens[i]!.start < until; i++) {
    if (isTime(w, i)) continue
    const norm = normAt(w, i)
    if (/^(?:,|in|on|at|of|last|the|during)$/.test(norm)) continue
    if (!/^\p{Lu}/u.test(w.text[w.tokens[i]!.start]!)) return false
  }
  return true
}
