import { countries } from '../../lexicons/en/countries.ts'
import { normAt, phraseSpan, type Clauses, type Phrase, type Predicate } from '../clauses/index.ts'
import { findActorPhrases, findModifiers, isAgent, type ActorPhrase } from './actors.ts'
import { nounClasses } from './keys.ts'
import { eventLexicon } from './lexicon.ts'
import type { Sense } from './sense-type.ts'

export interface Roles {
  sources: ActorPhrase[]
  targets: ActorPhrase[]
}

/** Events that run both ways: "X met Y", "X and Y agreed". */
const RECIPROCAL = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT'])
const PREFERRED = [
  'against',
  'with',
  'to',
  'between',
  'from',
  'among',
  'of',
  'on',
  'upon',
  'for',
  'over',
  'at',
  'in',
  'into',
  'toward',
  'towards',
  'near',
]

/**
 * Who does it and to whom: the subject of the verb that governs the chain, and the first of its objects, of what
 * hangs on the noun or the verb, or of what follows in the clause that can act.
 */
export function findRoles(c: Clauses, sense: Sense): Roles {
  const top = c.predicates[sense.chain[0]!]!
  const deep = c.predicates[sense.chain.at(-1)!]!
  let sourcePhrases: Phrase[]
  const objects: Phrase[] = []
  const acting = firstActing(c, sense)
  if (deep.passive && !(sense.kind === 'CONCEDE' && top !== deep)) {
    sourcePhrases = deep.complements.filter(x => x.preposition === 'by').map(x => x.phrase)
    if (sourcePhrases.length === 0)
      sourcePhrases = c.phrases
        .filter(
          x =>
            x.first > deep.end &&
            x.preposition >= 0 &&
            normAt(c.words, x.preposition) === 'by' &&
            normAt(c.words, x.preposition - 1) === ',' &&
            isAgent(c.words, x),
        )
        .slice(0, 1)
    objects.push(...deep.subject)
  } else sourcePhrases = acting.subject
  objects.push(...sense.objects)

  let sources = sourcePhrases.flatMap(s => findActorPhrases(c, s))
  // "issued a statement demanding …": the statement's author acts
  if (
    (sources.length === 0 && deep.gerund) ||
    (top.gerund && sense.chain.length > 1 && top.subject.every(x => findActorPhrases(c, x).length === 0))
  ) {
    const before = c.predicates
      .filter(q => q.verb < top.verb && !q.gerund && !q.reduced && q.subject.length > 0)
      .at(-1)
    sources = before?.subject.flatMap(s => findActorPhrases(c, s)) ?? []
  }
  // "it said it would …": the speaker acts
  if (sources.length > 0 && sources.every(s => s.pronoun)) {
    const above: number[] = []
    for (
      let k: number | null = c.predicates[sense.chain[0]!]!.parent;
      k !== null && above.length < 4;
      k = c.predicates[k]!.parent
    )
      above.push(k)
    for (const k of [...sense.chain, ...above]) {
      const named = c.predicates[k]!.subject.flatMap(s => findActorPhrases(c, s)).filter(s => !s.pronoun)
      if (named.length > 0 && saying(c.predicates[k]!)) {
        sources = named
        break
      }
    }
  }
  if (sources.length === 0 && !deep.passive)
    for (const k of sense.chain) {
      const named = c.predicates[k]!.subject.flatMap(s => findActorPhrases(c, s))
      if (named.length > 0) {
        sources = named
        break
      }
    }

  // "Norwegian strikes against the line continue": the noun's own words say who
  if (sense.noun && deep.subject.includes(sense.noun) && !deep.passive)
    sources = findModifiers(c.words, sense.noun)

  // "the rebels have been disarmed": they are the ones who draw back
  if (sense.kind === 'RETREAT' && deep.passive && sources.length === 0 && sense.noun === null)
    return { sources: deep.subject.flatMap(s => findActorPhrases(c, s)), targets: [] }
  // "was arrested in Norway": by those who govern there
  if (sense.kind === 'COERCE' && deep.passive && sources.length === 0)
    sources = deep.complements
      .filter(x => x.preposition === 'in' && isCountry(c, x.phrase))
      .flatMap(x => findActorPhrases(c, x.phrase))

  const taken = new Set(sources.map(s => s.phrase))
  const fits = (a: ActorPhrase): boolean =>
    !taken.has(a.phrase) && !sources.some(s => s.start < a.end && a.start < s.end)
  const of = (phrase: Phrase): ActorPhrase[] =>
    taken.has(phrase) ? [] : findActorPhrases(c, phrase).filter(fits)

  // whom a demand is put to
  if (sense.kind === 'DEMAND' || sense.kind === 'COERCE') {
    const child = sense.chain.length > 1 ? c.predicates[sense.chain[1]!] : undefined
    const addressed = [
      ...top.objects.flat(),
      ...(child?.link === 'that' || child?.link === 'object-to' ? child.subject : []),
    ]
    const found = addressed.flatMap(of).filter(a => !a.pronoun)
    if (found.length > 0) return { sources, targets: found }
    if (sense.kind === 'DEMAND' && normAt(c.words, deep.end) === 'that') {
      const next = c.phraseAt(deep.end + 1)
      if (next) return { sources, targets: of(next) }
    }
  }
  // whom a complaint is about, not to whom it is made
  if (complaining(deep)) {
    const about = deep.complements
      .filter(x => /^(?:about|over|of|against)$/.test(x.preposition))
      .flatMap(x => of(x.phrase))
    if (about.length > 0) return { sources, targets: unique(about) }
  }
  if (sense.kind === 'PROTEST') return { sources, targets: protestedAgainst(c, deep, sense, of) }
  // soldiers whom their own side sends or recalls are no target
  const isOwn = (o: Phrase): boolean =>
    deep.lemmas.some(l => SENDING.has(l)) &&
    (nounClasses(c.words, o).some(n => n === 'troops' || n === 'mission') ||
      SENT.test(normAt(c.words, o.head))) &&
    findModifiers(c.words, o).length === 0
  const direct = objects.filter(o => !isOwn(o)).flatMap(of)
  const named = direct.filter(a => !a.pronoun)
  if (named.length > 0) {
    const withOthers = sense.kind === 'CONSULT' ? [...named, ...companions(c, deep, fits)] : named
    return { sources, targets: unique(withOthers) }
  }
  if (isIntransitive(sense, c)) return { sources, targets: [] }

  // what hangs on the noun, on the verb, and on the verbs above it
  const complements = [
    ...deep.complements,
    ...sense.chain.slice(0, -1).flatMap(k => (saying(c.predicates[k]!) ? [] : c.predicates[k]!.complements)),
  ]
  if (sense.kind === 'CONSULT') {
    const met = companions(c, deep, fits)
    if (met.length > 0) return { sources, targets: unique(met) }
  }
  const noun = sense.noun
  if (noun) {
    const own =
      CAPTIVES.test(normAt(c.words, noun.head)) && !isOwn(noun)
        ? of(noun)
        : findModifiers(c.words, noun).filter(fits)
    const hung = nounComplements(c, noun).filter(x =>
      /^(?:against|with|on|to|between|from|of|for)$/.test(x.preposition),
    )
    const found = [...own, ...hung.flatMap(x => of(x.phrase))].filter(a => !a.pronoun)
    if (found.length > 0) return { sources, targets: unique(found).slice(0, 4) }
  }
  const given = deep.objects
    .flat()
    .filter(o => o !== noun && !isOwn(o))
    .flatMap(of)
    .filter(a => !a.pronoun)
  if (given.length > 0) return { sources, targets: unique(given).slice(0, 4) }
  const order =
    sense.kind === 'REJECT' || sense.kind === 'AGREE'
      ? ['from', 'by', ...PREFERRED]
      : sense.kind === 'INVESTIGATE'
        ? ['by', ...PREFERRED]
        : complaining(deep)
          ? ['about', 'over', 'of', 'against', ...PREFERRED]
          : PREFERRED
  const mutual = RECIPROCAL.has(sense.kind) && sources.length > 1
  for (const preposition of order) {
    // where two met is nobody whom they met
    if (mutual && preposition !== 'with') continue
    if (sense.kind === 'CONSULT' && noun && /^(?:at|in|into|on|over|near)$/.test(preposition)) continue
    const found = complements
      .filter(x => x.preposition === preposition)
      .flatMap(x => of(x.phrase))
      .filter(a => !a.pronoun)
    if (found.length > 0) return { sources, targets: unique(found) }
  }
  if (mutual) return { sources, targets: [] }
  // whom a threat is to move: "… unless the owners return to the table"
  if (sense.kind === 'THREATEN') {
    const moved = c.predicates.find(q => /^(?:unless|if|until)$/.test(q.opener ?? ''))
    const asked = moved
      ? [moved.subject, [...moved.objects.flat(), ...moved.complements.map(x => x.phrase)]]
      : []
    for (const phrases of asked) {
      const found = phrases.flatMap(of).filter(a => !a.pronoun)
      if (found.length > 0) return { sources, targets: found.slice(0, 1) }
    }
  }
  // anyone named in the rest of the clause
  const limit = clauseEnd(c, deep)
  for (const phrase of c.phrases) {
    if (phrase.first < deep.end || phrase.first >= limit || phrase === noun || !isAgent(c.words, phrase))
      continue
    if (sense.kind === 'CONSULT' && noun && /^(?:in|at|on|near)$/.test(normAt(c.words, phrase.preposition)))
      continue
    const found = of(phrase).filter(a => !a.pronoun)
    if (found.length > 0) return { sources, targets: found }
  }
  return {
    sources,
    targets: direct.filter(
      a => a.pronoun && /^(?:him|her|them|us|me)$/.test(normAt(c.words, a.head)) && sense.kind !== 'REJECT',
    ),
  }
}

/**
 * Whom a protest is against: what stands behind "against" and "over", what it is to demand or to denounce, by whom.
 * Where it is held is nobody whom it is against.
 *
 *     [Tenants] marched to the hall to demand the return of homes taken by [the city].
 */
function protestedAgainst(
  c: Clauses,
  p: Predicate,
  sense: Sense,
  of: (phrase: Phrase) => ActorPhrase[],
): ActorPhrase[] {
  const w = c.words
  const named = (phrases: Phrase[]): ActorPhrase[] => phrases.flatMap(of).filter(a => !a.pronoun)
  const behind = [...p.complements, ...(sense.noun ? nounComplements(c, sense.noun) : [])]
  const by = (test: RegExp, from: { preposition: string; phrase: Phrase }[]): Phrase[] =>
    from.filter(x => test.test(x.preposition)).map(x => x.phrase)
  const aims = c.predicates.filter(
    q => q.verb > p.verb && (q.infinitive || q.gerund) && q.lemmas.some(l => AIMS.test(l)),
  )
  const attempts: (() => ActorPhrase[])[] = [
    () => named(by(/^against$/, behind)),
    () => (p.lemmas.includes('protest') ? named(p.objects.flat()) : []),
    () => named(by(/^(?:over|about)$/, behind)),
    () => named(aims.flatMap(q => by(/^(?:against|from|over|with|for)$/, q.complements))),
    () => named(aims.flatMap(q => [...q.objects.flat(), ...by(/^of$/, q.complements)])),
    () =>
      named(
        aims.flatMap(q =>
          c.predicates.filter(r => r.parent !== null && c.predicates[r.parent] === q).flatMap(r => r.subject),
        ),
      ),
    () =>
      named(c.phrases.filter(f => f.first > p.verb && normAt(w, f.preposition) === 'by' && isAgent(w, f))),
    () =>
      named(
        c.phrases.filter(
          f =>
            f.first > p.verb &&
            normAt(w, f.preposition) === 'of' &&
            /^(?:protest|defiance)$/.test(normAt(w, f.preposition - 1)),
        ),
      ),
    // in a country or its capital, where nobody else is named: against those who govern there
    () => named(by(/^(?:in|of)$/, p.complements).filter(f => isPlaceName(c, f))),
  ]
  for (const attempt of attempts) {
    const found = attempt()
    if (found.length > 0) return unique(found).slice(0, 3)
  }
  return []
}

const AIMS = /^(?:protest|demand|denounce|oppose|condemn|show|call|urge|press|force|reject|support|mark)$/

const SENDING = new Set([
  'deploy',
  'send',
  'contribute',
  'provide',
  'withdraw',
  'commit',
  'dispatch',
  'offer',
  'pull',
  'recall',
  'train',
  'station',
  'mobilise',
  'mobilize',
])
const SENT =
  /^(?:peacekeepers|soldiers|troops|forces|observers|monitors|police|officers|marines|warships|jets|planes)$/
const CAPTIVES =
  /^(?:prisoners?|hostages?|detainees?|captives?|inmates|abductees|convicts|ambassadors?|envoy|diplomats?|attaché|chargé|inspectors|observers|monitors|peacekeepers|agency|agencies|workers|correspondents)$/
const isPlaceName = (c: Clauses, f: Phrase): boolean =>
  /^\p{Lu}/u.test(c.words.text[c.words.tokens[f.head]!.start]!) && !f.pronoun
const isCountry = (c: Clauses, phrase: Phrase): boolean => {
  const span = phraseSpan(c.words, phrase)
  return Object.hasOwn(countries, c.words.text.slice(span.start, span.end).replace(/^the /i, ''))
}
const complaining = (p: Predicate): boolean => p.lemmas.some(l => l === 'complain' || l === 'protest')

/** The highest verb of the chain that is no verb of saying: its subject acts. */
function firstActing(c: Clauses, sense: Sense): Predicate {
  for (const k of sense.chain) {
    const p = c.predicates[k]!
    if (saying(p) && sense.kind !== 'DEMAND') continue
    return p
  }
  return c.predicates[sense.chain.at(-1)!]!
}

const saying = (p: Predicate): boolean =>
  p.lemmas.some(l => eventLexicon().operators.entries.get(l)?.includes('say'))

/** Everyone met: "with X and Y, and then with the delegation led by Z". */
function companions(c: Clauses, p: Predicate, fits: (a: ActorPhrase) => boolean): ActorPhrase[] {
  const out: ActorPhrase[] = []
  for (const { preposition, phrase } of p.complements)
    if (
      /^(?:with|between|among|from|by|alongside|including)$/.test(preposition) &&
      (preposition !== 'from' || out.length > 0) &&
      (preposition !== 'by' || !p.passive)
    )
      out.push(...findActorPhrases(c, phrase).filter(fits))
  for (const q of c.predicates)
    if (
      q.reduced &&
      q.lemmas.some(l => /^(?:lead|head|chair|mediate|broker|host|moderate)$/.test(l)) &&
      Math.abs(q.verb - p.verb) < 30
    )
      out.push(
        ...q.complements
          .filter(x => x.preposition === 'by')
          .flatMap(x => findActorPhrases(c, x.phrase))
          .filter(fits),
      )
  return out
}

const isIntransitive = (sense: Sense, c: Clauses): boolean => {
  const deep = c.predicates[sense.chain.at(-1)!]!
  if (sense.kind !== 'RETREAT') return false
  return (
    deep.lemmas.some(l => /^(?:resign|abdicate|surrender|capitulate|step|stand)$/.test(l)) ||
    (sense.noun !== null &&
      /^(?:ceasefire|cease-fire|truce|armistice|resignation)$/.test(normAt(c.words, sense.noun.head)))
  )
}

/** What hangs on a noun: "talks [with the owners] [in Oslo]". */
export function nounComplements(c: Clauses, noun: Phrase): { preposition: string; phrase: Phrase }[] {
  const out: { preposition: string; phrase: Phrase }[] = []
  let i = noun.end
  for (let steps = 0; steps < 4; steps++) {
    const phrase = c.phraseAt(i + 1)
    if (!phrase || phrase.first !== i + 1 || phrase.preposition !== i) break
    out.push({ preposition: normAt(c.words, i), phrase })
    i = phrase.end
    while (normAt(c.words, i) === 'and' && c.phraseAt(i + 1)?.first === i + 1) {
      out.push({ preposition: out.at(-1)!.preposition, phrase: c.phraseAt(i + 1)! })
      i = c.phraseAt(i + 1)!.end
    }
  }
  return out
}

/** Where the clause of a predicate ends: before the subject of the next finite verb that is not its own. */
function clauseEnd(c: Clauses, p: Predicate): number {
  let end = c.words.end
  for (const q of c.predicates) {
    if (q.verb <= p.verb || q.infinitive || q.gerund || q.reduced) continue
    const first = q.subject[0] && q.subject[0].first > p.verb ? q.subject[0].first : q.start
    end = Math.min(end, first)
  }
  return end
}

const unique = (actors: ActorPhrase[]): ActorPhrase[] =>
  actors.filter((a, k) => actors.findIndex(b => b.start === a.start && b.end === a.end) === k)
