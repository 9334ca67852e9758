import {
  clauseSpan,
  normAt,
  phraseSpan,
  sharesSubject,
  type Phrase,
  type Predicate,
} from '../annotate/clauses/index.ts'
import { findActorPhrases, isAgent } from '../annotate/events/actors.ts'
import { ownerOf } from '../annotate/events/event-time.ts'
import { isoDay, nextWeekday, resolveDocumentDate, stampOf, type Day } from '../annotate/times/index.ts'
import type { Actor, NextStep, Passage, Variant } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import { fingerprint } from '../text/hash.ts'
import { stemWord } from '../text/stem.ts'
import { isOfficial, isOnlooker, sideOf } from './party-of.ts'
import { passageFrom, type Reading, type SentenceReading } from './reading.ts'
import { resolveReference } from './resolve-reference.ts'
import { sameStep } from './same-step.ts'
import { findScheduled } from './scheduled.ts'
import { isState } from './stance.ts'
import { comingOf, isAhead, isProcedural } from './step-verb.ts'
import { AFTER_THAT, PROCEEDING } from './step-words.ts'
import { touching } from './touching.ts'

/** One sentence's telling of something to come. */
export interface Step {
  actor: string | null
  to: string[]
  text: string
  due: string | null
  /** words that say what must come first */
  after: string[]
  passage: Passage
  words: Set<string>
  /** the verb of the step and its proceeding noun */
  verbs: string[]
  /** the step is a proceeding ("the hearing"), not somebody's act */
  proceeding: boolean
  /** the step before it in the same report */
  previous: Step | null
  followsPrevious: boolean
}

/**
 * What is to happen next, who is to do it, by when, and after what.
 *
 *     The envoy is due to return to Lima on Monday and will brief the cabinet. "After that, we will answer," she said.
 *     actor              step             due                                        after: the step before
 *
 * @param variants - a dispute over a day joins the steps that it is about
 */
export function findNextSteps(
  readings: readonly Reading[],
  actors: ReadonlyMap<string, Actor>,
  variants: readonly Variant[],
): NextStep[] {
  const known = readings
    .flatMap(r => resolveDocumentDate(r.report.text, stampOf(r.report)).day ?? [])
    .toSorted((a, b) => a - b)
  const storyDay = known[known.length >> 1] ?? null
  const steps = readings.flatMap(r =>
    stepsOf(r, actors, resolveDocumentDate(r.report.text, stampOf(r.report)).day ?? storyDay),
  )
  const disputes = variants.filter(v => v.kind === 'date')
  const disputed = (a: Step, b: Step): boolean =>
    touching(disputes, [a.passage]).some(v => touching(disputes, [b.passage]).includes(v))
  const groups: Step[][] = []
  for (const step of steps) {
    const near = groups.filter(g => g.some(other => sameStep(other, step)))
    const own = near.find(g => g.some(o => o.actor !== null && o.actor === step.actor)) ?? near[0]
    const joined = groups.filter(g => g === own || g.some(other => disputed(other, step)))
    const group = joined[0]
    if (!group) groups.push([step])
    else {
      // a step may tie together what a dispute over its day kept apart
      group.push(...joined.slice(1).flat(), step)
      for (const other of joined.slice(1)) groups.splice(groups.indexOf(other), 1)
    }
  }
  const idOf = (g: readonly Step[]): string => `step-${fingerprint(`${g[0]!.actor} ${g[0]!.text}`)}`
  return groups.map(group => {
    const due = mostGiven(group.flatMap(s => s.due ?? []))
    const best =
      group.find(s => s.due === due && s.actor !== null && !s.proceeding) ??
      group.find(s => s.due === due) ??
      group[0]!
    const after = new Set<string>()
    for (const s of group) {
      for (const text of s.after) if (![...after].some(known => nearlySame(known, text))) after.add(text)
      if (s.followsPrevious && s.previous) {
        const before = groups.find(g => g.includes(s.previous!))
        if (before && before !== group) after.add(idOf(before))
      }
    }
    return {
      id: idOf(group),
      actor: best.actor ?? group.find(s => s.actor !== null)?.actor ?? null,
      step: best.text,
      to: best.to,
      due,
      after: [...after],
      witnesses: group.map(s => s.passage),
      variants: touching(
        disputes,
        group.map(s => s.passage),
      ).map(v => v.id),
    }
  })
}

/** Two wordings of one condition: "if there is no agreement", "unless there is an agreement". */
function nearlySame(a: string, b: string): boolean {
  const words = new Set(foldedWords(a).map(stemWord))
  const other = foldedWords(b).map(stemWord)
  return other.filter(w => words.has(w)).length >= Math.min(words.size, other.length) * 0.6
}

/** The day that most give, then the most precise, then the earliest. */
function mostGiven(days: readonly string[]): string | null {
  const count = new Map<string, number>()
  for (const d of days) count.set(d, (count.get(d) ?? 0) + 1)
  return (
    [...count].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
    null
  )
}

function stepsOf(reading: Reading, actors: ReadonlyMap<string, Actor>, day: Day | null): Step[] {
  const out: Step[] = []
  for (const s of reading.sentences) {
    const { predicates, words } = s.clauses
    const done = new Set<Predicate>()
    for (const p of predicates) {
      if (done.has(p) || p.gerund || p.reduced || p.negated || p.infinitive || isDenied(s, p)) continue
      const afterWhich = p.opener === 'which' && followsAfter(s, p)
      if (
        !afterWhich &&
        /^(?:if|unless|whether|who|because|why|how|what|until|once|before|when)$/.test(p.opener ?? '')
      )
        continue
      const subject = p.subject[0]
      if (!subject) continue
      const coming = comingOf(s, p)
      if (!coming) continue
      const { act } = coming
      if (p.opener === 'which' && !afterWhich && !relativeStep(s, p)) continue
      const noun = PROCEEDING.test(normAt(words, subject.head))
      const actor = noun ? null : actorOfStep(s, subject, actors)
      if (actor !== null && isOnlooker(actors.get(actor))) continue
      const due = dueOf(s, p, act, day)
      // "the regulator is expected to rule": a body without a name of its own
      const after = conditionsOf(s, p, act)
      const body =
        isAgent(words, subject) &&
        !subject.pronoun &&
        ((act !== p && !p.modal) || (p.modal === 'will' && (act !== p || due !== null || after.length > 0)))
      // "the trams stop on Monday": what is to happen, if nobody is to do it
      const dated =
        due?.length === 10 && coming.firm && !subject.pronoun && (isProcedural(act) || p.modal === 'will')
      // "boats would blockade the port unless …": the threat of its speaker
      const threat = threatOf(s, p, actors)
      if (!actor && !noun && !body && !dated && !threat) continue
      // nobody speaks of what is to come by "you", and a wish is no step
      if (subject.pronoun && /^(?:you|they|it)$/.test(normAt(words, subject.head)) && !actor) continue
      const opening = AFTER_THAT.test(words.text.slice(s.sentence.start, s.sentence.start + 30))
      const then =
        /^(?:would|will)$/.test(p.modal ?? '') &&
        words.tokens.slice(p.start, p.end + 1).some(t => t.norm === 'then')
      const thereupon = words.tokens
        .slice(act.end, words.end)
        .some((t, k, all) => t.norm === 'after' && all[k + 1]?.norm === 'that')
      const sequence = opening || then || afterWhich || /^(?:after|then)$/.test(p.opener ?? '')
      const procedural = isProcedural(act) || (coming.firm && act !== p)
      if (!procedural && due === null && after.length === 0 && !sequence) continue
      if (noun && !actor && due === null && !sequence && after.length === 0) continue
      if (
        !coming.firm &&
        due === null &&
        !sequence &&
        after.length === 0 &&
        !(isProcedural(act) && p.parent !== null)
      )
        continue
      // the same subject's verbs joined by "and" are one step
      for (const q of predicates) if (q.subject[0] === subject && q.verb > p.verb) done.add(q)
      const near =
        subject.first < p.start && !sharesSubject(s.clauses, p) && !verbBetween(s, subject.end, p.start)
      // "only then will the town say": from the verb before the subject
      const inverted = /^(?:will|would)$/.test(normAt(words, subject.first - 1)) ? 1 : 0
      const span = clauseSpan(s.clauses, near ? subject.first - inverted : p.start, act.verb)
      const passage = passageFrom(s, span)
      const lead =
        near || subject.pronoun
          ? ''
          : `${words.text.slice(phraseSpan(words, subject).start, phraseSpan(words, subject).end)} `
      const step: Step = {
        actor: actor ?? threat,
        to: addressees(s, act, actor),
        text: lead + passage.exact,
        due,
        after,
        passage,
        words: stepWords(passage.exact),
        verbs: [
          ...act.lemmas,
          ...purposeOf(s, act),
          ...(noun ? [normAt(words, subject.head)] : []),
          ...act.objects
            .flat()
            .map(o => normAt(words, o.head))
            .filter(n => PROCEEDING.test(n)),
        ],
        proceeding: noun,
        previous: out.at(-1) ?? null,
        followsPrevious: opening || then || afterWhich || (thereupon && !secondAct(s, act)),
      }
      out.push(step)
      const second = secondStep(s, act, step)
      if (second) out.push(second)
    }
    for (const step of scheduledSteps(s, actors, day))
      if (!out.some(o => o.passage.report === step.passage.report && touch(o.passage, step.passage)))
        out.push({ ...step, previous: out.at(-1) ?? null })
  }
  return out
}

const touch = (a: Passage, b: Passage): boolean => a.start < b.end && b.start < a.end

/** Proceedings that a sentence names with their day: "has called a meeting for May 19", "a strike beginning May 14". */
function scheduledSteps(s: SentenceReading, actors: ReadonlyMap<string, Actor>, day: Day | null): Step[] {
  const { words } = s.clauses
  return findScheduled(s).map(({ noun, time, by, span }) => {
    const subject = by?.subject[0]
    const own = subject && !by.passive ? actorOfStep(s, subject, actors) : null
    const passage = passageFrom(s, span)
    const weekday =
      time.from === null && time.weekday !== undefined && day !== null
        ? isoDay(nextWeekday(day, time.weekday))
        : null
    return {
      actor: isOnlooker(actors.get(own ?? '')) ? null : own,
      to: by ? addressees(s, by, own) : [],
      text: passage.exact,
      due: time.from ?? time.until ?? weekday,
      after: [],
      passage,
      words: stepWords(passage.exact),
      verbs: [...(by?.lemmas ?? []), normAt(words, noun.head)],
      proceeding: own === null,
      previous: null,
      followsPrevious: false,
    }
  })
}

const stepWords = (text: string): Set<string> =>
  new Set(
    foldedWords(text)
      .filter(x => x.length > 2)
      .map(stemWord),
  )

/** Who threatens with something at a price that is not done by a party of its own: "boats would blockade the port unless …". */
function threatOf(s: SentenceReading, p: Predicate, actors: ReadonlyMap<string, Actor>): string | null {
  const subject = p.subject[0]!
  if (!/^(?:will|would)$/.test(p.modal ?? '') || subject.pronoun || isState(p)) return null
  const { words } = s.clauses
  const priced = words.tokens.slice(p.end, words.end).some(t => /^(?:if|unless)$/.test(t.norm))
  const speaker = actors.get(s.speakerAt(words.tokens[p.verb]!.start) ?? '')
  if (!priced || !speaker || isOnlooker(speaker)) return null
  return speaker.kind !== 'person' || isOfficial(speaker) ? sideOf(speaker.id, actors) : null
}

/** The infinitive behind "and" that is to come "after that". */
function secondAct(s: SentenceReading, act: Predicate): Predicate | undefined {
  const { predicates, words } = s.clauses
  const q = predicates.find(
    x => act.infinitive && x.infinitive && x.verb > act.verb && x.parent === act.parent && x !== act,
  )
  const later = words.tokens
    .slice(q?.end ?? words.end, words.end)
    .some((t, k, all) => t.norm === 'after' && all[k + 1]?.norm === 'that')
  return later ? q : undefined
}

/** "is due to brief the minister on Monday [and to send his proposal after that]": a step of its own after the first. */
function secondStep(s: SentenceReading, act: Predicate, first: Step): Step | null {
  const { words } = s.clauses
  const q = secondAct(s, act)
  if (!q) return null
  const passage = passageFrom(s, clauseSpan(s.clauses, q.start, q.verb))
  return {
    ...first,
    text: passage.exact,
    to: addressees(s, q, first.actor),
    due: null,
    after: [],
    passage,
    words: stepWords(passage.exact),
    verbs: [...q.lemmas, ...q.objects.flat().map(o => normAt(words, o.head))],
    proceeding: false,
    previous: first,
    followsPrevious: true,
  }
}

/** "is to fly to the capital [to brief the premier]" */
const purposeOf = (s: SentenceReading, act: Predicate): string[] =>
  s.clauses.predicates
    .filter(q => q.infinitive && q.parent === null && q.verb > act.verb && q.verb - act.verb < 12)
    .flatMap(q => q.lemmas)

const verbBetween = (s: SentenceReading, from: number, to: number): boolean =>
  s.clauses.predicates.some(q => q.verb >= from && q.verb < to && !q.reduced && !q.relative)

const followsAfter = (s: SentenceReading, p: Predicate): boolean => {
  const { words } = s.clauses
  return words.tokens.some(
    (t, k) => k >= words.first && k < p.start && t.norm === 'after' && normAt(words, k + 1) === 'which',
  )
}

/** "the Senate, which is expected to take it up on Tuesday": only what is firmly scheduled. */
const relativeStep = (s: SentenceReading, p: Predicate): boolean =>
  // "a motion, which will be put to the vote on Thursday"
  (p.modal === 'will' &&
    s.times.some(t => isAhead(s, t) && ownerOf(s.clauses, t) === s.clauses.predicates.indexOf(p))) ||
  (p.modal === null &&
    p.lemmas.some(l => /^(?:be )?(?:due|expect|expected|schedule|scheduled|set|slated)$/.test(l)))

/** Whom the step is done to: "brief [the minister]", "put it to [both sides]". */
function addressees(s: SentenceReading, act: Predicate, actor: string | null): string[] {
  const phrases = [
    ...act.objects.flat(),
    ...act.complements.filter(c => /^(?:to|with|before|against|for)$/.test(c.preposition)).map(c => c.phrase),
    ...s.clauses.predicates
      .filter(q => q.infinitive && q.parent === null && q.verb > act.verb && q.verb - act.verb < 12)
      .flatMap(q => [
        ...q.objects.flat(),
        ...q.complements.filter(c => c.preposition === 'to').map(c => c.phrase),
      ]),
  ]
  const ids = phrases
    .filter(f => findActorPhrases(s.clauses, f).some(a => !a.modifier))
    .flatMap(f => s.actorOf(f) ?? [])
    .filter(id => id !== actor)
  return [...new Set(ids)]
}

function dueOf(s: SentenceReading, p: Predicate, act: Predicate, day: Day | null): string | null {
  const { predicates } = s.clauses
  const own = new Set([predicates.indexOf(p), predicates.indexOf(act)])
  for (const t of s.times) {
    if (t.kind === 'duration' || !own.has(ownerOf(s.clauses, t))) continue
    if (t.kind === 'period' && t.from === null && t.until !== null) return t.until
    if (t.from !== null && isAhead(s, t)) return t.from
    if (t.from === null && t.weekday !== undefined && day !== null) return isoDay(nextWeekday(day, t.weekday))
  }
  return null
}

/** What the step waits for, in the words of the report: "once …", "if there is no agreement", "pending …". */
function conditionsOf(s: SentenceReading, p: Predicate, act: Predicate): string[] {
  const { tokens, first, end, text } = s.clauses.words
  const until = (from: number, limit: number): string[] => {
    let last = from + 1
    while (last < limit && !/^[,;.”"—]$/.test(tokens[last]!.norm)) last++
    return last - from < 3 || last - from > 20 ? [] : [text.slice(tokens[from]!.start, tokens[last - 1]!.end)]
  }
  // "If the board approves a new offer, the committee will …"
  const opener = /^["“]$/.test(tokens[first]?.norm ?? '') ? first + 1 : first
  if (opener < p.start && /^(?:if|unless|once|pending|until|when)$/.test(tokens[opener]!.norm))
    return until(opener, p.start)
  for (let i = act.end; i < end; i++) {
    if (!/^(?:if|unless|once|pending|until|after|when|before)$/.test(tokens[i]!.norm)) continue
    // "will say if it accepts": whether, no condition
    if (tokens[i]!.norm === 'if' && i === act.end && act.lemmas.some(l => ASKS.test(l))) continue
    if (tokens[i]!.norm === 'after' && /^(?:that|all)$/.test(tokens[i + 1]?.norm ?? '')) continue
    if (
      tokens[i]!.norm === 'until' &&
      s.times.some(t => t.start >= tokens[i]!.start && t.start <= tokens[i]!.end + 1)
    )
      continue
    return until(i, end)
  }
  return []
}

const ASKS = /^(?:say|decide|tell|see|ask|know|determine|announce|check|examine|consider|answer)$/

function actorOfStep(s: SentenceReading, subject: Phrase, actors: ReadonlyMap<string, Actor>): string | null {
  const norm = normAt(s.clauses.words, subject.head)
  const at = s.clauses.words.tokens[subject.head]!.start
  if (subject.pronoun && /^(?:we|i|us)$/.test(norm)) {
    const speaker = s.speakerAt(at)
    return norm === 'i' ? speaker : sideOf(speaker, actors)
  }
  const id = s.actorOf(subject) ?? resolveReference(s, subject, null, actors)
  // "Members will decide", says the union's president
  if (MEMBERS.test(norm) && actors.get(id ?? '')?.kind !== 'organization') {
    const side = sideOf(s.speakerAt(at), actors)
    if (side && actors.get(side)?.kind === 'organization') return side
  }
  return id
}

const MEMBERS = /^(?:members|delegates|shareholders)$/

/** "denied that it had threatened to …": what is denied is not to come. */
const isDenied = (s: SentenceReading, p: Predicate): boolean => {
  for (let q = p.parent, steps = 0; q !== null && steps < 4; q = s.clauses.predicates[q]!.parent, steps++)
    if (
      s.clauses.predicates[q]!.lemmas.some(l => /^(?:deny|dispute|doubt)$/.test(l)) ||
      s.clauses.predicates[q]!.negated
    )
      return true
  return false
}
