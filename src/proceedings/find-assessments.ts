import { normAt, type Phrase } from '../annotate/clauses/index.ts'
import { assessments as lexicon } from '../lexicons/en/assessments.ts'
import type { Actor, Assessment, Passage } from '../record/index.ts'
import { foldedWords } from '../text/fold.ts'
import { fingerprint } from '../text/hash.ts'
import { isOnlooker } from './party-of.ts'
import { passageFrom, type Reading, type SentenceReading } from './reading.ts'

type Judgement = Assessment['judgement']

const MATTERS = new Set<string>(lexicon.matters)
const VERBS = new Set<string>(lexicon.verbs.map(v => v.split(' ')[0]!))
const UNNAMED = new Set<string>(lexicon.unnamed)
const WORDS: readonly (readonly [Judgement, readonly string[]])[] = [
  ['good', lexicon.good],
  ['bad', lexicon.bad],
  ['uncertain', lexicon.uncertain],
]

interface Judged {
  by: string | null
  source: string
  standing: Assessment['standing']
  about: string
  judgement: Judgement
  words: string
  passage: Passage
}

/**
 * Who calls it productive, unlikely or fragile, and from where they judge: as one who takes part, as an observer, or
 * as somebody without a name.
 *
 *     The mediator called [the session] “[constructive, if slow]”.     An official said [a deal] was [unlikely].
 *     by               verb about         words                        source           about     words
 */
export function findAssessments(
  readings: readonly Reading[],
  actors: ReadonlyMap<string, Actor>,
): Assessment[] {
  const found = readings.flatMap(r => r.sentences.flatMap(s => judgementsOf(s, actors)))
  const groups: Judged[][] = []
  for (const j of found) {
    const group = groups.find(g => sameJudgement(g[0]!, j))
    if (group) group.push(j)
    else groups.push([j])
  }
  return groups.map(group => {
    const { by, source, standing, about, words } = group[0]!
    const kinds = new Set(group.map(g => g.judgement))
    return {
      id: `assessment-${fingerprint(`${by ?? source} ${about} ${words}`)}`,
      by,
      source,
      standing,
      about,
      judgement: kinds.size > 1 ? ('mixed' as const) : group[0]!.judgement,
      words,
      witnesses: group.map(g => g.passage),
    }
  })
}

function judgementsOf(s: SentenceReading, actors: ReadonlyMap<string, Actor>): Judged[] {
  const out: Judged[] = []
  const { predicates, words } = s.clauses
  for (const p of predicates) {
    if (p.negated || p.infinitive || (p.modal !== null && p.modal !== 'would')) continue
    if (!p.lemmas.some(l => VERBS.has(l)) || p.reduced) continue
    const object = p.objects[0]?.[0]
    if (!object || !MATTERS.has(normAt(words, object.head)) || p.passive) continue
    // what stands behind the object, to the end of the clause: "[the session] constructive, if slow"
    let first = object.end
    while (
      first < words.end &&
      /^(?:as|on|in|of|with|for|at)$/.test(normAt(words, first)) &&
      !/^as$/.test(normAt(words, first))
    ) {
      const inner = s.clauses.phraseAt(first + 1)
      if (!inner) break
      first = inner.end
    }
    while (first < words.end && /^(?:as|["“”'‘’]|a|an|the)$/.test(normAt(words, first))) first++
    const span = { start: words.tokens[p.start]!.start, end: judgedEnd(s, first) }
    const said = wordsUntil(s, first, judgedEnd(s, first))
    const judgement = judge(said)
    const subject = (p.subject[0] ?? p.gerund) ? (p.subject[0] ?? null) : null
    if (!judgement || !subject) continue
    out.push({
      ...whose(s, subject, actors),
      about: textOf(s, object),
      judgement,
      words: said,
      passage: passageFrom(s, span),
    })
  }
  out.push(...copulas(s, actors))
  return out
}

/** "said a deal before Monday was unlikely", "it is unclear whether a breakthrough will be achieved" */
function copulas(s: SentenceReading, actors: ReadonlyMap<string, Actor>): Judged[] {
  const { words, phrases } = s.clauses
  const out: Judged[] = []
  for (const a of s.attributions) {
    const content = a.content.find(c => c.start >= s.sentence.start && c.end <= s.sentence.end)
    if (!content) continue
    for (let i = words.first; i < words.end; i++) {
      const t = words.tokens[i]!
      if (
        t.start < content.start ||
        t.end > content.end ||
        !/^(?:is|was|are|were|remains?|remained|looks?|looked|seems?|seemed)$/.test(t.norm)
      )
        continue
      if (/^(?:n't|not|never)$/.test(normAt(words, i + 1)) || t.norm.endsWith("n't")) continue
      const said = wordsUntil(s, i + 1, Math.min(content.end, judgedEnd(s, Math.min(i + 1, words.end - 1))))
      const judgement = judge(said.split(/\s+/).slice(0, 5).join(' '))
      if (!judgement) continue
      const subject = phrases
        .filter(f => f.end <= i && f.end > i - 8 && MATTERS.has(normAt(words, f.head)) && f.preposition < 0)
        .at(-1)
      const whether = /^it$/.test(normAt(words, i - 1)) || /^it$/.test(normAt(words, i - 2))
      const later = whether ? phrases.find(f => f.first > i && MATTERS.has(normAt(words, f.head))) : undefined
      const about = subject ?? later
      if (!about || (whether && judgement !== 'uncertain')) continue
      const person = s.speakerAt(t.start)
      out.push({
        ...standing(person, a.source ? passageFrom(s, a.source).exact : '', actors),
        about: textOf(s, about),
        judgement,
        words: said,
        passage: passageFrom(s, {
          start: words.tokens[Math.min(about.first, i)]!.start,
          end: Math.max(
            words.tokens[about.end - 1]!.end,
            t.end + 1 + said.length > content.end ? content.end : t.end + 1 + said.length,
          ),
        }),
      })
      break
    }
  }
  return out
}

/** To the end of the quotation, else to the next mark or the next verb with a subject. */
function judgedEnd(s: SentenceReading, first: number): number {
  const { tokens, end } = s.clauses.words
  const quoted = /^["“‘]$/.test(tokens[first - 1]?.norm ?? '')
  let last = first
  while (last < end && !(quoted ? /^["”’]$/ : /^[,;.:—"“]$/).test(tokens[last]!.norm)) {
    if (
      !quoted &&
      last > first &&
      /^(?:which|who|after|before|while|because|although|on|during|in|as|given|since)$/.test(
        tokens[last]!.norm,
      )
    )
      if (!(tokens[last]!.norm === 'in' && /^(?:terms?|run)$/.test(tokens[last + 3]?.norm ?? ''))) break
    // "useful and agreed to meet again": the next verb is no word of judgement
    if (
      !quoted &&
      tokens[last]!.norm === 'and' &&
      s.clauses.predicates.some(q => q.verb > last && q.verb - last < 4)
    )
      break
    last++
  }
  return tokens[Math.max(first, last - 1)]!.end
}

function wordsUntil(s: SentenceReading, first: number, end: number): string {
  const { tokens, text } = s.clauses.words
  let last = first
  while (last < s.clauses.words.end && tokens[last]!.end <= end && last - first < 12) last++
  while (last > first && /^[.,;:!?"”'’]+$/.test(tokens[last - 1]!.norm)) last--
  return last <= first ? '' : text.slice(tokens[first]!.start, tokens[last - 1]!.end)
}

/** What the first judging word comes to; two against each other are mixed. */
function judge(text: string): Judgement | null {
  const folded = ` ${foldedWords(text.replace(/-/g, '-')).join(' ')} `
  const found = WORDS.filter(([, list]) => list.some(w => folded.includes(` ${w} `))).map(([j]) => j)
  if (found.length === 0) return null
  return found.length > 1 ? 'mixed' : found[0]!
}

const textOf = (s: SentenceReading, phrase: Phrase): string => {
  const { tokens, text } = s.clauses.words
  return text
    .slice(tokens[phrase.first]!.start, tokens[phrase.end - 1]!.end)
    .replace(/^(?:the|a|an|their|its|his|her) /i, '')
}

function whose(
  s: SentenceReading,
  subject: Phrase,
  actors: ReadonlyMap<string, Actor>,
): Pick<Judged, 'by' | 'source' | 'standing'> {
  const at = s.clauses.words.tokens[subject.head]!.start
  return standing(s.actorOf(subject) ?? s.speakerAt(at), textOf(s, subject), actors)
}

/** From where somebody judges. */
function standing(
  id: string | null,
  source: string,
  actors: ReadonlyMap<string, Actor>,
): Pick<Judged, 'by' | 'source' | 'standing'> {
  const actor = id ? actors.get(id) : undefined
  const heads = foldedWords(source)
  const nameless = !/\p{Lu}/u.test(source.slice(1)) || heads.some(w => UNNAMED.has(w))
  if (!actor || (actor.kind === 'group' && nameless && heads.some(w => UNNAMED.has(w))))
    return {
      by: id,
      source: source || (actor?.name ?? ''),
      standing: heads.length > 0 ? 'unnamed' : 'report',
    }
  return { by: actor.id, source: actor.name, standing: isOnlooker(actor) ? 'observer' : 'participant' }
}

const sameJudgement = (a: Judged, b: Judged): boolean => {
  if ((a.by ?? a.source) !== (b.by ?? b.source)) return false
  const words = new Set(foldedWords(a.words))
  const other = foldedWords(b.words)
  return other.filter(w => words.has(w)).length >= Math.min(words.size, other.length) * 0.6
}
