import { baseForms, isPastForm } from '../verb-forms.ts'
import { findPhrases, isPreposition, isTime, normAt, tagAt, type Phrase, type Words } from './phrases.ts'

export interface Complement {
  preposition: string
  phrase: Phrase
}

/** How a clause hangs on the predicate above it. */
export type Link = 'to' | 'object-to' | 'that' | 'gerund' | 'from-gerund'

/**
 * One verb of a sentence (or "be" with an adjective) with what goes with it.
 *
 *     Dockers in Oslo  have refused  to unload       the ship  on Monday
 *     subject          predicate 1   predicate 2,    object of 2
 *                                    parent 1, link "to"
 */
export interface Predicate {
  /** token of the verb or adjective */
  verb: number
  /** base forms it may have, "be ready" for an adjective after "be" */
  lemmas: string[]
  start: number
  end: number
  modal: string | null
  negated: boolean
  passive: boolean
  infinitive: boolean
  /** -ing form without "be" */
  gerund: boolean
  /** past participle that stands behind its noun: "the ship seized by …" */
  reduced: boolean
  past: boolean
  progressive: boolean
  /** the clause hangs on a noun by who, which or that */
  relative: boolean
  /** the word that opens the clause: if, unless, after, who, that … */
  opener: string | null
  subject: Phrase[]
  /** direct objects in a row ("gave the crew a rise" has two groups) */
  objects: Phrase[][]
  complements: Complement[]
  parent: number | null
  link: Link | null
}

export interface Clauses {
  words: Words
  phrases: Phrase[]
  phraseAt: (token: number) => Phrase | null
  predicates: Predicate[]
}

const BE = new Set(
  "be is are was were been being 's 're am 'm isn't aren't wasn't weren't get gets got getting".split(' '),
)
const HAVE = new Set("have has had having 've haven't hasn't hadn't".split(' '))
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
const OPENERS = new Set(
  'if unless because after before when while as although though since until till whether where who which that whose once so lest'.split(
    ' ',
  ),
)
const OBJECT_TO = new Set(
  'send dispatch urge ask order allow force press tell want expect invite help pressure permit enable require warn call appeal compel oblige instruct direct push persuade convince encourage advise beg implore exhort remind request summon challenge authorise authorize get lead prompt mean sentence name appoint let forbid'.split(
    ' ',
  ),
)
const THAT_VERBS = new Set(
  'say tell announce declare state confirm report add claim insist note reveal disclose indicate assert write argue warn maintain acknowledge admit stress explain suggest believe think signal reiterate quote demand ask request propose recommend vow promise pledge agree decide threaten deny allege charge complain fear hope expect know understand hear learn show find mean rule urge conclude predict swear emphasise emphasize caution inform remind assure order hint order'.split(
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
    else if (tag === 'ADJ' && ADJECTIVES.has(normAt(words, i)) && BE.has(beBefore(words, i)))
      clauses.predicates.push(readVerb(clauses, i))
  }
  const { predicates } = clauses
  predicates.forEach((p, k) => attachSubject(clauses, p, k))
  predicates.forEach((p, k) => attachParent(clauses, p, k))
  predicates.forEach((p, k) => inheritSubject(predicates, p, k))
  predicates.forEach(p => attachObjects(clauses, p))
  predicates.forEach(p => objectAsSubject(predicates, p))
  return clauses
}

function beBefore(w: Words, i: number): string {
  let k = i - 1
  while (k >= w.first && (tagAt(w, k) === 'ADV' || normAt(w, k) === 'not')) k--
  return normAt(w, k)
}

function readVerb(c: Clauses, verb: number): Predicate {
  const w = c.words
  const norm = normAt(w, verb)
  const adjective = tagAt(w, verb) === 'ADJ'
  let start = verb
  let modal: string | null = null
  let negated = false
  let be = false
  let have = false
  let infinitive = false
  for (let k = verb - 1; k >= w.first; k--) {
    const n = normAt(w, k)
    const tag = tagAt(w, k)
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
    else if (tag === 'ADV' || (tag === 'AUX' && /^(?:do|does|did|don't|doesn't|didn't)$/.test(n))) {
      // nothing to note
    } else break
    if (n.endsWith("n't") || n === 'cannot') negated = true
    start = k
  }
  // adverbs alone before the verb do not belong to the group's start
  const ing = norm.endsWith('ing')
  const past = isPastForm(norm)
  const lemmas = adjective ? [`be ${norm}`] : baseForms(norm)
  if (!adjective && be && past && ADJECTIVES.has(norm)) lemmas.push(`be ${norm}`)
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

/** The phrase and those joined to it on the left by commas and "and". */
function joinedLeft(c: Clauses, phrase: Phrase): Phrase[] {
  const w = c.words
  const out = [phrase]
  let linked = false
  let current = phrase
  for (let steps = 0; steps < 6; steps++) {
    let k = current.first - 1
    let mark = normAt(w, k)
    if (mark === 'and' || mark === 'or' || mark === '&') {
      linked = true
      k--
      if (normAt(w, k) === ',') k--
    } else if (mark === ',' && linked) k--
    else break
    // step over what hangs on the phrase before: "the leader of the house and X"
    let previous = c.phraseAt(k)
    // "talks between the crews and the owners": both hang on the talks
    if (previous && previous.preposition >= 0 && normAt(w, previous.preposition) !== 'of') {
      const outer = c.phraseAt(previous.preposition - 1)
      if (outer && outer.preposition < 0) return [outer]
    }
    while (previous && previous.preposition >= 0 && c.phraseAt(previous.preposition - 1))
      previous = c.phraseAt(previous.preposition - 1)
    if (!previous || previous.preposition >= 0) break
    out.unshift(previous)
    current = previous
    mark = ''
  }
  return out
}

/** The phrase and those joined to it on the right; returns them with the token after the last. */
function joinedRight(c: Clauses, phrase: Phrase): { phrases: Phrase[]; end: number } {
  const w = c.words
  const phrases = [phrase]
  let end = phrase.end
  for (let steps = 0; steps < 8; steps++) {
    let k = end
    if (normAt(w, k) === ',') k++
    if (normAt(w, k) === 'and' || normAt(w, k) === 'or') k++
    if (k === end) break
    const next = c.phraseAt(k)
    if (!next || next.first !== k) break
    // "…, and the court ruled": a phrase that a verb follows is the next clause's subject
    const after = tagAt(w, next.end)
    if (after === 'VERB' || after === 'AUX') break
    if (normAt(w, end) === ',' && !listGoesOn(w, c, next.end)) {
      if (normAt(w, k - 1) !== 'and' && normAt(w, k - 1) !== 'or') break
    }
    phrases.push(next)
    end = next.end
  }
  return { phrases, end }
}

const listGoesOn = (w: Words, c: Clauses, i: number): boolean => {
  for (let k = i; k < Math.min(i + 14, w.end); k++) {
    if (normAt(w, k) === 'and' && c.phraseAt(k + 1)) return true
    if (!c.phraseAt(k) && normAt(w, k) !== ',' && !isPreposition(w, k)) return false
  }
  return false
}

const CLAUSAL = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'while',
  'once',
  'than',
  'unless',
  'if',
  'because',
  'although',
  'when',
  'whether',
  'where',
  'though',
])

function attachSubject(c: Clauses, p: Predicate, index: number): void {
  const w = c.words
  if (p.infinitive) return
  // "the ship seized by pirates", "the delegation, led by its chairman"
  const behind = c.phraseAt(p.verb - 1) ?? (normAt(w, p.verb - 1) === ',' ? c.phraseAt(p.verb - 2) : null)
  if (
    behind &&
    p.start === p.verb &&
    p.past &&
    normAt(w, p.verb + 1) === 'by' &&
    !isUnambiguousPast(normAt(w, p.verb))
  ) {
    p.reduced = true
    p.passive = true
    p.subject = [behind]
    return
  }
  let j = p.start - 1
  let passed = false
  let commas = 0
  for (let steps = 0; steps < 60 && j >= w.first; steps++) {
    const norm = normAt(w, j)
    const phrase = c.phraseAt(j)
    if (isTime(w, j) || (tagAt(w, j) === 'ADV' && !phrase) || (isPreposition(w, j) && isTime(w, j + 1))) {
      j--
      continue
    }
    if (phrase) {
      if (p.gerund && commas > 0) return
      const opener = normAt(w, phrase.first - 1)
      if (phrase.preposition >= 0 && !p.gerund && CLAUSAL.has(normAt(w, phrase.preposition))) {
        // "after the ship sank": the preposition is a conjunction
        p.opener = normAt(w, phrase.preposition)
        phrase.preposition = -1
        p.subject = [phrase]
        return
      }
      if (phrase.preposition >= 0) {
        if (p.gerund && !passed) {
          // "refugees from the valley fleeing": the phrase right before acts
          p.subject = [phrase]
          return
        }
        j = phrase.preposition - 1
        while (j >= w.first && isPreposition(w, j) && !isTime(w, j)) j--
        passed = true
        continue
      }
      p.subject = joinedLeft(c, phrase)
      const before = normAt(w, p.subject[0]!.first - 1)
      p.opener = OPENERS.has(before)
        ? before
        : OPENERS.has(opener)
          ? opener
          : openerBefore(w, p.subject[0]!.first)
      if (!p.gerund && p.past && !p.passive && !p.modal && isReduced(c, p, phrase, index))
        p.reduced = p.passive = true
      return
    }
    if (norm === 'who' || norm === 'which' || norm === 'that') {
      p.opener = norm
      let k = j - 1
      if (/^[,—–-]$/.test(normAt(w, k))) k--
      const antecedent = c.phraseAt(k)
      if (antecedent) {
        p.relative = true
        const owner =
          antecedent.preposition >= 0 && normAt(w, antecedent.preposition) === 'of'
            ? c.phraseAt(antecedent.preposition - 1)
            : null
        p.subject = [owner ?? antecedent]
      }
      return
    }
    // "militants loyal to the general said": an adjective behind its noun
    if (passed && tagAt(w, j) === 'ADJ' && c.phraseAt(j - 1)) {
      j--
      continue
    }
    if (/^(?:,|—|–|-|\)|\()$/.test(norm)) {
      if (p.gerund || commas > 0) return
      commas++
      const opening = norm === ')' ? '(' : norm
      let k = j - 1
      while (k > w.first && normAt(w, k) !== opening) k--
      if (k <= w.first) return
      j = k - 1
      continue
    }
    if (tagAt(w, j) === 'CCONJ' || OPENERS.has(norm) || isPreposition(w, j)) {
      p.opener = norm
      return
    }
    if (passed && tagAt(w, j) === 'VERB' && norm.endsWith('ing') && c.phraseAt(j - 1)) {
      // "the crews working on the line were told"
      j--
      continue
    }
    if (
      passed &&
      tagAt(w, j) === 'VERB' &&
      isPastForm(norm) &&
      c.phraseAt(j - 1) &&
      !isUnambiguousPast(norm)
    ) {
      // a participle behind its noun, on the way to the true subject
      const inner = c.predicates.find(q => q.verb === j)
      if (inner) inner.reduced = inner.passive = true
      j--
      continue
    }
    return
  }
}

const openerBefore = (w: Words, i: number): string | null => {
  let k = i - 1
  while (k >= w.first && (isTime(w, k) || tagAt(w, k) === 'ADV' || isPreposition(w, k))) k--
  return OPENERS.has(normAt(w, k)) && k >= w.first ? normAt(w, k) : null
}

/** "the ship seized by pirates": a past form behind a noun that an earlier verb already governs, or before "by". */
function isReduced(c: Clauses, p: Predicate, phrase: Phrase, index: number): boolean {
  const w = c.words
  if (phrase.end !== p.verb || isUnambiguousPast(normAt(w, p.verb))) return false
  if (normAt(w, p.verb + 1) === 'by' && c.phraseAt(p.verb + 2)) return true
  const previous = c.predicates[index - 1]
  if (!previous || previous.gerund) return false
  // the phrase stands right behind the earlier verb: it is that verb's object
  return (
    (previous.end === phrase.first || phrase.preposition >= 0) &&
    !previous.lemmas.some(l => THAT_VERBS.has(l))
  )
}

const isUnambiguousPast = (norm: string): boolean =>
  /^(?:went|came|took|gave|saw|spoke|began|fell|rose|wrote|broke|chose|drove|flew|knew|grew|threw|drew|swore|withdrew|became|ran|said|did|was|were|had)$/.test(
    norm,
  )

/** Finds the predicate that governs this one: "refused to …", "said that …", "stopped …ing". */
function attachParent(c: Clauses, p: Predicate, index: number): void {
  const w = c.words
  if (p.reduced) return
  const set = (parent: number, link: Link) => {
    p.parent = parent
    p.link = link
  }
  if (p.infinitive) {
    let k = p.start - 1
    while (
      k >= w.first &&
      (tagAt(w, k) === 'ADV' ||
        normAt(w, k) === 'not' ||
        isTime(w, k) ||
        (isPreposition(w, k) && isTime(w, k + 1)))
    ) {
      if (normAt(w, k) === 'not') p.negated = true
      k--
    }
    const direct = c.predicates.findIndex(
      q => q.verb === k || (q.verb < k && k < q.verb + 3 && tagAt(w, k) === 'ADP' && !c.phraseAt(k)),
    )
    if (direct >= 0 && direct !== index) return set(direct, 'to')
    if ((normAt(w, k) === 'and' || normAt(w, k) === 'or') && index > 0) {
      // "refused to meet or to talk"
      const sibling = c.predicates[index - 1]!
      if (sibling.infinitive && sibling.parent !== null) set(sibling.parent, sibling.link ?? 'to')
      return
    }
    for (let q = index - 1; q >= 0 && q >= index - 3; q--) {
      const governor = c.predicates[q]!
      const between = w.tokens
        .slice(governor.end, p.start)
        .some(t => /^(?:[;:]|that|who|which)$/.test(t.norm))
      if (between) return
      if (governor.lemmas.some(l => OBJECT_TO.has(l)) && governor.verb < k) return set(q, 'object-to')
      if (!governor.infinitive && !governor.reduced) return
    }
    return
  }
  const previous = c.predicates[index - 1]
  if (p.gerund) {
    const before = p.verb - 1
    if (previous && previous.end === p.verb) return set(index - 1, 'gerund')
    if (previous && normAt(w, before) === 'from') return set(index - 1, 'from-gerund')
    return
  }
  if (p.opener && p.opener !== 'that' && p.opener !== 'whether') return
  if (p.opener === null && p.subject.length === 0) return
  const limit = p.subject[0]?.first ?? p.start
  for (let q = index - 1; q >= 0; q--) {
    const governor = c.predicates[q]!
    if (governor.reduced || (governor.gerund && !governor.lemmas.some(l => THAT_VERBS.has(l)))) continue
    if (!governor.lemmas.some(l => THAT_VERBS.has(l))) {
      if (governor.infinitive || governor.passive) continue
      if (p.opener === 'that') return
      return
    }
    // "…, officials said" behind its clause governs nothing that follows
    const gap = w.tokens.slice(governor.end, limit).map(t => t.norm)
    if (gap.includes(';') || (gap.includes(',') && p.opener !== 'that' && !gap.includes('that'))) return
    if (gap.length > 14) return
    return set(q, 'that')
  }
}

/** "met and signed", "before leaving", ", killing two": the subject stands with another verb. */
function inheritSubject(predicates: Predicate[], p: Predicate, index: number): void {
  if (p.subject.length > 0 || p.reduced) return
  if (p.parent !== null && (p.link === 'to' || p.link === 'gerund')) {
    p.subject = predicates[p.parent]!.subject
    return
  }
  if (p.link === 'object-to' || p.link === 'from-gerund') return
  for (let q = index - 1; q >= 0; q--) {
    const earlier = predicates[q]!
    if (!earlier.reduced && earlier.subject.length > 0 && !earlier.gerund) {
      p.subject = earlier.subject
      // "would meet and would sign", "refused to meet or sign": the same governor
      if (
        /^(?:and|or|but|then)$/.test(p.opener ?? '') &&
        p.parent === null &&
        earlier.parent !== null &&
        q === index - 1 &&
        !p.infinitive
      ) {
        if (earlier.infinitive ? !p.past : true) {
          p.parent = earlier.parent
          p.link = earlier.link
        }
      }
      if (/^(?:and|or)$/.test(p.opener ?? '') && p.modal === null && !p.past && !p.gerund)
        p.modal = earlier.modal
      return
    }
  }
  for (let q = index + 1; q < predicates.length; q++) {
    const later = predicates[q]!
    if (p.gerund && later.subject.length > 0 && !later.gerund) {
      p.subject = later.subject
      return
    }
  }
}

function attachObjects(c: Clauses, p: Predicate): void {
  const w = c.words
  let i = p.end
  // a particle stays with the verb: "set up an office"
  const skip = () => {
    while (
      i < w.end &&
      (isTime(w, i) || (tagAt(w, i) === 'ADV' && !c.phraseAt(i)) || (isPreposition(w, i) && isTime(w, i + 1)))
    )
      i++
  }
  skip()
  if (
    /^(?:up|out|down|off|over|back|away|in|on)$/.test(normAt(w, i)) &&
    c.phraseAt(i + 1) &&
    !c.phraseAt(i)
  ) {
    const particle = normAt(w, i)
    if (particle !== 'in' && particle !== 'on' && particle !== 'over') i++
  }
  skip()
  for (let n = 0; n < 2; n++) {
    const phrase = c.phraseAt(i)
    if (!phrase || phrase.first !== i) break
    const { phrases, end } = joinedRight(c, phrase)
    // "said the court would …": the phrase is the subject of the clause below
    const below = c.predicates.some(
      q =>
        q !== p &&
        q.subject.includes(phrase) &&
        !q.reduced &&
        !q.gerund &&
        !q.infinitive &&
        !q.relative &&
        q.verb > p.verb,
    )
    if (below) break
    p.objects.push(phrases)
    i = end
    skip()
  }
  for (let steps = 0; steps < 12 && i < w.end; steps++) {
    skip()
    if (isPreposition(w, i) && !isTime(w, i)) {
      let k = i + 1
      while (k < w.end && (isPreposition(w, k) || tagAt(w, k) === 'ADV') && k < i + 3) k++
      const phrase = c.phraseAt(k)
      if (!phrase || phrase.first !== k) break
      if (phrase.preposition < 0) break
      const { phrases, end } = joinedRight(c, phrase)
      for (const f of phrases) p.complements.push({ preposition: normAt(w, i), phrase: f })
      i = end
      continue
    }
    // "met with A, and then separately with B"
    let k = normAt(w, i) === ',' ? i + 1 : i
    if (normAt(w, k) === 'and' || normAt(w, k) === 'then') {
      k++
      while (k < w.end && (tagAt(w, k) === 'ADV' || normAt(w, k) === 'then') && !c.phraseAt(k)) k++
      if (/^(?:with|to|from|against|for)$/.test(normAt(w, k)) && c.phraseAt(k + 1)) {
        i = k
        continue
      }
    }
    if (normAt(w, i) === ',' && isPreposition(w, i + 1)) {
      i++
      continue
    }
    const reduced = c.predicates.find(q => q.start === i && (q.reduced || (q.gerund && q !== p)))
    if (reduced && !reduced.gerund) {
      i = reduced.end
      continue
    }
    break
  }
}

/** "urged the crew to leave": the crew leaves. */
function objectAsSubject(predicates: Predicate[], p: Predicate): void {
  if (p.subject.length > 0 || p.parent === null) return
  const governor = predicates[p.parent]!
  if (p.link !== 'object-to' && p.link !== 'from-gerund') return
  const addressee = governor.complements.find(c => /^(?:on|upon|to|with|for)$/.test(c.preposition))
  p.subject = governor.passive
    ? governor.subject
    : (governor.objects[0] ?? (addressee ? [addressee.phrase] : []))
}
