import type { Record } from '../record/index.ts'
import { csvRows } from './csv.ts'
import { toEdition } from './edition/to-edition.ts'

const COLUMNS = [
  'siglum',
  'publisher',
  'title',
  'published',
  'speaker',
  'role',
  'kind',
  'quotation',
  'medium',
  'date',
  'utterance',
  'start',
  'end',
  'source',
] as const

/**
 * The quotations as a table, one row each, in the order of the sigla and of the text (RFC 4180, UTF-8, CRLF).
 * `start` and `end` are UTF-16 offsets into the report's text. A cell that a spreadsheet would take for a
 * formula starts with an apostrophe.
 */
export function toCsv(record: Record): string {
  const { byId } = toEdition(record)
  const actors = new Map(record.actors.map(a => [a.id, a]))
  const utteranceOf = new Map(record.utterances.flatMap(u => u.quotations.map(q => [q, u.id] as const)))
  const start = (q: Record['quotations'][number]): number => q.content[0]?.start ?? 0
  const rows = record.quotations
    .filter(q => byId.has(q.report))
    .sort((a, b) => byId.get(a.report)!.index - byId.get(b.report)!.index || start(a) - start(b))
    .map(q => {
      const { siglum, report } = byId.get(q.report)!
      const speaker = q.speaker === null ? undefined : actors.get(q.speaker)
      return [
        siglum,
        report.publisher,
        report.title,
        report.publishedAt,
        speaker?.name ?? q.source?.exact,
        speaker?.roles[0]?.text,
        q.kind,
        q.content.map(p => p.exact).join(' … '),
        q.medium,
        q.date,
        utteranceOf.get(q.id),
        start(q),
        q.content.at(-1)?.end,
        report.source,
      ]
    })
  return csvRows([[...COLUMNS], ...rows])
}
