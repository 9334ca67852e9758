import { Record, type Passage } from '../record/index.ts'

/**
 * Holds a record against its contract before it is written: its form, and that every passage quotes its
 * report exactly.
 *
 * @returns null, or one sentence that says where it fails
 */
export function validateRecord(record: Record): string | null {
  const parsed = Record.safeParse(record)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    return `${issue.path.join('.')}: ${issue.message}`
  }
  const texts = new Map(record.reports.map(r => [r.id, r.text]))
  for (const [where, p] of passagesOf(record, ''))
    if (texts.get(p.report)?.slice(p.start, p.end) !== p.exact)
      return `${where}: “${p.exact.slice(0, 40)}” does not stand at ${p.start} in report ${p.report}`
  return null
}

function* passagesOf(value: unknown, where: string): Generator<[string, Passage]> {
  if (!value || typeof value !== 'object') return
  if ('exact' in value && 'report' in value) yield [where, value as Passage]
  else
    for (const [key, part] of Object.entries(value)) yield* passagesOf(part, where ? `${where}.${key}` : key)
}
