import { isPastForm } from '../verb-forms.ts'
import { joinedLeft } from './joined.ts'
import { isPreposition, isTime, normAt, tagAt, type Phrase, type Words } from './phrases.ts'
import type { Clauses, Predicate } from './types.ts'
import { THAT_VERBS } from './governors.ts'

const OPENERS = new Set(
  'if unless because after before when while as although though since until till whether where who which that whose once so lest'.split(
    ' ',
  ),
)
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

/** Finds who does it: the phrase before the verb group, over what stands between. */
export function attachSubject(c: Clauses, p: Predicate, index: number): void {
  const w = c.words
  if (p.infinitive) return
  // "the ship seized by pirates", "the delegation, led by its chairman"
  const behind = c.phraseAt(p.verb - 1) ?? (normAt(w, p.verb - 1) === ',' ? c.phraseAt(p.verb - 2) : null)
  if (
    behind &&
    p.start === p.verb &&
    p.past &&
    normAt(w, p.verb + 1) === 'by' &&
    !normAt(w, p.verb + 2).endsWith('ing') &&
    !isUnambiguousPast(normAt(w, p.verb))
  ) {
    p.reduced = true
    p.passive = true
    p.subject = [behind]
    return
  }
  // "hosted the envoy for a meeting aimed at …": two past forms with nothing to join them
  if (behind && behind.preposition >= 0 && hangsOn(c, p, behind, index)) {
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

/** A bare past form right behind a phrase that an earlier verb of the same clause governs by a preposition. */
function hangsOn(c: Clauses, p: Predicate, behind: Phrase, index: number): boolean {
  const w = c.words
  if (p.start !== p.verb || !p.past || behind.end !== p.verb || isUnambiguousPast(normAt(w, p.verb)))
    return false
  const q = c.predicates[index - 1]
  if (!q || q.gerund || q.infinitive || q.reduced || q.passive || q.subject.length === 0) return false
  // "crews based in the port stopped work": then the first is the one that hangs on
  const particle = /^(?:off|up|out|down|back|over|away)$/.test(normAt(w, q.end)) ? q.end : -1
  const object = particle < 0 ? q.end : particle + 1
  if (c.phraseAt(object)?.first !== object) return false
  if (
    (behind.preposition !== particle && q.end > behind.preposition) ||
    q.lemmas.some(l => THAT_VERBS.has(l))
  )
    return false
  for (let i = q.end; i < p.verb; i++)
    if (
      /^(?:[,;:—–"“”()]|and|but|or|that|who|which|as|while|when|if|after|before|because|than|said)$/.test(
        normAt(w, i),
      )
    )
      return false
  return true
}

const openerBefore = (w: Words, i: number): string | null => {
  let k = i - 1
  // "if either watchdog demanded"
  while (
    k >= w.first &&
    (isTime(w, k) ||
      tagAt(w, k) === 'ADV' ||
      isPreposition(w, k) ||
      /^(?:either|both|even)$/.test(normAt(w, k)))
  )
    k--
  return OPENERS.has(normAt(w, k)) && k >= w.first ? normAt(w, k) : null
}

/** "the ship seized by pirates": a past form behind a noun that an earlier verb already governs, or before "by". */
function isReduced(c: Clauses, p: Predicate, phrase: Phrase, index: number): boolean {
  const w = c.words
  if (isUnambiguousPast(normAt(w, p.verb))) return false
  // "wants all 40 of its crews freed": what is wanted, however long
  if (
    index > 0 &&
    c.predicates[index - 1]!.end === phrase.first &&
    c.predicates[index - 1]!.lemmas.includes('want')
  )
    return true
  if (phrase.end !== p.verb) return false
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

/** "The groups say the cut is late and call for more": a bare present form goes with a plural, one in -s with a singular. */
function agrees(w: Words, p: Predicate, subject: readonly Phrase[]): boolean {
  const norm = normAt(w, p.verb)
  if (
    p.opener !== 'and' ||
    p.past ||
    p.modal ||
    p.infinitive ||
    p.gerund ||
    isPastForm(norm) ||
    p.start !== p.verb
  )
    return true
  const head = subject[0]!
  if (subject.length > 1 || head.pronoun || tagAt(w, head.head) !== 'NOUN') return true
  const plural = /[^s]s$/.test(normAt(w, head.head))
  const singularVerb = /[^s]s$/.test(norm)
  return (
    plural !== singularVerb ||
    !/^(?:the|a|an|this|that|its|his|her|their|these|those)$/.test(normAt(w, head.first))
  )
}

/** "met and signed", "before leaving", ", killing two": the subject stands with another verb. */
export function inheritSubject(c: Clauses, p: Predicate, index: number): void {
  const { predicates, words: w } = c
  if (p.subject.length > 0 || p.reduced) return
  if (p.parent !== null && (p.link === 'to' || p.link === 'gerund')) {
    p.subject = predicates[p.parent]!.subject
    return
  }
  if (p.link === 'object-to' || p.link === 'from-gerund') return
  for (let q = index - 1; q >= 0; q--) {
    const earlier = predicates[q]!
    if (!earlier.reduced && earlier.subject.length > 0 && !earlier.gerund && agrees(w, p, earlier.subject)) {
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
