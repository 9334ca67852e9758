import { annotate } from '../annotate/index.ts'
import type { Witness } from '../collate/index.ts'
import {
  passageOf,
  type Check,
  type CheckRule,
  type Diagnostic,
  type Passage,
  type Report,
} from '../record/index.ts'
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
import { findTextWords, type Word } from './text-words.ts'
import { supportFeatures, unsupportedness } from './support.ts'
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

export interface CheckOptions {
  /** called before each report and each stage, with how much of it is done */
  onProgress?: (step: string, done: number, of: number) => void
}

/** Holds a draft against the reports it rests on. */
export function check(draft: Report, sources: readonly Report[], options: CheckOptions = {}): Check {
  const { onProgress = () => undefined } = options
  const toWitness = (report: Report): Witness => ({ report, annotations: annotate(report) })
  const witnesses = sources.map((report, i) => {
    onProgress('reading sources', i, sources.length)
    return toWitness(report)
  })
  onProgress('reading the draft', 0, 1)
  return checkAgainst(toWitness(draft), indexSources(witnesses), options)
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
  return { score: scoreOf(diagnostics, readDraft(draft, index)), diagnostics, supported }
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

/** A contradiction leaves little of the score; otherwise the sentence that is least sure decides. */
function scoreOf(diagnostics: readonly Diagnostic[], { sentences, index }: Draft): number {
  const errors = diagnostics.filter(d => d.severity === 'error').length
  const doubt = sentences.reduce(
    (most, s) => (s.words.length > 2 ? Math.max(most, unsupportedness(supportFeatures(s, index))) : most),
    0,
  )
  return Math.round((1 - doubt) * 0.3 ** Math.min(3, errors) * 10_000) / 10_000
}

/** The same for sources that were indexed before. */
export function checkAgainst(witness: Witness, index: SourceIndex, options: CheckOptions = {}): Check {
  const { onProgress = () => undefined } = options
  const draft = readDraft(witness, index, options)
  onProgress('checking quotations', 0, 1)
  const findings: Finding[] = findQuotationMismatches(draft)
  draft.sentences.forEach((sentence, i) => {
    onProgress('checking sentences', i, draft.sentences.length)
    if (!sentence.verbatim) for (const rule of RULES) findings.push(...rule(sentence, draft))
  })
  const kept = withoutDoubles(findings)
  return {
    format: 'variorum-check',
    version: 1,
    draft: witness.report,
    sources: index.witnesses.map(w => w.report),
    diagnostics: kept.map(f => toDiagnostic(f, draft)),
    sentences: draft.sentences.filter(saysSomething).length,
    supported: draft.sentences.filter(s => isBorneOut(s, kept)).map(s => toSupport(s, draft)),
  }
}

/** The draft read against its sources: each sentence with the passage that it rests on. */
export function readDraft(witness: Witness, index: SourceIndex, options: CheckOptions = {}): Draft {
  const { onProgress = () => undefined } = options
  const words = findTextWords(witness.report.text, witness.annotations)
  let at = 0
  const sentences: DraftSentence[] = witness.annotations.sentences.map((sentence, i, all) => {
    onProgress('looking for passages', i, all.length)
    const own: Word[] = []
    while (at < words.length && words[at]!.sentence === i) own.push(words[at++]!)
    const evidence = findEvidence(own, index)
    const passage = withNeighbours(evidence.ids, index)
    return {
      start: sentence.start,
      end: sentence.end,
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
  return {
    witness,
    index,
    sentences,
    actors,
    isSameActor: actors.isSame,
    isPlace: span =>
      mentions.some(
        m => m.entity !== null && m.start < span.end && span.start < m.end && kinds.get(m.entity) === 'place',
      ),
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
  const ranked = [...findings].sort(
    (a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule) || a.span.start - b.span.start,
  )
  const out: Finding[] = []
  for (const f of ranked) if (!out.some(o => overlaps(o.span, f.span) && !standApart(o, f))) out.push(f)
  return out.sort((a, b) => a.span.start - b.span.start || ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule))
}

/** A guard or a voice that was dropped concerns the sentence and stands beside what is wrong in it. */
const standApart = (a: Finding, b: Finding): boolean =>
  a.rule !== b.rule &&
  [a.rule, b.rule].includes('misattributed-quotation') &&
  ![a.rule, b.rule].includes('name-mismatch')

const saysSomething = ({ words }: DraftSentence): boolean => words.some(w => w.kind !== 'stop')

const isBorneOut = (sentence: DraftSentence, findings: readonly Finding[]): boolean =>
  sentence.evidence.ids.length > 0 && !findings.some(f => f.severity !== 'info' && overlaps(f.span, sentence))

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
