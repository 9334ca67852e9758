import { baseForms, isPastForm } from '../verb-forms.ts'
import { attachObjects, objectAsSubject } from './attach-objects.ts'
import { attachParent } from './attach-parents.ts'
import { attachSubject, inheritSubject } from './attach-subjects.ts'
import { findPhrases, isTime, normAt, tagAt, type Phrase, type Words } from './phrases.ts'
import type { Clauses, Predicate } from './types.ts'

const BE = new Set(
  "be is are was were been being 's 're am 'm isn't aren't wasn't weren't get gets got getting".split(' '),
)
const COPULA = new Set([...BE, 'remain', 'remains', 'remained', 'stay', 'stays', 'stayed'])
const HAVE = new Set("have has had having 've haven't hasn't hadn't".split(' '))
const DO = new Set("do does did don't doesn't didn't".split(' '))
const MODALS = new Map<string, string>(
  "will:will 'll:will won't:will shall:will would:would wouldn't:would 'd:would may:may might:may could:could couldn't:could can:can can't:can cannot:can must:must should:should shouldn't:should ought:should mustn't:must"
    .split(' ')
    .map(s => s.split(':') as [string, string]),
)
const ADJECTIVES = new Set(
  'ready willing prepared opposed committed open set due likely unlikely unwilling reluctant unable able determined poised expected scheduled slated bound entitled free keen about'.split(
    ' ',
  ),
)

/** Parses a sentence into predicates with their arguments; a shallow parse from tags, no model. */
export function findClauses(words: Words): Clauses {
  const phrases = findPhrases(words)
  const cover = new Int32Array(words.end - words.first).fill(-1)
  phrases.forEach((p, k) => {
    for (let i = p.first; i < p.end; i++) cover[i - words.first] = k
  })
  const phraseAt = (i: number): Phrase | null =>
    i >= words.first && i < words.end && cover[i - words.first]! >= 0
      ? phrases[cover[i - words.first]!]!
      : null
  const clauses: Clauses = { words, phrases, phraseAt, predicates: [] }
  for (let i = words.first; i < words.end; i++) {
    if (isTime(words, i)) continue
    const tag = tagAt(words, i)
    const inPhrase = phraseAt(i) !== null
    if (tag === 'VERB' && !inPhrase) clauses.predicates.push(readVerb(clauses, i))
    else if (tag === 'ADJ' && ADJECTIVES.has(normAt(words, i)) && COPULA.has(beBefore(words, i)))
      clauses.predicates.push(readVerb(clauses, i))
    else if (isStandingFor(words, i)) clauses.predicates.push(readVerb(clauses, i, true))
  }
  const { predicates } = clauses
  predicates.forEach((p, k) => attachSubject(clauses, p, k))
  predicates.forEach((p, k) => attachParent(clauses, p, k))
  predicates.forEach((p, k) => inheritSubject(clauses, p, k))
  predicates.forEach(p => attachObjects(clauses, p))
  predicates.forEach(p => objectAsSubject(predicates, p))
  return clauses
}

/** "is in favour of the bill", "were against it": where somebody stands, in a preposition after "be". */
const isStandingFor = (w: Words, i: number): boolean =>
  ((normAt(w, i) === 'favour' || normAt(w, i) === 'favor') &&
    normAt(w, i - 1) === 'in' &&
    COPULA.has(beBefore(w, i - 1))) ||
  (normAt(w, i) === 'against' && COPULA.has(beBefore(w, i)))

function beBefore(w: Words, i: number): string {
  let k = i - 1
  while (k >= w.first && (tagAt(w, k) === 'ADV' || normAt(w, k) === 'not')) k--
  return normAt(w, k)
}

function readVerb(c: Clauses, verb: number, standing = false): Predicate {
  const w = c.words
  const norm = standing ? normAt(w, verb).replace(/^favou?r$/, 'in favour') : normAt(w, verb)
  const adjective = standing || tagAt(w, verb) === 'ADJ'
  let start = norm === 'in favour' ? verb - 1 : verb
  let modal: string | null = null
  let negated = false
  let be = false
  let have = false
  let infinitive = false
  for (let k = start - 1; k >= w.first; k--) {
    const n = normAt(w, k)
    const tag = tagAt(w, k)
    // "has yet to answer": it has not
    if (
      n === 'to' &&
      normAt(w, k - 1) === 'yet' &&
      (HAVE.has(normAt(w, k - 2)) || BE.has(normAt(w, k - 2)))
    ) {
      negated = have = true
      start = k - 2
      break
    }
    // "has to adopt", "will have to adopt"
    if (n === 'to' && HAVE.has(normAt(w, k - 1)) && tagAt(w, k - 1) === 'AUX') {
      modal = MODALS.get(normAt(w, k - 2)) ?? 'must'
      start = MODALS.has(normAt(w, k - 2)) ? k - 2 : k - 1
      break
    }
    // "no longer insists"
    if (n === 'no' && normAt(w, k + 1) === 'longer') {
      start = k
      continue
    }
    if (adjective && COPULA.has(n) && !BE.has(n)) {
      be = true
      start = k
      continue
    }
    if (isTime(w, k) && tag !== 'AUX') {
      // "will on Monday vote": step over a date only between parts of the verb
      if (!MODALS.has(normAt(w, k - 1)) && !HAVE.has(normAt(w, k - 1)) && !isTime(w, k - 1)) break
      continue
    }
    if (n === 'to' && BE.has(normAt(w, k - 1)) && tagAt(w, k - 1) === 'AUX') {
      // "the firm is to publish its records": as good as "will"
      modal = 'will'
      start = k - 1
      break
    }
    if (n === 'to' && tag !== 'ADP') {
      infinitive = true
      start = k
      break
    }
    if (MODALS.has(n) && tag !== 'NOUN' && tag !== 'PROPN') modal = MODALS.get(n)!
    else if (BE.has(n) && (tag === 'AUX' || tag === 'VERB' || n === "'s" || n === "'re")) be = true
    else if (HAVE.has(n) && (tag === 'AUX' || tag === 'VERB')) have = true
    else if (n === 'not' || n === 'never' || n === "n't") negated = true
    else if (tag === 'ADV' || (tag === 'AUX' && DO.has(n))) {
      // nothing to note
    } else break
    if (n.endsWith("n't") || n === 'cannot') negated = true
    start = k
  }
  // adverbs alone before the verb do not belong to the group's start
  const ing = norm.endsWith('ing')
  const past = isPastForm(norm)
  const forms = adjective ? [`be ${norm}`] : baseForms(norm)
  const lemmas = !adjective && be && past && ADJECTIVES.has(norm) ? [...forms, `be ${norm}`] : forms
  return {
    verb,
    lemmas,
    start,
    end: verb + 1,
    modal,
    negated,
    passive: be && past && !adjective && !ing && !(ADJECTIVES.has(norm) && normAt(w, verb + 1) === 'to'),
    infinitive,
    gerund: ing && !be,
    reduced: false,
    past: (past && !infinitive && !modal) || have,
    progressive: ing && be,
    relative: false,
    opener: null,
    subject: [],
    objects: [],
    complements: [],
    parent: null,
    link: null,
  }
}
