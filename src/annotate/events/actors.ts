import type { Span } from '../../text/span.ts'
import { normAt, phraseSpan, tagAt, type Clauses, type Phrase, type Words } from '../clauses/index.ts'
import { eventLexicon } from './lexicon.ts'

/** Words of a sentence that name one who acts or is acted upon, before they are tied to an entity. */
export interface ActorPhrase extends Span {
  /** the base phrase it was found in */
  phrase: Phrase
  /** token of its head */
  head: number
  pronoun: boolean
  /** a capitalised modifier or possessor, not the head: "Norwegian" of "a Norwegian proposal" */
  modifier: boolean
}

const MEASURE = new Set(
  'hundreds thousands tens dozens scores millions members member group groups number couple majority part parts all most some many leaders residents citizens people supporters workers representatives third half delegation inhabitants crowd crowds handful band team mission'.split(
    ' ',
  ),
)
const PLACES = new Set(
  'town towns village villages city camp camps province district region neighbourhood neighborhood suburb convoy convoys checkpoint barracks enclave island'.split(
    ' ',
  ),
)
const PAIRED =
  /^(?:sides|parties|governments|countries|companies|teams|delegations|leaders|men|women|neighbours|neighbors|airlines|unions|houses|chambers)$/
const CAPITAL = /^\p{Lu}/u
const NO_ACTOR = new Set('internet web god christmas easter week sunday monday english french'.split(' '))

const capital = (w: Words, i: number): boolean => CAPITAL.test(w.text[w.tokens[i]!.start]!)

/** True when the head of a phrase is one who can act: a name, or a common noun for people or an institution. */
export function isAgent(w: Words, phrase: Phrase): boolean {
  if (phrase.pronoun) return true
  const norm = normAt(w, phrase.head)
  // "a state of emergency"
  if (
    norm === 'state' &&
    normAt(w, phrase.head + 1) === 'of' &&
    /^(?:emergency|siege|alert|war|disaster|mind|affairs|play)$/.test(normAt(w, phrase.head + 2))
  )
    return false
  if (eventLexicon().agents.has(norm)) return true
  // "Talks ended": a capital at the head of the sentence is no name
  if (phrase.head === w.first && eventLexicon().nouns.has(norm)) return false
  const tag = tagAt(w, phrase.head)
  return tag === 'PROPN' && capital(w, phrase.head) && !NO_ACTOR.has(norm) && !FACILITY.test(norm)
}

/** a name of these is a place to pass or to block, nobody who acts */
const FACILITY =
  /^(?:bridge|road|street|avenue|square|airport|station|river|strait|canal|highway|tunnel|dam|lake|sea|mountains?|hotel|stadium|railway|pipeline|plaza)$/

/**
 * Those who act in a phrase: the phrase itself when its head can act, else the possessor or the adjective of a
 * people in front of the head.
 *
 *     [the harbour pilots]     [Norway's] refusal     a [Norwegian] proposal     [thousands of nurses]
 */
export function findActorPhrases(c: Clauses, phrase: Phrase): ActorPhrase[] {
  const w = c.words
  if (phrase.pronoun)
    return [{ ...phraseSpan(w, phrase), phrase, head: phrase.head, pronoun: true, modifier: false }]
  const head = normAt(w, phrase.head)
  if (MEASURE.has(head) && normAt(w, phrase.end) === 'of') {
    const inner = c.phraseAt(phrase.end + 1)
    if (inner && isAgent(w, inner)) return [wholePhrase(c, phrase)]
    if (inner && !eventLexicon().agents.has(head)) return findActorPhrases(c, inner)
  }
  if (isAgent(w, phrase)) return [wholePhrase(c, phrase)]
  const modifiers = findModifiers(w, phrase)
  if (modifiers.length > 0 || !PLACES.has(head)) return modifiers
  // a place stands for those who live or sit there: "a camp for refugees"
  const inner = /^(?:of|for)$/.test(normAt(w, phrase.end)) ? c.phraseAt(phrase.end + 1) : null
  return inner && isAgent(w, inner) ? [wholePhrase(c, inner)] : [wholePhrase(c, phrase)]
}

/** Capitalised runs before the head: possessors and adjectives of peoples. */
export function findModifiers(w: Words, phrase: Phrase): ActorPhrase[] {
  const out: ActorPhrase[] = []
  // "the Danish language" is nobody's act
  if (FACILITY.test(normAt(w, phrase.head)) && capital(w, phrase.head)) return out
  if (/^(?:language|literature|alphabet|cuisine|dialect)$/.test(normAt(w, phrase.head))) return out
  let i = phrase.first
  while (i < phrase.head) {
    const tag = tagAt(w, i)
    const named =
      capital(w, i) &&
      (tag === 'PROPN' || tag === 'NOUN' || (tag === 'ADJ' && i > w.first)) &&
      !(i === w.first && tag === 'NOUN')
    const agent = eventLexicon().agents.has(normAt(w, i)) && /^(?:'s|')$/.test(normAt(w, i + 1))
    if (!named && !agent) {
      i++
      continue
    }
    let end = i + 1
    while (end < phrase.head && capital(w, end) && /^(?:PROPN|NOUN|ADJ)$/.test(tagAt(w, end))) end++
    // "the ferry company's offer": the agent with what stands before it
    let first = i
    if (agent && !named)
      while (first > phrase.first && /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(w, first - 1))) first--
    out.push({
      start: w.tokens[first]!.start,
      end: w.tokens[end - 1]!.end,
      phrase,
      head: end - 1,
      pronoun: false,
      modifier: true,
    })
    i = end
  }
  return out
}

/** A phrase without its article, with the "of" phrase that belongs to it. */
function wholePhrase(c: Clauses, phrase: Phrase): ActorPhrase {
  const w = c.words
  let first = phrase.first
  while (first < phrase.head && /^(?:DET|PRON|NUM|X|ADV)$/.test(tagAt(w, first))) {
    // "both sides", "the two companies": less than that says nothing
    if (PAIRED.test(normAt(w, phrase.head)) && /^(?:both|two|three|all)$/.test(normAt(w, first))) break
    first++
  }
  let end = phrase.end
  for (let steps = 0; steps < 2; steps++) {
    const preposition = normAt(w, end)
    if (
      preposition !== 'of' &&
      !(
        (preposition === 'from' || preposition === 'at') &&
        steps === 0 &&
        /^(?:NOUN)$/.test(tagAt(w, phrase.head))
      )
    )
      break
    const inner = c.phraseAt(end + 1)
    if (!inner || inner.first !== end + 1 || inner.pronoun) break
    if ((steps > 0 || preposition !== 'of') && !capital(w, inner.head)) break
    end = inner.end
  }
  return {
    start: w.tokens[first]!.start,
    end: w.tokens[end - 1]!.end,
    phrase,
    head: phrase.head,
    pronoun: false,
    modifier: false,
  }
}
