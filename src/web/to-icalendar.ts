import type { NextStep, Record } from '../record/index.ts'
import { publisherOf } from './edition/names.ts'
import { toEdition } from './edition/to-edition.ts'

/**
 * The dated next steps as an iCalendar file (RFC 5545): all-day events, a month where only the month is known, with the
 * passages that tell them. What hangs on a condition or a dispute is tentative; a step that comes after another names it.
 *
 * @param stamp - when the calendar was made, ISO 8601; that of the latest report unless given, so that the same
 *   reports give the same file
 */
export function toICalendar(record: Record, stamp?: string): string {
  const { steps, byId } = toEdition(record)
  const made = utc(stamp ?? latest(record))
  const dated = steps.filter(s => s.step.due !== null && daysOf(s.step.due) !== null)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Variorum//Proceedings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(record.story.title)}`,
    ...dated.flatMap(({ step, who, when, witnesses }) => {
      const [from, to] = daysOf(step.due!)!
      const told = witnesses.map(w => {
        const { siglum, report } = byId.get(w.report)!
        return `[${siglum}] ${publisherOf(report)}: “${w.exact.replace(/\s+/g, ' ')}”`
      })
      return [
        'BEGIN:VEVENT',
        `UID:${step.id}@variorum`,
        `DTSTAMP:${made}`,
        `DTSTART;VALUE=DATE:${from}`,
        `DTEND;VALUE=DATE:${to}`,
        `SUMMARY:${escapeText(summaryOf(step, who))}`,
        `DESCRIPTION:${escapeText([...when, ...told].join('\n'))}`,
        `STATUS:${step.after.length > 0 || step.variants.length > 0 ? 'TENTATIVE' : 'CONFIRMED'}`,
        'TRANSP:TRANSPARENT',
        ...step.after
          .filter(a => dated.some(d => d.step.id === a))
          .map(a => `RELATED-TO;RELTYPE=PARENT:${a}@variorum`),
        'END:VEVENT',
      ]
    }),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}

const summaryOf = (step: NextStep, who: string | null): string => {
  const text = step.step.replace(/\s+/g, ' ')
  return who && !text.toLowerCase().includes(who.toLowerCase()) ? `${who}: ${text}` : text
}

/** First day and the day after the last, as the format writes them; null for a year alone. */
function daysOf(due: string): [string, string] | null {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(due)
  if (!parts) return null
  const [, year, month, day] = parts
  const from = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'))
  const to = day ? from + 86_400_000 : Date.UTC(Number(year), Number(month), 1)
  return [basic(from), basic(to)]
}

const basic = (at: number): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '')

const utc = (iso: string): string => {
  const at = new Date(iso)
  return Number.isNaN(at.getTime())
    ? '19700101T000000Z'
    : `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

const latest = (record: Record): string =>
  record.reports
    .flatMap(r => [r.updatedAt, r.publishedAt].filter(d => d !== null && d.length >= 10) as string[])
    .sort()
    .at(-1) ?? '1970-01-01'

/** Backslash, semicolon, comma and line break as section 3.3.11 writes them; no control characters. */
const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|[\r\n]/g, '\\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** Lines of at most 75 octets, the rest on lines that begin with a blank (section 3.1); no character is torn. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
