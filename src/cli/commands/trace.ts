import { traceReports } from '../../lineage/index.ts'
import { parseArguments, type Command } from '../command.ts'
import { reportFields } from '../inputs/report-fields.ts'
import { filterLines, LineError } from '../ndjson.ts'

/** `variorum trace`: a filter from groups of reports to who copied or rewrote whom in each. */
export const command: Command = {
  about: {
    name: 'trace',
    summary: 'Filter: groups of reports in, who copied or rewrote whom out',
    usage: 'trace < LINES',
    options: {},
    examples: [
      [
        `variorum trace < groups.jsonl | jq -c '.lineage.edges[] | [.from, .kind, .to]'`,
        'lines are { id, reports: [{ id, text, publishedAt? }] }; answers { id, lineage }',
      ],
    ],
  },
  async run(args, streams) {
    parseArguments(command.about, args)
    return filterLines(streams, line => {
      const { reports } = line
      if (!Array.isArray(reports)) throw new LineError('"reports" must be a list')
      const read = reports.map((r, i) => reportFields(r, `"reports[${i}]"`))
      if (new Set(read.map(r => r.id)).size < read.length) throw new LineError('two "reports" have one id')
      return { lineage: traceReports(read) }
    })
  },
}
