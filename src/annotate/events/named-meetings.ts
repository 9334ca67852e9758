import { isTime, normAt, phraseSpan, tagAt, type Clauses, type Phrase } from '../clauses/index.ts'
import { parseIsoDay, type Day } from '../times/index.ts'
import type { Entity, EventMention, Mention, Sentence, TimeExpression, Token } from '../types.ts'
import { findActorPhrases, findModifiers, type ActorPhrase } from './actors.ts'
import type { ActorResolver } from './resolve-actor.ts'

const MEETINGS =
  /^(?:summit|conference|meeting|visit|congress|talks|negotiations|hearing|call|session|dinner|lunch)$/
/** "a phone call", "a session chaired by …": loose nouns that need a word beside them */
const CALLS = /^(?:phone|telephone|video|conference)$/
const CHAIRED = /^(?:chaired|mediated|brokered|led|hosted|moderated)$/
/** Days after which a meeting is history to the report, not news. */
const NEWS_DAYS = 60

interface Input {
  text: string
  tokens: readonly Token[]
  mentions: readonly Mention[]
  entities: readonly Entity[]
}

/**
 * Meetings that a sentence refers to by a noun with a date of its own, not by a verb.
 *
 *     He pointed to the [Reyes–Obi summit] in Lima, in [August 2021], as the baseline.       CONSULT, 2021-08, history
 *     [She] backed down after [a meeting] with [Obi] on [Sunday].                            CONSULT, she and Obi
 *
 * Only those with people or countries in their name or beside it, and a day, month or year right behind.
 */
export function findNamedMeetings(
  c: Clauses,
  sentence: Sentence,
  times: readonly TimeExpression[],
  input: Input,
  resolver: ActorResolver,
  document: Day | null,
): EventMention[] {
  const w = c.words
  if (times.length === 0) return []
  return c.phrases.flatMap((phrase): EventMention[] => {
    if (!isMeeting(c, phrase)) return []
    const span = phraseSpan(w, phrase)
    const time = times.find(
      t => t.from !== null && t.kind !== 'duration' && t.start >= span.end && t.start - span.end < 90,
    )
    if (!time) return []
    const beside = phrasesBetween(c, phrase, time.start)
    if (!beside) return []
    const resolved = (actors: ActorPhrase[]): string[] =>
      actors.flatMap(a => resolver.resolve(a, input.tokens[a.head]!) ?? [])
    const told = (
      actors: string[],
      recipients: string[],
      place: string | null,
    ): Omit<EventMention, 'modality'> => ({
      start: sentence.start,
      end: sentence.end,
      kind: 'CONSULT',
      trigger: span,
      actors,
      recipients,
      place,
      from: time.from,
      until: time.until,
      main: false,
      clause: { start: span.start, end: time.end },
      tense: 'past',
    })
    const end = parseIsoDay(time.until ?? time.from) ?? parseIsoDay(`${time.from!.slice(0, 7)}-28`)
    if (document !== null && end !== null && end > document) {
      const set = setMeeting(c, phrase)
      if (!set) return []
      const hosts = [...new Set(resolved(set.hosts))]
      const asked = resolved(set.guests).filter(id => !hosts.includes(id))
      return hosts.length === 0 ? [] : [{ ...told(hosts, asked, null), modality: 'planned' as const }]
    }
    const named = namedIn(input, span).map(e => e.id)
    const guests = beside.filter(f => /^(?:with|between|by|of)$/.test(normAt(w, f.preposition)))
    const recipients = resolved(guests.flatMap(f => findActorPhrases(c, f)))
    const hosts = [...named, ...resolved(hostsOf(c, phrase, guests.length > 0))]
    const actors = [...new Set(hosts)].filter(id => !recipients.includes(id))
    if (named.length === 0 && (recipients.length === 0 || actors.length + recipients.length < 2)) return []
    const place = input.mentions.find(
      m =>
        m.entity !== null &&
        m.start >= span.end &&
        m.end <= time.start &&
        input.entities.some(e => e.id === m.entity && e.kind === 'place'),
    )
    const old = document !== null && end !== null && end < document - NEWS_DAYS
    return [
      {
        ...told(
          actors,
          recipients.filter(id => id !== place?.entity),
          place?.entity ?? null,
        ),
        modality: old ? ('historical' as const) : ('reported' as const),
      },
    ]
  })
}

/** "has invited [both] to a meeting on Thursday", "[the chair] called a meeting for Monday": who sets it, and for whom. */
function setMeeting(c: Clauses, phrase: Phrase): { hosts: ActorPhrase[]; guests: ActorPhrase[] } | null {
  const p = c.predicates.find(
    q =>
      q.lemmas.some(l => SETS.test(l)) &&
      !q.negated &&
      !q.passive &&
      (q.objects.flat().includes(phrase) ||
        q.complements.some(x => x.preposition === 'to' && x.phrase === phrase)),
  )
  if (!p) return null
  return {
    hosts: p.subject.flatMap(s => findActorPhrases(c, s)),
    guests: p.objects
      .flat()
      .filter(o => o !== phrase)
      .flatMap(o => findActorPhrases(c, o)),
  }
}
const SETS = /^(?:invite|summon|call|schedule|convene|set|plan|fix|arrange)$/

function isMeeting(c: Clauses, phrase: Phrase): boolean {
  const w = c.words
  const head = normAt(w, phrase.head)
  if (phrase.pronoun || !MEETINGS.test(head)) return false
  if (head === 'call') return CALLS.test(normAt(w, phrase.head - 1))
  return head !== 'session' || CHAIRED.test(normAt(w, phrase.end))
}

/** People, countries and bodies named within a span: "the Reyes–Obi summit". */
const namedIn = (input: Input, span: { start: number; end: number }): Entity[] => {
  const words = input.text.slice(span.start, span.end).split(/[^\p{L}]+/u)
  return input.entities.filter(
    e => e.kind !== 'group' && /^\p{Lu}/u.test(e.name) && words.includes(e.name.split(' ').at(-1)!),
  )
}

/** Whose meeting it was: "[Obi's] meeting with", "[she] backed down after a meeting with". */
function hostsOf(c: Clauses, phrase: Phrase, withGuests: boolean): ActorPhrase[] {
  const w = c.words
  const owners = findModifiers(w, phrase).filter(a => /^(?:'s|')$/.test(normAt(w, a.head + 1)))
  if (owners.length > 0 || !withGuests) return owners
  if (!/^(?:after|at|during|in|following)$/.test(normAt(w, phrase.preposition))) return []
  const own = c.predicates.find(
    p => !p.gerund && !p.reduced && p.subject.length > 0 && !p.subject.includes(phrase),
  )
  return own?.subject.flatMap(s => findActorPhrases(c, s)) ?? []
}

/** The phrases between the noun and its date, where nothing else stands there; null where something does. */
function phrasesBetween(c: Clauses, noun: Phrase, until: number): Phrase[] | null {
  const w = c.words
  const out: Phrase[] = []
  for (let i = noun.end; i < w.end && w.tokens[i]!.start < until; i++) {
    const phrase = c.phraseAt(i)
    if (phrase && !isTime(w, i)) {
      if (phrase.first === i)
        out.push(
          phrase.preposition < 0 && out.length > 0
            ? { ...phrase, preposition: out.at(-1)!.preposition }
            : phrase,
        )
      continue
    }
    if (isTime(w, i) || CHAIRED.test(normAt(w, i)) || tagAt(w, i) === 'ADV') continue
    if (!/^(?:,|in|on|at|of|last|the|during|with|between|by|and)$/.test(normAt(w, i))) return null
  }
  return out
}
