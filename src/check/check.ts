import { annotate } from '../annotate/index.ts'
import type { Witness } from '../collate/index.ts'
import { passageOf, type Check, type Diagnostic, type Passage, type Report } from '../record/index.ts'
import { findEvidence, withNeighbours } from './find-evidence.ts'
import { indexSources, type SourceIndex } from './index-sources.ts'
import { findDateMismatches } from './rules/dates.ts'
import { findExchanges } from './rules/exchanges.ts'
import { findNames } from './rules/names.ts'
import { findNumberMismatches } from './rules/numbers.ts'
import { findPolarityMismatches } from './rules/polarity.ts'
import { findTextWords, type Word } from './text-words.ts'
import type { Draft, DraftSentence, Finding, SentenceRule } from './types.ts'

/** Rules that look at one sentence, in the order in which their findings are listed. */
const RULES: readonly SentenceRule[] = [
  findNames,
  findNumberMismatches,
  findDateMismatches,
  findPolarityMismatches,
  findExchanges,
]

/** Holds a draft against the reports it rests on. */
export function check(draft: Report, sources: readonly Report[]): Check {
  const toWitness = (report: Report): Witness => ({ report, annotations: annotate(report) })
  const index = indexSources(sources.map(toWitness))
  return checkAgainst(toWitness(draft), index)
}

/** The same for sources that were indexed before. */
export function checkAgainst(witness: Witness, index: SourceIndex): Check {
  const draft: Draft = { witness, index, sentences: readDraft(witness, index) }
  const findings: Finding[] = []
  for (const sentence of draft.sentences) for (const rule of RULES) findings.push(...rule(sentence, draft))
  return {
    format: 'variorum-check',
    version: 1,
    draft: witness.report,
    sources: index.witnesses.map(w => w.report),
    diagnostics: findings.map(f => toDiagnostic(f, draft)),
    supported: [],
  }
}

function readDraft(witness: Witness, index: SourceIndex): DraftSentence[] {
  const words = findTextWords(witness.report.text, witness.annotations)
  let at = 0
  return witness.annotations.sentences.map((sentence, i) => {
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
      near: evidence.sentences.flatMap(s => s.words),
      around: passage.flatMap(s => s.words),
    }
  })
}

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
