import { normAt, type Phrase, type Predicate } from '../annotate/clauses/index.ts'
import { matchKeys } from '../annotate/events/keys.ts'
import type { Index } from '../annotate/events/lexicon.ts'
import { stampOf } from '../annotate/times/index.ts'
import { stances } from '../lexicons/en/stances.ts'
import type { Actor, Passage, Position } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { fingerprint } from '../text/hash.ts'
import { stemWord } from '../text/stem.ts'
import { fieldOf, issueOf } from './issues.ts'
import { clauseSpan, passageFrom, type Reading, type SentenceReading } from './reading.ts'

type Stance = Position['stance']

interface Stand {
  party: string
  issue: string
  stance: Stance
  statement: string
  date: string | null
  passage: Passage
  words: Set<string>
}

let stanceIndex: Index<Stance> | null = null
/** roles of people who comment on an affair without being a side of it */
export const ONLOOKER = new RegExp(`\\b(?:${stances.onlookers.join('|')})s?\\b`, 'i')
/** words in place of a government or a company that stand for what they speak for */
const SEATS = /^(?:Kremlin|White House|Downing Street|Élysée|Elysee|Pentagon|Whitehall|Blue House)$/

/**
 * Where each party stands on each issue, in the words of the reports.
 *
 *     The union wants to abolish night shifts, while the operator has refused to change them.
 *     party     wants           issue                party            rejects      issue
 */
export function findPositions(readings: readonly Reading[], actors: ReadonlyMap<string, Actor>): Position[] {
  const stands = readings.flatMap(r => r.sentences.flatMap(s => standsOf(s, actors)))
  const groups: Stand[][] = []
  for (const stand of stands) {
    const group = groups.find(g => g.some(other => sameStand(other, stand)))
    if (group) group.push(stand)
    else groups.push([stand])
  }
  return groups.map(toPosition)
}

function standsOf(s: SentenceReading, actors: ReadonlyMap<string, Actor>): Stand[] {
  const out: Stand[] = []
  const taken = new Set<Predicate>()
  for (const p of s.clauses.predicates) {
    if (taken.has(p) || p.gerund || p.reduced || p.passive || p.infinitive) continue
    if (
      /^(?:if|unless|whether|who|which|that)$/.test(p.opener ?? '') &&
      !(p.opener === 'that' && p.parent !== null)
    )
      continue
    const found = stanceOf(s, p)
    if (!found) continue
    const subject = p.subject[0]
    if (!subject) continue
    const party = partyOf(s, subject, actors)
    if (!party) continue
    const issue =
      issueOf(s, governed(s, p, found.from)) ??
      (refersBack(s, found.from) ? (out.at(-1)?.issue ?? null) : null)
    if (!issue) continue
    taken.add(found.from)
    const first = subject.first < p.start && !sharesSubject(s, p) ? subject.first : p.start
    const span = beforeNextStand(s, p, clauseSpan(s, first, found.from.verb))
    const passage = passageFrom(s, span)
    out.push({
      party,
      issue,
      stance: found.stance,
      statement: passage.exact,
      date: dayOf(s),
      passage,
      words: new Set(foldedWords(passage.exact).map(stemWord)),
    })
  }
  return out
}

/** "opposes the takeover [and has called for a guarantee]": the next verb of the same subject is another stand */
function beforeNextStand(s: SentenceReading, p: Predicate, span: Span): Span {
  const { predicates, words } = s.clauses
  for (const q of predicates) {
    if (q.verb <= p.verb || q.infinitive || q.gerund || q.reduced || q.subject[0] !== p.subject[0]) continue
    if (!/^(?:and|but|or)$/.test(normAt(words, q.start - 1))) continue
    const end = words.tokens[q.start - 2]?.end ?? span.end
    return end > span.start && end < span.end ? { start: span.start, end } : span
  }
  return span
}

/** "… has refused to change them": the matter is the one named just before */
const refersBack = (s: SentenceReading, p: Predicate): boolean =>
  p.objects.flat().some(o => o.pronoun && /^(?:it|them)$/.test(normAt(s.clauses.words, o.head)))

const dayOf = (s: SentenceReading): string | null => stampOf(s.reading.report)?.slice(0, 10) ?? null

/** "would accept a monitor but would not sell": the second verb has its subject far to the left. */
const sharesSubject = (s: SentenceReading, p: Predicate): boolean => {
  const subject = p.subject[0]!
  if (!/^(?:and|but|or|then)$/.test(p.opener ?? '')) return false
  return s.clauses.predicates.some(
    q => q !== p && q.subject[0] === subject && q.verb < p.verb && q.verb > subject.end - 1 && !q.reduced,
  )
}

/** The stance of a predicate, and the verb whose objects name the issue. */
function stanceOf(s: SentenceReading, p: Predicate): { stance: Stance; from: Predicate } | null {
  const { words, predicates } = s.clauses
  stanceIndex ??= buildIndex()
  const child = predicates.find(q => q.parent !== null && predicates[q.parent] === p && q.link !== null)
  const conditional = words.tokens
    .slice(p.end, words.end)
    .some(t => t.norm === 'unless' || t.norm === 'until')
  const only = words.tokens.slice(p.start, p.end + 8).some(t => t.norm === 'only')
  if (p.modal === 'will' || p.modal === 'would') {
    if (p.negated) return isState(p) ? null : { stance: conditional ? 'conditions' : 'rejects', from: p }
    if (only && words.tokens.slice(p.end, words.end).some(t => t.norm === 'if' || t.norm === 'once'))
      return { stance: 'conditions', from: p }
  }
  const match = matchKeys(words, p, stanceIndex)[0]
  if (!match) return null
  let stance = match.values[0]!
  if (
    p.modal === 'must' ||
    p.modal === 'should' ||
    p.modal === 'may' ||
    p.modal === 'might' ||
    p.modal === 'could' ||
    p.modal === 'can'
  ) {
    if (stance !== 'open') return null
  }
  const next = normAt(words, match.end)
  // "asked a question", "suggested that it rained": only with what is asked for
  if (
    /^(?:ask|request|urge|suggest|expect|tell|seek|support|study|consider|promise)$/.test(match.key) &&
    !child &&
    /^(?:ask|tell|urge)$/.test(match.key) &&
    next !== 'for'
  ) {
    if (!p.complements.some(c => c.preposition === 'for')) return null
  }
  if (p.modal === 'would' && (stance === 'wants' || stance === 'rejects')) return null
  // what somebody else says that a party needs is no stand of theirs
  if (match.key === 'need' && !/^(?:we|i)$/.test(normAt(words, p.subject[0]?.head ?? -1))) return null
  if (match.key === 'suggest' || (match.key === 'insist' && !child)) return null
  if (p.negated) stance = stance === 'rejects' ? 'open' : 'rejects'
  if (stance === 'open' && p.negated) return null
  const conditions =
    /^(?:offers|accepts)$/.test(stance) &&
    words.tokens
      .slice(p.end, words.end)
      .some(
        (t, k, all) =>
          t.norm === 'if' ||
          t.norm === 'unless' ||
          (t.norm === 'provided' && all[k + 1]?.norm === 'that') ||
          (t.norm === 'condition' && all[k - 1]?.norm === 'on'),
      )
  // "refuses to sign unless …" names a price
  const price = stance === 'rejects' && words.tokens.slice(p.end, words.end).some(t => t.norm === 'unless')
  if (conditions || price) stance = 'conditions'
  return { stance, from: child && child.verb > p.verb ? child : p }
}

/** "would not be easy", "will not have": states, no stands. */
const isState = (p: Predicate): boolean =>
  p.passive ||
  p.lemmas.some(l =>
    /^(?:be|have|seem|appear|become|know|happen|mean|matter|need|comment|say|speak|last|work|affect|be .*)$/.test(
      l,
    ),
  )

/** What the stand is about: the objects of the verb of stance, or those of the verb below it ("to keep the depot"). */
function governed(s: SentenceReading, p: Predicate, from: Predicate): Phrase[] {
  const own = phrasesOf(p)
  // "asked the ministry for a million in aid": what is asked for, not who is asked
  const wish = p.complements.findIndex(c => c.preposition === 'for')
  if (wish >= 0 && p.lemmas.some(l => /^(?:ask|appeal|press|push|lobby|call|petition)$/.test(l)))
    return p.complements.slice(wish).map(c => c.phrase)
  if (from === p) {
    const child = s.clauses.predicates.find(q => q.parent !== null && s.clauses.predicates[q.parent] === p)
    return child ? [...own, ...phrasesOf(child)] : own
  }
  return p.objects.length > 0 && from.link !== 'object-to'
    ? [...own, ...phrasesOf(from)]
    : [...phrasesOf(from), ...own]
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

function partyOf(s: SentenceReading, subject: Phrase, actors: ReadonlyMap<string, Actor>): string | null {
  const w = s.clauses.words
  const norm = normAt(w, subject.head)
  const at = w.tokens[subject.head]!.start
  let id = s.actorOf(subject)
  if (subject.pronoun && /^(?:we|i|us)$/.test(norm)) {
    const speaker = s.speakerAt(at)
    id = norm === 'i' ? speaker : sideOf(speaker, actors)
  }
  // "… and said it would not sell": the speaker of the clause above
  if (!id && subject.pronoun && /^(?:it|they|he|she)$/.test(norm)) id = governorOf(s, subject)
  // "the company would accept a monitor", says its chairman
  if (!id && !subject.pronoun) {
    const side = sideOf(s.speakerAt(at), actors)
    const name = side ? (actors.get(side)?.name.toLowerCase() ?? '') : ''
    const speaks = actors.get(s.speakerAt(at) ?? '')?.roles.every(r => !ONLOOKER.test(r.text)) ?? false
    if (side && speaks && (/^(?:company|companies|firm|firms)$/.test(norm) || name.endsWith(` ${norm}`)))
      id = side
  }
  const actor = id ? actors.get(id) : undefined
  if (!actor) return null
  if (
    actor.kind === 'person' &&
    // a lone surname without an office may be a side that we do not know; a full name without one is a passer-by
    (actor.roles.some(r => ONLOOKER.test(r.text)) ||
      (actor.roles.length === 0 && actor.side === null && actor.name.includes(' ')))
  )
    return null
  if (actor.kind === 'group' && ONLOOKER.test(actor.name)) return null
  if (actor.side && SEATS.test(actor.name)) return actor.side
  return actor.id
}

/** The actor of the verb of saying that governs the clause of a pronoun. */
export function governorOf(s: SentenceReading, pronoun: Phrase): string | null {
  const { predicates } = s.clauses
  const p = predicates.find(q => q.subject[0] === pronoun)
  const above = p?.parent !== null && p?.parent !== undefined ? predicates[p.parent]!.subject[0] : undefined
  return above && !above.pronoun ? s.actorOf(above) : null
}

/** The country, organisation or group that a person speaks for, up the chain of principals; else the person. */
export function sideOf(id: string | null, actors: ReadonlyMap<string, Actor>): string | null {
  let current = id
  for (let steps = 0; current && steps < 4; steps++) {
    const actor: Actor | undefined = actors.get(current)
    if (!actor) return null
    if (actor.kind !== 'person' && !(actor.side && SEATS.test(actor.name))) return current
    if (!actor.side) return current
    current = actor.side
  }
  return current
}

function sameStand(a: Stand, b: Stand): boolean {
  if (a.party !== b.party) return false
  const close =
    a.stance === b.stance || new Set([a.stance, b.stance, 'conditions', 'offers', 'accepts']).size === 3
  if (!close) return false
  const shared = [...a.words].filter(w => b.words.has(w)).length
  const smaller = Math.min(a.words.size, b.words.size)
  return (fieldOf(a.issue) === fieldOf(b.issue) && shared >= Math.min(2, smaller)) || shared >= smaller * 0.6
}

function toPosition(group: readonly Stand[]): Position {
  const best = group[0]!
  const dates = group.flatMap(g => g.date ?? []).sort()
  return {
    id: `position-${fingerprint(`${best.party} ${best.issue} ${best.statement}`)}`,
    party: best.party,
    issue: best.issue,
    stance: best.stance,
    statement: best.statement,
    date: dates[0] ?? null,
    witnesses: group.map(g => g.passage),
  }
}

function buildIndex(): Index<Stance> {
  const index: Index<Stance> = { entries: new Map(), longest: new Map() }
  for (const stance of ['wants', 'offers', 'accepts', 'rejects', 'open'] as const)
    for (const key of stances[stance]) {
      index.entries.set(key, [stance])
      const parts = key.split(' ')
      const first = parts[0] === 'be' ? parts.slice(0, 2).join(' ') : parts[0]!
      index.longest.set(
        first,
        Math.max(index.longest.get(first) ?? 0, parts[0] === 'be' ? parts.length - 1 : parts.length),
      )
    }
  return index
}
