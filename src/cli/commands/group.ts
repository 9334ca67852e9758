import { createGrouper } from '../../story/index.ts'
import { parseArguments, parseCount, type Command } from '../command.ts'
import { filterLines, optionalField, stringField } from '../ndjson.ts'

const about = {
  name: 'group',
  summary: 'Filter: reports in, the story of each out, as they come',
  usage: 'group [--settle] < LINES',
  options: {
    settle: { about: 'one line a report when its story is settled instead: merges and splits done' },
    window: { value: 'DAYS', about: 'a story without a report for so long is over (default: 14)' },
  },
  examples: [
    [
      'zcat reports.jsonl.gz | variorum group',
      'lines are { id, text, title?, publishedAt? }; answers { id, story }',
    ],
    ['variorum group --settle < reports.jsonl | jq -s "group_by(.story)"', 'the stories when all is read'],
  ],
  notes:
    'Memory is bounded: a story ends when its window is over. With --settle 200,000 reports are looked back at; most lines come ' +
    'after the last one was read, those of reports before that as they are forgotten, all in the order of arrival.',
} as const

/** `variorum group`: a filter from a stream of reports to the stories they belong to. */
export const command: Command = {
  about,
  async run(args, streams) {
    const { values } = parseArguments(about, args)
    const windowDays = parseCount('window', values.window)
    const settle = values.settle === true
    let forgotten: object[] = []
    const grouper = createGrouper({
      ...(windowDays === null ? {} : { windowDays }),
      ...(settle ? { onForget: reports => forgotten.push(...reports) } : { remembered: 0 }),
    })
    return filterLines(
      streams,
      line => {
        const story = grouper.add({
          id: line.id,
          text: stringField(line, 'text'),
          title: optionalField(line, 'title'),
          publishedAt: optionalField(line, 'publishedAt'),
        })
        return settle ? null : { story }
      },
      atEnd => {
        const due = atEnd && settle ? [...forgotten, ...grouper.settle()] : forgotten
        forgotten = []
        return due
      },
    )
  },
}
