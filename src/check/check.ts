import { annotate } from '../annotate/index.ts'
import type { Witness } from '../collate/index.ts'
import { indexSpans } from '../collate/quotations/index-spans.ts'
import {
  passageOf,
  type Check,
  type CheckRule,
  type Diagnostic,
  type Passage,
  type Report,
} from '../record/index.ts'
import { cutSentences } from './cut-sentences.ts'
import { heedDisagreements } from './disagreements.ts'
import { findEvidence, withNeighbours } from './find-evidence.ts'
import { indexSources, type SourceIndex } from './index-sources.ts'
import { findDateMismatches } from './rules/dates.ts'
import { findExchanges } from './rules/exchanges.ts'
import { findDroppedAttributions } from './rules/attributions.ts'
import { findDroppedHedges } from './rules/hedges.ts'
import { findQuotationMismatches } from './rules/quotations.ts'
import { findReplaced } from './rules/replaced.ts'
import { findUnsupported } from './rules/unsupported.ts'
import { sameActors } from './same-actors.ts'
import { overlaps } from '../text/span.ts'
import { findNames } from './rules/names.ts'
import { findNumberMismatches } from './rules/numbers.ts'
import { findPolarityMismatches } from './rules/polarity.ts'
import { findTwin, signatureOf } from './twins.ts'
import { findTextWords } from './text-words.ts'
import { supportFeatures, unsupportedness, type SupportFeatures } from './support.ts'
import type { Draft, DraftSentence, Finding, SentenceRule } from './types.ts'

/** Rules that look at one sentence. Of two findings of one rule in one place the first is kept: a near copy tells most. */
const RULES: readonly SentenceRule[] = [
  findReplaced,
  findNames,
  findNumberMismatches,
  findDateMismatches,
  findPolarityMismatches,
  findExchanges,
  findDroppedHedges,
  findDroppedAttributions,
  findUnsupported,
]

/** Those of them that find what sources can contradict each other in. */
const CONTRADICTING: readonly SentenceRule[] = [
  findReplaced,
  findNumberMismatches,
  findDateMismatches,
  findPolarityMismatches,
  findExchanges,
]

export interface CheckOptions {
  /** called before each report and each stage, with how much of it is done */
  onProgress?: (step: string, done: number, of: number) => void
}

/** Holds a draft against the reports it rests on. */
export function check(draft: Report, sources: readonly Report[], options: CheckOptions = {}): Check {
  const { onProgress = () => undefined } = options
  const toWitness = (report: Report): Witness => ({ report, annotations: annotate(report) })
  const witnesses = function* (): Generator<Witness> {
    for (const [i, report] of sources.entries()) {
      onProgress('reading sources', i, sources.length)
      yield toWitness(report)
    }
  }
  const index = indexSources(witnesses())
  onProgress('reading the draft', 0, 1)
  return checkAgainst(toWitness(draft), index, options)
}

/** What `check` answers in a stream: how sure it is that all of the draft is borne out, and why. */
export interface CheckLine {
  /** 0..1 */
  score: number
  diagnostics: Diagnostic[]
  supported: Check['supported']
}

/**
 * The stream form: texts without stamps or titles. In passages the draft is `draft`, a source `source-N`, counted
 * from 0.
 */
export function checkTexts(draft: string, sources: readonly string[]): CheckLine {
  return checkLine(
    textWitness('draft', draft),
    indexSources(sources.map((text, i) => textWitness(`source-${i}`, text))),
  )
}

/** The same for sources that were indexed before. */
export function checkLine(draft: Witness, index: SourceIndex): CheckLine {
  const { diagnostics, supported } = checkAgainst(draft, index)
  return { score: scoreOf(draftFeatures(readDraft(draft, index), diagnostics)), diagnostics, supported }
}

/** A bare text as a witness. */
export function textWitness(id: string, text: string): Witness {
  const report: Report = {
    id,
    source: id,
    publisher: null,
    title: null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
    dateline: null,
    language: 'en',
    text,
    words: text.split(/\s+/).filter(Boolean).length,
    notices: [],
    furniture: [],
  }
  return { report, annotations: annotate(report) }
}

/** The sentence that is least sure decides. */
const scoreOf = (features: readonly SupportFeatures[]): number => {
  const doubt = features.reduce((most, f) => Math.max(most, unsupportedness(f)), 0)
  return Math.round((1 - doubt) * 10_000) / 10_000
}

/** What speaks against each sentence of a draft that says something, the errors found in it included. */
export function draftFeatures(
  { sentences, index }: Draft,
  diagnostics: readonly Diagnostic[],
): SupportFeatures[] {
  const errorsIn = indexSpans(
    diagnostics
      .filter(d => d.severity === 'error')
      .map(d => ({ start: d.draft.start, end: d.draft.end, item: d })),
  )
  return sentences.flatMap(s => {
    const errors = [...errorsIn(s)]
    if (s.words.length <= 2 && !errors.length) return []
    return [supportFeatures(s, index, !errors.length ? 'not' : s.twin ? 'in a copy' : 'loosely')]
  })
}

/** The same for sources that were indexed before. */
export function checkAgainst(witness: Witness, index: SourceIndex, options: CheckOptions = {}): Check {
  const { onProgress = () => undefined } = options
  const draft = readDraft(witness, index, options)
  onProgress('checking quotations', 0, 1)
  const findings: Finding[] = findQuotationMismatches(draft)
  draft.sentences.forEach((sentence, i) => {
    onProgress('checking sentences', i, draft.sentences.length)
    const found = sentence.verbatim ? [] : RULES.flatMap(rule => rule(sentence, draft))
    findings.push(...heedDisagreements(found, sentence, draft, CONTRADICTING))
  })
  const kept = withoutDoubles(findings)
  const faultsIn = indexSpans(
    kept.filter(f => f.severity !== 'info').map(f => ({ start: f.span.start, end: f.span.end, item: f })),
  )
  return {
    format: 'variorum-check',
    version: 1,
    draft: witness.report,
    sources: index.witnesses.map(w => w.report),
    diagnostics: kept.map(f => toDiagnostic(f, draft)),
    sentences: draft.sentences.filter(saysSomething).length,
    supported: draft.sentences
      .filter(s => s.evidence.ids.length > 0 && faultsIn(s).size === 0)
      .map(s => toSupport(s, draft)),
  }
}

/** The draft read against its sources: each sentence with the passage that it rests on. */
export function readDraft(witness: Witness, index: SourceIndex, options: CheckOptions = {}): Draft {
  const { onProgress = () => undefined } = options
  const words = findTextWords(witness.report.text, witness.annotations)
  const cut = cutSentences(witness.annotations.sentences, words)
  const sentences: DraftSentence[] = cut.map(({ start, end, words: own }, i) => {
    onProgress('looking for passages', i, cut.length)
    const evidence = findEvidence(own, index)
    const passage = withNeighbours(evidence.ids, index)
    return {
      start,
      end,
      index: i,
      words: own,
      evidence,
      passage,
      twin: findTwin(own, evidence.sentences),
      verbatim: index.signatures.has(signatureOf(own)),
      near: evidence.sentences.flatMap(s => s.words),
      around: passage.flatMap(s => s.words),
    }
  })
  const actors = sameActors(witness, index.witnesses)
  const { mentions, entities } = witness.annotations
  const kinds = new Map(entities.map(e => [e.id, e.kind]))
  const placesIn = indexSpans(
    mentions
      .filter(m => m.entity !== null && kinds.get(m.entity) === 'place')
      .map(m => ({ start: m.start, end: m.end, item: m })),
  )
  return {
    witness,
    index,
    sentences,
    actors,
    isSameActor: actors.isSame,
    isPlace: span => placesIn(span).size > 0,
  }
}

/** The rules in the order of what they prove: where two speak of one place, the first is kept. */
const ORDER: readonly CheckRule[] = [
  'altered-quotation',
  'misattributed-quotation',
  'unsupported-quotation',
  'number-mismatch',
  'date-mismatch',
  'place-mismatch',
  'name-mismatch',
  'polarity-mismatch',
  'hedge-dropped',
  'attribution-dropped',
  'unsupported-statement',
]

/** In the order of the draft; of findings that overlap, the one that proves most. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  return [...groupOverlapping(findings)].flatMap(group => {
    group.sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule) || a.span.start - b.span.start)
    const out: Finding[] = []
    for (const f of group) if (!out.some(o => overlaps(o.span, f.span) && !standApart(o, f))) out.push(f)
    return out.sort((a, b) => a.span.start - b.span.start || ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule))
  })
}

/** Runs of findings that hang together by overlaps, in the order of the draft: few each, however many there are. */
function* groupOverlapping(findings: readonly Finding[]): Generator<Finding[]> {
  let group: Finding[] = []
  let end = 0
  for (const f of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    if (group.length && f.span.start >= end) {
      yield group
      group = []
    }
    group.push(f)
    end = Math.max(end, f.span.end)
  }
  if (group.length) yield group
}

/** A guard or a voice that was dropped concerns the sentence and stands beside what is wrong in it. */
const standApart = (a: Finding, b: Finding): boolean =>
  a.rule !== b.rule &&
  [a.rule, b.rule].includes('misattributed-quotation') &&
  ![a.rule, b.rule].includes('name-mismatch')

const saysSomething = ({ words }: DraftSentence): boolean => words.some(w => w.kind !== 'stop')

const toSupport = (sentence: DraftSentence, { witness, index }: Draft): Check['supported'][number] => ({
  draft: passageOf(witness.report, sentence.start, sentence.end),
  evidence: sentence.evidence.sentences.map(s =>
    passageOf(index.witnesses[s.source]!.report, s.start, s.end),
  ),
})

function toDiagnostic(f: Finding, { witness, index }: Draft): Diagnostic {
  const evidence: Passage[] = f.evidence.map(e =>
    passageOf(index.witnesses[e.source]!.report, e.start, e.end),
  )
  return {
    rule: f.rule,
    severity: f.severity,
    message: f.message,
    draft: passageOf(witness.report, f.span.start, f.span.end),
    evidence,
    suggestion: f.suggestion,
  }
}
