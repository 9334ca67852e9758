import { alignTexts } from '../../collate/align/align-texts.ts'
import { parseArguments, type Command } from '../command.ts'
import { filterLines, stringField } from '../ndjson.ts'

/** `variorum reuse`: a filter from pairs of texts to the passages that they share. */
export const command: Command = {
  about: {
    name: 'reuse',
    summary: 'Filter: pairs of texts in, the passages that they share out',
    usage: 'reuse < LINES',
    options: {},
    examples: [
      [
        `jq -nc --rawfile a a.txt --rawfile b b.txt '{id:"a-b",source:$a,suspicious:$b}' | variorum reuse`,
        'lines are { id, source, suspicious }; answers { id, spans: [{ source, suspicious, share }] }',
      ],
    ],
    notes:
      'Spans are UTF-16 offsets { start, end }; share is the part of the shorter passage found in the other.',
  },
  async run(args, streams) {
    parseArguments(command.about, args)
    return filterLines(streams, line => ({
      spans: alignTexts(stringField(line, 'source'), stringField(line, 'suspicious')).map(
        ({ a, b, share, kind }) => ({ source: a, suspicious: b, share, kind }),
      ),
    }))
  },
}
