import { parseArguments, type Command } from '../command.ts'
import { filterLines, optionalField, stringField } from '../ndjson.ts'

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
    notes: 'A page that holds no article gives an empty text.',
  },
  async run(args, streams) {
    parseArguments(command.about, args)
    const { extractReport } = await import('../../read/html/extract.ts')
    return filterLines(streams, line => {
      const html = stringField(line, 'html')
      const report = extractReport({ html, url: optionalField(line, 'url') ?? line.id })
      return { report: { ...report, id: line.id } }
    })
  },
}
