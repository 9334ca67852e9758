import { normAt, type Clauses, type Phrase, type Predicate, type Words } from '../clauses/index.ts'
import { findActorPhrases, isAgent } from './actors.ts'
import { matchKeys, nounClasses } from './keys.ts'
import { eventLexicon } from './lexicon.ts'
import { refusesNoun } from './refuse-nouns.ts'
import { refusesVerb } from './refuse-verbs.ts'
import type { Sense } from './sense-type.ts'
import { isNamed, isPlural } from './shapes.ts'

const OF_NOUNS =
  /^(?:round|series|wave|string|spate|number|set|kind|sort|form|day|days|weeks|hours|campaign|night|suspension|withdrawal|lifting|end|halt|start|beginning|resumption|imposition|release|return|deployment|state|declaration|threat|part|portion|bulk|all|act|acts|program|programme|attempt)$/
/** nouns made of a verb: "announced the withdrawal of its troops" is "withdrew its troops" */
const DEVERBAL: { [noun: string]: string } = {
  suspension: 'suspend',
  withdrawal: 'withdraw',
  pullout: 'withdraw',
  lifting: 'lift',
  end: 'end',
  halt: 'halt',
  cancellation: 'cancel',
  resumption: 'resume',
  imposition: 'impose',
  release: 'release',
  deployment: 'deploy',
  closure: 'close',
  reopening: 'reopen',
  evacuation: 'evacuate',
  expulsion: 'expel',
  removal: 'withdraw',
  easing: 'ease',
  freeze: 'freeze',
  arrest: 'arrest',
  boycott: 'boycott',
  resignation: 'resign',
  ban: 'ban',
}
const ANNOUNCERS = new Set(
  'announce declare begin start complete order finish speed continue confirm propose decree agree'.split(' '),
)

/** The type that a verb with its objects carries by itself. */
export function ownSense(c: Clauses, p: Predicate, i: number): Sense | null {
  const w = c.words
  const { acts, plain, kinds } = eventLexicon()
  const make = (kind: string, objects: Phrase[], noun: Phrase | null): Sense => ({
    kind,
    chain: [i],
    objects,
    noun,
    modal: null,
    negated: false,
    outlook: false,
    hedged: false,
  })
  const objectsAt = (end: number): Phrase[] => {
    const next = c.phraseAt(end)
    if (next && next.first === end && end > p.end)
      return [
        next,
        ...p.complements
          .filter(x => x.phrase === next)
          .map(x => x.phrase)
          .slice(1),
      ]
    if (p.passive) return p.subject
    return p.objects.flat()
  }
  if (p.lemmas.some(l => ANNOUNCERS.has(l)))
    for (const object of objectsAt(p.end)) {
      const verb = DEVERBAL[normAt(w, object.head)]
      const inner =
        verb && /^(?:of|to|on|in)$/.test(normAt(w, object.end)) ? c.phraseAt(object.end + 1) : null
      if (!verb || !inner) continue
      for (const { noun, at } of classesOf(c, inner))
        for (const family of acts.entries.get(verb) ?? []) {
          const kind = kinds[family]?.[noun]
          if (kind) return make(kind, [inner], at)
        }
    }
  const held = heldMeeting(c, p)
  if (held) return { ...make(held.kind, [], held.noun), outlook: held.ahead }
  const gathering = comesFor(c, p)
  if (gathering) return make(gathering.kind, [], gathering.noun)
  const [acting, whole] = [matchKeys(w, p, acts), matchKeys(w, p, plain)]
  // most verbs by far are in neither lexicon
  if (acting.length === 0 && whole.length === 0) return null
  const entries = [
    ...acting.map(m => ({ ...m, plain: false as const })),
    ...whole.map(m => ({ ...m, plain: true as const })),
  ].sort((a, b) => b.key.split(' ').length - a.key.split(' ').length || Number(a.plain) - Number(b.plain))
  for (const entry of entries) {
    const objects = objectsAt(entry.end)
    if (!entry.plain) {
      const bare = objects.length === 0 && !p.passive
      const governed = bare
        ? [
            ...p.complements.filter(x => x.preposition === 'of').map(x => x.phrase),
            ...(intransitive(w, p) ? p.subject : []),
          ]
        : objects
      for (const object of governed) {
        const found = classesOf(c, object)
        for (const family of entry.values)
          for (const { noun, at } of found) {
            // "ended two days of talks": they were held
            const held = noun === 'meeting' && /^(?:end|close|leave|conclude)$/.test(entry.key)
            const kind = held ? 'CONSULT' : kinds[family]?.[noun]
            if (!kind || refusesNoun(c, p, kind, noun, at)) continue
            const others = p.objects.flat().filter(o => o !== object)
            return make(kind, family === 'give' || family === 'voice' ? others : [], at)
          }
      }
      continue
    }
    for (const { kind, need } of entry.values) {
      if (
        need === 'passive'
          ? !p.passive || !p.subject.some(s => findActorPhrases(c, s).length > 0 || kind === 'COERCE')
          : p.passive && kind === 'AGREE'
      )
        continue
      if (need === 'none' && (objects.length > 0 || p.passive)) continue
      if (need === 'any' && objects.length === 0 && !(kind === 'DEMAND' && normAt(w, entry.end) === 'that'))
        continue
      if (
        need === 'actor' &&
        !objects.some(o => findActorPhrases(c, o).length > 0 && !onlyModifier(c, o, kind))
      )
        continue
      if (need === 'place' && !objects.some(o => isNamed(w, o))) continue
      if (refusesVerb(c, p, entry.key, kind, need, objects)) continue
      return make(kind, need === 'none' ? [] : objects, null)
    }
  }
  return null
}

/** verbs by which a meeting goes on, ends or comes to nothing, itself the subject */
const GOES_ON = new Set(
  'collapse conclude break adjourn wrap last stall reconvene resume begin start open end continue finish close proceed drag go'.split(
    ' ',
  ),
)
const SETTLED = new Set('schedule set plan slate fix book expect pencil'.split(' '))

/** "Talks between the two broke up", "the meeting took place", "the hearing is scheduled for Monday": they met, or will. */
function heldMeeting(c: Clauses, p: Predicate): { kind: string; noun: Phrase; ahead: boolean } | null {
  const w = c.words
  const subject = p.subject[0]
  if (!subject || subject.pronoun || p.gerund || p.reduced || p.infinitive) return null
  const place = !p.passive && p.lemmas.includes('take') && normAt(w, p.end) === 'place'
  const goesOn = !p.passive && p.objects.length === 0 && p.lemmas.some(l => GOES_ON.has(l))
  const settled = p.passive && p.modal === null && p.lemmas.some(l => SETTLED.has(l))
  const willBeHeld = p.passive && p.modal === 'will' && p.lemmas.includes('hold')
  if (!place && !goesOn && !settled && !willBeHeld) return null
  const round =
    normAt(w, subject.head) === 'round' && normAt(w, subject.end) !== 'of' ? { at: subject } : undefined
  const found = round ?? classesOf(c, subject).find(f => f.noun === 'meeting')
  if (!found) return null
  const ahead =
    (willBeHeld && round !== undefined) || (settled && w.time.some((t, k) => t && k + w.first > p.verb))
  return ahead || place || goesOn ? { kind: 'CONSULT', noun: found.at, ahead } : null
}

const COMES = new Set(
  'converge gather assemble mass flock descend fly travel return arrive come go head rally march turn reconvene sit'.split(
    ' ',
  ),
)

/** "were converging for a rally", "flew home for talks with the premier": what they came for. */
function comesFor(c: Clauses, p: Predicate): { kind: string; noun: Phrase } | null {
  if (
    p.passive ||
    !p.lemmas.some(l => COMES.has(l)) ||
    !p.subject.some(s => findActorPhrases(c, s).length > 0)
  )
    return null
  for (const { preposition, phrase } of p.complements) {
    if (preposition !== 'for') continue
    const classes = nounClasses(c.words, phrase)
    if (classes.includes('meeting')) return { kind: 'CONSULT', noun: phrase }
    if (classes.includes('protest') && p.subject.some(s => isPlural(c.words, s) || p.subject.length > 1))
      return { kind: 'PROTEST', noun: phrase }
  }
  return null
}

/** For bodily and personal acts a possessor is not enough: "attacked Ruiz's record" is no attack on Ruiz's body. */
const onlyModifier = (c: Clauses, object: Phrase, kind: string): boolean =>
  /^(?:ASSAULT|CONSULT|AID)$/.test(kind) &&
  !isAgent(c.words, object) &&
  !/^(?:positions?|camps?|villages?|towns?|convoys?|offices?|base|posts?|targets?|homes?)$/.test(
    normAt(c.words, object.head),
  )

const intransitive = (w: Words, p: Predicate): boolean =>
  !p.passive &&
  p.subject.length > 0 &&
  !p.subject.some(s => isAgent(w, s)) &&
  /^(?:begin|start|end|resume|open|halt|stop|continue|commence|cease|break|kick)$/.test(
    p.lemmas[0] === undefined
      ? ''
      : (p.lemmas.find(l =>
          /^(?:begin|start|end|resume|open|halt|stop|continue|commence|cease|break|kick)$/.test(l),
        ) ?? ''),
  )

/** The classes of a phrase, or, where its head only frames another noun ("a round of talks"), of that one. */
function classesOf(c: Clauses, phrase: Phrase): { noun: string; at: Phrase }[] {
  const w = c.words
  const own = nounClasses(w, phrase).map(noun => ({ noun, at: phrase }))
  if (own.length > 0 && !OF_NOUNS.test(normAt(w, phrase.head))) return own
  if (normAt(w, phrase.end) === 'of' || normAt(w, phrase.end) === 'to') {
    const inner = c.phraseAt(phrase.end + 1)
    if (inner && (OF_NOUNS.test(normAt(w, phrase.head)) || own.length === 0))
      return [...own, ...nounClasses(w, inner).map(noun => ({ noun, at: inner }))]
  }
  return own
}
