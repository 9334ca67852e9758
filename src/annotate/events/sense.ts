import { normAt, type Clauses, type Phrase, type Predicate, type Words } from '../clauses/index.ts'
import { findActorPhrases, isAgent } from './actors.ts'
import { matchKeys, nounClasses } from './keys.ts'
import { eventLexicon, type Operator } from './lexicon.ts'

/** What a predicate with its operators comes to: a PLOVER type and the chain of verbs that carry it. */
export interface Sense {
  kind: string
  /** predicate indices from the governing verb down to the verb whose objects are the event's */
  chain: number[]
  /** the phrases that the event is done to, as the lexicon entry sees them */
  objects: Phrase[]
  /** a noun carried the type ("held talks"): the recipients hang on that noun */
  noun: Phrase | null
  modal: string | null
  negated: boolean
  /** "will", "would", "plans to": the act itself has not happened */
  outlook: boolean
  hedged: boolean
}

const HEDGES = new Set('believe think fear expect suggest hope suspect predict guess assume argue'.split(' '))
const SPEAKERS = new Set('it he she they we i'.split(' '))
const STRONG_AGREE = /^(?:agree|promise|pledge|offer|vow|commit|consent|undertake|be committed|express)/

/** The event that predicate `i` tells, its complements taken in; null where there is none. */
export function resolveSense(c: Clauses, i: number, depth = 0): Sense | null {
  const p = c.predicates[i]!
  if (depth > 5) return null
  for (const match of matchKeys(c.words, p, eventLexicon().operators)) {
    for (let k = 0; k < c.predicates.length; k++) {
      const child = c.predicates[k]!
      if (child.parent !== i || child.link === null) continue
      for (const operator of match.values) {
        const found = applyOperator(c, operator, match.key, i, k, depth)
        if (found) return found
      }
      break
    }
  }
  const own = ownSense(c, p, i)
  return own ? withModal(c, p, own) : null
}

/** "will …" turns a friendly act into AGREE and a hostile one into THREATEN; "will not …" into REJECT. */
function withModal(c: Clauses, p: Predicate, s: Sense): Sense | null {
  const { friendly, hostile } = eventLexicon()
  // "no meeting has been arranged"
  const none = [...(p.passive ? p.subject : []), ...p.objects.flat()].some(
    o => normAt(c.words, o.first) === 'no',
  )
  if (!p.modal) return { ...s, negated: p.negated || none }
  if (p.modal === 'must' || p.modal === 'should' || p.modal === 'can') return null
  if (p.negated) return friendly.has(s.kind) ? { ...s, kind: 'REJECT', outlook: true } : null
  const unless = c.words.tokens.slice(p.end, c.words.end).some(t => t.norm === 'unless')
  const tentative = p.modal === 'may' || p.modal === 'might' || p.modal === 'could'
  if (hostile.has(s.kind) || (unless && friendly.has(s.kind))) {
    const conditional = unless || c.words.tokens.slice(c.words.first, c.words.end).some(t => t.norm === 'if')
    if (tentative && !conditional) return { ...s, modal: p.modal, outlook: true, hedged: true }
    return { ...s, kind: 'THREATEN', modal: p.modal, outlook: true }
  }
  if (s.kind === 'RETREAT' && s.objects.length === 0 && s.noun === null)
    return { ...s, modal: p.modal, outlook: true }
  if (friendly.has(s.kind)) return { ...s, kind: 'AGREE', modal: p.modal, outlook: true, hedged: tentative }
  return { ...s, modal: p.modal, outlook: true, hedged: tentative }
}

function applyOperator(
  c: Clauses,
  operator: Operator,
  key: string,
  i: number,
  k: number,
  depth: number,
): Sense | null {
  const p = c.predicates[i]!
  const child = c.predicates[k]!
  const { friendly, hostile } = eventLexicon()
  const { link } = child
  const inner = resolveSense(c, k, depth + 1)
  const make = (kind: string, more: Partial<Sense> = {}): Sense => ({
    kind,
    chain: [i, ...(inner?.chain ?? [k])],
    objects: inner?.objects ?? child.objects.flat(),
    noun: inner?.noun ?? null,
    modal: p.modal,
    negated: p.negated,
    outlook: true,
    hedged: false,
    ...more,
  })
  const sameSubject =
    child.subject.length === 0 ||
    child.subject === p.subject ||
    (child.subject[0]!.pronoun && SPEAKERS.has(normAt(c.words, child.subject[0]!.head)))
  switch (operator) {
    case 'say': {
      if (link !== 'that') return null
      if (
        (child.modal === 'must' || child.modal === 'should') &&
        !sameSubject &&
        isAgent(c.words, child.subject[0]!) &&
        child.modal === 'must'
      )
        return make('DEMAND', { outlook: false })
      if (child.negated && (child.modal === 'will' || child.modal === 'would') && sameSubject)
        return make('REJECT', { negated: false })
      if (!inner) return null
      return {
        ...inner,
        chain: [i, ...inner.chain],
        hedged: inner.hedged || p.lemmas.some(l => HEDGES.has(l)),
      }
    }
    case 'agree': {
      if (link !== 'to' && link !== 'that') return null
      if (link === 'that' && !sameSubject) return null
      if (p.negated) return make('REJECT', { negated: false })
      if (child.negated) return make('REJECT')
      const kind = inner?.kind ?? null
      if (/^(?:decide|resolve)/.test(key)) return inner ? { ...inner, chain: [i, ...inner.chain] } : null
      if (/^(?:vow|swear|be )/.test(key) && kind && hostile.has(kind)) return make('THREATEN')
      if (kind === 'THREATEN' || kind === 'REJECT') return make(kind)
      if (
        STRONG_AGREE.test(key) ||
        (kind !== null && friendly.has(kind)) ||
        /^be (?:ready|willing|prepared)/.test(key)
      )
        return make('AGREE', { outlook: key.startsWith('be ') })
      return null
    }
    case 'intend': {
      if (link !== 'to' || p.negated || !inner) return null
      if (key.startsWith('prepare') && inner.kind === 'ASSAULT') return make('MOBILIZE', { outlook: false })
      if (/^(?:hope|want|seek|look|mean|be likely|be expected|expect)/.test(key))
        return { ...inner, chain: [i, ...inner.chain], outlook: true, hedged: !/expected/.test(key) }
      if (hostile.has(inner.kind)) return make('THREATEN')
      return friendly.has(inner.kind) ? make('AGREE') : null
    }
    case 'threaten': {
      if (p.negated) return null
      if (link === 'that') {
        if (!child.modal || !sameSubject) return null
        if (key === 'warn' && (!inner || !(inner.kind === 'THREATEN'))) return null
      } else if (link !== 'to' || key === 'warn') return null
      if (/^(?:vow|swear)/.test(key) && inner && friendly.has(inner.kind)) return make('AGREE')
      if (key !== 'threaten' && !inner) return null
      // "threatened to overshadow": a thing threatens nobody
      if (p.subject[0] && findActorPhrases(c, p.subject[0]).length === 0) return null
      return make('THREATEN', { outlook: key !== 'threaten' && key !== 'vow' })
    }
    case 'refuse': {
      if (key.startsWith('fail')) return null
      // "declined to comment" turns nobody down
      if (
        child.lemmas.some(l =>
          /^(?:say|comment|answer|discuss|elaborate|identify|name|specify|speak|talk|believe|be|confirm|respond|give)$/.test(
            l,
          ),
        ) &&
        !inner
      )
        return null
      if (link === 'to' || (link === 'gerund' && /^(?:rule out|reject|oppose|resist)/.test(key)))
        return p.negated || p.modal === 'could' ? null : make('REJECT', { outlook: false })
      return null
    }
    case 'demand': {
      if (p.negated || p.modal === 'should' || p.modal === 'must' || p.modal === 'could') return null
      if (/^(?:want|order|warn|remind|convince|persuade|expect|tell|ask)/.test(key)) {
        if (link !== 'object-to') return null
        if (/^(?:want|order|convince|persuade|expect)/.test(key)) return null
      }
      if (key === 'insist') return null
      if (link === 'to' && !/^(?:demand|ask|request)/.test(key)) return null
      if (inner?.kind === 'SUPPORT' && link === 'object-to') return make('SUPPORT', { outlook: false })
      return make('DEMAND', { outlook: false })
    }
    case 'send':
      return link === 'object-to' && inner && !p.negated && /^(?:INVESTIGATE|CONSULT|AID)$/.test(inner.kind)
        ? withModal(c, p, { ...inner, chain: [i, ...inner.chain], outlook: false })
        : null
    case 'aspect':
      if (link !== 'to' && link !== 'gerund') return null
      return inner && !p.negated
        ? {
            ...inner,
            chain: [i, ...inner.chain],
            modal: p.modal ?? inner.modal,
            outlook: inner.outlook || p.modal !== null,
          }
        : null
    case 'stop':
      if (link !== 'gerund' && link !== 'to' && link !== 'from-gerund') return null
      if (!inner || p.negated || p.modal || (p.infinitive && p.parent === null)) return null
      if (inner.kind === 'PROTEST' || inner.kind === 'ASSAULT' || inner.kind === 'MOBILIZE')
        return make('RETREAT', { outlook: false })
      return make(hostile.has(inner.kind) ? 'CONCEDE' : 'SANCTION', { outlook: false })
    case 'force':
      if (link !== 'object-to') return null
      if (p.passive) return inner ? { ...inner, chain: [i, ...inner.chain] } : null
      if (!p.subject.some(x => findActorPhrases(c, x).length > 0)) return null
      return p.objects[0] && findActorPhrases(c, p.objects[0][0]!).length > 0
        ? make('COERCE', { outlook: p.modal !== null, objects: p.objects[0] })
        : null
    case 'prevent':
      if (link !== 'from-gerund' && link !== 'object-to') return null
      if (!p.subject.some(x => findActorPhrases(c, x).length > 0)) return null
      return p.objects[0] && findActorPhrases(c, p.objects[0][0]!).length > 0
        ? make(p.modal ? 'THREATEN' : 'COERCE', { objects: p.objects[0], outlook: p.modal !== null })
        : null
    case 'allow': {
      if (link !== 'object-to') return null
      const allowed = p.passive ? p.subject : (p.objects[0] ?? [])
      if (!allowed[0] || findActorPhrases(c, allowed[0]).length === 0) return null
      if (p.negated)
        return make(p.modal === 'will' || p.modal === 'would' ? 'THREATEN' : 'REJECT', {
          negated: false,
          objects: allowed,
        })
      const base = make('CONCEDE', { objects: allowed, outlook: false })
      return p.modal ? withModal(c, p, base) : base
    }
    default:
      return null
  }
}

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

const ARMED =
  /^(?:troops?|soldiers?|servicemen|rebels?|guerr?illas?|militants?|militia\w*|gunm[ae]n|army|forces|police|fighters?|insurgents?|terrorists?|separatists?|commandos?|bomb\w*|missiles?|rockets?|tanks?|machetes?|kni(?:fe|ves)|guns?|rifles?|warplanes?|jets|helicopters?|aircraft|navy|mob|assailants?|attackers?|civilians|wounded|killing|drones?|artillery|shells|mortars?|hostages?|stronghold|ambush|firefight|gunbattle|settlers|raid|invasion|warships?|protesters|demonstrators|rioters|inmates|prisoners|detainees)$/
const LOOSE_VIOLENCE = new Set(
  'attack beat fight battle clash hit raid storm target seize capture occupy engage execute strike pound force drive assault advance push thrust cross retake overrun injure hurt wound hang ambush shoot kill explode press'.split(
    ' ',
  ),
)
const PRESS = new Set(
  'reporters journalists media press crowd supporters voters audience donors viewers fans camera cameras them him her us you it me people'.split(
    ' ',
  ),
)

const armed = (w: Words): boolean => {
  for (let i = w.first; i < w.end; i++) if (ARMED.test(normAt(w, i))) return true
  return false
}

/** The type that a verb with its objects carries by itself. */
function ownSense(c: Clauses, p: Predicate, i: number): Sense | null {
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
  const entries = [
    ...matchKeys(w, p, acts).map(m => ({ ...m, plain: false as const })),
    ...matchKeys(w, p, plain).map(m => ({ ...m, plain: true as const })),
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

/** For bodily and personal acts a possessor is not enough: "attacked Ruiz's record" is no attack on Ruiz's body. */
const onlyModifier = (c: Clauses, object: Phrase, kind: string): boolean =>
  /^(?:ASSAULT|CONSULT|AID)$/.test(kind) &&
  !isAgent(c.words, object) &&
  !/^(?:positions?|camps?|villages?|towns?|convoys?|offices?|base|posts?|targets?|homes?)$/.test(
    normAt(c.words, object.head),
  )

const isNamed = (w: Words, o: Phrase): boolean =>
  /^\p{Lu}/u.test(w.text[w.tokens[o.head]!.start]!) && !o.pronoun

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

/** Where noun and verb match and it is no such event all the same. */
function refusesNoun(c: Clauses, p: Predicate, kind: string, noun: string, at: Phrase): boolean {
  const w = c.words
  const head = normAt(w, at.head)
  const before = normAt(w, at.head - 1)
  // "called the talks useful" names no meeting called
  if (kind === 'CONSULT' && p.lemmas.includes('call')) return true
  // a candidate's rally, a protest vote, a conference call with investors
  if (
    kind === 'PROTEST' &&
    /^(?:rally|rallies|march)$/.test(head) &&
    (p.subject.every(s => !plural(w, s) && !eventLexicon().agents.has(normAt(w, s.head))) ||
      /^(?:campaign|election|political|victory)$/.test(before))
  )
    return true
  if (kind === 'PROTEST' && noun === 'road') return !p.subject.some(s => isAgent(w, s))
  if (
    kind === 'ASSAULT' &&
    /^(?:war|fire|violence|battle|battles|blast|shots|attacks?|assault|raids?|bomb)$/.test(head) &&
    !armed(w) &&
    !/^(?:unleash|wage|mount|carry)$/.test(p.lemmas[0]!)
  )
    return true
  if (kind === 'COERCE' && noun === 'property' && !p.subject.some(s => isAgent(w, s)) && !p.passive)
    return true
  if (
    kind === 'CONSULT' &&
    /^(?:talk|conversation|audience|hearing|hearings)$/.test(head) &&
    (p.passive || /^(?:give|announce)$/.test(p.lemmas[0]!))
  )
    return true
  if (
    kind === 'AID' &&
    !p.objects.flat().some(o => o !== at && findActorPhrases(c, o).length > 0) &&
    !p.complements.some(x => /^(?:to|for)$/.test(x.preposition) && findActorPhrases(c, x.phrase).length > 0)
  )
    return true
  if (kind === 'SANCTION' && p.infinitive && p.parent === null) return true
  if (
    kind === 'SANCTION' &&
    noun === 'aid' &&
    /^(?:food|credit|credits|rice|wheat|grain|flour|help|doctors|shelter)$/.test(head)
  )
    return true
  if (
    kind === 'SANCTION' &&
    noun === 'relations' &&
    /^(?:program|programme|trade|flights|imports|exports|membership|relationship|relation|contact)$/.test(
      head,
    ) &&
    !w.tokens
      .slice(at.end, w.end)
      .some(
        (t, k) => (t.norm === 'with' || t.norm === 'to' || t.norm === 'for' || t.norm === 'from') && k < 3,
      )
  )
    return true
  return false
}

/** Where the verb matches and it is no such event all the same. */
function refusesVerb(
  c: Clauses,
  p: Predicate,
  key: string,
  kind: string,
  need: string,
  objects: Phrase[],
): boolean {
  const w = c.words
  const verb = key.split(' ')[0]!
  const acting = p.passive ? p.complements.filter(x => x.preposition === 'by').map(x => x.phrase) : p.subject
  switch (kind) {
    case 'ASSAULT':
      return (
        LOOSE_VIOLENCE.has(verb) &&
        !armed(w) &&
        !(verb === 'kill' || verb === 'shoot' || verb === 'wound' || verb === 'injure' || verb === 'hurt'
          ? numbered(w, objects) || p.passive
          : false)
      )
    case 'COERCE':
      return (
        (verb === 'capture' ||
          verb === 'seize' ||
          verb === 'suppress' ||
          verb === 'hack' ||
          verb === 'put' ||
          verb === 'break') &&
        !armed(w) &&
        !/^(?:government|authorities)$/.test(normAt(w, acting[0]?.head ?? -1))
      )
    case 'CONSULT':
      if (objects.some(o => PRESS.has(normAt(w, o.head)) && !(o.pronoun && verb === 'meet'))) return true
      if (need === 'none')
        return (
          !(acting.length > 1 || plural(w, acting[0])) ||
          /^(?:the|these|its|their|our)$/.test('') ||
          !acting.every(s => isAgent(w, s))
        )
      if (need === 'any') return !acting.some(s => isAgent(w, s)) || objects.length === 0
      if (need === 'place') return !acting.some(s => isOfficial(c, s))
      return acting.length > 0 && !acting.some(s => isAgent(w, s) || findActorPhrases(c, s).length > 0)
    case 'PROTEST':
      if (need === 'none')
        return (
          !(acting[0] && (plural(w, acting[0]) || acting.length > 1) && isAgent(w, acting[0])) ||
          (verb === 'strike' && armed(w))
        )
      return !acting.some(s => isAgent(w, s))
    case 'REJECT':
      if (/^(?:dismiss|ignore|disregard|shun|snub|defy|flout|violate|overrule)$/.test(verb))
        return (
          !acting.some(s => isAgent(w, s)) ||
          objects.every(o => nounClasses(w, o).length === 0 && findActorPhrases(c, o).length === 0)
        )
      return acting.length > 0 && !acting.some(s => isAgent(w, s) || findActorPhrases(c, s).length > 0)
    case 'AGREE':
      return objects.every(
        o =>
          nounClasses(w, o).length === 0 &&
          !/^(?:terms|formula|invitation|mediation|conditions|measures|timetable|role)$/.test(
            normAt(w, o.head),
          ),
      )
    case 'THREATEN':
      return !acting.some(s => isAgent(w, s)) && !p.passive
    case 'AID':
      return (
        /^(?:train|treat|feed|arm|assist|aid)$/.test(verb) &&
        !armed(w) &&
        !objects.some(o =>
          /^(?:refugees|victims|survivors|patients|wounded|families)$/.test(normAt(w, o.head)),
        )
      )
    case 'RETREAT':
      return (
        acting.length > 0 &&
        !acting.some(s => isAgent(w, s) || findActorPhrases(c, s).length > 0) &&
        !p.passive
      )
    case 'DEMAND':
    case 'DISAPPROVE':
    case 'SUPPORT':
    case 'INVESTIGATE':
      return (
        acting.length > 0 &&
        !p.passive &&
        !acting.some(s => isAgent(w, s) || findActorPhrases(c, s).length > 0)
      )
    default:
      return false
  }
}

const numbered = (w: Words, objects: Phrase[]): boolean =>
  objects.some(o => w.tokens.slice(o.first, o.end).some(t => t.pos === 'NUM'))

const plural = (w: Words, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  // a surname in -s is no plural; the name of a people is
  (!isNamed(w, phrase) ||
    phrase.head === w.first ||
    /(?:ans|ese|lis|nis|yans|ots|shmen)$/.test(normAt(w, phrase.head))) &&
  (/[^s]s$/.test(normAt(w, phrase.head)) ||
    /^(?:people|police|they|we|men|women|hundreds|thousands|dozens)$/.test(normAt(w, phrase.head)))

/** A single named person, as far as the words show: two capitals, no institution. */
const isPerson = (c: Clauses, phrase: Phrase): boolean => {
  const w = c.words
  if (phrase.pronoun) return /^(?:he|she|i)$/.test(normAt(w, phrase.head))
  return (
    isNamed(w, phrase) &&
    !eventLexicon().agents.has(normAt(w, phrase.head)) &&
    !plural(w, phrase) &&
    phrase.head > phrase.first
  )
}

const isOfficial = (c: Clauses, phrase: Phrase): boolean =>
  isPerson(c, phrase) ||
  /^(?:president|minister|premier|envoy|envoys|secretary|delegation|delegations|chancellor|king|queen|prince|emir|ambassador|officials?|negotiators?|diplomats?|leaders?|mediators?|inspectors|foreign|pope|team)$/.test(
    normAt(c.words, phrase.head),
  )
