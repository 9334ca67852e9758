import { readReport } from '../../read/index.ts'
import { parseArguments, type Command } from '../command.ts'
import { filterLines, LineError, optionalField, stringField } from '../ndjson.ts'

/** `variorum extract`: a filter from pages to the articles in them. */
export const command: Command = {
  about: {
    name: 'extract',
    summary: 'Filter: HTML pages in, reports out, one JSON object a line',
    usage: 'extract < LINES',
    options: {},
    examples: [
      [
        `jq -Rsc '{id: "a", html: .}' page.html | variorum extract | jq -r .report.text`,
        'the article of a saved page; lines are { id, html, url? }',
      ],
    ],
    notes: 'A line that holds no article is answered by { id, error }.',
  },
  async run(args, streams) {
    parseArguments(command.about, args)
    return filterLines(streams, line => {
      const html = stringField(line, 'html')
      const { report, problems } = readReport(html, { source: optionalField(line, 'url') ?? line.id })
      if (!report) throw new LineError(problems[0]?.message ?? 'no report in it')
      return { report: { ...report, id: line.id } }
    })
  },
}
