import {
  beforeSibling,
  clauseSpan,
  normAt,
  sharesSubject,
  type Phrase,
  type Predicate,
} from '../annotate/clauses/index.ts'
import { stampOf } from '../annotate/times/index.ts'
import type { Actor, Passage, Position } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import { fingerprint } from '../text/hash.ts'
import { stemWord } from '../text/stem.ts'
import { fieldOf, issueOf, issueOfVerb } from './issues.ts'
import { isOnlooker, partyFor, partyOf, sideOf } from './party-of.ts'
import { passageFrom, type Reading, type SentenceReading } from './reading.ts'
import { stanceOf, type Stance } from './stance.ts'
import { ownDay } from './when.ts'

/** One sentence's telling of where a party stands. */
export interface Stand {
  party: string
  issue: string
  stance: Stance
  statement: string
  date: string | null
  voice: Position['voice']
  speaker: string | null
  /** the verb tells that the party stood elsewhere before */
  changed: boolean
  passage: Passage
  words: Set<string>
}

/**
 * Where each party stands on each issue, in the words of the reports.
 *
 *     The union wants to abolish night shifts, while the operator has refused to change them.
 *     party     wants           issue                party            rejects      issue
 *
 * @returns stands that say the same are one group; the first of a group says it best
 */
export function findStands(readings: readonly Reading[], actors: ReadonlyMap<string, Actor>): Stand[][] {
  const stands = readings.flatMap(r => {
    const out: Stand[] = []
    for (const s of r.sentences) out.push(...standsOf(s, actors, out.at(-1) ?? null))
    return out
  })
  const groups: Stand[][] = []
  for (const stand of stands) {
    const group = groups.find(g => g.some(other => sameStand(other, stand)))
    if (group) group.push(stand)
    else groups.push([stand])
  }
  return groups
}

/** To decline to comment and to call a report wrong is to stand nowhere. */
const NO_STAND =
  /(?:^|\s)(?:comments?|questions?|elaborate|elaboration|reports?|rumou?rs?|speculation|suggestions?)$/i

function standsOf(s: SentenceReading, actors: ReadonlyMap<string, Actor>, before: Stand | null): Stand[] {
  const out: Stand[] = []
  const taken = new Set<Predicate>()
  for (const p of s.clauses.predicates) {
    if (taken.has(p) || p.gerund || p.reduced || p.passive || p.infinitive) continue
    if (
      /^(?:if|unless|whether|who|which|that|until|once|before|as)$/.test(p.opener ?? '') &&
      !(p.opener === 'that' && p.parent !== null)
    )
      continue
    if (isDenied(s, p)) continue
    const subject = p.subject[0]
    const asked = demandOf(s, p, actors)
    const found = asked ? ({ stance: 'wants', from: p, changed: false } as const) : stanceOf(s, p)
    if (!found || !subject) continue
    const party = asked ?? partyOf(s, subject, actors)
    if (!party) continue
    const issue = nameIssue(s, p, found.from, out.at(-1) ?? before)
    if (!issue || isPartyName(issue, party, actors)) continue
    if (found.stance === 'rejects' && NO_STAND.test(issue)) continue
    taken.add(found.from)
    const near =
      subject.first < p.start && !sharesSubject(s.clauses, p) && !verbBetween(s, subject.end, p.start)
    const span = beforeSibling(
      s.clauses,
      p,
      clauseSpan(s.clauses, near ? subject.first : p.start, found.from.verb),
    )
    const passage = passageFrom(s, span)
    const speaker = s.speakerAt(passage.start) ?? s.speakerAt(s.clauses.words.tokens[p.verb]!.start)
    const person = s.actorOf(subject)
    out.push({
      party,
      issue,
      stance: found.stance,
      statement: passage.exact,
      date: ownDay(s, p) ?? stampOf(s.reading.report)?.slice(0, 10) ?? null,
      voice: voiceOf(speaker, party, actors),
      speaker: speaker ?? (person !== party && actors.get(person ?? '')?.kind === 'person' ? person : null),
      changed: found.changed || /\b(?:now|no longer)\b/.test(passage.exact.slice(0, 60)),
      passage,
      words: wordsWithout(
        passage.exact,
        actors.get(party)?.name ?? '',
        s.clauses.words.text.slice(
          s.clauses.words.tokens[subject.first]!.start,
          s.clauses.words.tokens[subject.end - 1]!.end,
        ),
      ),
    })
  }
  return out
}

/** "The company must hand over its records", says the regulator: the speaker wants it. */
function demandOf(s: SentenceReading, p: Predicate, actors: ReadonlyMap<string, Actor>): string | null {
  if (
    p.modal !== 'must' ||
    p.negated ||
    p.passive ||
    p.lemmas.some(l => /^(?:be|have|remain|come|be .*)$/.test(l))
  )
    return null
  const speaker = s.speakerAt(s.clauses.words.tokens[p.verb]!.start)
  const actor = speaker ? actors.get(speaker) : undefined
  if (!actor || isOnlooker(actor) || !p.subject[0] || p.subject[0].pronoun) return null
  const asked = s.actorOf(p.subject[0])
  const party = partyFor(actor, actors)
  return asked && asked !== speaker && sideOf(asked, actors) !== party ? party : null
}

/** The words that say where a party stands, without those that name it. */
function wordsWithout(text: string, ...names: string[]): Set<string> {
  const named = new Set(names.flatMap(foldedWords).map(stemWord))
  return new Set(
    foldedWords(text)
      .map(stemWord)
      .filter(w => !named.has(w)),
  )
}

/** The party's own words, somebody else's of it, or the outlet's. */
function voiceOf(
  speaker: string | null,
  party: string,
  actors: ReadonlyMap<string, Actor>,
): Position['voice'] {
  const actor = speaker ? actors.get(speaker) : undefined
  if (!actor) return 'report'
  if (speaker === party || sideOf(speaker, actors) === party || partyFor(actor, actors) === party)
    return 'own'
  // a body that talks through its officials: "the county would accept …", said the county's executive
  return !isOnlooker(actor) && actor.kind !== 'person' && sideOf(party, actors) === speaker ? 'own' : 'others'
}

function nameIssue(s: SentenceReading, p: Predicate, from: Predicate, before: Stand | null): string | null {
  if (from !== p && from.lemmas.some(l => /^(?:talk|meet|negotiate)$/.test(l)) && from.objects.length === 0)
    return 'talks'
  const named = issueOf(s, governed(s, p, from))
  if (named) return named
  if (refersBack(s, from))
    return before && before.passage.report === s.reading.report.id ? before.issue : null
  return from !== p ? issueOfVerb(s, from) : null
}

/** "denied that it had refused": no stand */
const isDenied = (s: SentenceReading, p: Predicate): boolean => {
  for (let q = p.parent, steps = 0; q !== null && steps < 4; q = s.clauses.predicates[q]!.parent, steps++)
    if (s.clauses.predicates[q]!.lemmas.includes('deny')) return true
  return false
}

const verbBetween = (s: SentenceReading, from: number, to: number): boolean =>
  s.clauses.predicates.some(q => q.verb >= from && q.verb < to && !q.reduced && !q.relative)

const isPartyName = (issue: string, party: string, actors: ReadonlyMap<string, Actor>): boolean =>
  actors.get(party)?.name.toLowerCase() === issue.toLowerCase()

/** "… has refused to change them", "has ruled that out": the matter is the one named just before */
const refersBack = (s: SentenceReading, p: Predicate): boolean =>
  p.objects.flat().some(o => o.pronoun && /^(?:it|them)$/.test(normAt(s.clauses.words, o.head))) ||
  /^(?:that|it|this|them)$/.test(normAt(s.clauses.words, p.verb + 1))

/** What the stand is about: the objects of the verb of stance, or those of the verb below it ("to keep the depot"). */
function governed(s: SentenceReading, p: Predicate, from: Predicate): Phrase[] {
  const own = phrasesOf(p)
  // "asked the ministry for a million in aid": what is asked for, not who is asked
  const wish = p.complements.findIndex(c => c.preposition === 'for')
  if (wish >= 0 && p.lemmas.some(l => /^(?:ask|appeal|press|push|lobby|call|petition)$/.test(l)))
    return p.complements.slice(wish).map(c => c.phrase)
  if (from !== p && /^(?:object-to|that)$/.test(from.link ?? '')) {
    const of = phrasesOf(from)
    return of.length > 0 || from.link === 'object-to' ? of : from.subject.filter(f => !f.pronoun)
  }
  if (from !== p && from.opener === 'unless')
    return [...from.subject, ...phrasesOf(from)].filter(f => !f.pronoun)
  // "dropped its objection to the limit", "lowered its demand to 5 percent"
  const shifted = p.objects[0]?.[0]
  if (
    from === p &&
    shifted &&
    /^(?:objections?|opposition|demands?|resistance)$/.test(normAt(s.clauses.words, shifted.head))
  ) {
    const of = p.complements.filter(c => /^(?:to|for|over|on)$/.test(c.preposition)).map(c => c.phrase)
    if (of.length > 0) return of
  }
  if (from === p) {
    const child = s.clauses.predicates.find(q => q.parent !== null && s.clauses.predicates[q.parent] === p)
    return child ? [...own, ...phrasesOf(child)] : own
  }
  return p.objects.length > 0 ? [...own, ...phrasesOf(from)] : [...phrasesOf(from), ...own]
}

const phrasesOf = (p: Predicate): Phrase[] =>
  [
    ...(p.link === 'that' && p.passive ? p.subject : []),
    ...p.objects.flat(),
    ...p.complements
      .filter(
        c =>
          !/^(?:before|after|by|at|during|from|until)$/.test(c.preposition) &&
          (c.preposition !== 'in' || p.objects.length > 0),
      )
      .map(c => c.phrase),
  ].filter(f => !f.pronoun)

function sameStand(a: Stand, b: Stand): boolean {
  if (a.party !== b.party || (a.changed !== b.changed && a.date !== b.date)) return false
  const close =
    a.stance === b.stance || new Set([a.stance, b.stance, 'conditions', 'offers', 'accepts']).size === 3
  if (!close) return false
  const shared = [...a.words].filter(w => b.words.has(w)).length
  const smaller = Math.min(a.words.size, b.words.size)
  return (fieldOf(a.issue) === fieldOf(b.issue) && shared >= Math.min(2, smaller)) || shared >= smaller * 0.6
}

/** One position of a group of stands. `history` is filled in by {@link findHistories}. */
export function toPosition(group: readonly Stand[]): Position {
  const own = group.find(g => g.voice === 'own')
  const best = group[0]!
  const dates = group.flatMap(g => g.date ?? []).sort()
  return {
    id: `position-${fingerprint(`${best.party} ${best.issue} ${best.statement}`)}`,
    party: best.party,
    issue: best.issue,
    stance: best.stance,
    statement: best.statement,
    date: dates[0] ?? null,
    voice: own?.voice ?? best.voice,
    speaker: own?.speaker ?? group.find(g => g.speaker !== null)?.speaker ?? null,
    history: [],
    witnesses: group.map(g => g.passage),
  }
}
