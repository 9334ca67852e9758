import { normAt, type Phrase, type Predicate } from '../annotate/clauses/index.ts'
import { isAgent } from '../annotate/events/actors.ts'
import { ownerOf } from '../annotate/events/event-time.ts'
import { isoDay, nextWeekday, resolveDocumentDate, stampOf, type Day } from '../annotate/times/index.ts'
import type { Actor, NextStep, Passage } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import { fingerprint } from '../text/hash.ts'
import { stemWord } from '../text/stem.ts'
import { governorOf, sideOf } from './find-positions.ts'
import { clauseSpan, passageFrom, type Reading, type SentenceReading } from './reading.ts'

interface Step {
  actor: string | null
  text: string
  due: string | null
  /** words that say what must come first, or "previous" for "after that" */
  after: string[]
  passage: Passage
  words: Set<string>
  /** the step before it in the same report */
  /** the step is a proceeding ("the hearing"), not somebody's act */
  proceeding: boolean
  previous: Step | null
  followsPrevious: boolean
}

/** verbs of procedure: what parties, courts and bodies do next */
const PROCEDURE = new Set(
  `meet return report rule vote decide resume hold publish present submit file hear announce sign release discuss review appeal strike begin start open close
   receive respond formulate put convene reconvene testify appear sentence issue deliver unveil table send travel visit host launch seek ask consider draft
   finalise finalize negotiate brief debate march protest walk stop suspend reopen inspect investigate examine determine relay consult answer reply lift impose ratify
   inform update gather assemble recommend conclude complete step arraign hand read ballot ask fly leave arrive enter go take set call join relay form write bring introduce propose
   close shut cut raise pay evacuate restore repair rebuild test resign withdraw pull deploy`.split(/\s+/),
)
/** nouns of procedure that are due, expected or scheduled */
const PROCEEDING =
  /^(?:ruling|rulings|decision|verdict|hearing|hearings|vote|ballot|talks|meeting|meetings|trial|sentencing|election|elections|strike|walkout|report|deadline|result|results|session|round|summit|inquiry|review|announcement|judgment|judgement|negotiations|arraignment|appeal|referendum|conference|statement|answer|response|walkouts|inquest|debate|runoff|recount|inspection|proposal|findings|payout)$/
const OUTLOOK = new Set([
  'set',
  'due',
  'scheduled',
  'expected',
  'slated',
  'planned',
  'poised',
  'going',
  'plan',
  'intend',
  'agree',
  'expect',
  'be set',
  'be due',
  'be scheduled',
  'be expected',
  'be slated',
  'be going',
  'be poised',
  'schedule',
  'slate',
  'plan',
  'promise',
  'vow',
  'pledge',
  'aim',
  'prepare',
])
const AFTER_THAT =
  /^(?:["“'‘]\s*)?(?:after that|after this|then|afterwards|afterward|thereafter|next|following that|subsequently)\b/i

/**
 * What is to happen next, who is to do it, by when, and after what.
 *
 *     The envoy is due to return to Lima on Monday and will brief the cabinet. "After that, we will answer," she said.
 *     actor              step             due                                        after: the step before
 */
export function findNextSteps(readings: readonly Reading[], actors: ReadonlyMap<string, Actor>): NextStep[] {
  const known = readings
    .flatMap(r => resolveDocumentDate(r.report.text, stampOf(r.report)).day ?? [])
    .toSorted((a, b) => a - b)
  const storyDay = known[known.length >> 1] ?? null
  const steps = readings.flatMap(r =>
    stepsOf(r, actors, resolveDocumentDate(r.report.text, stampOf(r.report)).day ?? storyDay),
  )
  const groups: Step[][] = []
  for (const step of steps) {
    const group = groups.find(g => g.some(other => sameStep(other, step)))
    if (group) group.push(step)
    else groups.push([step])
  }
  const idOf = (g: readonly Step[]): string => `step-${fingerprint(`${g[0]!.actor} ${g[0]!.text}`)}`
  return groups.map(group => {
    const best = group.find(s => s.due !== null) ?? group[0]!
    const after = new Set<string>()
    for (const s of group) {
      for (const text of s.after) after.add(text)
      if (s.followsPrevious && s.previous) {
        const before = groups.find(g => g.includes(s.previous!))
        if (before && before !== group) after.add(idOf(before))
      }
    }
    return {
      id: idOf(group),
      actor: group.find(s => s.actor !== null)?.actor ?? null,
      step: best.text,
      due: group.map(s => s.due).find(d => d !== null) ?? null,
      after: [...after],
      witnesses: group.map(s => s.passage),
    }
  })
}

function stepsOf(reading: Reading, actors: ReadonlyMap<string, Actor>, day: Day | null): Step[] {
  const out: Step[] = []
  for (const s of reading.sentences) {
    const { predicates, words } = s.clauses
    const done = new Set<Predicate>()
    for (const p of predicates) {
      if (done.has(p) || p.gerund || p.reduced || p.negated || p.infinitive) continue
      const afterWhich =
        p.opener === 'which' &&
        words.tokens.some(
          (t, k) => k >= words.first && k < p.start && t.norm === 'after' && normAt(words, k + 1) === 'which',
        )
      if (!afterWhich && /^(?:if|unless|whether|who|which|because|why|how|what)$/.test(p.opener ?? ''))
        continue
      const subject = p.subject[0]
      if (!subject) continue
      const act = stepVerb(s, p)
      if (!act) continue
      const due = dueOf(s, p, act, day)
      const noun = PROCEEDING.test(normAt(words, subject.head))
      const actor = actorOfStep(s, subject, actors)
      // "the regulator is expected to rule": a body without a name of its own
      const body = act !== p && !p.modal && isAgent(words, subject) && !subject.pronoun
      if (!actor && !noun && !body) continue
      const then =
        /^(?:would|will)$/.test(p.modal ?? '') &&
        words.tokens.slice(p.start, p.end + 1).some(t => t.norm === 'then')
      const opening = AFTER_THAT.test(words.text.slice(s.sentence.start, s.sentence.start + 30))
      const sequence = opening || then || afterWhich || /^(?:after|once|then)$/.test(p.opener ?? '')
      const after = conditionsOf(s, act)
      const procedural =
        act.lemmas.some(l => PROCEDURE.has(l)) ||
        act.lemmas.some(l => /^be (?:due|expected|scheduled|set|slated)/.test(l))
      const firm = p.modal !== 'would' || due !== null || sequence || p.parent !== null
      if (!procedural && due === null) continue
      if (noun && !actor && due === null && !sequence) continue
      if (!firm && after.length === 0) continue
      // the same subject's verbs joined by "and" are one step
      for (const q of predicates) if (q.subject[0] === subject && q.verb > p.verb) done.add(q)
      const span = clauseSpan(s, subject.first < p.start ? subject.first : p.start, act.verb)
      const passage = passageFrom(s, span)
      out.push({
        actor,
        text: passage.exact,
        due,
        after,
        passage,
        words: new Set(
          foldedWords(passage.exact)
            .filter(x => x.length > 2)
            .map(stemWord),
        ),
        proceeding: noun,
        previous: out.at(-1) ?? null,
        followsPrevious: opening || then || afterWhich,
      })
    }
  }
  return out
}

/** The verb that names the step: after "will", after "is due to", of a progressive with a day; null where nothing is to come. */
function stepVerb(s: SentenceReading, p: Predicate): Predicate | null {
  const { predicates, words } = s.clauses
  const child = predicates.find(q => q.link === 'to' && q.parent !== null && predicates[q.parent] === p)
  const outlook = p.lemmas.some(l => OUTLOOK.has(l))
  if (outlook && child && !p.modal) return child.negated ? null : child
  if (
    outlook &&
    p.lemmas.some(l =>
      /^(?:be )?(?:due|expected|scheduled|set|slated|schedule|expect|slate|plan)$/.test(l),
    ) &&
    (p.passive || p.lemmas.some(l => l.startsWith('be ')))
  ) {
    // "the ruling is due by Friday", "the hearing is scheduled for May"
    return !child && PROCEEDING.test(normAt(words, p.subject[0]!.head)) ? p : null
  }
  if (p.modal === 'will') return p
  if (p.modal === 'would' && (p.parent !== null || s.attributions.length > 0 || p.opener === null))
    return p.lemmas.some(l => PROCEDURE.has(l)) ? p : null
  if (p.modal) return null
  const dated = s.times.some(t => ownerOf(s.clauses, t) === predicates.indexOf(p) && isAhead(s, t))
  if (p.progressive && dated) return p
  // "the board sits on Tuesday"
  if (!p.past && !p.passive && dated && p.lemmas.some(l => PROCEDURE.has(l))) return p
  return null
}

const isAhead = (
  s: SentenceReading,
  t: { from: string | null; until: string | null; weekday?: number },
): boolean => {
  const stamp = stampOf(s.reading.report)
  const day = t.from ?? t.until
  if (day !== null && stamp) return day >= stamp.slice(0, day.length)
  return t.weekday !== undefined
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
function conditionsOf(s: SentenceReading, act: Predicate): string[] {
  const { tokens, end, text } = s.clauses.words
  for (let i = act.end; i < end; i++) {
    if (!/^(?:if|unless|once|pending|until|after|when|before)$/.test(tokens[i]!.norm)) continue
    if (tokens[i]!.norm === 'after' && /^(?:that|all)$/.test(tokens[i + 1]?.norm ?? '')) continue
    let last = i + 1
    while (last < end && !/^[,;.”"—]$/.test(tokens[last]!.norm)) last++
    if (last - i < 3 || last - i > 20) continue
    return [text.slice(tokens[i]!.start, tokens[last - 1]!.end)]
  }
  return []
}

function actorOfStep(s: SentenceReading, subject: Phrase, actors: ReadonlyMap<string, Actor>): string | null {
  const norm = normAt(s.clauses.words, subject.head)
  const at = s.clauses.words.tokens[subject.head]!.start
  if (subject.pronoun && /^(?:we|i|us)$/.test(norm)) {
    const speaker = s.speakerAt(at)
    return norm === 'i' ? speaker : sideOf(speaker, actors)
  }
  const actor = s.actorOf(subject)
  return actor ?? (subject.pronoun && /^(?:it|they|he|she)$/.test(norm) ? governorOf(s, subject) : null)
}

function sameStep(a: Step, b: Step): boolean {
  if (a.passage.report === b.passage.report) return false
  if (a.due !== null && b.due !== null && !a.due.startsWith(b.due) && !b.due.startsWith(a.due)) return false
  // two names of one proceeding on one day: "the talks", "the next round"
  if (a.proceeding && b.proceeding && a.due !== null && a.due === b.due && a.due.length === 10) return true
  const shared = [...a.words].filter(w => b.words.has(w)).length
  const smaller = Math.min(a.words.size, b.words.size)
  if (smaller === 0) return false
  const sameActor = a.actor === b.actor || a.actor === null || b.actor === null
  return sameActor ? shared >= smaller * 0.45 : shared >= smaller * 0.8
}
