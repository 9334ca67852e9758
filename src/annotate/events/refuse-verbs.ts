import { normAt, type Clauses, type Phrase, type Predicate, type Words } from '../clauses/index.ts'
import { findActorPhrases, isAgent } from './actors.ts'
import { nounClasses } from './keys.ts'
import { isArmed, isWeapon, isNumbered, isOfficial, isPlural } from './shapes.ts'

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

/** Where the verb matches and it is no such event all the same. */
export function refusesVerb(
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
      // a flood, a crash, a heatwave kills and means nothing by it
      if (
        acting.length > 0 &&
        !acting.some(a => isAgent(w, a) || findActorPhrases(c, a).length > 0) &&
        !acting.some(a => isWeapon(normAt(w, a.head)) || violent(w, a))
      )
        return true
      if (p.gerund && acting.length === 0 && /^(?:kill|injure|hurt|wound)$/.test(verb) && !isArmed(w))
        return true
      return (
        LOOSE_VIOLENCE.has(verb) &&
        !isArmed(w) &&
        !(verb === 'kill' || verb === 'shoot' || verb === 'wound' || verb === 'injure' || verb === 'hurt'
          ? isNumbered(w, objects) || p.passive
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
        !isArmed(w) &&
        !/^(?:government|authorities)$/.test(normAt(w, acting[0]?.head ?? -1))
      )
    case 'CONSULT':
      if (objects.some(o => PRESS.has(normAt(w, o.head)) && !(o.pronoun && verb === 'meet'))) return true
      if (need === 'none') {
        // a crowd gathers as well: only those who meet for others, and to talk
        if (
          /^(?:gather|convene|assemble|sit)$/.test(verb) &&
          !(acting.every(s => isOfficial(c, s)) && (verb === 'sit' || toTalk(c, p)))
        )
          return true
        return !(acting.length > 1 || isPlural(w, acting[0])) || !acting.every(s => isAgent(w, s))
      }
      if (need === 'any') return !acting.some(s => isAgent(w, s)) || objects.length === 0
      if (need === 'place') return !acting.some(s => isOfficial(c, s))
      return acting.length > 0 && !acting.some(s => isAgent(w, s) || findActorPhrases(c, s).length > 0)
    case 'PROTEST':
      if (need === 'none')
        return (
          !(acting[0] && (isPlural(w, acting[0]) || acting.length > 1) && isAgent(w, acting[0])) ||
          (verb === 'strike' && isArmed(w))
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
          !/^(?:terms|formula|invitation|mediation|conditions|measures|timetable|role|budget|plan|package|truce|compromise|rules|text|draft|wording|date|extension|reforms|price|ceasefire)$/.test(
            normAt(w, o.head),
          ),
      )
    case 'THREATEN':
      return !acting.some(s => isAgent(w, s)) && !p.passive
    case 'AID':
      return (
        /^(?:train|treat|feed|arm|assist|aid)$/.test(verb) &&
        !isArmed(w) &&
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
    case 'DISAPPROVE':
      // "charged the mayor with fraud", not "charged passengers a fee"
      if (verb === 'charge' && !p.complements.some(x => x.preposition === 'with') && !charges(c, p))
        return true
      return (
        acting.length > 0 &&
        !p.passive &&
        !acting.some(s => isAgent(w, s) || findActorPhrases(c, s).length > 0)
      )
    case 'DEMAND':
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

const charges = (c: Clauses, p: Predicate): boolean =>
  c.words.tokens.slice(p.end, Math.min(p.end + 12, c.words.end)).some(t => t.norm === 'with')

const toTalk = (c: Clauses, p: Predicate): boolean =>
  c.predicates.some(
    q =>
      q.infinitive &&
      q.verb > p.verb &&
      q.lemmas.some(l => /^(?:discuss|negotiate|talk|consider|seek|agree|decide|debate)$/.test(l)),
  )

/** An explosion in a mine or a kitchen is no attack: only beside somebody or something that fights. */
const violent = (w: Words, a: Phrase): boolean =>
  (!/^(?:explosions?|blasts?|fire)$/.test(normAt(w, a.head)) || isArmed(w)) &&
  /^(?:attacks?|strikes?|blasts?|explosions?|shootings?|clash(?:es)?|violence|fighting|war|fire|gunfire|riots?|raids?|ambush(?:es)?|assaults?|massacre|bombings?|bombardment|shelling|crackdown|unrest|offensive|battles?|airstrikes?|stabbings?|terrorism)$/.test(
    normAt(w, a.head),
  ) &&
  !/^(?:a|the)?\s*(?:wild|bush|forest)/.test(normAt(w, a.head - 1))
