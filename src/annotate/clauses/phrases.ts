import type { Span } from '../../text/span.ts'
import { isUpperAt } from '../characters.ts'
import { isPastForm } from '../verb-forms.ts'
import type { PartOfSpeech, Sentence, Token } from '../types.ts'

/**
 * A base noun phrase: tokens `first` to `end` (exclusive) with its head, without what hangs on it by a
 * preposition. `preposition` is the token before it that governs it, -1 where there is none.
 */
export interface Phrase {
  first: number
  end: number
  head: number
  preposition: number
  pronoun: boolean
}

/** The words of one sentence as the clause rules see them: tags mended, times marked. */
export interface Words {
  tokens: readonly Token[]
  first: number
  end: number
  /** tags with obvious slips mended, by token index minus `first` */
  tags: PartOfSpeech[]
  /** true for tokens inside a time expression */
  time: boolean[]
  text: string
}

const PRONOUNS = new Set(
  'he she it they him her them we us i me you himself herself itself themselves'.split(' '),
)
const POSSESSIVE = new Set('my your his her its our their whose'.split(' '))
const CAPITAL = /^\p{Lu}/u

/** Prepares a sentence for the clause rules. @param times - sorted spans of time expressions */
export function wordsOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  times: readonly Span[],
): Words {
  const { firstToken: first, endToken: end } = sentence
  const tags: PartOfSpeech[] = []
  const time: boolean[] = []
  let t = 0
  let numbers = false
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    while (t < times.length && times[t]!.end <= token.start) t++
    time.push(t < times.length && times[t]!.start <= token.start)
    numbers ||= token.pos === 'NUM'
  }
  for (let i = first; i < end; i++)
    tags.push(numbers && isBound(tokens, i, first, end) ? 'X' : mendTag(text, tokens, i, first, end))
  return { tokens, first, end, tags, time, text }
}

/** "more than 40", "up to 16", "at least 3", "about 200": words that only bound a number. */
function bounds(tokens: readonly Token[], i: number, end: number): boolean {
  const norm = tokens[i]!.norm
  const one = tokens[i + 1]
  const two = tokens[i + 2]
  // most words by far: no number follows
  if (one?.pos !== 'NUM' && two?.pos !== 'NUM') return false
  // "complained on Tuesday over two raids": behind a noun it says what about
  if (norm === 'over' && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')) return false
  if (/^(?:about|around|some|nearly|almost|over|roughly|under)$/.test(norm))
    return i + 1 < end && one?.pos === 'NUM'
  if (i + 2 >= end || two?.pos !== 'NUM') return false
  return (
    (/^(?:more|less|fewer)$/.test(norm) && one?.norm === 'than') ||
    (norm === 'up' && one?.norm === 'to') ||
    (norm === 'at' && /^(?:least|most)$/.test(one?.norm ?? '')) ||
    (norm === 'close' && one?.norm === 'to')
  )
}

/** A word that only bounds a number, or the second one of such words. */
const isBound = (tokens: readonly Token[], i: number, first: number, end: number): boolean =>
  bounds(tokens, i, end) || (i > first && tokens[i]!.pos !== 'NUM' && bounds(tokens, i - 1, end))

/** The tagger's common slips in news text: names read as verbs, "to" before a name, capitals within names. */
function mendTag(
  text: string,
  tokens: readonly Token[],
  i: number,
  first: number,
  end: number,
): PartOfSpeech {
  const token = tokens[i]!
  const { norm, pos } = token
  const capital = isUpperAt(text, token.start)
  const previous = i > first ? tokens[i - 1]! : null
  const next = i + 1 < end ? tokens[i + 1]! : null
  // "after meeting the mayor"
  if (
    pos === 'NOUN' &&
    norm.endsWith('ing') &&
    previous &&
    /^(?:after|before|while|when|by|without|since)$/.test(previous.norm) &&
    next &&
    (next.pos === 'DET' || next.pos === 'PROPN' || POSSESSIVE.has(next.norm))
  )
    return 'VERB'
  // "agreed to re-open the border"
  if (
    previous?.norm === 'to' &&
    (pos === 'NOUN' || pos === 'ADJ' || pos === 'ADV') &&
    !capital &&
    i - 2 >= first &&
    (tokens[i - 2]!.pos === 'VERB' || tokens[i - 2]!.pos === 'ADJ') &&
    next &&
    (next.pos === 'DET' || POSSESSIVE.has(next.norm))
  )
    return 'VERB'
  if (capital && i > first && (pos === 'VERB' || pos === 'AUX' || pos === 'INTJ' || pos === 'SCONJ'))
    return 'PROPN'
  if (pos === 'VERB' && previous?.pos === 'DET' && next && (next.pos === 'ADP' || next.pos === 'PUNCT'))
    return 'NOUN'
  // "an independent monitor but …": one of a kind takes no bare verb
  if (
    pos === 'VERB' &&
    i - 2 >= first &&
    (previous!.pos === 'NOUN' || previous!.pos === 'ADJ') &&
    (tokens[i - 2]!.norm === 'a' || tokens[i - 2]!.norm === 'an') &&
    !/(?:ed|ing|s)$/.test(norm) &&
    !isPastForm(norm)
  )
    return 'NOUN'
  // "French and Egyptian ships": an adjective of a people that stands alone
  if (pos === 'ADJ' && capital && i > first && (next?.pos === 'CCONJ' || next?.norm === ',')) return 'PROPN'
  if (pos === 'ADJ' && capital && next?.norm === 'and' && CAPITAL.test(text[tokens[i + 2]?.start ?? 0]!))
    return 'PROPN'
  if (norm === 'may' && !capital) return 'AUX'
  // "the line's managing director": the office, no verb
  if (norm === 'managing' && next?.norm.startsWith('director')) return 'ADJ'
  // "a rebel-held town", "U.S.-led forces"
  if (
    pos === 'VERB' &&
    norm.includes('-') &&
    HELD.test(norm) &&
    next &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
  )
    return 'ADJ'
  // "with the mayor's help."
  if (pos === 'VERB' && previous?.norm === "'s" && !(next && /^(?:DET|PRON|PROPN|NOUN|PART)$/.test(next.pos)))
    return /(?:ed|ing)$/.test(norm) || isPastForm(norm) ? pos : 'NOUN'
  // "a third of the crews", "the deputy chief of the port"
  if (
    pos === 'ADJ' &&
    next?.norm === 'of' &&
    /^(?:third|thirds|quarter|fifth|tenth|chief)$/.test(norm) &&
    previous
  )
    return 'NOUN'
  // "part of the programme"
  if (norm === 'part' && pos === 'ADV' && next?.norm === 'of') return 'NOUN'
  // "his earlier insistence"
  if (
    pos === 'ADV' &&
    /^(?:earlier|later|early|late|then|only|far)$/.test(norm) &&
    previous &&
    next?.pos === 'NOUN' &&
    (previous.pos === 'DET' || POSSESSIVE.has(previous.norm))
  )
    return 'ADJ'
  // "more than tripled its offer"
  if ((norm === 'more' || norm === 'than') && moreThanVerb(tokens, i)) return 'ADV'
  // "met face to face"
  if ((norm === 'face' || norm === 'to') && isFaceToFace(tokens, i)) return 'ADV'
  // "could not back a budget": behind a modal verb
  if (
    (pos === 'ADV' || pos === 'NOUN' || pos === 'ADJ' || pos === 'ADP') &&
    next &&
    BACKS.has(norm) &&
    (next.pos === 'DET' || POSSESSIVE.has(next.norm) || next.norm === 'it') &&
    afterModal(tokens, i, first)
  )
    return 'VERB'
  // "are due back on Monday"
  if (norm === 'due' && pos === 'ADV' && previous?.pos === 'AUX') return 'ADJ'
  if (previous && next && isVerbReadAsNoun(tokens, i, first)) return 'VERB'
  // "a revised pay offer": between a participle and a noun
  if (
    pos === 'VERB' &&
    next?.pos === 'NOUN' &&
    previous?.pos === 'VERB' &&
    previous.norm.endsWith('ed') &&
    i - 2 >= first &&
    tokens[i - 2]!.pos === 'DET' &&
    !/(?:ed|ing)$/.test(norm)
  )
    return 'NOUN'
  // ", clearing the way": what follows from the verb before
  if (pos === 'NOUN' && norm.endsWith('ing') && previous?.norm === ',' && next?.pos === 'DET') return 'VERB'
  // "a 30 percent cut": the noun that a share belongs to
  if (pos === 'VERB' && /^(?:percent|cent)$/.test(previous?.norm ?? '') && CHANGES.test(norm)) return 'NOUN'
  if (
    pos === 'VERB' &&
    previous?.pos === 'ADJ' &&
    i - 2 >= first &&
    /^(?:PART|DET)$/.test(tokens[i - 2]!.pos) &&
    tokens[i - 2]!.norm !== 'to' &&
    !norm.endsWith('ed')
  )
    return 'NOUN'
  if (norm === 'that' && pos === 'PRON') return 'SCONJ'
  return pos
}

const BACKS = new Set('back block cut halve veto table fund house second'.split(' '))

const HELD =
  /-(?:led|held|backed|run|owned|controlled|funded|born|based|occupied|brokered|drafted|sponsored)$/

const afterModal = (tokens: readonly Token[], i: number, first: number): boolean => {
  const k = /^(?:not|n't|never|also|now)$/.test(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1
  return (
    k >= first &&
    /^(?:will|would|could|can|cannot|won't|wouldn't|couldn't|must|should|may|might)$/.test(tokens[k]!.norm)
  )
}

const moreThanVerb = (tokens: readonly Token[], i: number): boolean => {
  const k = tokens[i]!.norm === 'more' ? i : i - 1
  return (
    tokens[k]?.norm === 'more' &&
    tokens[k + 1]?.norm === 'than' &&
    tokens[k + 2]?.pos === 'VERB' &&
    isPastForm(tokens[k + 2]!.norm)
  )
}

const isFaceToFace = (tokens: readonly Token[], i: number): boolean =>
  [i - 2, i - 1, i].some(
    k => tokens[k]?.norm === 'face' && tokens[k + 1]?.norm === 'to' && tokens[k + 2]?.norm === 'face',
  )

const CHANGES = /^(?:cut|raise|rise|increase|stake|drop|discount|levy|cap)$/

/** "Norland demands that …", "say it is late and call for a vote": a verb of speech whose form is a noun's as well. */
function isVerbReadAsNoun(tokens: readonly Token[], i: number, first: number): boolean {
  const { pos, norm } = tokens[i]!
  if (pos !== 'NOUN') return false
  const previous = tokens[i - 1]!
  const next = tokens[i + 1]!.norm
  if (/^(?:demands|claims|fears|plans|vows|threatens|offers|votes)$/.test(norm))
    return previous.pos === 'PROPN' && (next === 'that' || (next === 'to' && norm !== 'claims'))
  if (!/^(?:call|calls)$/.test(norm) || !/^(?:for|on)$/.test(next)) return false
  if (previous.pos === 'PROPN') return tokens.slice(first, i).every(t => t.pos !== 'VERB')
  return /^(?:and|but)$/.test(previous.norm) && /^(?:ADV|VERB|PUNCT)$/.test(tokens[i - 2]?.pos ?? '')
}

export const tagAt = (w: Words, i: number): PartOfSpeech =>
  i >= w.first && i < w.end ? w.tags[i - w.first]! : 'PUNCT'
export const normAt = (w: Words, i: number): string => (i >= w.first && i < w.end ? w.tokens[i]!.norm : '')
export const isTime = (w: Words, i: number): boolean =>
  i >= w.first && i < w.end ? w.time[i - w.first]! : false

const PREMODIFIER = new Set<PartOfSpeech>(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'X', 'SYM'])
const NOMINAL = new Set<PartOfSpeech>(['NOUN', 'PROPN'])
/** subordinators that the tagger calls SCONJ and that govern a noun phrase all the same */
const PREPOSITION = new Set(
  'of in on at to by for with from against between among over under into onto after before during about around through across near outside inside within without toward towards via upon despite amid behind beyond along including like as than per since until off out up down'.split(
    ' ',
  ),
)
export const isPreposition = (w: Words, i: number): boolean =>
  tagAt(w, i) === 'ADP' || (PREPOSITION.has(normAt(w, i)) && !/^(?:AUX|NOUN|X)$/.test(tagAt(w, i)))

/**
 * Base noun phrases of a sentence, left to right.
 *
 *     [The ferry company] offered [its crews] [a ten-point plan] of [the mediator]
 */
export function findPhrases(w: Words): Phrase[] {
  const out: Phrase[] = []
  let i = w.first
  while (i < w.end) {
    if (isTime(w, i)) {
      i++
      continue
    }
    const norm = normAt(w, i)
    const tag = tagAt(w, i)
    if (tag === 'PRON' && PRONOUNS.has(norm) && !(POSSESSIVE.has(norm) && startsNominal(w, i + 1))) {
      out.push({ first: i, end: i + 1, head: i, preposition: prepositionBefore(w, i), pronoun: true })
      i++
      continue
    }
    const opens = PREMODIFIER.has(tag) || (tag === 'PRON' && POSSESSIVE.has(norm)) || modifies(w, i)
    if (!opens) {
      i++
      continue
    }
    const phrase = readPhrase(w, i)
    if (phrase) {
      out.push(phrase)
      i = phrase.end
    } else i++
  }
  return out
}

function readPhrase(w: Words, first: number): Phrase | null {
  let head = -1
  let i = first
  for (; i < w.end && i < first + 24; i++) {
    if (isTime(w, i)) break
    const tag = tagAt(w, i)
    const norm = normAt(w, i)
    if (tag === 'PART' && (norm === "'s" || norm === "'") && head === i - 1) {
      // possessive, if something nominal follows; "'s" for "is" ends the phrase
      if (startsNominal(w, i + 1) || isTime(w, i + 1)) continue
      break
    }
    if (
      norm === "'" &&
      head === i - 1 &&
      startsNominal(w, i + 1) &&
      w.tokens[i]!.start === w.tokens[i - 1]!.end
    )
      continue
    if (NOMINAL.has(tag)) {
      head = i
      continue
    }
    if (tag === 'DET' || (tag === 'PRON' && POSSESSIVE.has(norm))) {
      if (i > first && head >= 0) break
      if (i > first && tagAt(w, i - 1) !== 'ADV' && tagAt(w, i - 1) !== 'DET') break
      continue
    }
    if (tag === 'NUM' || tag === 'SYM' || tag === 'X') {
      if (head >= 0 && tag === 'NUM' && tagAt(w, head) !== 'PROPN') break
      if (head < 0 && tag === 'NUM' && !startsNominal(w, i + 1)) head = i
      continue
    }
    // "civil and military staff": both adjectives belong to the head
    if (
      (tag === 'ADJ' || modifies(w, i)) &&
      head < 0 &&
      tagAt(w, i + 1) === 'CCONJ' &&
      startsNominal(w, i + 2)
    ) {
      i++
      continue
    }
    if (tag === 'ADJ' || modifies(w, i)) {
      if (head >= 0 && !(startsNominal(w, i + 1) && tag === 'ADJ')) break
      if (tag === 'ADJ' && !startsNominal(w, i + 1) && head < 0 && tagAt(w, i - 1) === 'DET') head = i
      continue
    }
    if (tag === 'ADV' && head < 0 && i > first && (tagAt(w, i + 1) === 'ADJ' || modifies(w, i + 1))) continue
    // "(WHO)" after a name belongs to it
    if (
      norm === '(' &&
      head === i - 1 &&
      tagAt(w, i + 1) === 'PROPN' &&
      normAt(w, i + 2) === ')' &&
      tagAt(w, i + 3) === 'NOUN'
    ) {
      i += 2
      continue
    }
    break
  }
  if (head < 0) return null
  return { first, end: head + 1, head, preposition: prepositionBefore(w, first), pronoun: false }
}

const startsNominal = (w: Words, i: number): boolean => {
  if (isTime(w, i)) return false
  const tag = tagAt(w, i)
  if (NOMINAL.has(tag)) return true
  // "21 military and civilian staff"
  if (tag === 'ADJ' && tagAt(w, i + 1) === 'CCONJ' && tagAt(w, i + 2) === 'ADJ')
    return NOMINAL.has(tagAt(w, i + 3))
  if (tag === 'ADJ' || tag === 'NUM')
    return i + 1 < w.end && (NOMINAL.has(tagAt(w, i + 1)) || tagAt(w, i + 1) === 'ADJ' || modifies(w, i + 1))
  return modifies(w, i)
}

/** A participle that stands before its noun: "the besieged town", "rising prices". */
function modifies(w: Words, i: number): boolean {
  if (tagAt(w, i) !== 'VERB' || isTime(w, i)) return false
  if (!/(?:ed|ing|en|wn|rn)$/.test(normAt(w, i))) return false
  const next = tagAt(w, i + 1)
  if (!(NOMINAL.has(next) || (next === 'ADJ' && NOMINAL.has(tagAt(w, i + 2)))) || isTime(w, i + 1))
    return false
  const previous = tagAt(w, i - 1)
  const norm = normAt(w, i - 1)
  if (previous === 'VERB' && /(?:wn|ed)$/.test(normAt(w, i))) return true
  return (
    previous === 'DET' ||
    previous === 'ADJ' ||
    previous === 'NUM' ||
    POSSESSIVE.has(norm) ||
    (previous === 'PART' && norm !== 'to' && norm !== 'not')
  )
}

function prepositionBefore(w: Words, i: number): number {
  let k = i - 1
  while (k >= w.first && tagAt(w, k) === 'ADV' && !isTime(w, k)) k--
  return k >= w.first && isPreposition(w, k) && !isTime(w, k) ? k : -1
}

/** The words of a phrase as they stand in the text. */
export const phraseSpan = (w: Words, p: { first: number; end: number }): Span => ({
  start: w.tokens[p.first]!.start,
  end: w.tokens[p.end - 1]!.end,
})
