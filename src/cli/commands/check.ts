import { check, checkTexts, comparableSources } from '../../check/index.ts'
import type { Check, Diagnostic } from '../../record/index.ts'
import { editCheck } from '../../web/check/edit-check.ts'
import { applyConfig, CONFIG_NAME, loadConfig } from '../check/config.ts'
import { explainRule } from '../check/explain.ts'
import { mendDraft } from '../check/mend-draft.ts'
import { openInputs } from '../check/open-inputs.ts'
import type { Positions } from '../check/positions.ts'
import { toCheckText } from '../check/to-text.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { COLUMNS, columnsOf } from '../inputs/gather.ts'
import { filterLines, LineError, stringField } from '../ndjson.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import { wantsColor } from '../streams.ts'
import { printable } from '../terminal/printable.ts'
import { version } from '../version.ts'
import { writeWhole } from '../write-file.ts'

const SEVERITIES = ['info', 'warning', 'error', 'never'] as const
const FORMATS = ['text', 'json', 'sarif', 'github', 'html'] as const
type Format = (typeof FORMATS)[number]

const about = {
  name: 'check',
  summary: 'Check a draft against the reports it rests on',
  usage: 'check DRAFT --against SOURCES… | check --explain RULE | check --ndjson < LINES',
  options: {
    against: { value: 'SOURCES', about: 'files, folders or - that the draft rests on', multiple: true },
    format: { value: 'FORMAT', short: 'f', about: 'what to write', choices: FORMATS },
    out: {
      value: 'FILE',
      short: 'o',
      about: 'write to a file; .txt, .json, .sarif or .html names the format',
    },
    fix: { about: 'put the certain suggestions into the draft, show the difference, check again' },
    'dry-run': { about: 'with --fix: show the difference, write nothing' },
    'fail-on': {
      value: 'SEVERITY',
      about: 'exit with 1 from this severity on (default: error)',
      choices: SEVERITIES,
    },
    config: { value: 'FILE', about: `severities of the rules (default: the nearest ${CONFIG_NAME})` },
    explain: { value: 'RULE', about: 'what a rule looks for, with examples' },
    columns: COLUMNS,
    ndjson: { about: 'a filter: lines { id, draft, sources: [text, …] }' },
    width: { value: 'N', about: 'columns to fill (default: the terminal, else 80)' },
    color: { about: 'colour even into a pipe' },
    'no-color': { about: 'no colour; what differs stands in ⟨angle brackets⟩' },
    progress: { about: 'tell how far it is even where standard error is no terminal' },
  },
  examples: [
    ['variorum check draft.txt --against wire.txt interview.txt', 'what the sources do not bear out'],
    ['variorum check draft.txt --against sources/ --fix --dry-run', 'what could be mended at once'],
    ['variorum check draft.txt --against sources/ --out check.html', 'a page with every passage beside it'],
    ['variorum check --explain hedge-dropped', 'what a rule looks for'],
    ['variorum check --ndjson < drafts.jsonl', 'answers { id, score, diagnostics, supported }'],
  ],
  notes:
    'Exit status: 0 nothing at or above --fail-on, 1 something, 2 the command could not run. ' +
    `${CONFIG_NAME}: { "check": { "failOn": "warning", "rules": { "hedge-dropped": "error", "unsupported-statement": "off" } } }`,
} as const

/** `variorum check`: a draft held against its sources. */
export const command: Command = {
  about,
  async run(args, streams) {
    const { values, inputs } = parseArguments(about, args)
    const look = {
      width: parseCount('width', values.width) ?? streams.stdout.columns ?? 80,
      color: wantsColor(streams.stdout, streams.env, values['no-color'] ? false : values.color),
    }
    if (values.ndjson) return filterLines(streams, checkLine)
    if (values.explain !== undefined) {
      await streams.stdout.write(explainRule(values.explain, look))
      return 0
    }
    const [draftName, ...more] = inputs
    if (draftName === undefined || !values.against)
      throw new UsageError('check needs a draft and --against its sources (see --help)')
    if (values['dry-run'] && !values.fix) throw new UsageError('--dry-run belongs to --fix')
    const format = (values.format as Format | undefined) ?? formatOf(values.out) ?? 'text'
    const config = await loadConfig(values.config, '.')

    const progress = progressOn(streams.stderr, values.progress === true)
    const opened = await openInputs(
      draftName,
      [...values.against, ...more],
      streams,
      progress,
      columnsOf(values.columns),
    )
    progress.end()
    await reportProblems(opened.problems, streams)
    const fail = async (reason: string): Promise<number> => {
      await streams.stderr.write(`variorum: ${printable(reason)}\n`)
      return 2
    }
    if (!opened.draft) return fail('no draft could be read')
    if (!opened.sources.length) return fail('no source could be read')
    const { sources, left } = comparableSources(opened.draft, opened.sources)
    await reportProblems(left, streams)
    if (!sources.length)
      return fail('no source is in the language of the draft, so nothing can be held against it')

    let draft = opened.draft
    let places = opened.positions
    const run = (): Check => {
      const found = applyConfig(check(draft, sources, { onProgress: progress.at }), config)
      progress.end()
      return found
    }
    let result = run()
    if (values.fix) {
      const mended = await mendDraft(editCheck(result), places, streams, {
        write: !values['dry-run'],
        color: look.color,
        aside: format !== 'text' && values.out === undefined,
      })
      if (mended) {
        draft = mended.draft
        places = mended.positions
        result = run()
      }
    }
    const written = await render(result, format, places, look)
    if (values.out === undefined) await streams.stdout.write(written)
    else {
      await writeWhole(values.out, written)
      await streams.stderr.write(`wrote ${printable(values.out)}\n`)
    }
    return exitStatus(result, values['fail-on'] ?? config.failOn ?? 'error')
  },
}

function exitStatus({ diagnostics }: Check, failOn: string): number {
  if (failOn === 'never') return 0
  const rank = (s: string): number => SEVERITIES.indexOf(s as Diagnostic['severity'])
  return diagnostics.some(d => rank(d.severity) >= rank(failOn)) ? 1 : 0
}

/** Writers are loaded when they are wanted. */
async function render(
  result: Check,
  format: Format,
  positions: Positions,
  look: { width: number; color: boolean },
): Promise<string> {
  switch (format) {
    case 'text':
      return toCheckText(editCheck(result), positions, look)
    case 'json': {
      const { Check: schema } = await import('../../record/check.ts')
      return `${JSON.stringify(schema.parse(result), null, 2)}\n`
    }
    case 'sarif': {
      const { toSarif } = await import('../check/to-sarif.ts')
      return toSarif(editCheck(result), positions, version)
    }
    case 'github':
      return (await import('../check/to-github.ts')).toGithub(editCheck(result), positions)
    case 'html':
      return (await import('../../web/check/to-check-html.ts')).toCheckHtml(result)
  }
}

const EXTENSIONS: { readonly [extension: string]: Format } = {
  txt: 'text',
  json: 'json',
  sarif: 'sarif',
  html: 'html',
  htm: 'html',
}

function formatOf(out: string | undefined): Format | undefined {
  if (out === undefined) return undefined
  const extension = /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(EXTENSIONS, extension)) return EXTENSIONS[extension]
  throw new UsageError(`--out ${out}: end it in .txt, .json, .sarif or .html, or give --format`)
}

function checkLine(line: { [field: string]: unknown }): object {
  const { sources } = line
  if (!Array.isArray(sources) || sources.some(s => typeof s !== 'string'))
    throw new LineError('"sources" must be a list of strings')
  return checkTexts(stringField(line, 'draft'), sources as string[])
}
