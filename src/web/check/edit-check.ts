import type { Check, Diagnostic, Passage } from '../../record/index.ts'
import type { Span } from '../../text/span.ts'
import { alignReadings } from '../edition/align-readings.ts'
import type { LabelledReport, Parted } from '../edition/types.ts'
import { siglumAt } from '../edition/sigla.ts'

/** A passage of a source under a finding. */
export interface EditedEvidence extends Parted {
  source: LabelledReport
}

/** A diagnostic laid out for reading. `differing` are the words of the draft that are wrong. */
export interface EditedFinding {
  /** counted from 1, in the order of the draft */
  number: number
  diagnostic: Diagnostic
  differing: Span[]
  evidence: EditedEvidence[]
}

/** A check laid out for reading. Terminal, page and annotations show the same. */
export interface EditedCheck {
  check: Check
  draft: LabelledReport
  /** all of them, in the order given */
  sources: LabelledReport[]
  findings: EditedFinding[]
  counts: { [severity in Diagnostic['severity']]: number }
  /** sentences of the draft, and those that the sources bear out */
  sentences: number
  borneOut: number
}

/** Rules whose evidence is the very words that stand in the place of the draft's. */
const COUNTERPARTS = new Set<Diagnostic['rule']>([
  'misattributed-quotation',
  'number-mismatch',
  'date-mismatch',
  'place-mismatch',
  'name-mismatch',
  'polarity-mismatch',
  'hedge-dropped',
])
/** A longer piece of evidence is a passage, not a counterpart. */
const LONGEST_COUNTERPART = 90

/** Labels the sources, numbers the findings and finds the words in both passages that differ. */
export function editCheck(check: Check): EditedCheck {
  const draft = { siglum: 'Draft', report: check.draft }
  const sources = check.sources.map((report, i) => ({ siglum: siglumAt(i), report }))
  const byId = new Map(sources.map(s => [s.report.id, s]))
  const counts = { error: 0, warning: 0, info: 0 }
  const findings = check.diagnostics.map((diagnostic, i) => {
    counts[diagnostic.severity]++
    const evidence = diagnostic.evidence
      .filter(p => byId.has(p.report))
      .map(passage => ({ passage, differing: [] as Span[], source: byId.get(passage.report)! }))
    const differing = markDifferences(diagnostic, evidence)
    return { number: i + 1, diagnostic, differing, evidence }
  })
  return {
    check,
    draft,
    sources,
    findings,
    counts,
    sentences: check.sentences,
    borneOut: check.supported.length,
  }
}

/** The words of the draft that are wrong; marks those of the evidence that stand against them. */
function markDifferences({ rule, draft }: Diagnostic, evidence: EditedEvidence[]): Span[] {
  const [first] = evidence
  if (rule === 'altered-quotation' && first) {
    const [own, other] = differingWords(draft, first.passage)
    first.differing = other
    if (own.length || other.length) return own
  }
  if (COUNTERPARTS.has(rule))
    for (const e of rule === 'misattributed-quotation' ? evidence.slice(1) : evidence)
      if (e.passage.end - e.passage.start <= LONGEST_COUNTERPART) e.differing = [e.passage]
  return [{ start: draft.start, end: draft.end }]
}

/** The words of two passages that the other does not have in that place, as spans of their reports. */
function differingWords(a: Passage, b: Passage): [Span[], Span[]] {
  const stretches = alignReadings([a.exact, b.exact])
  const pick = (passage: Passage, reading: number): Span[] =>
    stretches.flatMap(({ same, cells }) => {
      const cell = cells[reading]
      if (same || !cell) return []
      const { start, end } = cell.end > cell.start ? cell : wordsAround(passage.exact, cell.start)
      return [{ start: passage.start + start, end: passage.start + end }]
    })
  return [pick(a, 0), pick(b, 1)]
}

/** The words on both sides of a place where words are left out: nothing can be marked there but its edges. */
function wordsAround(text: string, at: number): Span {
  const before = /\S+\s*$/.exec(text.slice(0, at))?.[0].length ?? 0
  const after = /^\s*\S+/.exec(text.slice(at))?.[0].length ?? 0
  return { start: at - before, end: at + after }
}
