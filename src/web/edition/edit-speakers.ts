import type { Actor, Passage, Quotation, Record, Utterance } from '../../record/index.ts'
import { alignReadings } from './align-readings.ts'
import { compareText } from './order-reports.ts'
import type { EditedSpeaker, EditedUtterance, Evidence } from './types.ts'

type Gather = (witnesses: readonly Passage[]) => Evidence

/** Utterances by speaker: who is quoted by most reports first, and of each what most reports carry. */
export function editSpeakers(record: Record, evidence: Gather): EditedSpeaker[] {
  const quotations = new Map(record.quotations.map(q => [q.id, q]))
  const actors = new Map(record.actors.map(a => [a.id, a]))
  const groups = new Map<string, EditedUtterance[]>()
  for (const utterance of record.utterances) {
    const edited = editUtterance(utterance, quotations, evidence)
    if (!edited) continue
    const key = utterance.speaker && actors.has(utterance.speaker) ? utterance.speaker : ''
    groups.set(key, [...(groups.get(key) ?? []), edited])
  }
  return [...groups]
    .map(([key, utterances]) => {
      const actor = actors.get(key) ?? null
      return {
        actor,
        name: actor?.name ?? 'Speaker not named',
        role: actor && bestRole(actor),
        utterances: utterances.sort(
          (a, b) => weight(b) - weight(a) || compareText(a.utterance.id, b.utterance.id),
        ),
      }
    })
    .sort(
      (a, b) =>
        Number(b.actor !== null) - Number(a.actor !== null) ||
        total(b) - total(a) ||
        compareText(a.name, b.name),
    )
}

/** Quoted words count for more than reported ones, and readings that part for more than one that all share. */
const weight = (u: EditedUtterance): number =>
  (u.readings.length ? 1000 : 0) + (u.readings.length > 1 ? 500 : 0) + u.utterance.quotations.length
const total = (s: EditedSpeaker): number => s.utterances.reduce((n, u) => n + weight(u), 0)

const bestRole = (actor: Actor): string | null =>
  [...actor.roles].sort((a, b) => b.witnesses.length - a.witnesses.length || compareText(a.text, b.text))[0]
    ?.text ?? null

function editUtterance(
  utterance: Utterance,
  quotations: ReadonlyMap<string, Quotation>,
  gather: Gather,
): EditedUtterance | null {
  const of = (ids: readonly string[]): Quotation[] => ids.flatMap(id => quotations.get(id) ?? [])
  const contents = (list: readonly Quotation[]): Passage[] => list.flatMap(q => q.content)
  const all = of(utterance.quotations)
  if (!contents(all).length) return null
  const readings = utterance.readings
    .map(r => ({
      text: r.text.replace(/\s+/g, ' ').trim(),
      medium: sharedMedium(of(r.quotations)),
      ...gather(contents(of(r.quotations))),
    }))
    .filter(r => r.text && r.witnesses.length)
    .sort(
      (a, b) =>
        b.witnesses.length - a.witnesses.length ||
        b.text.length - a.text.length ||
        compareText(a.text, b.text),
    )
  const quoted = new Set(utterance.readings.flatMap(r => r.quotations))
  const told = contents(all.filter(q => !quoted.has(q.id)))
  const paraphrase = readings.length
    ? null
    : { text: inOwnWords(all[0]!), medium: sharedMedium(all), ...gather(contents(all)) }
  return {
    utterance,
    readings,
    stretches: alignReadings(readings.map(r => r.text)),
    paraphrase,
    indirect: readings.length && told.length ? gather(told) : null,
  }
}

/** The medium that all name who name one. */
function sharedMedium(list: readonly Quotation[]): string | null {
  const mediums = new Set(list.flatMap(q => q.medium ?? []))
  return mediums.size === 1 ? [...mediums][0]! : null
}

/** "said the port would close" needs no verb of saying; "rejected reports that …" and "wants …" say the opposite without theirs. */
const PLAIN =
  /^(?:\w+ )?(?:said|says|say|saying|told|tells|added|adds|according to|stated|noted|reported|wrote)[:,]?$/i

/** A statement in the report's own words, with the verb right before it where that says more than "said". */
function inOwnWords(q: Quotation): string {
  const text = wholeContent(q)
  const { cue } = q
  const leads = cue !== null && cue.end < q.content[0]!.start && q.content[0]!.start - cue.end <= 2
  return leads && !PLAIN.test(cue.exact) ? `${cue.exact.replace(/\s+/g, ' ')} ${text}` : text
}

const wholeContent = (q: Quotation): string =>
  q.content
    .map(p => p.exact)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()
