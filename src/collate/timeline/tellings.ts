import {
  isoDay,
  lastWeekday,
  nextWeekday,
  resolveDocumentDate,
  stampOf,
  type Day,
} from '../../annotate/times/index.ts'
import type { EventMention } from '../../annotate/types.ts'
import type { Report } from '../../record/index.ts'
import type { ActorOf, Witness } from '../types.ts'

/** One report's telling of an event, its people as actors of the whole story, its day settled where it can be. */
export interface Telling {
  report: Report
  mention: EventMention
  actors: string[]
  recipients: string[]
  everyone: Set<string>
  place: string | null
  date: string | null
  until: string | null
}

/**
 * The events of all reports that belong on a timeline. A report without a date borrows its neighbours' day for its
 * weekdays ("on Saturday"), and an undated sentence takes the day of the one before it when it goes on about the
 * same people.
 */
export function findTellings(witnesses: readonly Witness[], actorOf: ActorOf): Telling[] {
  const days = witnesses.map(w => resolveDocumentDate(w.report.text, stampOf(w.report)).day)
  const known = days.filter(d => d !== null).toSorted((a, b) => a - b)
  const storyDay = known[known.length >> 1] ?? null
  return witnesses.flatMap((w, k) => tellingsOf(w, actorOf[w.report.id] ?? {}, days[k] ?? storyDay))
}

function tellingsOf(w: Witness, actorOf: { [entity: string]: string }, day: Day | null): Telling[] {
  const out: Telling[] = []
  let previous: Telling | null = null
  const opening = openingDay(w, day)
  const indexOf = (m: EventMention): number => w.annotations.sentences.findIndex(s => s.start === m.start)
  let paragraph = -1
  for (const mention of w.annotations.events) {
    if (mention.modality === 'denied' || mention.modality === 'hypothetical') continue
    if (
      w.annotations.quoted.some(
        q => q.use === 'speech' && q.start <= mention.trigger.start && q.end >= mention.trigger.end,
      )
    )
      continue
    // a side remark without a day of its own is background
    if (!mention.main && mention.from === null && mention.weekday === undefined) continue
    // praise and blame are judgements, no dates of a calendar; what a court or a parliament does is one
    if (
      /^(?:SUPPORT|DISAPPROVE)$/.test(mention.kind) &&
      !FORMAL.test(w.report.text.slice(mention.trigger.start, mention.trigger.end))
    )
      continue
    if (mention.modality === 'historical' && mention.actors.length === 0) continue
    const to = (ids: readonly string[]): string[] => [...new Set(ids.flatMap(id => actorOf[id] ?? []))]
    const actors = to(mention.actors)
    const place = mention.place ? (actorOf[mention.place] ?? null) : null
    // where they met is nobody whom they met
    const recipients = to(mention.recipients).filter(
      id => !actors.includes(id) && !(mention.kind === 'CONSULT' && id === place),
    )
    const everyone = new Set([...actors, ...recipients])
    const here = w.annotations.sentences.find(s => s.start === mention.start)?.paragraph ?? -1
    let { from: date, until } = mention
    // what has been done or is held to be so has no day, whatever day stands beside it
    const loose = mention.tense !== 'past' && SPOKEN.has(mention.kind) && mention.modality === 'reported'
    if (loose && mention.from === null && mention.weekday === undefined) continue
    if (date === null && mention.weekday !== undefined && day !== null)
      date = isoDay(
        mention.modality === 'planned'
          ? nextWeekday(day, mention.weekday)
          : lastWeekday(day, mention.weekday),
      )
    if (until !== null && until === date) until = null
    const goesOn =
      previous &&
      here === paragraph &&
      previous.date !== null &&
      mention.modality === 'reported' &&
      mention.tense === 'past' &&
      actors.some(id => previous!.everyone.has(id))
    if (date === null && goesOn && mention.kind === previous!.mention.kind) date = previous!.date
    // told in plain past without a day: the day that the report's opening tells of
    if (
      date === null &&
      opening !== null &&
      WITH_THE_NEWS.has(mention.kind) &&
      mention.modality === 'reported' &&
      mention.tense === 'past' &&
      (NEWS_ANYWHERE.has(mention.kind) || (mention.main && indexOf(mention) < OPENING))
    )
      date = opening
    const telling: Telling = {
      report: w.report,
      mention,
      actors,
      recipients,
      everyone,
      place,
      date,
      until,
    }
    out.push(telling)
    if (date !== null || here !== paragraph) previous = telling
    paragraph = here
  }
  return out
}

const FORMAL =
  /\b(?:ratif|endors|recogni[sz]|pardon|apologi|indict|charg|convict|sued?\b|suing|prosecut|impeach|censur|guilty|approv|acquit|complaint|lawsuit)/i
/** Acts that are words: they stand on a timeline with a day of their own alone. */
const SPOKEN = new Set(['AGREE', 'DEMAND', 'REJECT', 'THREATEN', 'SUPPORT', 'DISAPPROVE'])
/** Acts that a report tells because they are news of its day. */
const WITH_THE_NEWS = new Set(['PROTEST', 'ASSAULT', 'MOBILIZE', 'COERCE', 'AID', 'SANCTION'])
const NEWS_ANYWHERE = new Set(['PROTEST', 'ASSAULT'])
/** sentences in which a report still tells its news */
const OPENING = 6

/** The one day that the first sentences of a report name for what happened, or null. */
function openingDay(w: Witness, day: Day | null): string | null {
  const until = w.annotations.sentences[2]?.end ?? w.report.text.length
  const days = new Set<string>()
  for (const e of w.annotations.events) {
    if (e.start >= until || e.modality !== 'reported' || !e.main) continue
    if (e.from?.length === 10) days.add(e.from)
    else if (e.weekday !== undefined && day !== null) days.add(isoDay(lastWeekday(day, e.weekday)))
  }
  return days.size === 1 ? [...days][0]! : null
}
