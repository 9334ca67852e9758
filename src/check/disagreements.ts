import type { CheckRule } from '../record/index.ts'
import { overlaps } from '../text/span.ts'
import { withNeighbours, type Telling } from './find-evidence.ts'
import { indexKey } from './index-sources.ts'
import { findTwin } from './twins.ts'
import type { Draft, DraftSentence, Finding, SentenceRule } from './types.ts'

/** What two sources can contradict each other in. */
const CONTRADICTIONS: ReadonlySet<CheckRule> = new Set([
  'number-mismatch',
  'date-mismatch',
  'place-mismatch',
  'name-mismatch',
  'polarity-mismatch',
])
/** A source bears out what a draft says when its passage holds so much of the sentence. */
const AGREES = 0.6

/**
 * Sources that contradict each other: the draft may follow either, so an error becomes information, and a sentence
 * that follows one says where the others differ.
 *
 *     draft   About [1,300] dockers walked out.    sources   About 1,300 dockers walked out. | … 1,250 dockers walked out.
 *
 * Refused: a value that no source has in that place.
 *
 * @param found - what the rules say when they hold the sentence against all sources at once
 * @param rules - the same rules, to hold it against one source at a time
 */
export function heedDisagreements(
  found: readonly Finding[],
  sentence: DraftSentence,
  draft: Draft,
  rules: readonly SentenceRule[],
): Finding[] {
  const { tellings } = sentence.evidence
  if (tellings.length < 2) return [...found]
  const views = tellings.map(telling => {
    const view = { ...sentence, ...viewOf(sentence, telling, draft), verbatim: false }
    return { view, telling, faults: rules.flatMap(rule => rule(view, draft)).filter(isContradiction) }
  })
  const agreeing = ({ span, rule, evidence }: Finding) =>
    views.find(
      v =>
        v.telling.first >= AGREES &&
        !evidence.some(e => e.source === v.telling.source) &&
        !v.faults.some(f => f.rule === rule || overlaps(f.span, span)) &&
        holdsWords(v.view, sentence, span),
    )?.telling
  const toInfo = (f: Finding, { sentences: [place] }: Telling): Finding => ({
    ...f,
    severity: 'info',
    message: tell(f, draft),
    evidence: [...f.evidence, { source: place!.source, start: place!.start, end: place!.end }],
    suggestion: null,
  })
  const out = found.map(f => {
    const telling = isContradiction(f) ? agreeing(f) : undefined
    return telling ? toInfo(f, telling) : f
  })
  for (const f of views.flatMap(v => v.faults)) {
    if (!f.evidence.length || out.some(o => overlaps(o.span, f.span))) continue
    const telling = agreeing(f)
    if (telling) out.push(toInfo(f, telling))
  }
  return out
}

const isContradiction = (f: Finding): boolean => f.severity === 'error' && CONTRADICTIONS.has(f.rule)

/** The sentence held against one source alone. */
function viewOf(
  { words }: DraftSentence,
  telling: Telling,
  { index }: Draft,
): Pick<DraftSentence, 'evidence' | 'passage' | 'twin' | 'near' | 'around'> {
  const passage = withNeighbours(telling.ids, index)
  return {
    evidence: { ...telling, tellings: [] },
    passage,
    twin: findTwin(words, telling.sentences),
    near: telling.sentences.flatMap(s => s.words),
    around: passage.flatMap(s => s.words),
  }
}

/** True when the passage of the view has the words of the span, a denial among them. */
function holdsWords(
  view: DraftSentence,
  { words }: DraftSentence,
  span: { start: number; end: number },
): boolean {
  const held = new Set(view.near.map(indexKey))
  return words.filter(w => w.kind !== 'stop' && overlaps(w, span)).every(w => held.has(indexKey(w)))
}

function tell({ span, evidence: [other] }: Finding, { witness, index }: Draft): string {
  const own = witness.report.text.slice(span.start, span.end)
  const theirs = other ? index.witnesses[other.source]!.report.text.slice(other.start, other.end) : ''
  return theirs && theirs.length <= 60 && theirs !== own
    ? `Sources differ: one has “${theirs}” here, another “${own}”, as the draft does.`
    : `Sources differ: one says the contrary, another “${own}”, as the draft does.`
}
