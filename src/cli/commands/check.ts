import { check } from '../../check/index.ts'
import type { Check, Diagnostic } from '../../record/index.ts'
import { parseArguments, UsageError, type Command } from '../command.ts'
import { COLUMNS, columnsOf, gatherReports } from '../inputs/gather.ts'
import { reportFields } from '../inputs/report-fields.ts'
import { filterLines, LineError, stringField } from '../ndjson.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import type { Streams } from '../streams.ts'
import { printable } from '../terminal/printable.ts'

const SEVERITIES = ['info', 'warning', 'error'] as const

const about = {
  name: 'check',
  summary: 'Check a draft against the reports it rests on',
  usage: 'check DRAFT --against SOURCES… | check --ndjson < LINES',
  options: {
    against: { value: 'SOURCES', about: 'files, folders or - that the draft rests on', multiple: true },
    format: { value: 'FORMAT', short: 'f', about: 'what to write', choices: ['text', 'json'] },
    'fail-on': {
      value: 'SEVERITY',
      about: 'exit with 1 from this severity on (default: error)',
      choices: SEVERITIES,
    },
    columns: COLUMNS,
    ndjson: { about: 'a filter: lines { id, draft, sources: [text, …] }' },
  },
  examples: [
    ['variorum check draft.txt --against wire.txt interview.txt', 'what the sources do not bear out'],
    ['variorum check --ndjson < drafts.jsonl', 'answers { id, score, diagnostics, supported }'],
  ],
  notes: 'Exit status: 0 nothing at or above --fail-on, 1 something, 2 the command could not run.',
} as const

/** `variorum check`: a draft held against its sources. */
export const command: Command = {
  about,
  async run(args, streams) {
    const { values, inputs } = parseArguments(about, args)
    if (values.ndjson) return filterLines(streams, line => checkLine(line))
    const [draftName, ...rest] = inputs
    const sourceNames = [...(values.against ?? []), ...rest]
    if (!draftName || !values.against)
      throw new UsageError('check needs a draft and --against its sources (see --help)')

    const quiet = progressOn(streams.stderr, false)
    const columns = columnsOf(values.columns)
    const draft = await gatherReports([draftName], streams, quiet, columns)
    const sources = await gatherReports(sourceNames, streams, quiet, columns)
    await reportProblems([...draft.problems, ...sources.problems], streams)
    if (draft.reports.length !== 1 || !sources.reports.length) {
      await streams.stderr.write(
        `variorum: ${draft.reports.length === 1 ? 'no source' : 'no draft'} could be read\n`,
      )
      return 2
    }
    const result = check(draft.reports[0]!, sources.reports)
    if (values.format === 'json') await writeJson(result, streams)
    else await streams.stdout.write(toLines(result, draftName))
    const least = SEVERITIES.indexOf((values['fail-on'] as Diagnostic['severity'] | undefined) ?? 'error')
    return result.diagnostics.some(d => SEVERITIES.indexOf(d.severity) >= least) ? 1 : 0
  },
}

function checkLine(line: { [field: string]: unknown }): object {
  const { sources } = line
  if (!Array.isArray(sources) || sources.some(s => typeof s !== 'string'))
    throw new LineError('"sources" must be a list of strings')
  const draft = reportFields({ id: 'draft', text: stringField(line, 'draft') }, 'the draft')
  const result = check(
    draft,
    sources.map((text, i) => reportFields({ id: `source-${i}`, text }, 'a source')),
  )
  const { diagnostics, supported } = result
  return { score: scoreOf(result), diagnostics, supported }
}

/** How sure it is, 0..1, that all of the draft is borne out: errors halve it, warnings and gaps lower it. */
function scoreOf({ diagnostics, supported, draft }: Check): number {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter(d => d.severity === severity).length
  const borne =
    supported.reduce((n, s) => n + s.draft.exact.length, 0) / Math.max(1, draft.text.trim().length)
  const score = 0.5 ** count('error') * 0.8 ** count('warning') * (0.6 + 0.4 * Math.min(1, borne))
  return Math.round(score * 1e4) / 1e4
}

async function writeJson(result: Check, streams: Streams): Promise<void> {
  const { Check: schema } = await import('../../record/check.ts')
  await streams.stdout.write(`${JSON.stringify(schema.parse(result), null, 2)}\n`)
}

/** One finding a line, as linters write: file:line:column, severity, rule, message; the source below. */
function toLines({ draft, diagnostics, supported, sources }: Check, name: string): string {
  const sourceName = new Map(sources.map(s => [s.id, s.source]))
  const lines = [...diagnostics]
    .sort((a, b) => a.draft.start - b.draft.start)
    .flatMap(d => {
      const before = draft.text.slice(0, d.draft.start)
      const row = before.split('\n').length
      const column = d.draft.start - (before.lastIndexOf('\n') + 1) + 1
      const evidence = d.evidence[0]
      return [
        `${name}:${row}:${column}  ${d.severity}  ${d.rule}  ${d.message}`,
        `    ${d.draft.exact}`,
        ...(evidence ? [`    ${sourceName.get(evidence.report) ?? evidence.report}: ${evidence.exact}`] : []),
      ]
    })
  const count = diagnostics.length
  lines.push(`${count} ${count === 1 ? 'finding' : 'findings'}; ${supported.length} sentences borne out`)
  return lines.map(line => `${printable(line)}\n`).join('')
}
