import { normAt, type Clauses, type Phrase, type Words } from '../clauses/index.ts'
import { eventLexicon } from './lexicon.ts'

const ARMED =
  /^(?:troops?|soldiers?|servicemen|rebels?|guerr?illas?|militants?|militia\w*|gunm[ae]n|army|forces|police|fighters?|insurgents?|terrorists?|separatists?|commandos?|bomb\w*|missiles?|rockets?|tanks?|machetes?|kni(?:fe|ves)|guns?|rifles?|warplanes?|jets|helicopters?|aircraft|navy|mob|assailants?|attackers?|civilians|wounded|killing|drones?|artillery|shells|mortars?|landmines?|devices?|hostages?|stronghold|ambush|firefight|gunbattle|settlers|raid|invasion|warships?|protesters|demonstrators|rioters|inmates|prisoners|detainees)$/

/** Somebody or something that fights. */
export const isWeapon = (norm: string): boolean => ARMED.test(norm)

/** True where a word of the sentence belongs to fighting. */
export const isArmed = (w: Words): boolean => {
  for (let i = w.first; i < w.end; i++) if (ARMED.test(normAt(w, i))) return true
  return false
}

/** A name: its head has a capital. */
export const isNamed = (w: Words, o: Phrase): boolean =>
  /^\p{Lu}/u.test(w.text[w.tokens[o.head]!.start]!) && !o.pronoun

/** True where one of the phrases holds a number. */
export const isNumbered = (w: Words, objects: Phrase[]): boolean =>
  objects.some(o => w.tokens.slice(o.first, o.end).some(t => t.pos === 'NUM'))

/** More than one, as far as the word shows. */
export const isPlural = (w: Words, phrase: Phrase | undefined): boolean =>
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
    !isPlural(w, phrase) &&
    phrase.head > phrase.first
  )
}

/** Somebody who travels and meets on behalf of others. */
export const isOfficial = (c: Clauses, phrase: Phrase): boolean =>
  isPerson(c, phrase) ||
  /^(?:presidents?|ministers?|premiers?|envoys?|governors?|mayors?|secretary|delegation|delegations|chancellor|king|queen|prince|emir|ambassador|officials?|negotiators?|diplomats?|leaders?|mediators?|inspectors|foreign|pope|team)$/.test(
    normAt(c.words, phrase.head),
  )
