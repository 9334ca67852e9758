import { calendar } from '../../lexicons/en/calendar.ts'
import { indexKey } from '../index-sources.ts'
import type { Word } from '../text-words.ts'
import type { Draft, DraftSentence, Finding, SourcePlace } from '../types.ts'
import { findMoved } from './moved.ts'

/**
 * Weekdays and months of the draft that the sources do not have, where the passage has another.
 *
 *     draft   The jury met on [Tuesday].      source   The jury met on Monday.
 *
 * Refused: a weekday for a date of the source that falls on it; a day where the passage has none.
 */
export function findDateMismatches(sentence: DraftSentence, draft: Draft): Finding[] {
  const out: Finding[] = []
  for (const word of sentence.words) {
    if (word.kind !== 'day' && word.kind !== 'month') continue
    const elsewhere = draft.index.holders.has(indexKey(word))
    const rival = elsewhere ? findMoved(word, sentence) : findRival(word, sentence)
    if (elsewhere && !rival) continue
    if (!elsewhere && (word.kind === 'day' ? fallsOn(word.key, draft) : isMonthOf(Number(word.key), draft)))
      continue
    const { text } = draft.witness.report
    if (!rival && sentence.evidence.coverage < 0.25) continue
    const exact = text.slice(word.start, word.end)
    out.push({
      rule: 'date-mismatch',
      severity: 'error',
      span: word,
      message: rival
        ? `“${exact}” stands ${elsewhere ? 'elsewhere in the sources' : 'in no source'}; this passage has “${draft.index.witnesses[rival.source]!.report.text.slice(rival.start, rival.end)}”.`
        : `“${exact}” stands in no source.`,
      evidence: rival ? [rival] : sentence.evidence.sentences.slice(0, 1),
      suggestion: null,
    })
  }
  return out
}

/** A day or month of the passage that the sentence does not tell, the one with the same words around it first. */
function findRival(word: Word, sentence: DraftSentence): SourcePlace | null {
  const moved = findMoved(word, sentence)
  if (moved) return moved
  for (const s of sentence.passage)
    for (const w of s.words)
      if (w.kind === word.kind && !sentence.words.some(x => x.kind === w.kind && x.key === w.key))
        return { source: s.source, start: w.start, end: w.end }
  return null
}

/** True when a date that a source resolves to falls on the weekday. */
function fallsOn(weekday: string, { index }: Draft): boolean {
  const number = (calendar.weekdays as { [name: string]: number })[weekday]
  return index.witnesses.some(w =>
    w.annotations.times.some(
      t =>
        t.from !== null &&
        t.from.length >= 10 &&
        new Date(`${t.from.slice(0, 10)}T00:00:00Z`).getUTCDay() === number,
    ),
  )
}

const isMonthOf = (month: number, { index }: Draft): boolean =>
  index.witnesses.some(w =>
    w.annotations.times.some(t => t.from !== null && Number(t.from.slice(5, 7)) === month),
  )
