import { compare } from '../../compare.ts'
import type { Record } from '../../record/index.ts'
import type { Values } from '../command.ts'
import { INTERRUPTED } from '../interrupt.ts'
import { progressOn } from '../progress.ts'
import { reportProblems } from '../report-problems.ts'
import type { Streams } from '../streams.ts'
import { chooseStory } from './choose-story.ts'
import { COLUMNS, columnsOf, gatherReports } from './gather.ts'
import { keepTwins } from './keep-twins.ts'
import { NETWORK } from './network-options.ts'

/** The options of every command that makes a record of what it reads. */
export const STORY = {
  'one-story': { about: 'take all reports as one story; else those of another story are left out' },
  columns: COLUMNS,
  ...NETWORK,
  progress: { about: 'tell how far it is even where standard error is no terminal' },
} as const

/** What every such command says of its inputs. */
export const STORY_INPUTS =
  'REPORTS are files (plain text, HTML, Markdown, PDF with a text layer, DOCX, EML, ninjs, NewsML-G2, CSV, ' +
  'NDJSON), folders of them, archives (WARC), links (http, https), or - for standard input. What is fetched is ' +
  'kept in an archive: in --keep FILE, beside --out FILE, or in a file of the day in ~/.local/share/variorum ' +
  '(VARIORUM_HOME).'

/**
 * Reads the inputs of a command and compares the reports of the story that most of them tell. What cannot be read and
 * what is of another story is named on standard error.
 *
 * @param options - `twins`: a file that says the same as another is a report of its own
 * @returns the record, or the exit status where there is none
 */
export async function takeStory(
  inputs: readonly string[],
  values: Values<typeof STORY> & { out?: string },
  streams: Streams,
  options: { twins?: boolean } = {},
): Promise<{ record: Record } | { status: number }> {
  const progress = progressOn(streams.stderr, values.progress === true)
  const gathered = await gatherReports(inputs, streams, progress, {
    columns: columnsOf(values.columns),
    network: async () => {
      const { openNetwork } = await import('./network.ts')
      return openNetwork(values, streams, { out: values.out })
    },
  })
  if (gathered.interrupted) return { status: INTERRUPTED }
  const { reports, problems } = options.twins
    ? await keepTwins(gathered.reports, gathered.problems)
    : gathered
  await reportProblems(problems, streams)
  if (!reports.length) {
    await streams.stderr.write('variorum: nothing could be read\n')
    return { status: 2 }
  }
  const story = values['one-story'] ? { reports, left: [] } : chooseStory(reports)
  await reportProblems(story.left, streams)
  const record = compare(story.reports, { onProgress: progress.at })
  progress.end()
  return { record }
}
