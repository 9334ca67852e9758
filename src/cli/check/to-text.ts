import { excerptOf, type Piece } from '../../web/edition/excerpt.ts'
import type { EditedCheck, EditedFinding } from '../../web/check/edit-check.ts'
import type { Diagnostic, Passage, Report } from '../../record/index.ts'
import type { Span } from '../../text/span.ts'
import { printable } from '../terminal/printable.ts'
import {
  bracket,
  hang,
  renderLines,
  run,
  wrapRuns,
  type Line,
  type Run,
  type Style,
} from '../terminal/rich.ts'
import type { Positions } from './positions.ts'

/** How the findings are drawn. */
export interface CheckTextOptions {
  /** columns to fill; the first line of a finding is never broken, so that it can be searched for. Default 80 */
  width?: number
  color?: boolean
}

/** So many passages of sources stand under a finding. */
const EVIDENCE = 2
const LABEL = 9
const STYLES: { readonly [severity in Diagnostic['severity']]: Style } = {
  error: 'alarm',
  warning: 'strong',
  info: 'quiet',
}

/**
 * Findings as linters print them: file:line:column, severity, rule and message on one line; under it the passage of
 * the draft with the words that differ marked, and the passage of the source; in the end what was borne out.
 */
export async function toCheckText(
  edited: EditedCheck,
  positions: Positions,
  options: CheckTextOptions = {},
): Promise<string> {
  const width = Math.max(40, Math.min(110, options.width ?? 80))
  const color = options.color ?? false
  const lines: Line[] = []
  for (const finding of edited.findings)
    lines.push(...(await findingLines(finding, edited, positions, { width, color })), [])
  lines.push(...summaryLines(edited))
  return renderLines(lines, color)
}

async function findingLines(
  finding: EditedFinding,
  { draft }: EditedCheck,
  positions: Positions,
  sheet: { width: number; color: boolean },
): Promise<Line[]> {
  const { diagnostic, differing, evidence } = finding
  const { file, start } = await positions.placeOf(draft.report, diagnostic.draft)
  const out: Line[] = [
    [
      run(`${printable(file)}:${start.line}:${start.column}`, 'strong'),
      run('  '),
      run(diagnostic.severity, STYLES[diagnostic.severity]),
      run(`  ${diagnostic.rule}  `, 'quiet'),
      run(diagnostic.message),
    ],
    ...passageLines('draft', draft.report, diagnostic.draft, differing, sheet),
  ]
  for (const e of evidence.slice(0, EVIDENCE)) {
    const place = await positions.placeOf(e.source.report, e.passage)
    out.push(
      ...passageLines('source', e.source.report, e.passage, e.differing, sheet),
      ...hang([], LABEL + 2, [[run(`${place.file}:${place.start.line}:${place.start.column}`, 'quiet')]]),
    )
  }
  return out
}

function passageLines(
  label: string,
  report: Report,
  passage: Passage,
  differing: readonly Span[],
  { width, color }: { width: number; color: boolean },
): Line[] {
  const pieces = excerptOf(report.text, passage, differing, { context: 70, length: 260 })
  const runs: Run[] = pieces.map(p => run(p.text, styleOf(p)))
  return hang(
    [run(`  ${label}`, 'quiet')],
    LABEL + 2,
    wrapRuns(color ? runs : bracket(runs), width - LABEL - 2),
  )
}

const styleOf = (p: Piece): Style =>
  p.kind === 'differs' ? 'differs' : p.kind === 'passage' ? 'plain' : 'quiet'

function summaryLines({ counts, sentences, borneOut, findings }: EditedCheck): Line[] {
  const counted = [
    counts.error && plural(counts.error, 'error'),
    counts.warning && plural(counts.warning, 'warning'),
    counts.info && `${counts.info} for information`,
  ].filter(Boolean)
  const fixable = findings.filter(f => f.diagnostic.suggestion !== null).length
  const all = borneOut === sentences
  return [
    [
      run(`${borneOut} of ${plural(sentences, 'sentence')} borne out`, all ? 'strong' : 'plain'),
      run(` · ${counted.length ? counted.join(', ') : 'no findings'}`),
      run(fixable ? ` · --fix mends ${fixable}` : '', 'quiet'),
    ],
  ]
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
