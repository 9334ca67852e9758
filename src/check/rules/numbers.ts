import { compareNumbers } from '../../collate/variants/counts.ts'
import type { Draft, DraftSentence, Finding, SourcePlace } from '../types.ts'
import type { Word } from '../text-words.ts'
import { indexKey } from '../index-sources.ts'
import { findMoved } from './moved.ts'

/** A sentence that the sources hardly carry comes from elsewhere: that is for `unsupported-statement` to say. */
const LEAST_COVERAGE = 0.1

/**
 * Numbers of the draft that the sources do not have.
 *
 *     draft   The fire destroyed [15] barns.      source   The fire destroyed 12 barns.
 *
 * Refused: rounded numbers and bounds that hold, "one", "half past nine" (which may be 9.30), and the number of things that a sentence lists itself.
 */
export function findNumberMismatches(sentence: DraftSentence, draft: Draft): Finding[] {
  const out: Finding[] = []
  for (const word of sentence.words) {
    if (word.kind !== 'number' || isImplied(word)) continue
    const elsewhere = draft.index.holders.has(indexKey(word))
    const moved = findMoved(word, sentence)
    if (elsewhere && !moved) continue
    const { text } = draft.witness.report
    if (isClockTime(text, word.start)) continue
    const { words } = sentence
    const value = valueAt(words, words.indexOf(word))
    if (isSpan(words, words.indexOf(word)) && !sentence.twin && sentence.around.some(w => isYear(w.key)))
      continue
    const known = sentence.passage.flatMap(s =>
      s.words.flatMap((w, k) => (w.kind === 'number' ? [valueAt(s.words, k)] : [])),
    )
    const bound = boundBefore(text, word.start)
    const fits = (other: number) =>
      compareNumbers({ value, bound }, { value: other, bound: 'exact' }) !== 'different'
    if (!Number.isNaN(value) && known.some(fits)) continue
    const rival = moved ?? bestRival(word, sentence)
    const says = words.filter(w => w.kind !== 'stop' && w.kind !== 'negation').length
    // a line of a table says nothing but its numbers
    if (!rival && says > 2 && sentence.evidence.coverage < LEAST_COVERAGE) continue
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

/** "one", and small numbers in words, that a writer may have counted: "both sides", "the two men". */
const isImplied = (word: Word): boolean =>
  word.key === '1' || word.key === '0' || (word.key === '2' && !/\d/.test(word.norm))

/** True after "half past", "quarter to": the source may have the time in figures. */
const isClockTime = (text: string, start: number): boolean =>
  /(?:half|quarter|ten|twenty|five|minutes) (?:past|to) $/i.test(text.slice(Math.max(0, start - 16), start))

/** Words that multiply the number before them, and what they then count. */
const PERIODS: { readonly [word: string]: number } = { decade: 10, decades: 10, century: 100, centuries: 100 }
const SPANS = new Set(['year', 'years', 'year-old', 'month', 'months', 'decade', 'decades'])

/** What the number at a place amounts to: "two decades" is 20. */
const valueAt = (words: readonly Word[], i: number): number =>
  Number(words[i]!.key) * (PERIODS[words[i + 1]?.norm ?? ''] ?? 1)

/** True for a length of time: who knows since when can count it. */
const isSpan = (words: readonly Word[], i: number): boolean => SPANS.has(words[i + 1]?.norm ?? '')

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
      const beside = s.words.slice(Math.max(0, k - 3), k + 4).filter(x => x !== w && near.has(x.key))
      // "the", "of" beside both make no rival
      if (!beside.some(x => x.kind !== 'stop')) return
      const shared = beside.length
      if (shared <= most) return
      most = shared
      best = { source: s.source, start: w.start, end: w.end }
    })
  return best
}

const textOf = ({ source, start, end }: SourcePlace, draft: Draft): string =>
  draft.index.witnesses[source]!.report.text.slice(start, end)
