import { passageOf, type Event, type Passage } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'
import type { ActorOf, Witness } from '../types.ts'
import { findTellings, type Telling } from './tellings.ts'

/**
 * Events of all reports in order of time; one that several reports tell is one entry with its witnesses.
 *
 * Two tellings are of one event when they are of one type, their dates agree or one of them is open, and
 * those who took part overlap; of two meetings on one day by the same host, those with different guests stay apart.
 *
 * @returns what happened, and what is planned for a day; nothing denied, supposed or said inside a quotation
 */
export function buildTimeline(witnesses: readonly Witness[], actorOf: ActorOf): Event[] {
  const groups: Telling[][] = []
  const tellings = findTellings(witnesses, actorOf)
  // the fullest telling first: it draws the others to it
  const order = tellings.toSorted(
    (a, b) =>
      Number(b.date !== null) - Number(a.date !== null) ||
      b.everyone.size - a.everyone.size ||
      (a.report.id < b.report.id
        ? -1
        : a.report.id > b.report.id
          ? 1
          : a.mention.trigger.start - b.mention.trigger.start),
  )
  for (const telling of order) {
    let best: Telling[] | null = null
    let score = 0
    for (const group of groups) {
      const s = likeness(group, telling)
      if (s > score) {
        score = s
        best = group
      }
    }
    if (best) best.push(telling)
    else groups.push([telling])
  }
  return groups
    .filter(isWorthALine)
    .map(toEvent)
    .sort((a, b) => compareDates(a, b) || (a.id < b.id ? -1 : 1))
}

/** 0: not the same event; else how much the two share. */
function likeness(group: readonly Telling[], t: Telling): number {
  const head = group[0]!
  if (
    head.mention.kind !== t.mention.kind ||
    (head.mention.modality === 'planned') !== (t.mention.modality === 'planned')
  )
    return 0
  if (
    !group.every(
      g =>
        datesAgree(g.date, t.date) && (g.until === null || t.until === null || datesAgree(g.until, t.until)),
    )
  )
    return 0
  const shared = [...t.everyone].filter(id => group.some(g => g.everyone.has(id))).length
  const smaller = Math.min(t.everyone.size, Math.max(...group.map(g => g.everyone.size)))
  const dated = head.date !== null && t.date !== null
  if (smaller === 0) return 0
  // one shared side is enough where the day is the same and the report another; else most of the smaller side
  const sameReport = group.some(g => g.report.id === t.report.id)
  const needed = dated && !sameReport ? Math.max(1, smaller / 2) : Math.max(Math.min(2, smaller), smaller / 2)
  if (shared < needed) return 0
  // who did it to whom matters where an event has a direction
  if (
    !MUTUAL.has(t.mention.kind) &&
    t.actors.length > 0 &&
    head.actors.length > 0 &&
    !t.actors.some(id => group.some(g => g.actors.includes(id)))
  )
    return 0
  if (!dated && shared < 2 && t.everyone.size > 1) return 0
  return shared / smaller + (dated ? 1 : 0)
}

/** Dates of different precision agree when one begins the other: 2024-03 and 2024-03-05. */
const datesAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

/** Verbal acts without a date in a single report are talk, not dates of a calendar. */
function isWorthALine(group: readonly Telling[]): boolean {
  const dated = group.some(t => t.date !== null)
  if (group[0]!.mention.modality === 'planned') return dated && MEETINGS.has(group[0]!.mention.kind)
  if (group.every(t => t.everyone.size === 0))
    return group.some(t => t.date?.length === 10) && BODILY.has(group[0]!.mention.kind)
  return dated || BODILY.has(group[0]!.mention.kind) || new Set(group.map(t => t.report.id)).size > 1
}

const MUTUAL = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT', 'ASSAULT'])
const MEETINGS = new Set(['CONSULT', 'PROTEST', 'RETREAT', 'COOPERATE'])
const BODILY = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'INVESTIGATE',
  'PROTEST',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'CONCEDE',
])

function toEvent(group: readonly Telling[]): Event {
  const best = group[0]!
  const actors = new Set<string>(best.actors)
  const recipients = new Set<string>(best.recipients)
  for (const t of group) {
    for (const id of t.actors) if (!recipients.has(id)) actors.add(id)
    for (const id of t.recipients) if (!actors.has(id)) recipients.add(id)
  }
  const dates = group.map(t => t.date).filter(d => d !== null)
  const date = dates.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
  const witnesses = distinct(group.map(t => passageOf(t.report, t.mention.start, t.mention.end)))
  return {
    id: `event-${fingerprint(`${best.mention.kind} ${date} ${witnesses[0]!.report} ${best.mention.trigger.start}`)}`,
    date,
    until: group.find(t => t.until !== null && t.date === date)?.until ?? null,
    kind: best.mention.kind,
    actors: [...actors].sort(),
    recipients: [...recipients].sort(),
    place: group.find(t => t.place !== null)?.place ?? null,
    statement: witnesses[0]!.exact,
    witnesses,
  }
}

const distinct = (passages: Passage[]): Passage[] =>
  passages.filter((p, k) => passages.findIndex(q => q.report === p.report && q.start === p.start) === k)

const compareDates = (a: Event, b: Event): number => {
  if (a.date === b.date) return 0
  if (a.date === null) return 1
  if (b.date === null) return -1
  return a.date < b.date ? -1 : 1
}
