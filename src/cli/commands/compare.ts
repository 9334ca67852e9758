import type { Record } from '../../record/index.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { STORY, STORY_INPUTS, takeStory } from '../inputs/take-story.ts'
import { toText } from '../terminal/to-text.ts'
import { formatOf, writeRecord, WRITTEN } from '../write-record.ts'

const FORMATS = ['text', 'json', 'html', 'csv'] as const
type Format = (typeof FORMATS)[number]

const options = {
  format: { value: 'FORMAT', short: 'f', about: 'what to write', choices: FORMATS },
  out: { value: 'FILE', short: 'o', about: 'write to a file; .html, .json, .csv or .txt names the format' },
  ...STORY,
  ...WRITTEN,
} as const

/** `variorum compare`: many reports of one story in, one record out. */
export const command: Command = {
  about: {
    name: 'compare',
    summary: 'Compare reports of one story: who said what, where they differ, who rewrote whom',
    usage: 'compare [options] REPORTS…',
    options,
    examples: [
      ['variorum compare examples/', 'the collation of a folder of reports, in the terminal'],
      ['variorum compare a.txt b.html --out story.html', 'also write a page that opens in any browser'],
      ['variorum compare *.txt --format json | jq .variants', 'the record as JSON'],
      [
        'variorum compare https://a.example/story https://b.example/story --out story.html',
        'links; what was fetched is kept in story.warc.gz',
      ],
      ['variorum compare story.warc.gz', 'the same again, offline'],
      ['pdftotext story.pdf - | variorum compare - b.txt', 'a report from standard input'],
    ],
    notes:
      `${STORY_INPUTS} With --out and no --format the collation is printed as well. What cannot be read is named on ` +
      'standard error and the rest is done; the exit status is 2 only when nothing could be read.',
  },
  async run(args, streams) {
    const { values, inputs } = parseArguments(
      command.about as typeof command.about & { options: typeof options },
      args,
    )
    const width = parseCount('width', values.width)
    if (!inputs.length) throw new UsageError('compare needs reports: files, folders, links or - (see --help)')
    const format = (values.format as Format | undefined) ?? formatOf<Format>(values.out, EXTENSIONS) ?? 'text'

    const taken = await takeStory(inputs, values, streams)
    if ('status' in taken) return taken.status
    const { record } = taken
    return writeRecord<Format>(
      record,
      { format, text: o => toText(record, o), render: f => render(record, f) },
      { ...values, width },
      streams,
    )
  },
}

const EXTENSIONS: { readonly [extension: string]: Format } = {
  html: 'html',
  htm: 'html',
  json: 'json',
  csv: 'csv',
  txt: 'text',
}

/** Writers are loaded when they are wanted: the terminal needs none of them. */
async function render(record: Record, format: Exclude<Format, 'text'>): Promise<string> {
  if (format === 'json') return `${JSON.stringify(record, null, 2)}\n`
  if (format === 'csv') return (await import('../../web/to-csv.ts')).toCsv(record)
  return (await import('../../web/page/to-html.ts')).toHtml(record)
}
