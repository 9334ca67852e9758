import type { Actor, Passage, Variant } from '../../record/index.ts'
import { foldText } from '../../text/fold.ts'
import { hasGivenName, parsePersonName, surnameKey } from '../actors/compare-persons.ts'
import { STRONG } from '../quotations/link-wordings.ts'
import type { FoundUtterance } from '../quotations/types.ts'
import { classifyMedium } from './medium-class.ts'
import { sortReadings, tellReports, toVariant, type Reading } from './reading.ts'
import { sameWords, type SameWords } from './same-words.ts'

/**
 * Where the same words are given to different people. Nothing is said where one may stand for the other:
 * a spokesman and the house, a joint statement, a surname that two bear, a sentence that names both.
 */
export function findSpeakerVariants(found: readonly FoundUtterance[], actors: readonly Actor[]): Variant[] {
  const byId = new Map(actors.map(a => [a.id, a]))
  return found.flatMap(f => sameWords(f, STRONG).flatMap(text => variantOf(text, f.utterance.id, byId) ?? []))
}

function variantOf(text: SameWords, about: string, actors: ReadonlyMap<string, Actor>): Variant | null {
  const speakers = speakersOf(text, actors)
  if (speakers.size < 2) return null
  const readings: (Reading & { actor: Actor })[] = []
  for (const [actor, list] of speakers) {
    const others = [...speakers.keys()].filter(o => o !== actor)
    const clear = list.filter(({ saying }) => !others.some(o => isNamedIn(o, saying.surroundings, actor)))
    if (clear.length && others.every(o => areTwo(actor, o, actors)))
      readings.push({ actor, value: actor.name, witnesses: clear.map(s => s.passage) })
  }
  const sorted = sortReadings(readings)
  const parts = sorted.map(({ value, witnesses }, i) =>
    i ? `${tellReports(witnesses).split(' ')[0]!} to ${value}` : tellFirst(witnesses, text.example, value),
  )
  return toVariant({
    kind: 'speaker',
    relation: 'conflict',
    about,
    readings: sorted,
    note: `${parts.join(', ')}.`,
  })
}

function tellFirst(witnesses: readonly Passage[], words: string, speaker: string): string {
  const reports = tellReports(witnesses)
  const verb = reports.endsWith('s') ? 'give' : 'gives'
  return `${reports[0]!.toUpperCase()}${reports.slice(1)} ${verb} the words “${words}” to ${speaker}`
}

/** Who is said to speak, with the stretches; a report that names two of them is no witness. */
function speakersOf(
  { stretches }: SameWords,
  actors: ReadonlyMap<string, Actor>,
): Map<Actor, SameWords['stretches']> {
  const named = stretches.filter(({ saying }) => {
    const medium = saying.quotation.medium && classifyMedium(saying.quotation.medium)
    return saying.quotation.speaker && medium !== 'joint-statement'
  })
  const ofReport = new Map<string, Set<string>>()
  for (const { saying } of named) {
    const { report, speaker } = saying.quotation
    ofReport.set(report, (ofReport.get(report) ?? new Set()).add(speaker!))
  }
  const speakers = new Map<Actor, SameWords['stretches']>()
  for (const stretch of named) {
    const { report, speaker } = stretch.saying.quotation
    const actor = actors.get(speaker!)
    if (actor && ofReport.get(report)!.size === 1)
      speakers.set(actor, [...(speakers.get(actor) ?? []), stretch])
  }
  return speakers
}

/** The sentence of one speaker's words names the other too: who is meant is not beyond doubt. */
function isNamedIn(actor: Actor, { exact }: Passage, speaker: Actor): boolean {
  const text = foldText(exact).text
  // two who bear one surname are told apart by the whole name
  const isNamesake =
    actor.kind === 'person' &&
    speaker.kind === 'person' &&
    surnameKey(parsePersonName(actor.name)) === surnameKey(parsePersonName(speaker.name))
  if (isNamesake) return text.includes(foldText(actor.name).text)
  const name = actor.kind === 'person' ? (parsePersonName(actor.name).words.at(-1) ?? actor.name) : actor.name
  return text.includes(foldText(name).text)
}

/** True where two actors cannot stand for each other. */
function areTwo(a: Actor, b: Actor, actors: ReadonlyMap<string, Actor>): boolean {
  if (!a.forms.length || !b.forms.length) return false
  if (a.kind === 'place' || b.kind === 'place' || a.kind === 'group' || b.kind === 'group') return false
  if (sidesOf(a, actors).has(b.id) || sidesOf(b, actors).has(a.id)) return false
  if (a.kind === 'person' && b.kind === 'person') return !mayShareName(a, b)
  if (a.kind === b.kind) return !a.side || a.side !== b.side
  const person = a.kind === 'person' ? a : b
  const body = a.kind === 'person' ? b : a
  const side = person.side === null ? null : actors.get(person.side)
  return side?.kind === 'organization' && body.side === null
}

/** Whom an actor speaks for, and whom these speak for. */
function sidesOf(actor: Actor, actors: ReadonlyMap<string, Actor>): Set<string> {
  const sides = new Set<string>()
  for (let id = actor.side; id && !sides.has(id); id = actors.get(id)?.side ?? null) sides.add(id)
  return sides
}

/** One of them is known by surname alone, or by an initial that fits, and it is the other's. */
function mayShareName(a: Actor, b: Actor): boolean {
  const [x, y] = [parsePersonName(a.name), parsePersonName(b.name)]
  const [p, q] = [x, y].map(n => (n.words.length > 1 ? foldText(n.words[0]!).text[0] : undefined))
  if (p !== undefined && q !== undefined && p !== q) return false
  return surnameKey(x) === surnameKey(y) && !(hasGivenName(x) && hasGivenName(y))
}
