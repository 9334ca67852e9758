import { readEachInput } from '../../read/files.ts'
import { parseArguments, type Command } from '../command.ts'
import { COLUMNS, columnsOf } from '../inputs/gather.ts'
import { INTERRUPTED, watchInterrupt } from '../interrupt.ts'
import { filterLines, optionalField, stringField } from '../ndjson.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import type { Streams } from '../streams.ts'

const options = {
  columns: COLUMNS,
  progress: { about: 'tell how far it is even where standard error is no terminal' },
} as const

/** `variorum extract`: reports out of files, or a filter from pages to the articles in them. */
export const command: Command = {
  about: {
    name: 'extract',
    summary: 'Take reports out of files, or of a stream of pages: one JSON object a line',
    usage: 'extract REPORTS… | extract < LINES',
    options,
    examples: [
      [
        'variorum extract inbox/ > reports.ndjson',
        'every report in a folder: pages, PDF, DOCX, mails, tables',
      ],
      [
        'variorum extract stories.csv --columns text=body,title=headline',
        'the rows of a table; `compare` reads the answer again',
      ],
      [
        `jq -Rsc '{id: "a", html: .}' page.html | variorum extract | jq -r .report.text`,
        'the article of a saved page; lines are { id, html, url? }',
      ],
    ],
    notes:
      'REPORTS are what compare reads. Each line is { id, report }; memory holds one report at a time. Without ' +
      'REPORTS it is a filter: a page that holds no article gives an empty text.',
  },
  async run(args, streams) {
    const { values, inputs } = parseArguments(
      command.about as typeof command.about & { options: typeof options },
      args,
    )
    if (inputs.length) return extractFiles(inputs, values, streams)
    const { extractReport } = await import('../../read/html/extract.ts')
    return filterLines(streams, line => {
      const html = stringField(line, 'html')
      const report = extractReport({ html, url: optionalField(line, 'url') ?? line.id })
      return { report: { ...report, id: line.id } }
    })
  },
}

async function extractFiles(
  inputs: readonly string[],
  values: { columns?: string; progress?: boolean },
  streams: Streams,
): Promise<number> {
  const columns = columnsOf(values.columns)
  const progress = progressOn(streams.stderr, values.progress === true)
  const interrupt = watchInterrupt()
  let count = 0
  let failed = 0
  for await (const { report, problems } of readEachInput(inputs, {
    stdin: streams.stdin,
    ...(columns ? { columns } : {}),
  })) {
    if (problems.length) {
      progress.end()
      await reportProblems(problems, streams)
      failed += problems.filter(p => p.severity === 'error').length
    }
    if (interrupt.signal.aborted) break
    if (!report) continue
    await streams.stdout.write(`${JSON.stringify({ id: report.id, report })}\n`)
    progress.at('reading', ++count, null)
  }
  progress.end()
  interrupt.done()
  if (interrupt.signal.aborted) {
    await streams.stderr.write(
      `variorum: interrupted after ${count === 1 ? '1 report' : `${count} reports`}\n`,
    )
    return INTERRUPTED
  }
  return failed && !count ? 2 : 0
}
