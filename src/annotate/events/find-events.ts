import type { Span } from '../../text/span.ts'
import {
  beforeSibling,
  clauseSpan,
  clausesOf,
  normAt,
  sharesSubject,
  tagAt,
  type Clauses,
  type Phrase,
  type Predicate,
} from '../clauses/index.ts'
import { parseIsoDay, type Day } from '../times/index.ts'
import type { Attribution, Entity, EventMention, Mention, Sentence, TimeExpression, Token } from '../types.ts'
import { resolveEventTime } from './event-time.ts'
import { findRoles } from './roles.ts'
import { ActorResolver } from './resolve-actor.ts'
import { resolveSense } from './sense.ts'
import type { Sense } from './sense-type.ts'
import { findNamedMeetings } from './named-meetings.ts'
import { findActorPhrases, isAgent, type ActorPhrase } from './actors.ts'
import { stances } from '../../lexicons/en/stances.ts'

export interface EventInput {
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  entities: readonly Entity[]
  mentions: readonly Mention[]
  attributions: readonly Attribution[]
  times: readonly TimeExpression[]
  publishedAt: string | null
}

export interface EventsFound {
  events: EventMention[]
  /** groups that act and that no name stands for, to be added to the report's own */
  entities: Entity[]
  mentions: Mention[]
}

/**
 * Events by PLOVER type, sentence by sentence: what the verbs and their nouns say, who does it to whom, when, and
 * whether it is told as done, planned, denied or supposed.
 *
 *     Dockers in Oslo refused to unload the ship on Monday, the operator said.
 *     source          ~~~~~~~ REJECT                ^^^^^^  attribution, no event
 *
 * @returns events in the order of the text, the main event of a sentence before its subordinate ones
 * @see PLOVER, Open Event Data Alliance 2016; CAMEO codebook 1.1b3
 */
export function findEvents(input: EventInput): EventsFound {
  const { text, tokens, sentences, mentions, entities } = input
  const resolver = new ActorResolver(text, mentions, new Map(entities.map(e => [e.id, e])))
  const document = parseIsoDay(input.publishedAt)
  const events: EventMention[] = []
  let today: string | null = null
  let t = 0
  for (const sentence of sentences) {
    while (t < input.times.length && input.times[t]!.end <= sentence.start) t++
    let last = t
    while (last < input.times.length && input.times[last]!.start < sentence.end) last++
    const times = input.times.slice(t, last)
    const clauses = clausesOf(text, tokens, sentence, times)
    const found = eventsOf(clauses, sentence, times, input, resolver, document, today)
    events.push(...found)
    today = dayTold(times, document) ?? today
    nameSides(clauses, input, resolver)
  }
  return { events, entities: resolver.entities, mentions: resolver.mentions }
}

function eventsOf(
  c: Clauses,
  sentence: Sentence,
  times: readonly TimeExpression[],
  input: EventInput,
  resolver: ActorResolver,
  document: Day | null,
  today: string | null,
): EventMention[] {
  const found: { event: EventMention; main: boolean; at: number }[] = []
  const consumed = new Set<number>()
  const nouns = new Set<Phrase>()
  for (let i = 0; i < c.predicates.length; i++) {
    const p = c.predicates[i]!
    if (consumed.has(i) || !standsAlone(c, p)) continue
    // "called off a strike planned for Tuesday": told already, and not to come
    if (p.reduced && p.subject[0] && nouns.has(p.subject[0])) continue
    const sense = resolveSense(c, i)
    if (!sense) continue
    for (const k of sense.chain) consumed.add(k)
    if (sense.noun) nouns.add(sense.noun)
    const { sources, targets } = findRoles(c, sense)
    const ids = (actors: ActorPhrase[]): string[] => [
      ...new Set(
        actors.flatMap(a => {
          const head = input.tokens[a.head]!
          const id = resolver.resolve(a, head)
          return id ? [id] : []
        }),
      ),
    ]
    const actors = ids(sources)
    if (
      actors.length === 0 &&
      SPOKEN.has(sense.kind) &&
      (!c.predicates[sense.chain.at(-1)!]!.passive || sense.kind === 'SUPPORT')
    )
      continue
    const place = placeOf(c, sense, input)
    const recipients = ids(targets).filter(id => !actors.includes(id))
    const trigger = triggerSpan(c, sense)
    const { from, until, weekday } = resolveEventTime(c, sense, times, today)
    const tense = tenseOf(c, c.predicates[sense.chain[0]!]!)
    // "the envoys meet on Monday": a weekday that no past tense draws back
    const ahead = from === null && weekday !== undefined && tense === 'present'
    const told = modalityOf(c, sense, from, until, document)
    const modality = ahead && told === 'reported' ? 'planned' : told
    found.push({
      event: {
        start: sentence.start,
        end: sentence.end,
        kind: sense.kind,
        trigger,
        actors,
        recipients,
        place,
        from,
        until,
        modality,
        main: isMain(c, sense),
        clause: clauseOf(c, sense),
        tense,
        ...(weekday === undefined ? {} : { weekday }),
      },
      main: isMain(c, sense),
      at: trigger.start,
    })
    const meeting = agreedMeeting(c, sense, found.at(-1)!.event, document)
    if (meeting) found.push({ event: meeting, main: false, at: meeting.trigger.start })
  }
  for (const event of findNamedMeetings(c, sentence, times, input, resolver, document))
    if (!found.some(f => covers(f.event, event))) found.push({ event, main: false, at: event.trigger.start })
  return found.sort((a, b) => Number(b.main) - Number(a.main) || a.at - b.at).map(f => f.event)
}

/** "agreed to meet on Monday": beside the agreement, a meeting that is to come. */
function agreedMeeting(
  c: Clauses,
  sense: Sense,
  event: EventMention,
  document: Day | null,
): EventMention | null {
  const deep = sense.chain.at(-1)!
  const p = c.predicates[deep]!
  const day = parseIsoDay(event.from)
  if (sense.kind !== 'AGREE' || sense.chain.length < 2 || day === null || document === null || day < document)
    return null
  if (!p.lemmas.some(l => /^(?:meet|talk|negotiate|reconvene)$/.test(l)) || p.negated) return null
  const { start, end } = c.words.tokens[p.verb]!
  return { ...event, kind: 'CONSULT', modality: 'planned', main: false, trigger: { start, end } }
}

/** The last day that a sentence names for what is past. */
function dayTold(times: readonly TimeExpression[], document: Day | null): string | null {
  const days = times.flatMap(t => {
    const day = t.kind === 'date' ? parseIsoDay(t.from) : null
    return day !== null && (document === null || day <= document) ? [t.from!.slice(0, 10)] : []
  })
  return days.at(-1) ?? null
}

/** The event told by a verb is the meeting that a noun names: "held [a meeting] with", "flew in for [talks]" on one day. */
const covers = (told: EventMention, named: EventMention): boolean =>
  (told.trigger.start <= named.trigger.start && named.trigger.end <= told.trigger.end) ||
  (told.kind === named.kind && told.from === named.from)

/** Types that are somebody's word: without anybody they are nothing. */
const SPOKEN = new Set(['AGREE', 'DEMAND', 'REJECT', 'THREATEN', 'SUPPORT', 'DISAPPROVE'])

/** Gives those who want, refuse or will do something an entity, though no event names them: "the tenants want …". */
function nameSides(c: Clauses, input: EventInput, resolver: ActorResolver): void {
  for (const p of c.predicates) {
    const subject = p.subject[0]
    if (!subject || subject.pronoun || p.gerund || p.reduced || p.passive) continue
    const next = normAt(c.words, p.end)
    if (
      !(p.modal !== null && WILLS.has(p.modal)) &&
      !p.lemmas.some(l => STANDS.has(l) || STANDS.has(`${l} ${next}`)) &&
      !judges(c, p) &&
      !speaksOfItself(c, p)
    )
      continue
    if (!isAgent(c.words, subject)) continue
    for (const actor of p.subject.flatMap(s => findActorPhrases(c, s)))
      if (!actor.pronoun) resolver.resolve(actor, input.tokens[actor.head]!)
  }
}

const WILLS = new Set(['will', 'would', 'must', 'could'])

/** "the owner said it would pay" */
const speaksOfItself = (c: Clauses, p: Predicate): boolean =>
  c.predicates.some(
    q =>
      q.parent !== null &&
      c.predicates[q.parent] === p &&
      q.link === 'that' &&
      q.subject[0]?.pronoun === true,
  )

/** "said the offer was not enough", "called the offer an insult": who judges what others put forward. */
const judges = (c: Clauses, p: Predicate): boolean => {
  if (p.lemmas.some(l => /^(?:call|brand|describe|slam|dismiss|convene|summon|invite)$/.test(l)))
    return p.objects.length > 0
  if (!p.lemmas.some(l => /^(?:say|insist|argue|warn|maintain)$/.test(l))) return false
  return (
    c.predicates.every(q => q.parent === null || c.predicates[q.parent] !== p) &&
    c.words.tokens.slice(p.end, c.words.end).some(t => /^(?:is|are|was|were|isn't|wasn't)$/.test(t.norm))
  )
}

const STANDS = new Set<string>(
  [
    ...stances.wants,
    ...stances.offers,
    ...stances.accepts,
    ...stances.rejects,
    ...stances.open,
    'be set',
    'be due',
    'be expected',
    'be scheduled',
    'plan',
    'intend',
  ].filter(key => key.split(' ').length <= 2),
)

const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'until', 'till', 'lest', 'once', 'before'])

/** Verbs that tell of something by themselves: no bare infinitive of purpose, no gerund after "of" or "for". */
function standsAlone(c: Clauses, p: Predicate): boolean {
  if (p.infinitive) return false
  if (p.parent !== null && p.link !== 'that') return false
  if (p.gerund) {
    const before = normAt(c.words, p.start - 1)
    // a list of aims: "as winning the vote, ending the siege and …"
    const previous = c.predicates[c.predicates.indexOf(p) - 1]
    if (
      before !== 'after' &&
      previous?.gerund &&
      previous.opener !== null &&
      !/^(?:after|,)$/.test(previous.opener)
    )
      return false
    return (
      (p.subject.length > 0 && /^(?:after|since|,|while|and|when)$/.test(before)) ||
      c.phraseAt(p.start - 1) !== null
    )
  }
  return true
}

const isMain = (c: Clauses, sense: Sense): boolean => {
  const top = c.predicates[sense.chain[0]!]!
  if (top.gerund || top.reduced) return false
  return (
    top.opener === null ||
    (/^(?:and|but|or|so|that)$/.test(top.opener) && (top.parent === null || top.opener !== 'that'))
  )
}

/** The clause that tells an event: with its subject, where no other verb stands between the two. */
function clauseOf(c: Clauses, sense: Sense): Span {
  const p = c.predicates[sense.chain.find(k => !isSaying(c.predicates[k]!)) ?? sense.chain[0]!]!
  const deep = c.predicates[sense.chain.at(-1)!]!
  const subject = p.subject[0]
  const near = subject && subject.first < p.start && !sharesSubject(c, p)
  const first = near && !otherVerbBetween(c, subject.end, p.start) ? subject.first : p.start
  return beforeSibling(c, p, clauseSpan(c, first, Math.max(p.verb, deep.verb)))
}

const isSaying = (p: Predicate): boolean => p.lemmas.some(l => /^(?:say|tell|add|report)$/.test(l))

const otherVerbBetween = (c: Clauses, from: number, to: number): boolean =>
  c.predicates.some(q => q.verb >= from && q.verb < to && !q.reduced && !q.relative)

function tenseOf(c: Clauses, p: Predicate): 'past' | 'perfect' | 'present' {
  for (let i = p.start; i < p.verb; i++)
    if (/^(?:has|have|'ve|had)$/.test(normAt(c.words, i)) && tagAt(c.words, i) !== 'NOUN') return 'perfect'
  return p.past || p.passive ? 'past' : 'present'
}

function triggerSpan(c: Clauses, sense: Sense): Span {
  const top =
    c.predicates[sense.chain.find(k => !c.predicates[k]!.lemmas.includes('say')) ?? sense.chain[0]!]!
  const deep = c.predicates[sense.chain.at(-1)!]!
  const first = Math.min(top.verb, deep.verb)
  let last = Math.max(top.verb, deep.verb)
  if (sense.noun && sense.noun.head > last && sense.noun.head - last < 8) last = sense.noun.head
  if (last - first > 14) last = first
  return { start: c.words.tokens[first]!.start, end: c.words.tokens[last]!.end }
}

/** Days after which something past is history to the report, not news. */
const NEWS_DAYS = 60

function modalityOf(
  c: Clauses,
  sense: Sense,
  from: string | null,
  until: string | null,
  document: Day | null,
): EventMention['modality'] {
  const top = c.predicates[sense.chain[0]!]!
  if (sense.hedged || sense.chain.some(k => HYPOTHETICAL.has(c.predicates[k]!.opener ?? '')))
    return 'hypothetical'
  if (sense.negated || isDenied(c, top)) return 'denied'
  // "they would meet if the strike ended"
  if (
    sense.outlook &&
    sense.modal === 'would' &&
    c.predicates.some(q => /^(?:if|unless)$/.test(q.opener ?? ''))
  )
    return 'hypothetical'
  if (sense.outlook)
    return sense.modal === 'would' && top.modal === 'would' && top.parent === null && sense.kind !== 'AGREE'
      ? 'hypothetical'
      : 'planned'
  if (document !== null && from !== null) {
    const end = until ?? from
    const day = parseIsoDay(end) ?? parseIsoDay(end.length === 7 ? `${end}-28` : `${end.slice(0, 4)}-12-28`)
    if (day !== null && day < document - NEWS_DAYS) return 'historical'
    const start = parseIsoDay(from)
    if (start !== null && start > document) return 'planned'
  }
  return 'reported'
}

/** "denied that he had met them" */
function isDenied(c: Clauses, top: Predicate): boolean {
  for (let k = top.parent, steps = 0; k !== null && steps < 4; k = c.predicates[k]!.parent, steps++)
    if (c.predicates[k]!.lemmas.includes('deny') && !c.predicates[k]!.negated) return true
  return false
}

/** The place entity that "in", "at" or "near" brings to the verb. */
function placeOf(c: Clauses, sense: Sense, input: EventInput): string | null {
  for (const k of [...sense.chain].reverse())
    for (const { preposition, phrase } of c.predicates[k]!.complements) {
      if (!/^(?:in|at|near|outside|inside|on)$/.test(preposition)) continue
      const head = c.words.tokens[phrase.head]!
      const mention = input.mentions.find(m => m.start <= head.start && m.end >= head.end)
      if (mention?.entity && input.entities.some(e => e.id === mention.entity && e.kind === 'place'))
        return mention.entity
    }
  return null
}
