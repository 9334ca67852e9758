import { isAkin } from '../../collate/claims/stem.ts'
import { siblings } from '../../lexicons/en/siblings.ts'
import type { Draft, DraftSentence, Finding, SourcePlace } from '../types.ts'
import { keyOf, type Word } from '../text-words.ts'

/** Sets whose words are numbers in all but form. */
const NUMERIC = new Set(['order', 'magnitude', 'time'])
/** Function words that turn a statement when one takes the other's place before the same word. */
const TURNS: { readonly [word: string]: readonly string[] } = {
  before: ['after'],
  after: ['before'],
  over: ['under'],
  under: ['over'],
  above: ['below'],
  below: ['above'],
  more: ['less', 'fewer'],
  less: ['more'],
  fewer: ['more'],
  despite: ['because', 'due'],
  because: ['despite', 'although'],
  all: ['none', 'few', 'no'],
  most: ['few'],
  few: ['most', 'many'],
  many: ['few'],
  inside: ['outside'],
  outside: ['inside'],
}

let sets: Map<string, string[]> | null = null

/** Stem -> the sets it belongs to. */
function setsOf(stem: string): readonly string[] {
  if (!sets) {
    sets = new Map()
    for (const [name, words] of Object.entries(siblings))
      for (const word of words) sets.set(keyOf(word), [...(sets.get(keyOf(word)) ?? []), name])
  }
  return sets.get(stem) ?? []
}

/**
 * A word in the place of another of its set: "week" for "month", "second" for "third", "brother" for "sister".
 *
 *     draft   The lease runs for three [months].     source   The lease runs for three weeks.
 *
 * Refused: a word that the passage has as well; one without the same words around it.
 */
export function findExchanges(sentence: DraftSentence, draft: Draft): Finding[] {
  const out: Finding[] = []
  const around = new Set(sentence.around.map(w => w.key))
  const own = new Set(sentence.words.map(w => w.key))
  sentence.words.forEach((word, i) => {
    const found =
      word.kind === 'plain' || word.kind === 'name'
        ? (findVote(word, i, sentence) ?? findSibling(word, i, sentence, around, own))
        : word.kind === 'stop'
          ? (findVote(word, i, sentence) ?? findTurn(word, i, sentence))
          : null
    if (!found) return
    const { text } = draft.witness.report
    const other = draft.index.witnesses[found.place.source]!.report.text.slice(
      found.place.start,
      found.place.end,
    )
    out.push({
      rule: NUMERIC.has(found.set) ? 'number-mismatch' : 'polarity-mismatch',
      severity: 'error',
      span: { start: word.start, end: word.end },
      message: `“${text.slice(word.start, word.end)}” stands where the source has “${other}”.`,
      evidence: [found.place],
      suggestion: null,
    })
  })
  return out.slice(0, 2)
}

interface Exchange {
  set: string
  place: SourcePlace
}

function findSibling(
  word: Word,
  i: number,
  sentence: DraftSentence,
  around: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Exchange | null {
  const names = setsOf(word.key)
  if (!names.length || around.has(word.key)) return null
  for (const s of sentence.evidence.sentences)
    for (let k = 0; k < s.words.length; k++) {
      const other = s.words[k]!
      if (own.has(other.key)) continue
      const set = setsOf(other.key).find(name => names.includes(name))
      if (set === undefined || !sharesNeighbour(sentence.words, i, s.words, k)) continue
      return { set, place: { source: s.source, start: other.start, end: other.end } }
    }
  return null
}

function findTurn(word: Word, i: number, sentence: DraftSentence): Exchange | null {
  const turns = TURNS[word.norm]
  const [next, second] = sentence.words.slice(i + 1, i + 7).filter(w => w.kind !== 'stop')
  if (!turns || !next) return null
  // "after meeting A, he met B" is "he met A before meeting B": the verb alone does not make it the same event
  const isOrder = word.norm === 'before' || word.norm === 'after'
  if (isOrder && next.kind === 'plain' && !second) return null
  const before = (words: readonly Word[], k: number) => words.slice(Math.max(0, k - 3), k)
  let found: Exchange | null = null
  for (const s of sentence.passage)
    for (let k = 0; k < s.words.length; k++) {
      if (s.words[k]!.key !== next.key) continue
      if (before(s.words, k).some(w => w.norm === word.norm)) return null
      if (isOrder && next.kind === 'plain' && !s.words.slice(k + 1, k + 6).some(w => w.key === second!.key))
        continue
      const other = before(s.words, k).find(w => turns.includes(w.norm))
      if (other) found ??= { set: 'turn', place: { source: s.source, start: other.start, end: other.end } }
    }
  return found
}

const FOR = new Set(['for', 'favor', 'favour'])

/** A vote for what the source has them vote against, or the other way round: "voted 9 to 5 [for] it". */
function findVote(word: Word, i: number, sentence: DraftSentence): Exchange | null {
  if (word.norm !== 'against' && !FOR.has(word.norm)) return null
  const voted = (words: readonly Word[], at: number) =>
    words.slice(Math.max(0, at - 6), at).some(w => w.key === 'vot')
  if (!voted(sentence.words, i)) return null
  let found: Exchange | null = null
  for (const s of sentence.evidence.sentences)
    for (let k = 0; k < s.words.length; k++) {
      const other = s.words[k]!
      if ((other.norm !== 'against' && !FOR.has(other.norm)) || !voted(s.words, k)) continue
      if (FOR.has(other.norm) === FOR.has(word.norm)) return null
      found ??= { set: 'turn', place: { source: s.source, start: other.start, end: other.end } }
    }
  return found
}

/** True when the words next to both places, or two words near them, are the same or akin. */
function sharesNeighbour(a: readonly Word[], i: number, b: readonly Word[], k: number): boolean {
  const content = (list: readonly Word[], at: number, reach: number) =>
    list.slice(Math.max(0, at - reach), at + reach + 1).filter(w => w !== list[at] && w.kind !== 'stop')
  const shared = (reach: number) =>
    content(a, i, reach).filter(x => content(b, k, reach).some(y => x.key === y.key || isAkin(x.key, y.key)))
      .length
  return shared(2) > 0 || shared(5) > 1
}
