import { normAt, tagAt, type Phrase, type Predicate, type Words } from '../annotate/clauses/index.ts'
import { countries } from '../lexicons/en/countries.ts'
import { instruments as words } from '../lexicons/en/instruments.ts'
import type { Actor, Instrument, Passage } from '../record/index.ts'
import { fingerprint } from '../text/hash.ts'
import { passageFrom, type Reading, type SentenceReading } from './reading.ts'

const FIRM = new Set<string>(words.firm)
const LOOSE = new Set<string>(words.loose)
const PLAIN = new Set<string>(words.plain)
const SAME = new Map<string, string>(
  words.same.flatMap(group => group.map(head => [head, group[0]!] as const)),
)

const ADJECTIVES = new Map(
  Object.entries(countries).map(
    ([name, c]) => [c.adjective.toLowerCase().replaceAll('.', ''), name] as const,
  ),
)

interface Naming {
  form: string
  head: string
  /** the words before the head that tell it from others of its kind */
  marks: Set<string>
  /** a number or a name among them: enough to know it again by */
  strong: boolean
  passage: Passage
  draftedBy: string[]
  amendedBy: string[]
  /** actors that its marks name: "the Swiss plan" */
  named: string[]
}

/**
 * Plans, drafts, bills, orders and the like, under all their names.
 *
 *     the company-drafted [ten-point plan] … the plan … a [ten-point blueprint]      one instrument
 *
 * A bare "the plan" names none by itself. Two names are of one paper when their heads agree and the marks of
 * the one are among the marks of the other.
 */
export function findInstruments(
  readings: readonly Reading[],
  actors: ReadonlyMap<string, Actor>,
): Instrument[] {
  const namings = readings.flatMap(r => r.sentences.flatMap(s => namingsOf(s, actors)))
  const groups: Naming[][] = []
  // the fullest names first, so that a short one finds the paper that it shortens
  for (const naming of namings.toSorted((a, b) => b.marks.size - a.marks.size)) {
    const fits = groups.filter(g => g.some(n => sameInstrument(n, naming) || byItsAuthor(n, naming)))
    if (fits.length === 1 || (fits.length > 1 && naming.strong)) fits[0]!.push(naming)
    else if (fits.length === 0) groups.push([naming])
  }
  return groups
    .map(toInstrument)
    .sort((a, b) => b.witnesses.length - a.witnesses.length || (a.id < b.id ? -1 : 1))
}

function sameInstrument(a: Naming, b: Naming): boolean {
  if ((SAME.get(a.head) ?? a.head) !== (SAME.get(b.head) ?? b.head)) return false
  const [small, large] = a.marks.size <= b.marks.size ? [a, b] : [b, a]
  if (![...small.marks].every(m => large.marks.has(m))) return false
  return small.strong || small.marks.size === large.marks.size || small.marks.size > 1
}

/** "a nine-point proposal drafted by Switzerland … the Swiss plan": a paper goes by its author's name. */
const byItsAuthor = (a: Naming, b: Naming): boolean =>
  (SAME.get(a.head) ?? a.head) === (SAME.get(b.head) ?? b.head) &&
  (a.draftedBy.some(id => b.named.includes(id)) || b.draftedBy.some(id => a.named.includes(id)))

function namingsOf(s: SentenceReading, actors: ReadonlyMap<string, Actor>): Naming[] {
  const out: Naming[] = []
  const w = s.clauses.words
  for (const phrase of s.clauses.phrases) {
    let headAt = phrase.head
    let head = normAt(w, headAt)
    if (!FIRM.has(head) && !LOOSE.has(head)) continue
    // "price freeze agreement" is the freeze
    if (
      /^(?:framework|plan|draft|deal|agreement|document|package)$/.test(head) &&
      headAt > phrase.first &&
      /^(?:guarantee|treaty|accord|pact)$/.test(normAt(w, headAt - 1))
    ) {
      headAt--
      head = normAt(w, headAt)
    }
    // "plan drawn up", "the deal maker": only a noun that nothing follows within its phrase
    if (tagAt(w, phrase.head) !== 'NOUN' && tagAt(w, phrase.head) !== 'PROPN') continue
    const first = firstMark(w, phrase)
    const marks = new Set<string>()
    let strong = false
    const drafters: string[] = []
    for (let i = first; i < headAt; i++) {
      const norm = normAt(w, i)
      if (/^(?:'s|')$/.test(norm) || tagAt(w, i) === 'CCONJ' || tagAt(w, i) === 'ADV' || PLAIN.has(norm))
        continue
      // a sum says what a deal is worth, not which it is
      if (
        /^(?:[$€£¥]|(?:million|billion|trillion|m|bn|(?:pound|dollar|euro|crown|mark|yen|franc|peso|rupee|kron[ae]r?)s?)$)/.test(
          norm,
        ) ||
        normAt(w, i - 1) === '$' ||
        /^(?:million|billion|trillion)$/.test(normAt(w, i + 1))
      )
        continue
      const drafted = /^(.+)-(?:drafted|led|backed|brokered|sponsored|proposed|written|authored)$/.exec(norm)
      if (
        /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?:-|$)/.test(norm)
      ) {
        marks.add(norm.replace(/-?(?:page|point|part)s?$/, ''))
        strong = true
      } else if (drafted) {
        marks.add(drafted[1]!)
        if (/-(?:drafted|written|authored|proposed)$/.test(norm))
          drafters.push(...called(drafted[1]!, actors))
      } else {
        marks.add(norm)
        if (/^\p{Lu}/u.test(w.text[w.tokens[i]!.start]!) && i > w.first) strong = true
      }
    }
    const of = tailOf(s, phrase)
    if (of) marks.add(of.mark)
    const named = SINGLE.has(head) || (BIDS.has(head) && headAt > first && tagAt(w, headAt - 1) === 'NOUN')
    const needed = FIRM.has(head) || named || of ? 1 : 2
    if (
      !strong &&
      marks.size < needed &&
      !(SINGLE.has(head) && /^(?:the|an?)$/.test(normAt(w, phrase.first)))
    )
      continue
    if (/^(?:no|any|every|each|what|whatever)$/.test(normAt(w, phrase.first))) continue
    const span = { start: w.tokens[first]!.start, end: w.tokens[(of?.end ?? phrase.end) - 1]!.end }
    out.push({
      form: w.text.slice(span.start, span.end),
      head,
      marks,
      strong,
      passage: passageFrom(s, span),
      draftedBy: [...drafters, ...actorsWho(DRAFTS, s, phrase)],
      amendedBy: actorsWho(AMENDS, s, phrase),
      named: [...marks].flatMap(m => called(m, actors)),
    })
  }
  return out
}

/** papers of which an affair has one: the word alone names it */
const SINGLE = new Set(['injunction', 'ultimatum', 'indictment'])
/** "pay offer", "takeover bid": a noun before these says which */
const BIDS = new Set(['offer', 'bid', 'deal', 'agreement', 'settlement', 'package', 'motion', 'resolution'])

/** "a motion [of no confidence]": what the name of the paper ends in. */
function tailOf(s: SentenceReading, phrase: Phrase): { mark: string; end: number } | null {
  const w = s.clauses.words
  if (normAt(w, phrase.head) !== 'motion' || normAt(w, phrase.end) !== 'of') return null
  const inner = s.clauses.phraseAt(phrase.end + 1)
  return inner ? { mark: normAt(w, inner.head), end: inner.end } : null
}

const DRAFTS = /^(?:draft|write|author|co-write|co-author|propose|table|introduce|unveil|submit|draw)$/
const AMENDS = /^(?:amend|revise|change|rewrite|modify|edit|redraft|alter)$/

/** Who drafted or amended the paper of a phrase: "a bill [drafted by Reyes]", "[Reyes] amended the bill". */
function actorsWho(verbs: RegExp, s: SentenceReading, phrase: Phrase): string[] {
  const does = (p: Predicate): boolean => p.lemmas.some(l => verbs.test(l)) && !p.negated
  const { predicates, words } = s.clauses
  return predicates.flatMap((p, k) => {
    if (!does(p) || (p.modal !== null && p.modal !== 'will')) return []
    // "drafted by Reyes and amended by Park": the second hangs on the first
    const subject = p.reduced || p.passive ? (p.subject[0] ?? predicates[k - 1]?.subject[0]) : p.subject[0]
    const before = predicates[k - 1]
    const bare = p.subject.length === 0 && p.objects.flat().length === 0 && before?.reduced === true
    const chained =
      (p.reduced || p.passive || bare) &&
      normAt(words, p.start - 1) === 'and' &&
      before?.subject[0] === phrase
    if (p.passive || p.reduced || bare) {
      if (subject !== phrase && !chained) return []
      return p.complements.filter(c => c.preposition === 'by').flatMap(c => s.actorOf(c.phrase) ?? [])
    }
    if (!p.objects.flat().includes(phrase)) return []
    return p.subject.flatMap(f => s.actorOf(f) ?? [])
  })
}

/** The actor that goes by a name or its folded form: the "u.s." of "U.S.-drafted". */
function called(name: string, actors: ReadonlyMap<string, Actor>): string[] {
  const plain = (text: string): string => text.toLowerCase().replaceAll('.', '')
  const country = ADJECTIVES.get(plain(name))
  for (const a of actors.values())
    if (a.name === country || [a.name, ...a.forms.map(f => f.text)].some(f => plain(f) === plain(name)))
      return [a.id]
  return []
}

/** Where the name begins: behind articles, counts and the possessor. */
function firstMark(w: Words, phrase: Phrase): number {
  let first = phrase.first
  for (let i = phrase.first; i < phrase.head; i++) if (/^(?:'s|')$/.test(normAt(w, i))) first = i + 1
  while (first < phrase.head && (/^(?:DET|PRON|X)$/.test(tagAt(w, first)) || PLAIN.has(normAt(w, first))))
    first++
  return first
}

function toInstrument(group: readonly Naming[]): Instrument {
  const count = new Map<string, number>()
  for (const n of group) count.set(n.form, (count.get(n.form) ?? 0) + 1)
  const forms = [...count.entries()]
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form)
  const witnesses = group
    .map(n => n.passage)
    .toSorted((a, b) => (a.report === b.report ? a.start - b.start : a.report < b.report ? -1 : 1))
  return {
    id: `instrument-${fingerprint(forms.toSorted((a, b) => (a < b ? -1 : 1)).join('|'))}`,
    name: forms[0]!,
    forms,
    draftedBy: [...new Set(group.flatMap(n => n.draftedBy))].sort(),
    amendedBy: [...new Set(group.flatMap(n => n.amendedBy))].sort(),
    witnesses,
  }
}
