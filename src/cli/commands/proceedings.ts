import { readFile } from 'node:fs/promises'
import { since, type Ledger } from '../../proceedings/index.ts'
import type { Record } from '../../record/index.ts'
import { formatDate } from '../../web/edition/dates.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { STORY, STORY_INPUTS, takeStory } from '../inputs/take-story.ts'
import { toLedgerText } from '../terminal/to-text.ts'
import { formatOf, writeRecord, WRITTEN } from '../write-record.ts'

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
  ...STORY,
  ...WRITTEN,
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
      `${STORY_INPUTS} JSON is the whole record, as ` +
      'compare writes it; with --since its timeline and proceedings hold only what is new. Every entry rests on passages ' +
      'of the reports. The exit status is 2 only when nothing could be read.',
  },
  async run(args, streams) {
    const { values, inputs } = parseArguments(
      command.about as typeof command.about & { options: typeof options },
      args,
    )
    const width = parseCount('width', values.width)
    if (!inputs.length)
      throw new UsageError('proceedings needs reports: files, folders, links or - (see --help)')
    const format = (values.format as Format | undefined) ?? formatOf<Format>(values.out, EXTENSIONS) ?? 'text'
    const from = values.since === undefined ? null : await readSince(values.since)

    const taken = await takeStory(inputs, values, streams)
    if ('status' in taken) return taken.status
    const record = from === null ? taken.record : since(taken.record, from.since)
    const remark = from === null ? {} : { remark: from.remark }
    return writeRecord<Format>(
      taken.record,
      { format, text: o => toLedgerText(record, { ...o, ...remark }), render: f => render(record, f) },
      { ...values, width },
      streams,
    )
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

const EXTENSIONS: { readonly [extension: string]: Format } = {
  html: 'html',
  htm: 'html',
  json: 'json',
  csv: 'csv',
  txt: 'text',
  ics: 'ics',
  ndjson: 'plover',
  jsonl: 'plover',
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
