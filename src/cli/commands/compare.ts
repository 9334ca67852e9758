import { compare } from '../../compare.ts'
import type { Record } from '../../record/index.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { INTERRUPTED } from '../interrupt.ts'
import { chooseStory } from '../inputs/choose-story.ts'
import { COLUMNS, columnsOf, gatherReports } from '../inputs/gather.ts'
import { NETWORK } from '../inputs/network-options.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import { wantsColor } from '../streams.ts'
import { printable } from '../terminal/printable.ts'
import { toText } from '../terminal/to-text.ts'
import { writeWhole } from '../write-file.ts'

const FORMATS = ['text', 'json', 'html', 'csv'] as const
type Format = (typeof FORMATS)[number]

const options = {
  format: { value: 'FORMAT', short: 'f', about: 'what to write', choices: FORMATS },
  out: { value: 'FILE', short: 'o', about: 'write to a file; .html, .json, .csv or .txt names the format' },
  'one-story': { about: 'take all reports as one story; else those of another story are left out' },
  columns: COLUMNS,
  ...NETWORK,
  all: { about: 'show every entry of every list in the terminal' },
  width: { value: 'N', about: 'columns to fill (default: the terminal, else 80)' },
  color: { about: 'colour even into a pipe' },
  'no-color': { about: 'no colour; what differs stands in ⟨angle brackets⟩' },
  progress: { about: 'tell how far it is even where standard error is no terminal' },
  quiet: { short: 'q', about: 'with --out: print nothing but problems' },
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
      'REPORTS are files (plain text, HTML, Markdown, PDF with a text layer, DOCX, EML, ninjs, NewsML-G2, CSV, ' +
      'NDJSON), folders of them, archives (WARC), links (http, https), or - for standard input. What is fetched is ' +
      'kept in an archive: in --keep FILE, beside --out FILE, or in a file of the day in ~/.local/share/variorum ' +
      '(VARIORUM_HOME). With --out and no ' +
      '--format the collation is printed as well. What cannot be read is named on standard error and the ' +
      'rest is done; the exit status is 2 only when nothing could be read.',
  },
  async run(args, streams) {
    const { values, inputs } = parseArguments(
      command.about as typeof command.about & { options: typeof options },
      args,
    )
    const width = parseCount('width', values.width)
    if (!inputs.length) throw new UsageError('compare needs reports: files, folders, links or - (see --help)')
    const format = (values.format as Format | undefined) ?? formatOf(values.out) ?? 'text'

    const progress = progressOn(streams.stderr, values.progress === true)
    const { reports, problems, interrupted } = await gatherReports(inputs, streams, progress, {
      columns: columnsOf(values.columns),
      network: async () => {
        const { openNetwork } = await import('../inputs/network.ts')
        return openNetwork(values, streams, { out: values.out })
      },
    })
    if (interrupted) return INTERRUPTED
    await reportProblems(problems, streams)
    if (!reports.length) {
      await streams.stderr.write('variorum: nothing could be read\n')
      return 2
    }
    const story = values['one-story'] ? { reports, left: [] } : chooseStory(reports)
    await reportProblems(story.left, streams)
    const record = compare(story.reports, { onProgress: progress.at })
    progress.end()

    const color = wantsColor(streams.stdout, streams.env, values['no-color'] ? false : values.color)
    const text = (): string =>
      toText(record, { color, width: width ?? streams.stdout.columns ?? 80, all: values.all === true })
    const { out } = values
    if (out === undefined && format === 'text') {
      await streams.stdout.write(text())
      return 0
    }

    const { validateRecord } = await import('../validate-record.ts')
    const fault = validateRecord(record)
    if (fault) {
      await streams.stderr.write(
        `variorum: the record breaks its own contract, please report this: ${printable(fault)}\n`,
      )
      return 2
    }
    if (out === undefined) {
      await streams.stdout.write(await render(record, format))
      return 0
    }
    if (!values.format && !values.quiet) await streams.stdout.write(`${text()}\n`)
    await writeWhole(
      out,
      format === 'text' ? toText(record, { width: width ?? 80, all: true }) : await render(record, format),
    )
    if (!values.quiet) await streams.stderr.write(`wrote ${printable(out)}\n`)
    return 0
  },
}

const EXTENSIONS: { [extension: string]: Format } = {
  html: 'html',
  htm: 'html',
  json: 'json',
  csv: 'csv',
  txt: 'text',
}

function formatOf(out: string | undefined): Format | undefined {
  if (out === undefined) return undefined
  const format = EXTENSIONS[/\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? '']
  if (!format) throw new UsageError(`--out ${out}: end it in .html, .json, .csv or .txt, or give --format`)
  return format
}

/** Writers are loaded when they are wanted: the terminal needs none of them. */
async function render(record: Record, format: Format): Promise<string> {
  if (format === 'text') return toText(record)
  if (format === 'json') return `${JSON.stringify(record, null, 2)}\n`
  if (format === 'csv') return (await import('../../web/to-csv.ts')).toCsv(record)
  return (await import('../../web/page/to-html.ts')).toHtml(record)
}
