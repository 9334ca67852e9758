import { traceReports } from '../../lineage/index.ts'
import type { Record } from '../../record/index.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { reportFields } from '../inputs/report-fields.ts'
import { STORY, STORY_INPUTS, takeStory } from '../inputs/take-story.ts'
import { filterLines, LineError } from '../ndjson.ts'
import { wantsColor } from '../streams.ts'
import { toTraceText } from '../terminal/trace-text.ts'

const FORMATS = ['text', 'json'] as const

const about = {
  name: 'trace',
  summary: 'Reports of one story, or a stream of groups of reports: who copied or rewrote whom',
  usage: 'trace [options] [REPORTS…]',
  options: {
    format: { value: 'FORMAT', short: 'f', about: 'of files, what to write', choices: FORMATS },
    ...STORY,
    all: { about: 'show every passage that is evidence' },
    width: { value: 'N', about: 'columns to fill (default: the terminal, else 80)' },
    color: { about: 'colour even into a pipe' },
    'no-color': { about: 'no colour' },
  },
  examples: [
    ['variorum trace examples/ferry-talks', 'the stemma, each step with its reasons and a passage'],
    ['variorum trace *.txt -f json | jq .lineage.origins', 'the same as JSON'],
    [
      `variorum trace < groups.jsonl | jq -c '.lineage.edges[] | [.from, .kind, .to]'`,
      'a filter: lines are { id, reports: [{ id, text, publishedAt? }] }; answers { id, lineage }',
    ],
  ],
  notes: `${STORY_INPUTS} Without any, lines are read from standard input.`,
} as const

/** `variorum trace`: the lineage of reports in files; without files a filter from groups of reports. */
export const command: Command = {
  about,
  async run(args, streams) {
    const { values, inputs } = parseArguments(about, args)
    const width = parseCount('width', values.width)
    if (inputs.length) {
      const taken = await takeStory(inputs, values, streams, { twins: true })
      if ('status' in taken) return taken.status
      await streams.stdout.write(
        values.format === 'json'
          ? `${JSON.stringify(toJson(taken.record), null, 2)}\n`
          : toTraceText(taken.record, {
              color: wantsColor(streams.stdout, streams.env, values['no-color'] ? false : values.color),
              width: width ?? streams.stdout.columns ?? 80,
              all: values.all === true,
            }),
      )
      return 0
    }
    if (values.format === 'text')
      throw new UsageError('--format text is for files; a stream is answered in JSON')
    return filterLines(streams, line => {
      const { reports } = line
      if (!Array.isArray(reports)) throw new LineError('"reports" must be a list')
      const read = reports.map((r, i) => reportFields(r, `"reports[${i}]"`))
      if (new Set(read.map(r => r.id)).size < read.length) throw new LineError('two "reports" have one id')
      return { lineage: traceReports(read) }
    })
  },
}

/** The lineage, and of each report what it takes to read it. */
const toJson = ({ reports, lineage }: Record) => ({
  reports: reports.map(({ id, source, publisher, title, publishedAt }) => ({
    id,
    source,
    publisher,
    title,
    publishedAt,
  })),
  lineage,
})
