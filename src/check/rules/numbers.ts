import { compareNumbers } from '../../collate/variants/counts.ts'
import type { Draft, DraftSentence, Finding, SourcePlace } from '../types.ts'
import type { Word } from '../text-words.ts'
import { indexKey } from '../index-sources.ts'

/**
 * Numbers of the draft that the sources do not have.
 *
 *     draft   The fire destroyed [15] barns.      source   The fire destroyed 12 barns.
 *
 * Refused: rounded numbers and bounds that hold, "one", and the number of things that a sentence lists itself.
 */
export function findNumberMismatches(sentence: DraftSentence, draft: Draft): Finding[] {
  const out: Finding[] = []
  for (const word of sentence.words) {
    if (word.kind !== 'number' || isImplied(word)) continue
    const elsewhere = draft.index.holders.has(indexKey(word))
    if (elsewhere && !isMoved(word, sentence)) continue
    const { text } = draft.witness.report
    const value = Number(word.key)
    const known = sentence.around.filter(w => w.kind === 'number').map(w => Number(w.key))
    const bound = boundBefore(text, word.start)
    const fits = (other: number) =>
      compareNumbers({ value, bound }, { value: other, bound: 'exact' }) !== 'different'
    if (!Number.isNaN(value) && known.some(fits)) continue
    const rival = bestRival(word, sentence)
    if (!rival && sentence.evidence.coverage < 0.25) continue
    const exact = text.slice(word.start, word.end)
    const year = isYear(word.key) && /^\d{4}$/.test(exact)
    out.push({
      rule: year ? 'date-mismatch' : 'number-mismatch',
      severity: 'error',
      span: word,
      message: rival
        ? `“${exact}” stands ${elsewhere ? 'elsewhere in the sources' : 'in no source'}; this passage has “${textOf(rival, draft)}”.`
        : `“${exact}” stands in no source.`,
      evidence: rival ? [rival] : sentence.evidence.sentences.slice(0, 1),
      suggestion: null,
    })
  }
  return out
}

/** True for a number that its passage lacks, where the passage has another before or after the same words. */
function isMoved(word: Word, sentence: DraftSentence): boolean {
  if (sentence.around.some(w => w.kind === 'number' && w.key === word.key)) return false
  const i = sentence.words.indexOf(word)
  const [before, after] = [sentence.words[i - 1], sentence.words[i + 1]]
  const own = new Set(sentence.words.filter(w => w.kind === 'number').map(w => w.key))
  return sentence.evidence.sentences.some(s =>
    s.words.some(
      (w, k) =>
        w.kind === 'number' &&
        !own.has(w.key) &&
        ((after && after.kind !== 'stop' && s.words[k + 1]?.key === after.key) ||
          (before && before.kind !== 'stop' && s.words[k - 1]?.key === before.key)),
    ),
  )
}

/** "one", and small numbers in words, that a writer may have counted: "both sides", "the two men". */
const isImplied = (word: Word): boolean =>
  word.key === '1' || word.key === '0' || (word.key === '2' && !/\d/.test(word.norm))

const isYear = (key: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(key)

function boundBefore(text: string, start: number): 'exact' | 'about' | 'at-least' | 'at-most' | 'nearly' {
  const before = text.slice(Math.max(0, start - 20), start).toLowerCase()
  if (/(?:nearly|almost|just under|close to)\s(?:an?\s)?[$€£]?$/.test(before)) return 'nearly'
  if (/(?:about|around|roughly|approximately|some)\s[$€£]?$/.test(before)) return 'about'
  if (/(?:more than|over|at least|above|exceeding)\s[$€£]?$/.test(before)) return 'at-least'
  if (/(?:less than|under|up to|at most|below|fewer than)\s[$€£]?$/.test(before)) return 'at-most'
  return 'exact'
}

/** The number of the passage whose neighbours are most like those of the draft's. */
function bestRival(word: Word, sentence: DraftSentence): SourcePlace | null {
  const own = new Set(sentence.words.filter(w => w.kind === 'number').map(w => w.key))
  const i = sentence.words.indexOf(word)
  const near = new Set(sentence.words.slice(Math.max(0, i - 3), i + 4).map(w => w.key))
  let best: SourcePlace | null = null
  let most = -1
  for (const s of sentence.passage)
    s.words.forEach((w, k) => {
      if (w.kind !== 'number' || own.has(w.key) || isYear(w.key) !== isYear(word.key)) return
      const shared = s.words.slice(Math.max(0, k - 3), k + 4).filter(x => x !== w && near.has(x.key)).length
      if (shared <= most) return
      most = shared
      best = { source: s.source, start: w.start, end: w.end }
    })
  return best
}

const textOf = ({ source, start, end }: SourcePlace, draft: Draft): string =>
  draft.index.witnesses[source]!.report.text.slice(start, end)
