import { readFile } from 'node:fs/promises'
import { compare } from '../../compare.ts'
import { since, type Ledger } from '../../proceedings/index.ts'
import type { Record } from '../../record/index.ts'
import { formatDate } from '../../web/edition/dates.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { chooseStory } from '../inputs/choose-story.ts'
import { gatherReports } from '../inputs/gather.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import { wantsColor } from '../streams.ts'
import { printable } from '../terminal/printable.ts'
import { toLedgerText } from '../terminal/to-text.ts'
import { writeWhole } from '../write-file.ts'

const FORMATS = ['text', 'json', 'csv', 'html', 'ics', 'plover'] as const
type Format = (typeof FORMATS)[number]

const options = {
  format: { value: 'FORMAT', short: 'f', about: 'what to write', choices: FORMATS },
  out: {
    value: 'FILE',
    short: 'o',
    about: 'write to a file; .txt, .json, .csv, .html, .ics or .ndjson (plover) names the format',
  },
  since: {
    value: 'DATE|FILE',
    about: 'only what is new since a day (2026-03-12) or an earlier record (.json)',
  },
  'one-story': { about: 'take all reports as one story; else those of another story are left out' },
  all: { about: 'show every entry of every list in the terminal' },
  width: { value: 'N', about: 'columns to fill (default: the terminal, else 80)' },
  color: { about: 'colour even into a pipe' },
  'no-color': { about: 'no colour' },
  progress: { about: 'tell how far it is even where standard error is no terminal' },
  quiet: { short: 'q', about: 'with --out: print nothing but problems' },
} as const

/** `variorum proceedings`: the ledger of an affair from its reports. */
export const command: Command = {
  about: {
    name: 'proceedings',
    summary: 'Keep the ledger of an affair: what happened, where each party stands, what happens next',
    usage: 'proceedings [options] REPORTS…',
    options,
    examples: [
      ['variorum proceedings examples/ferry-talks', 'timeline, positions and next steps in the terminal'],
      ['variorum proceedings talks/ --since 2026-03-13', 'what is new since that day'],
      ['variorum proceedings talks/ --since last-week.json', 'what is new since an earlier record'],
      [
        'variorum proceedings talks/ --out ledger.html',
        'a page with the timeline to scale and a grid of positions',
      ],
      ['variorum proceedings talks/ --out steps.ics', 'the dated next steps for a calendar'],
      ['variorum proceedings talks/ --format plover | jq .event', 'coded events, one JSON object a line'],
    ],
    notes:
      'REPORTS are files (plain text or HTML), folders of them, or - for standard input. JSON is the whole record, as ' +
      'compare writes it; with --since its timeline and proceedings hold only what is new. Every entry rests on passages ' +
      'of the reports. The exit status is 2 only when nothing could be read.',
  },
  async run(args, streams) {
    const { values, inputs } = parseArguments(
      command.about as typeof command.about & { options: typeof options },
      args,
    )
    const width = parseCount('width', values.width)
    if (!inputs.length) throw new UsageError('proceedings needs reports: files, folders or - (see --help)')
    const format = (values.format as Format | undefined) ?? formatOf(values.out) ?? 'text'
    const from = values.since === undefined ? null : await readSince(values.since)

    const progress = progressOn(streams.stderr, values.progress === true)
    const { reports, problems } = await gatherReports(inputs, streams, progress)
    progress.end()
    await reportProblems(problems, streams)
    if (!reports.length) {
      await streams.stderr.write('variorum: nothing could be read\n')
      return 2
    }
    const story = values['one-story'] ? { reports, left: [] } : chooseStory(reports)
    await reportProblems(story.left, streams)
    const whole = compare(story.reports, { onProgress: progress.at })
    progress.end()

    const { validateRecord } = await import('../validate-record.ts')
    const fault = validateRecord(whole)
    if (fault) {
      await streams.stderr.write(
        `variorum: the record breaks its own contract, please report this: ${printable(fault)}\n`,
      )
      return 2
    }
    const record = from === null ? whole : since(whole, from.since)
    const remark = from === null ? {} : { remark: from.remark }
    const color = wantsColor(streams.stdout, streams.env, values['no-color'] ? false : values.color)
    const text = (): string =>
      toLedgerText(record, {
        color,
        width: width ?? streams.stdout.columns ?? 80,
        all: values.all === true,
        ...remark,
      })
    const { out } = values
    if (out === undefined) {
      await streams.stdout.write(format === 'text' ? text() : await render(record, format))
      return 0
    }
    if (!values.format && !values.quiet) await streams.stdout.write(`${text()}\n`)
    await writeWhole(
      out,
      format === 'text'
        ? toLedgerText(record, { width: width ?? 80, all: true, ...remark })
        : await render(record, format),
    )
    if (!values.quiet) await streams.stderr.write(`wrote ${printable(out)}\n`)
    return 0
  },
}

/** A day, or the ledger in a file. @throws {UsageError} for what is neither */
async function readSince(value: string): Promise<{ since: Parameters<typeof since>[1]; remark: string }> {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) {
    const whole = `${value}${'-01-01'.slice(value.length === 4 ? 0 : value.length === 7 ? 3 : 6)}`
    const at = new Date(`${whole}T00:00:00Z`)
    if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== whole)
      throw new UsageError(`--since ${value}: there is no such day`)
    return { since: { date: value }, remark: `Only what is new since ${formatDate(value)}.` }
  }
  let text: string
  try {
    text = await readFile(value, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : String(code)
    throw new UsageError(
      `--since ${value}: neither a date such as 2026-03-12 nor a record that can be read (${reason})`,
    )
  }
  const earlier = parseLedger(text)
  if (!earlier)
    throw new UsageError(`--since ${value}: is no record that compare or proceedings wrote as JSON`)
  return { since: { earlier }, remark: `Only what is new since the record in ${value}.` }
}

/** As much of a record as a comparison needs; it may come from an older program. */
function parseLedger(text: string): Ledger | null {
  try {
    const value = JSON.parse(text) as Partial<Record> | null
    const lists = [
      value?.actors,
      value?.timeline,
      value?.proceedings?.positions,
      value?.proceedings?.nextSteps,
    ]
    return value?.format === 'variorum-record' && lists.every(Array.isArray) ? (value as Ledger) : null
  } catch {
    return null
  }
}

const EXTENSIONS: { [extension: string]: Format } = {
  html: 'html',
  htm: 'html',
  json: 'json',
  csv: 'csv',
  txt: 'text',
  ics: 'ics',
  ndjson: 'plover',
  jsonl: 'plover',
}

function formatOf(out: string | undefined): Format | undefined {
  if (out === undefined) return undefined
  const format = EXTENSIONS[/\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? '']
  if (!format)
    throw new UsageError(
      `--out ${out}: end it in .txt, .json, .csv, .html, .ics or .ndjson, or give --format`,
    )
  return format
}

/** Writers are loaded when they are wanted. */
async function render(record: Record, format: Exclude<Format, 'text'>): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(record, null, 2)}\n`
    case 'csv':
      return (await import('../../web/to-ledger-csv.ts')).toLedgerCsv(record)
    case 'ics':
      return (await import('../../web/to-icalendar.ts')).toICalendar(record)
    case 'plover':
      return (await import('../../web/to-plover.ts')).toPlover(record)
    case 'html':
      return (await import('../../web/page/to-html.ts')).toHtml(record, { only: 'proceedings' })
  }
}
