import { annotate } from '../../annotate/index.ts'
import { toRecord } from '../../annotate/to-record.ts'
import { parseArguments, type Command } from '../command.ts'
import { reportFields } from '../inputs/report-fields.ts'
import { filterLines } from '../ndjson.ts'

/** `variorum annotate`: a filter from texts to who said what in them. */
export const command: Command = {
  about: {
    name: 'annotate',
    summary: 'Filter: texts in, actors, quotations and events out, one JSON object a line',
    usage: 'annotate < LINES',
    options: {},
    examples: [
      [
        `echo '{"id":"a","text":"“We open on Monday,” said Anna Reyes."}' | variorum annotate`,
        'one object a line in: id, text, and where known title, publisher, publishedAt, language',
      ],
      ['zcat reports.jsonl.gz | variorum annotate | gzip > found.jsonl.gz', 'a stream of any length'],
    ],
    notes:
      'Passages are UTF-16 offsets into the text exactly as given; a bad line is answered by { id, error }. A text in\n' +
      'another language than English says so (language) and gives its quotations by their marks only.',
  },
  async run(args, streams) {
    parseArguments(command.about, args)
    return filterLines(streams, line => {
      const report = reportFields(line, 'the line')
      const found = toRecord(report, annotate(report))
      return report.language === 'en' ? found : { language: report.language, ...found }
    })
  },
}
