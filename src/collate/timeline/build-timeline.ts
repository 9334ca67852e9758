import { passageOf, type Actor, type Event, type Passage, type Variant } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'
import type { ActorOf, Witness } from '../types.ts'
import { findTellings, type Telling } from './tellings.ts'

/** What is known of the story besides: who is who, and where its reports differ. */
export interface Story {
  actors: readonly Actor[]
  actorOf: ActorOf
  variants: readonly Variant[]
}

/**
 * Events of all reports in order of time; one that several reports tell is one entry with its witnesses.
 *
 * Two tellings are of one event when they are of one type, their dates agree or one of them is open, and
 * those who took part overlap; of two meetings on one day by the same host, those with different guests stay apart.
 *
 * @returns what happened, and what is planned for a day; nothing denied, supposed or said inside a quotation
 */
export function buildTimeline(witnesses: readonly Witness[], story: Story): Event[] {
  const { actorOf } = story
  const nameOf = new Map(story.actors.map(a => [a.id, a.name]))
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
    .map(group => toEvent(group, nameOf, story.variants))
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
  // "walked out on Monday and marched to the hall": one event in two verbs
  if (
    group.some(
      g =>
        g.report.id === t.report.id &&
        g.mention.start === t.mention.start &&
        t.actors.length > 0 &&
        t.actors.every(id => g.actors.includes(id)) &&
        g.date === t.date,
    )
  )
    return 3
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

/** Verbal acts without a date are talk, not dates of a calendar; so is what has been, some time or other. */
function isWorthALine(group: readonly Telling[]): boolean {
  const dated = group.some(t => t.date !== null)
  if (!dated && !BODILY.has(group[0]!.mention.kind)) return false
  if (!dated && group.every(t => t.mention.tense !== 'past' || !t.mention.main)) return false
  if (group[0]!.mention.modality === 'planned') return dated && MEETINGS.has(group[0]!.mention.kind)
  if (group.every(t => t.everyone.size === 0))
    return group.some(t => t.date?.length === 10) && BODILY.has(group[0]!.mention.kind)
  return dated || group.some(t => t.everyone.size > 0)
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

function toEvent(
  group: readonly Telling[],
  nameOf: ReadonlyMap<string, string>,
  variants: readonly Variant[],
): Event {
  const first = group[0]!
  const actors = new Set<string>(first.actors)
  const recipients = new Set<string>(first.recipients)
  for (const t of group) {
    for (const id of t.actors) if (!recipients.has(id)) actors.add(id)
    for (const id of t.recipients) if (!actors.has(id)) recipients.add(id)
  }
  const dates = group.map(t => t.date).filter(d => d !== null)
  const date = dates.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
  const witnesses = distinct(group.map(passageOfTelling))
  const concerned = variants.filter(v =>
    v.readings.some(r =>
      r.witnesses.some(w => witnesses.some(p => p.report === w.report && p.start < w.end && w.start < p.end)),
    ),
  )
  return {
    id: `event-${fingerprint(`${first.mention.kind} ${date} ${witnesses[0]!.report} ${first.mention.trigger.start}`)}`,
    date,
    until: group.find(t => t.until !== null && t.date === date)?.until ?? null,
    kind: first.mention.kind,
    modality: first.mention.modality,
    actors: [...actors].sort(),
    recipients: [...recipients].sort(),
    place: group.find(t => t.place !== null)?.place ?? null,
    statement: statementOf(group, nameOf),
    witnesses,
    variants: concerned.map(v => v.id),
  }
}

/** The clause that tells the event, or the sentence where no clause of its own was found. */
const passageOfTelling = (t: Telling): Passage =>
  passageOf(t.report, t.mention.clause?.start ?? t.mention.start, t.mention.clause?.end ?? t.mention.end)

/**
 * The words of the best witness: a clause with a subject that has a name, a day that stands with it, no more than
 * needed. Where all begin with a pronoun or have no subject, the names stand before it.
 */
function statementOf(group: readonly Telling[], nameOf: ReadonlyMap<string, string>): string {
  const rank = (t: Telling): number => {
    const { exact } = passageOfTelling(t)
    return (
      (standsAlone(exact) ? 0 : 8) +
      (t.mention.main ? 0 : 2) +
      (t.mention.from !== null || t.mention.weekday !== undefined ? 0 : 1) +
      Math.abs(exact.length - 110) / 120 -
      (t.everyone.size > 1 ? 0.5 : 0)
    )
  }
  const best = group.toSorted((a, b) => rank(a) - rank(b) || (a.report.id < b.report.id ? -1 : 1))[0]!
  const text = passageOfTelling(best).exact.replace(/\s+/g, ' ')
  if (standsAlone(text)) return text[0]!.toUpperCase() + text.slice(1)
  const names = best.actors.flatMap(id => nameOf.get(id) ?? [])
  return names.length > 0 ? `${names.join(', ')}: ${text}` : text
}

/** Begins with a subject of its own: no pronoun, no "-ing", no verb in small letters. */
const standsAlone = (text: string): boolean =>
  !/^(?:he|she|they|it|we|i|who|which|that|both)\b/i.test(text) &&
  (/^\p{Lu}/u.test(text) ||
    /^(?:the|a|an|its|their|about|more|some|(?:[\p{Ll}.’'-]+ ){1,4}\p{Lu})/u.test(text)) &&
  !/^[a-z]+ing\b/.test(text)

const distinct = (passages: Passage[]): Passage[] =>
  passages.filter((p, k) => passages.findIndex(q => q.report === p.report && q.start === p.start) === k)

const compareDates = (a: Event, b: Event): number => {
  if (a.date === b.date) return 0
  if (a.date === null) return 1
  if (b.date === null) return -1
  return a.date < b.date ? -1 : 1
}
