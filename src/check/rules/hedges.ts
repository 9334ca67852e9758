import type { Span } from '../../text/span.ts'
import { hedgesIn } from '../hedges-in.ts'
import { speechForms } from '../speech.ts'
import type { Draft, DraftSentence, Finding } from '../types.ts'

/** The source sentence must hold so much of the draft's. */
const CLOSE = 0.6
/** Weaker guards than this may go. */
const LEAST = 0.3

/**
 * A guard of the source that the draft leaves out over the same word.
 *
 *     draft   The line will open in May.      source   The line [may] open in May.
 *
 * Refused: a draft that guards in another way; a guard over something that the draft does not tell.
 */
export function findDroppedHedges(sentence: DraftSentence, draft: Draft): Finding[] {
  const [source] = sentence.evidence.sentences
  // near copies are compared gap by gap
  if (!source || sentence.twin || sentence.evidence.first < CLOSE) return []
  const own = hedgesIn(draft.witness, sentence)
  const witness = draft.index.witnesses[source.source]!
  const keys = new Set(sentence.words.map(w => w.key))
  const most = own.reduce((n, h) => Math.max(n, h.strength), 0)
  for (const hedge of source.hedges) {
    if (hedge.strength < LEAST || hedge.strength - most < 0.25) continue
    const after = source.words.filter(w => w.start >= hedge.end && w.kind !== 'stop')
    const before = source.words.filter(w => w.end <= hedge.start && w.kind !== 'stop')
    const head = after[0] ?? before.at(-1)
    if (!head || !keys.has(head.key) || !standsBy(witness.report.text, hedge, head)) continue
    if (hedge.norm.endsWith('edly') && sentence.words.some(w => speechForms(w.norm))) continue
    const guarded = sentence.words.find(w => w.key === head.key)!
    const text = witness.report.text.slice(hedge.start, hedge.end)
    return [
      {
        rule: 'hedge-dropped',
        severity: 'warning',
        span: { start: guarded.start, end: guarded.end },
        message: `The source is guarded here (“${text}”), the draft is not.`,
        evidence: [{ source: source.source, start: hedge.start, end: Math.max(hedge.end, head.end) }],
        suggestion: null,
      },
    ]
  }
  return []
}

/** True when no mark and no more than three words part the hedge from the word it guards. */
function standsBy(text: string, hedge: Span, head: Span): boolean {
  const between =
    hedge.end <= head.start ? text.slice(hedge.end, head.start) : text.slice(head.end, hedge.start)
  return !/[,;:—–"“”]/.test(between) && between.trim().split(/\s+/).length <= 3
}
