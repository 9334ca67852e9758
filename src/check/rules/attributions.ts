import { overlapLength } from '../../text/span.ts'
import { speechForms } from '../speech.ts'
import type { Draft, DraftSentence, Finding } from '../types.ts'

const CLOSE = 0.75

/**
 * What the source gives as somebody's statement and the draft says in its own voice.
 *
 *     draft   The bridge is safe.      source   The bridge is safe, [the contractor said].
 *
 * Refused: a sentence of the draft with any verb of saying, or inside a quotation; a source that has it in its own voice too.
 */
export function findDroppedAttributions(sentence: DraftSentence, draft: Draft): Finding[] {
  const [source] = sentence.evidence.sentences
  if (!source || sentence.evidence.first < CLOSE) return []
  if (sentence.words.some(w => w.quoted)) return []
  const { attributions } = draft.witness.annotations
  if (attributions.some(a => a.content.some(c => overlapLength(c, sentence) > 0))) return []
  const theirs = draft.index.witnesses[source.source]!.annotations.attributions.find(
    a =>
      a.source &&
      a.cue &&
      a.content.reduce((n, c) => n + overlapLength(c, source), 0) * 2 > source.end - source.start,
  )
  if (!theirs || !source.words.some(w => speechForms(w.norm))) return []
  const keys = new Set(sentence.words.map(w => w.key))
  const told = source.words.filter(
    w => w.kind !== 'stop' && theirs.content.some(c => c.start <= w.start && w.end <= c.end),
  )
  if (told.filter(w => keys.has(w.key)).length < CLOSE * told.length) return []
  // a verb of saying that belongs to what was said tells nobody's voice ("he had been informed")
  const said = new Set(
    source.words.filter(w => theirs.content.some(c => c.start <= w.start && w.end <= c.end)).map(w => w.norm),
  )
  if (sentence.words.some(w => speechForms(w.norm) && !said.has(w.norm))) return []
  const { text } = draft.index.witnesses[source.source]!.report
  return [
    {
      rule: 'attribution-dropped',
      severity: 'warning',
      span: { start: sentence.start, end: sentence.end },
      message: `The source gives this as a statement (“${text.slice(theirs.source!.start, theirs.source!.end)}”), the draft as a fact.`,
      evidence: [{ source: source.source, start: source.start, end: source.end }],
      suggestion: null,
    },
  ]
}
