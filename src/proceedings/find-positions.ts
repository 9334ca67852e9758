import {
  beforeSibling,
  clauseSpan,
  isTime,
  normAt,
  sharesSubject,
  tagAt,
  type Phrase,
  type Predicate,
} from '../annotate/clauses/index.ts'
import { stampOf } from '../annotate/times/index.ts'
import type { Actor, Passage, Position } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import { fingerprint } from '../text/hash.ts'
import type { Span } from '../text/span.ts'
import { stemWord } from '../text/stem.ts'
import { fieldOf, issueOf, issueOfVerb, spanBefore } from './issues.ts'
import { isOnlooker, isOfficial, partyFor, partyOf, sideOf } from './party-of.ts'
import { passageFrom, type Reading, type SentenceReading } from './reading.ts'
import { stanceOf, stanceOfPassive, type Stance } from './stance.ts'
import { findVerdicts } from './verdict.ts'
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
  /(?:^|\s)(?:comments?(?: further)?|questions?|elaborate|elaboration|reports?|rumou?rs?|speculation|suggestions?)$/i

function standsOf(s: SentenceReading, actors: ReadonlyMap<string, Actor>, before: Stand | null): Stand[] {
  const asked = answerTo(s, actors)
  if (asked) return [asked]
  // a question takes no stand
  if (normAt(s.clauses.words, s.clauses.words.end - 1) === '?') return []
  const out: Stand[] = verdictsOf(s, actors)
  const taken = new Set<Predicate>()
  for (const p of s.clauses.predicates) {
    if (taken.has(p) || p.gerund || p.infinitive) continue
    if (p.passive || p.reduced) {
      const by = takenBy(s, p, actors)
      if (by) out.push(by)
      continue
    }
    if (!isAsserted(s, p) || isDenied(s, p)) continue
    const subject = p.subject[0]
    const demanding = demandOf(s, p, actors)
    const found = demanding ? ({ stance: 'wants', from: p, changed: false } as const) : stanceOf(s, p)
    if (!found || !subject) continue
    const party = demanding ?? partyOf(s, subject, actors) ?? whoseThreat(s, p, found.stance, actors)
    if (!party) continue
    const behind = 'behind' in found ? (found.behind ?? 0) : 0
    const issue = nameIssue(s, p, found.from, out.at(-1) ?? before, behind)
    if (!issue || isPartyName(issue, party, actors)) continue
    if (found.stance === 'rejects' && NO_STAND.test(issue)) continue
    // "asked not to be named"
    if (found.from.passive && found.from.lemmas.some(l => /^(?:name|identify|quote)$/.test(l))) continue
    taken.add(found.from)
    const near =
      subject.first < p.start && !sharesSubject(s.clauses, p) && !verbBetween(s, subject.end, p.start)
    const first = near && !p.relative ? subject.first : p.start
    const span = beforeSibling(s.clauses, p, clauseSpan(s.clauses, first, found.from.verb))
    out.push(
      toStand(s, {
        party,
        subject,
        issue,
        stance: found.stance,
        span,
        at: s.clauses.words.tokens[p.verb]!.start,
        date: ownDay(s, p),
        changed: found.changed,
        actors,
      }),
    )
  }
  return out
}

/** "The offer was rejected by the union", "a plan backed by the mayor": the one behind "by" takes the stand. */
function takenBy(s: SentenceReading, p: Predicate, actors: ReadonlyMap<string, Actor>): Stand | null {
  if (p.negated || p.modal !== null || isDenied(s, p)) return null
  const by = p.complements.find(c => c.preposition === 'by')?.phrase
  const subject = p.subject[0]
  const party = by ? partyOf(s, by, actors) : null
  const stance = by && subject && !subject.pronoun ? stanceOfPassive(p) : null
  if (!by || !subject || !party || !stance) return null
  const issue = issueOf(s, [subject])
  if (!issue || NO_STAND.test(issue)) return null
  const { tokens } = s.clauses.words
  const first = subject.first < p.start && !verbBetween(s, subject.end, p.start) ? subject.first : p.start
  const span = { start: tokens[first]!.start, end: tokens[by.end - 1]!.end }
  const at = tokens[p.verb]!.start
  return toStand(s, {
    party,
    subject: by,
    issue,
    stance,
    span,
    at,
    date: ownDay(s, p),
    changed: false,
    actors,
  })
}

/** Everything that {@link toStand} needs beside the sentence. */
interface Taking {
  party: string
  subject: Phrase
  issue: string
  stance: Stance
  span: Span
  /** where its verb stands */
  at: number
  date: string | null
  changed: boolean
  actors: ReadonlyMap<string, Actor>
}

function toStand(s: SentenceReading, t: Taking): Stand {
  const { party, subject, actors } = t
  const { text, tokens } = s.clauses.words
  const passage = passageFrom(s, t.span)
  const speaker = s.speakerAt(passage.start) ?? s.speakerAt(t.at)
  const person = s.actorOf(subject)
  return {
    party,
    issue: t.issue,
    stance: t.stance,
    statement: passage.exact,
    date: t.date ?? stampOf(s.reading.report)?.slice(0, 10) ?? null,
    voice: voiceOf(speaker, party, actors),
    speaker: speaker ?? (person !== party && actors.get(person ?? '')?.kind === 'person' ? person : null),
    changed: t.changed || /\b(?:now|no longer)\b/.test(passage.exact.slice(0, 60)),
    passage,
    words: wordsWithout(
      passage.exact,
      actors.get(party)?.name ?? '',
      text.slice(tokens[subject.first]!.start, tokens[subject.end - 1]!.end),
    ),
  }
}

/**
 * A clause that tells what is so: no condition, no question; a relative clause only where it adds to a name ("Farsi, who
 * opposes it") or to a word for what stood before ("an idea that the union dismissed").
 */
function isAsserted(s: SentenceReading, p: Predicate): boolean {
  const { words } = s.clauses
  if (/^(?:if|unless|whether|until|once|before|as)$/.test(p.opener ?? '')) return false
  if (p.opener === 'that' && p.parent !== null) return true
  if (!/^(?:who|which|that)$/.test(p.opener ?? '')) return true
  if (p.relative) {
    let k = p.start - 1
    while (k > words.first && !/^(?:who|which|that)$/.test(normAt(words, k))) k--
    return p.opener !== 'that' && normAt(words, k - 1) === ','
  }
  const subject = p.subject[0]
  if (!subject || !/^(?:that|which)$/.test(normAt(words, subject.first - 1))) return false
  const antecedent = s.clauses.phraseAt(subject.first - 2)
  return antecedent !== null && p.objects.length === 0 && REFERENCE.test(normAt(words, antecedent.head))
}

/** nouns that point back to what has just been told */
const REFERENCE =
  /^(?:idea|suggestion|move|step|proposal|demand|offer|plan|request|condition|deal|concession|compromise)$/

/** "the strike would go ahead unless …", says the union: the threat is that of its speaker. */
function whoseThreat(
  s: SentenceReading,
  p: Predicate,
  stance: Stance,
  actors: ReadonlyMap<string, Actor>,
): string | null {
  const subject = p.subject[0]!
  if (stance !== 'conditions' || subject.pronoun) return null
  const speaker = actors.get(s.speakerAt(s.clauses.words.tokens[p.verb]!.start) ?? '')
  return speaker && !isOnlooker(speaker) && (speaker.kind !== 'person' || isOfficial(speaker))
    ? partyFor(speaker, actors)
    : null
}

/** "What do the tenants want? [A freeze of rents.]": the answer is what they want. */
function answerTo(s: SentenceReading, actors: ReadonlyMap<string, Actor>): Stand | null {
  const asked = s.reading.sentences[s.index - 1]
  if (!asked || normAt(asked.clauses.words, asked.clauses.words.end - 1) !== '?') return null
  const want = asked.clauses.predicates.find(p => p.lemmas.some(l => /^(?:want|demand|seek|ask)$/.test(l)))
  const w = asked.clauses.words
  if (!want?.subject[0] || !/^what$/.test(normAt(w, w.first)) || want.objects.length > 0) return null
  const { words } = s.clauses
  const subject = want.subject[0]
  const party = partyOf(asked, subject, actors)
  const first = s.clauses.phraseAt(words.first)
  if (!party || !first || first.pronoun) return null
  if (s.clauses.predicates.some(p => p.subject[0] === first && !p.reduced && !p.gerund)) return null
  const issue = issueOf(
    s,
    s.clauses.phrases.filter(f => !f.pronoun),
  )
  if (!issue) return null
  let end = words.end
  while (end > words.first + 1 && /^[.,;:!?"”]$/.test(normAt(words, end - 1))) end--
  const span = { start: words.tokens[words.first]!.start, end: words.tokens[end - 1]!.end }
  return toStand(s, {
    party,
    subject: first,
    issue,
    stance: 'wants',
    span,
    at: span.start,
    date: null,
    changed: false,
    actors,
  })
}

/** "The offer was not enough, the regulator said": where the speaker stands on the subject. */
function verdictsOf(s: SentenceReading, actors: ReadonlyMap<string, Actor>): Stand[] {
  const { words, predicates } = s.clauses
  return findVerdicts(s).flatMap(v => {
    const at = words.tokens[v.be]!.start
    // "it insists that …" where nobody is known to speak
    const teller = predicates.findLast(
      q =>
        q.verb < v.first &&
        v.first - q.verb < 4 &&
        q.lemmas.some(l => /^(?:say|insist|argue|maintain|warn|add|repeat|declare|tell)$/.test(l)),
    )
    const speaker = s.speakerAt(at) ?? (teller?.subject[0] ? s.actorOf(teller.subject[0]) : null)
    const actor = speaker ? actors.get(speaker) : undefined
    if (!actor || isOnlooker(actor) || (actor.kind === 'person' && !isOfficial(actor))) return []
    const issue = issueOf(s, [v.subject])
    if (!issue) return []
    const span = { start: words.tokens[v.first]!.start, end: words.tokens[v.end - 1]!.end }
    return [
      toStand(s, {
        party: partyFor(actor, actors),
        subject: v.subject,
        issue,
        stance: v.stance,
        span,
        at,
        date: null,
        changed: false,
        actors,
      }),
    ]
  })
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

function nameIssue(
  s: SentenceReading,
  p: Predicate,
  from: Predicate,
  before: Stand | null,
  behind = 0,
): string | null {
  if (
    from !== p &&
    from.lemmas.some(l => /^(?:talk|meet|negotiate|sit)$/.test(l)) &&
    from.objects.length === 0
  )
    return 'talks'
  const earlier = before && before.passage.report === s.reading.report.id ? before.issue : null
  if (p.lemmas.includes('plead')) return 'charges'
  if (!p.relative && /^(?:that|which)$/.test(p.opener ?? '') && p.parent === null) {
    const antecedent = s.clauses.phraseAt(p.subject[0]!.first - 2)
    if (antecedent && !BARE.test(normAt(s.clauses.words, antecedent.head))) return issueOf(s, [antecedent])
    // "opened the gates, a step that it had ruled out": what the sentence tells of
    const main = s.clauses.predicates.find(
      q => !q.reduced && !q.gerund && q.objects.length > 0 && q.verb < p.verb,
    )
    return before?.passage.start === undefined || before.passage.start < s.sentence.start
      ? ((main && issueOf(s, phrasesOf(main))) ?? earlier)
      : earlier
  }
  if (earlier && p.lemmas.includes('say') && /^(?:no|yes)$/.test(normAt(s.clauses.words, p.end)))
    return earlier
  const phrases = [...priceOf(s, p), ...governed(s, p, from).filter(f => f.head >= behind || f.end <= p.verb)]
  // "left the door open to a lower rate"
  const next = behind > 0 ? s.clauses.phraseAt(behind) : null
  if (phrases.length === 0 && next?.first === behind && !next.pronoun) phrases.push(next)
  const object = phrases[0]
  // "rejected the idea", "settled for 20": what has just been spoken of
  const bare = object && phrases.length === 1 && tagAt(s.clauses.words, object.head) === 'NUM'
  if (object && earlier && (bare || isBareReference(s, object))) return earlier
  const named = issueOf(s, phrases)
  if (named) return named
  // "asked for six months": more time for what has just been spoken of
  if (refersBack(s, from) || p.complements.some(c => c.preposition === 'for')) return earlier
  // "offered five days"
  if (isTime(s.clauses.words, from.end)) return spanBefore(s)
  if (from !== p) return issueOfVerb(s, from)
  if (p.negated && p.modal === null) return earlier ?? 'decision'
  // "will not step down", "would not intervene": what it will not do is the matter
  if (p.negated && /^(?:will|would)$/.test(p.modal ?? '') && p.objects.length === 0) return issueOfVerb(s, p)
  // "the owners, by contrast, are in favour"
  return p.lemmas.some(l => /^be (?:in favour|against|opposed)$/.test(l)) ? earlier : null
}

/** What a threat is to bring about: "would leave the coalition if the premier gives up [the heights]". */
function priceOf(s: SentenceReading, p: Predicate): Phrase[] {
  const { predicates, words } = s.clauses
  const threat = /^(?:will|would)$/.test(p.modal ?? '') && p.lemmas.some(l => THREATENS.test(l))
  const out = p.lemmas.includes('want') && normAt(words, p.end) === 'out'
  if (!threat && !out && !p.lemmas.some(l => /^(?:threaten|vow|swear)$/.test(l))) return []
  const asked = predicates.find(q => q.verb > p.verb && /^(?:if|unless)$/.test(q.opener ?? ''))
  if (!asked) return []
  const own = phrasesOf(asked)
  if (own.length > 0) return own
  return asked.subject.filter(f => !f.pronoun && normAt(words, f.head) !== '')
}
const THREATENS = /^(?:leave|walk|quit|strike|blockade|block|boycott|sue|resign|veto|stop|close|shut|go)$/

const BARE = /^(?:idea|suggestion|move|step)$/
const isBareReference = (s: SentenceReading, phrase: Phrase): boolean =>
  BARE.test(normAt(s.clauses.words, phrase.head)) && phrase.end - phrase.first <= 2

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
  /^(?:that|it|this|them|one)$/.test(normAt(s.clauses.words, p.verb + 1))

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
    /^(?:objections?|opposition|demands?|resistance|wish|desire|preference|support|backing|approval|consent|willingness|readiness|interest|openness|refusal|insistence)$/.test(
      normAt(s.clauses.words, shifted.head),
    )
  ) {
    const of = p.complements.filter(c => /^(?:to|for|over|on)$/.test(c.preposition)).map(c => c.phrase)
    if (of.length > 0) return of
  }
  // "dropped plans to raise fuel duty"
  if (
    from === p &&
    shifted &&
    /^(?:plans?|threats?|calls?|bid|demands?)$/.test(normAt(s.clauses.words, shifted.head))
  ) {
    const aim = s.clauses.predicates.find(q => q.infinitive && q.start === shifted.end)
    if (aim && phrasesOf(aim).length > 0) return phrasesOf(aim)
  }
  if (from === p) {
    const child = s.clauses.predicates.find(q => q.parent !== null && s.clauses.predicates[q.parent] === p)
    return child ? [...own, ...phrasesOf(child)] : own
  }
  return p.objects.length > 0 ? [...own, ...phrasesOf(from)] : [...phrasesOf(from), ...own]
}

const phrasesOf = (p: Predicate): Phrase[] => {
  // what hangs on a time or a means hangs on the verb no more: "settled for 20 after a meeting with the mayor"
  const cut = p.complements.findIndex(c =>
    /^(?:before|after|by|at|during|from|until|within|under|despite|amid)$/.test(c.preposition),
  )
  const complements = cut < 0 ? p.complements : p.complements.slice(0, cut)
  return [
    ...(p.link === 'that' && p.passive ? p.subject : []),
    ...p.objects.flat(),
    ...complements.filter(c => c.preposition !== 'in' || p.objects.length > 0).map(c => c.phrase),
  ].filter(f => !f.pronoun)
}

function sameStand(a: Stand, b: Stand): boolean {
  if (a.party !== b.party || (a.changed !== b.changed && a.date !== b.date)) return false
  const close =
    a.stance === b.stance || new Set([a.stance, b.stance, 'conditions', 'offers', 'accepts']).size === 3
  if (!close) return false
  // a refusal and an acceptance say it all: two of one matter on one day are one
  const plain = /^(?:rejects|accepts)$/.test(a.stance) && a.stance === b.stance && a.date === b.date
  if (plain && fieldOf(a.issue) === fieldOf(b.issue)) return true
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
