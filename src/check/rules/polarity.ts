import { areOpposite, haveSameOpposites } from '../../collate/variants/polarity.ts'
import { isAkin } from '../../collate/claims/stem.ts'
import type { SourceSentence } from '../index-sources.ts'
import type { Word } from '../text-words.ts'
import type { Draft, DraftSentence, Finding, SourcePlace } from '../types.ts'

/** A negation reaches so many words, stop words counted. */
const REACH = 5

/**
 * Statements turned into their contrary: a negation that the passage lacks or has and the draft dropped, and a word
 * for its opposite.
 *
 *     draft   The board did [not] approve the sale.     source   The board approved the sale.
 *     draft   Exports [fell] in March.                  source   Exports rose in March.
 *
 * Refused: "did not accept" for "rejected", "failed to" for "did not".
 */
export function findPolarityMismatches(sentence: DraftSentence, draft: Draft): Finding[] {
  return [
    ...findAdded(sentence, draft),
    ...findLost(sentence, draft),
    ...findOpposites(sentence, draft),
  ].slice(0, 2)
}

const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis)/
const isTurned = (w: Word): boolean => w.kind === 'negation' || w.denying

/** The plain word that a negation at `i` denies. */
function deniedBy(words: readonly Word[], i: number): Word | null {
  for (let k = i + 1; k < Math.min(words.length, i + 1 + REACH); k++)
    if ((words[k]!.kind === 'plain' && words[k]!.pos !== 'ADV') || words[k]!.kind === 'name') return words[k]!
  return null
}

/** True when a negation or a denying word stands up to REACH words before the word. */
function isDenied(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) if (isTurned(words[k]!)) return true
  return false
}

const hasPrefixOf = (a: string, b: string): boolean =>
  (PREFIX.test(a) && a.replace(PREFIX, '') === b) ||
  (PREFIX.test(b) && b.replace(PREFIX, '') === a) ||
  (a.endsWith('less') && a.slice(0, -4) === b)

/** A negation of the draft over a word that the passage has without one, and with no other way of denying. */
function findAdded(sentence: DraftSentence, draft: Draft): Finding[] {
  const out: Finding[] = []
  sentence.words.forEach((word, i) => {
    if (!isTurned(word)) return
    const head = deniedBy(sentence.words, i)
    if (!head || head.key === 'matter') return
    if (word.denying && (head.pos !== 'VERB' || sentence.words[i + 1]?.norm !== 'to')) return
    for (const s of sentence.evidence.sentences) if (s.words.some(isTurned)) return
    if (sentence.passage.some(s => s.words.some((w, k) => w.key === head.key && isDenied(s.words, k)))) return
    if (sentence.around.some(w => areOpposite(w.stem, head.stem) || hasPrefixOf(w.key, head.key))) return
    const place = findPlace(sentence.evidence.sentences, head)
    if (!place && sentence.evidence.coverage < 0.5) return
    out.push(
      finding(
        draft,
        { start: word.start, end: head.end },
        place ?? sentence.evidence.sentences[0]!,
        (own, theirs) =>
          place
            ? `“${own}” denies what the source says (“${theirs}”).`
            : 'The draft denies what the source says.',
      ),
    )
  })
  return out
}

/** A word that the best sentence denies and the draft has without a negation. */
function findLost(sentence: DraftSentence, draft: Draft): Finding[] {
  // a near copy is compared gap by gap
  if (sentence.words.some(isTurned) || sentence.twin) return []
  const out: Finding[] = []
  const keys = new Set(sentence.words.map(w => w.key))
  sentence.evidence.sentences.forEach((source, n) => {
    const content = source.words.filter(w => w.kind !== 'stop' && w.kind !== 'negation')
    const held = content.filter(w => keys.has(w.key)).length
    const carries = n === 0 && sentence.evidence.first >= 0.5
    if (!carries && (held < 2 || held < 0.6 * content.length)) return
    source.words.forEach((word, i) => {
      if (word.kind !== 'negation') return
      const head = deniedBy(source.words, i)
      const own = head && sentence.words.find(w => w.key === head.key)
      if (!own || head.kind === 'name') return
      if (!carries && (source.words[i + 1] !== head || word.norm === 'not')) return
      if (
        sentence.evidence.sentences.some(s =>
          s.words.some((w, k) => w.key === head.key && !isDenied(s.words, k)),
        )
      )
        return
      if (sentence.words.some(w => areOpposite(w.stem, head.stem) || hasPrefixOf(w.key, head.key))) return
      const place = { source: source.source, start: word.start, end: head.end }
      out.push(
        finding(
          draft,
          own,
          place,
          (_, theirs) => `The source denies this (“${theirs}”), the draft does not.`,
        ),
      )
    })
  })
  return out.slice(0, 1)
}

/** A word of the draft whose opposite stands in the passage between the same words. */
function findOpposites(sentence: DraftSentence, draft: Draft): Finding[] {
  const out: Finding[] = []
  const around = new Set(sentence.around.map(w => w.key))
  const own = new Set(sentence.words.map(w => w.key))
  sentence.words.forEach((word, i) => {
    if (word.kind !== 'plain' || around.has(word.key) || isDenied(sentence.words, i)) return
    for (const s of sentence.evidence.sentences)
      s.words.forEach((other, k) => {
        if (other.kind !== 'plain' || own.has(other.key)) return
        if (!areOpposite(word.stem, other.stem) && !hasPrefixOf(word.key, other.key)) return
        // what the sentence says in another word: "delete apps that are [installed]" for "remove apps"
        if (sentence.words.some(w => haveSameOpposites(w.stem, other.stem))) return
        if (isDenied(s.words, k) || sharedContext(sentence.words, i, s.words, k) < 1) return
        out.push(
          finding(
            draft,
            word,
            { source: s.source, start: other.start, end: other.end },
            (own, theirs) => `“${own}” is the opposite of the source’s “${theirs}”.`,
          ),
        )
      })
  })
  return out.slice(0, 1)
}

/** Words of content within four of both places that are the same or akin. */
function sharedContext(a: readonly Word[], i: number, b: readonly Word[], k: number): number {
  const near = (list: readonly Word[], at: number) =>
    list
      .slice(Math.max(0, at - 5), at + 6)
      .filter((w, n) => w.kind !== 'stop' && w.kind !== 'negation' && n !== Math.min(at, 5))
  const other = near(b, k)
  return near(a, i).filter(x => other.some(y => isAkin(x.key, y.key))).length
}

function findPlace(sentences: readonly SourceSentence[], head: Word): SourcePlace | null {
  for (const s of sentences) {
    const w = s.words.find(x => x.key === head.key)
    if (w) return { source: s.source, start: w.start, end: w.end }
  }
  return null
}

function finding(
  draft: Draft,
  span: { start: number; end: number },
  place: SourcePlace,
  tell: (own: string, theirs: string) => string,
): Finding {
  const exact = draft.witness.report.text.slice(span.start, span.end)
  const other = draft.index.witnesses[place.source]!.report.text.slice(place.start, place.end)
  return {
    rule: 'polarity-mismatch',
    severity: 'error',
    span: { start: span.start, end: span.end },
    message: tell(exact, other),
    evidence: [{ source: place.source, start: place.start, end: place.end }],
    suggestion: null,
  }
}
