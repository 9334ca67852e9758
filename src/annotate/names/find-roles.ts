import { nameContexts } from '../../lexicons/en/name-contexts.ts'
import { Word } from './lexicon.ts'
import { Shape, type Words } from './words.ts'

/** A role as it stands: tokens `first` to `end` (exclusive), and who it is owed to, where that stands before it. */
export interface RoleSpan {
  first: number
  end: number
  /** last token of the possessor's name ("the bank" in "the bank's chief economist"), or of "its", "their" */
  possessor: number | null
  /** stands after the name, where "of", "for" and "at" tell the side */
  after: boolean
}

const HEAD = Word.Role | Word.Title | Word.Honorific
const LEADS = new Set<string>(nameContexts.leads)
const POSSESSIVE = /^(?:its|his|her|their|our|my|your)$/
const CLOSING = /^(?:[,;.:!?)\]]|—|–|--|-|"|''|'|”|…|\.\.\.)$/
/** A courtesy is no role: "Mr.", "Dr." */
const COURTESY = /^(?:fellow|mr|mrs|ms|miss|mme|messrs|sir|madame|dr)\.?$/

/**
 * The role before a name.
 *
 *     the bank’s chief economist Jo Park      its chief negotiator, Ada Obi      U.S. trade envoy Anna Reyes
 *                ===============              === ==============               ==================
 *
 * @param first - first token of the name
 * @param titleFirst - first token of a title that belongs to the same run of capitals
 */
export function roleBefore(
  w: Words,
  first: number,
  titleFirst: number,
  sentenceFirst: number,
): RoleSpan | null {
  let head = first - 1
  if (head < sentenceFirst) return null
  const comma = w.tokens[head]!.norm === ','
  if (comma) head--
  const long = comma ? roleWithComplement(w, head, sentenceFirst) : null
  if (long) return long
  const titled = titleFirst < first && !comma
  if (head < sentenceFirst || !(titled || w.bits[head]! & HEAD)) return null
  if (comma && w.shape[head]! & Shape.Capital && !(w.bits[head]! & Word.Role)) return null
  let start = head
  while (start > sentenceFirst && extendsLeft(w, start - 1, start, titleFirst)) start--
  while (start < head && dropsFront(w, start)) start++
  const before = start > sentenceFirst ? w.tokens[start - 1]! : null
  const owned = before && (/^['’]s?$/.test(before.norm) || POSSESSIVE.test(before.norm))
  const possessor = owned ? (POSSESSIVE.test(before.norm) ? start - 1 : start - 2) : null
  if (comma && !owned && !(before && before.pos === 'DET') && !isLoneRole(w, start, sentenceFirst))
    return null
  if (start === head && COURTESY.test(w.tokens[head]!.norm)) return null
  return { first: start, end: head + 1, possessor, after: false }
}

/**
 * A role with what it is of, and an article or owner before it.
 *
 *     the company's head of maintenance, Jo Park,      a professor of law at the college, Ada Obi,
 *                   ~~~~~~~~~~~~~~~~~~~                  ~~~~~~~~~~~~~~~~
 */
function roleWithComplement(w: Words, end: number, sentenceFirst: number): RoleSpan | null {
  for (let i = end; i > Math.max(sentenceFirst, end - 6); i--) {
    const { norm, pos } = w.tokens[i]!
    if (norm === ',' || pos === 'VERB' || pos === 'AUX') return null
    if (norm !== 'of' && norm !== 'for') continue
    if (!(w.bits[i - 1]! & HEAD)) continue
    let start = i - 1
    while (start > sentenceFirst && extendsLeft(w, start - 1, start, end)) start--
    while (start < i - 1 && dropsFront(w, start)) start++
    const before = start > sentenceFirst ? w.tokens[start - 1]! : null
    const owned = before && (/^['’]s?$/.test(before.norm) || POSSESSIVE.test(before.norm))
    const possessor = owned ? (POSSESSIVE.test(before.norm) ? start - 1 : start - 2) : null
    if (!owned && before?.pos !== 'DET') return null
    return { first: start, end: end + 1, possessor, after: false }
  }
  return null
}

const isLoneRole = (w: Words, start: number, sentenceFirst: number) =>
  start === sentenceFirst && (w.shape[start]! & Shape.Capital) !== 0

function extendsLeft(w: Words, at: number, next: number, titleFirst: number): boolean {
  if (at >= titleFirst) return true
  const bits = w.bits[at]!
  const { norm, pos } = w.tokens[at]!
  if (!(w.shape[at]! & Shape.Wordlike)) return false
  if (bits & Word.Time) return false
  if (bits & (HEAD | Word.Modifier | Word.OrgHead) && pos !== 'VERB') return true
  if (norm === 'and')
    return (w.bits[at - 1] ?? 0) !== 0 && (w.bits[at - 1]! & Word.Role) !== 0 && next - at === 1
  if (norm === 'of') return (w.shape[at + 1]! & Shape.Capital) !== 0 && (w.bits[at - 1]! & HEAD) !== 0
  if (bits & Word.Says) return false
  return pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN'
}

function dropsFront(w: Words, at: number): boolean {
  const { norm, pos } = w.tokens[at]!
  const shape = w.shape[at]!
  if (shape & Shape.Capital && !(shape & Shape.Opening)) return norm === 'of'
  // "that night White House aide Jo Park"
  const plain = !(w.bits[at]! & (HEAD | Word.Modifier | Word.OrgHead))
  if (pos === 'NOUN' && plain && w.shape[at + 1]! & Shape.Capital && !(shape & Shape.Capital)) return true
  if (
    norm.endsWith('ing') &&
    !(w.bits[at]! & Word.Modifier) &&
    w.tokens[at]!.pos !== 'ADJ' &&
    !(w.shape[at]! & Shape.Capital)
  )
    return true // "after meeting President Obi"
  const front = w.tokens[at - 1]
  // "he pressured acting director Jo Park": a verb, unless an article or adjective makes it a modifier
  if (
    norm.endsWith('ed') &&
    plain &&
    !(shape & Shape.Capital) &&
    front &&
    /^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(front.pos)
  )
    return true
  return (
    norm === 'and' ||
    norm === 'of' ||
    pos === 'ADV' ||
    (w.bits[at]! & (Word.Common | HEAD | Word.OrgHead)) === Word.Common
  )
}

/**
 * The role after a name, between commas, dashes or brackets.
 *
 *     Jo Park, 41, a senior lecturer at the Harbour Institute, said …     Ada Obi, who leads the union, …
 *                    ========================================                          ---------------
 */
export function roleAfter(w: Words, end: number, sentenceEnd: number): RoleSpan | null {
  let at = end
  if (at >= sentenceEnd) return null
  const opener = w.tokens[at]!.norm
  if (!/^(?:,|\(|—|–|--)$/.test(opener)) return null
  at++
  if (/^\d{1,3}$/.test(w.tokens[at]?.norm ?? '') && w.tokens[at + 1]?.norm === ',') at += 2
  const next = w.tokens[at]
  if (!next || at >= sentenceEnd) return null
  if (next.norm === 'who' || next.norm === 'whose') return whoClause(w, at, sentenceEnd)
  let start = at
  let possessor: number | null = null
  if (next.norm === 'the' || next.norm === 'a' || next.norm === 'an') start++
  else if (POSSESSIVE.test(next.norm)) possessor = start++
  const head = roleHead(w, start, sentenceEnd)
  if (head < 0) return null
  for (let i = head - 1; i > start; i--)
    if (/^['’]s?$/.test(w.tokens[i]!.norm)) {
      possessor = i - 1
      start = i + 1
      break
    }
  const bare = start === at
  if (
    bare &&
    possessor === null &&
    w.shape[start]! & Shape.Capital &&
    head === start &&
    !isClosed(w, head + 1, sentenceEnd)
  ) {
    if (w.tokens[head + 1]?.norm !== 'of' && w.tokens[head + 1]?.norm !== 'at') return null
  }
  const stop = endOfRole(w, head + 1, sentenceEnd)
  if (!isClosed(w, stop, sentenceEnd)) return null
  return { first: start, end: stop, possessor, after: true }
}

const isParticiple = (w: Words, at: number) =>
  w.tokens[at]!.pos === 'VERB' && w.tokens[at]!.norm.endsWith('ed') && w.tokens[at + 1]?.pos === 'ADP'

const isClosed = (w: Words, at: number, sentenceEnd: number) =>
  at >= sentenceEnd || CLOSING.test(w.tokens[at]!.norm) || w.tokens[at]!.norm === 'who' || isParticiple(w, at)

/** The noun that heads the role: the last of a run of nouns that is one, within ten words; -1 for none. */
function roleHead(w: Words, start: number, sentenceEnd: number): number {
  let head = -1
  for (let i = start; i < Math.min(sentenceEnd, start + 10); i++) {
    const bits = w.bits[i]!
    const { norm, pos } = w.tokens[i]!
    if (bits & (Word.Role | Word.Title) && !(bits & Word.Says && pos === 'VERB')) {
      head = i
      continue
    }
    if (head >= 0) {
      // a noun after the role noun heads the phrase instead: "a member state", "an associate research fellow"
      if (pos === 'NOUN' && norm !== 'and') return roleHead(w, i, Math.min(sentenceEnd, start + 10))
      if (w.shape[i]! & Shape.Capital && i > head && !/^['’]s?$/.test(norm)) return -1
      if (/^['’]s?$/.test(norm)) {
        head = -1
        continue
      }
      return head
    }
    if (pos === 'AUX' || pos === 'PRON' || pos === 'ADP' || pos === 'SCONJ' || norm === ',') return -1
    if (pos === 'VERB' && !/(?:ed|ing|elect)$/.test(norm) && !(bits & Word.Modifier)) return -1
    // "Obi, the lender, thanked the mediator": a verb with its object
    if (pos === 'VERB' && i === start && (w.tokens[i + 1]?.pos === 'DET' || w.tokens[i + 1]?.pos === 'PRON'))
      return -1
    if (!(w.shape[i]! & Shape.Wordlike) && !/^['’]s?$/.test(norm) && norm !== '&') return -1
  }
  return head
}

/** The end of what belongs to a role: its phrases with "of", "for", "at", "to", and a second role after "and". */
function endOfRole(w: Words, from: number, sentenceEnd: number): number {
  let at = from
  for (; at < Math.min(sentenceEnd, from + 18); at++) {
    const { norm, pos } = w.tokens[at]!
    if (CLOSING.test(norm) && !(norm === "'" && w.tokens[at - 1]!.end === w.tokens[at]!.start)) break
    if (norm === 'who' || norm === 'which' || norm === 'that' || norm === 'whose' || norm === 'where') break
    if (pos === 'AUX') break
    if (pos === 'VERB' && !(w.shape[at]! & Shape.Capital)) {
      if (w.bits[at]! & Word.Says || w.tokens[at - 1]!.norm === 'to') break
      // "a Republican appointed by Mr. Obi": the role ends before the participle
      if (!/(?:ing|ed)$/.test(norm) || w.tokens[at + 1]?.pos === 'ADP') break
    }
    if (norm === 'and' && !continuesRole(w, at + 1, sentenceEnd)) break
  }
  return at
}

function continuesRole(w: Words, at: number, sentenceEnd: number): boolean {
  for (let i = at; i < Math.min(sentenceEnd, at + 4); i++) {
    if (w.tokens[i]!.pos === 'VERB' || w.tokens[i]!.pos === 'AUX') return false
    if (w.bits[i]! & Word.Role) return true
    if (w.tokens[i]!.pos === 'DET' && i > at) return false
    if (w.shape[i]! & Shape.Capital) return true
  }
  return false
}

/** "who leads the union", "who is president of the club". */
function whoClause(w: Words, at: number, sentenceEnd: number): RoleSpan | null {
  const verb = w.tokens[at + 1]
  if (!verb || at + 2 >= sentenceEnd || w.tokens[at]!.norm === 'whose') return null
  if (LEADS.has(verb.norm)) {
    const stop = endOfRole(w, at + 2, sentenceEnd)
    const plain = stop > at + 2 && stop - at < 14 && isClosed(w, stop, sentenceEnd)
    return plain ? { first: at + 1, end: stop, possessor: null, after: true } : null
  }
  if (verb.norm !== 'is' && verb.norm !== 'was') return null
  let start = at + 2
  if (/^(?:also|now|once|then)$/.test(w.tokens[start]!.norm)) start++
  if (/^(?:the|a|an)$/.test(w.tokens[start]?.norm ?? '')) start++
  const head = roleHead(w, start, sentenceEnd)
  if (head < 0) return null
  const stop = endOfRole(w, head + 1, sentenceEnd)
  return isClosed(w, stop, sentenceEnd) ? { first: start, end: stop, possessor: null, after: true } : null
}
