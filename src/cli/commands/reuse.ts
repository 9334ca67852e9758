import { findReuse } from '../../lineage/index.ts'
import { parseArguments, parseCount, UsageError, type Command } from '../command.ts'
import { gatherReports } from '../inputs/gather.ts'
import { keepTwins } from '../inputs/keep-twins.ts'
import { filterLines, stringField } from '../ndjson.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import { wantsColor, type Streams } from '../streams.ts'
import { toReuseText } from '../terminal/reuse-text.ts'

const FORMATS = ['text', 'json'] as const

const about = {
  name: 'reuse',
  summary: 'Two texts, or a stream of pairs of texts: the passages that they share',
  usage: 'reuse [options] [A B]',
  options: {
    format: { value: 'FORMAT', short: 'f', about: 'of two files, what to write', choices: FORMATS },
    all: { about: 'show passages whole, also long ones' },
    width: { value: 'N', about: 'columns to fill (default: the terminal, else 80)' },
    color: { about: 'colour even into a pipe' },
    'no-color': { about: 'no colour' },
  },
  examples: [
    ['variorum reuse wire.txt paper.html', 'the passages that both have, with their offsets'],
    ['variorum reuse a.txt b.txt -f json | jq .spans', 'the same as JSON'],
    [
      `jq -nc --rawfile a a.txt --rawfile b b.txt '{id:"a-b",source:$a,suspicious:$b}' | variorum reuse`,
      'a filter: lines are { id, source, suspicious }; answers { id, spans: [{ source, suspicious, share }] }',
    ],
  ],
  notes:
    'A and B are files of every kind that compare reads. Spans are UTF-16 offsets { start, end } into the text of the ' +
    'report, which the JSON gives as well; share is the part of the shorter passage found in the other, quoted the part ' +
    'that stands in quotation marks. The exit status is 0 also where nothing is shared, 2 when a file cannot be read.',
} as const

/** `variorum reuse`: the passages that two files share; without files a filter from pairs of texts. */
export const command: Command = {
  about,
  async run(args, streams) {
    const { values, inputs } = parseArguments(about, args)
    const width = parseCount('width', values.width)
    if (!inputs.length) {
      if (values.format === 'text')
        throw new UsageError('--format text is for two files; a stream is answered in JSON')
      return filterLines(streams, line => ({
        spans: toSpans(findReuse(stringField(line, 'source'), stringField(line, 'suspicious'))),
      }))
    }
    if (inputs.length !== 2)
      throw new UsageError(`reuse compares two files, not ${inputs.length} (variorum trace compares many)`)
    const read = await readTwo(inputs, streams)
    if (!read) return 2
    const [a, b] = read
    const passages = findReuse(a.text, b.text)
    await streams.stdout.write(
      values.format === 'json'
        ? `${JSON.stringify({ source: pick(a), suspicious: pick(b), spans: toSpans(passages) }, null, 2)}\n`
        : toReuseText(read, passages, {
            color: wantsColor(streams.stdout, streams.env, values['no-color'] ? false : values.color),
            width: width ?? streams.stdout.columns ?? 80,
            all: values.all === true,
          }),
    )
    return 0
  },
}

const toSpans = (passages: ReturnType<typeof findReuse>) =>
  passages.map(({ a, b, share, kind, quoted }) => ({ source: a, suspicious: b, share, kind, quoted }))

const pick = ({ source, text }: { source: string; text: string }) => ({ source, text })

/** The reports in two inputs; null, with the reason on standard error, where there are not just two. */
async function readTwo(inputs: readonly string[], streams: Streams) {
  const gathered = await gatherReports(inputs, streams, progressOn(streams.stderr, false))
  const { reports, problems } = await keepTwins(gathered.reports, gathered.problems)
  await reportProblems(problems, streams)
  const [a, b] = reports
  if (a && b && reports.length === 2) return [a, b] as const
  await streams.stderr.write(
    `variorum: reuse needs one text in each of the two inputs, ${reports.length} could be read\n`,
  )
  return null
}
