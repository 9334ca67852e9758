import { normAt, type Clauses, type Predicate } from '../clauses/index.ts'
import { findActorPhrases, isAgent } from './actors.ts'
import { eventLexicon, type Operator } from './lexicon.ts'
import { hasTime, withModal } from './modal.ts'
import type { Sense } from './sense-type.ts'

const HEDGES = new Set('believe think fear expect suggest hope suspect predict guess assume argue'.split(' '))
const SPEAKERS = new Set('it he she they we i'.split(' '))
const FIGHTS = /^(?:fight|retaliate|avenge|resist|strike|hit)$/
/** "refused to respond to a demand": that turns somebody down, "to respond to questions" does not */
const answersDemand = (c: Clauses, p: Predicate): boolean =>
  p.complements.some(
    x =>
      x.preposition === 'to' &&
      /^(?:demands?|requests?|call|calls|ultimatum|appeals?|offer|proposal)$/.test(
        normAt(c.words, x.phrase.head),
      ),
  )
const STRONG_AGREE = /^(?:agree|promise|pledge|offer|vow|commit|consent|undertake|be committed|express)/

/**
 * What a verb makes of the verb below it: to agree to send troops is AGREE, to refuse to send them REJECT.
 *
 * @param i - the governing predicate, `k` the one below it
 * @param resolve - the sense of a predicate, taken by itself
 */
export function applyOperator(
  c: Clauses,
  operator: Operator,
  key: string,
  i: number,
  k: number,
  resolve: (predicate: number) => Sense | null,
): Sense | null {
  const p = c.predicates[i]!
  const child = c.predicates[k]!
  const { friendly, hostile } = eventLexicon()
  const { link } = child
  const inner = resolve(k)
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
      // "is due to meet them on Friday": a date in the calendar, no promise
      if (inner.kind === 'CONSULT' && /^be (?:due|set|scheduled|slated)/.test(key) && hasTime(c))
        return { ...inner, chain: [i, ...inner.chain], outlook: true }
      return friendly.has(inner.kind) ? make('AGREE') : null
    }
    case 'threaten': {
      if (p.negated) return null
      if (link === 'that') {
        if (!child.modal || !sameSubject) return null
        if (key === 'warn' && (!inner || !(inner.kind === 'THREATEN'))) return null
      } else if (link !== 'to' || key === 'warn') return null
      if (/^(?:vow|swear)/.test(key) && inner && friendly.has(inner.kind)) return make('AGREE')
      if (key !== 'threaten' && !inner && !child.lemmas.some(l => FIGHTS.test(l))) return null
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
        !inner &&
        !answersDemand(c, child)
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
