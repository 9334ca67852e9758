import { classesOf, isAkin, stemOf } from '../claims/stem.ts'
import type { NamedActor, Statement } from '../claims/types.ts'
import type { Difference, Site } from './differences.ts'
import { isKnownPlace, isSamePlace, liesIn } from './place-parts.ts'
import type { Story } from './story.ts'

/** Only statements as alike as this tell of one thing at one place. */
const CLOSE = 0.5
const AT = new Set(['in', 'at', 'near', 'outside'])
const CARDINAL = /^(north|south|east|west)(?:ern)?$/

/** A thing at a place: "lab in Lyon", or a part of it: "northern Peru". */
interface Slot extends Site {
  thing: string
  place: string
}

/**
 * Places exchanged in statements that are otherwise alike: the same thing stands before the same preposition, and the
 * places are two.
 *
 *     the [lab in Lyon] found traces   /   the [lab in Nantes] found traces
 *     derailed in [northern Peru]      /   derailed in [western Peru]
 *
 * Refused: a place that the other report names as well; places of which one may lie in the other.
 */
export function findExchanged(story: Story): Difference[] {
  const slots = new Map<number, { things: Slot[]; parts: Slot[] }>()
  const slotsOf = (s: Statement) => slots.get(s.id) ?? slots.set(s.id, readSlots(s, story)).get(s.id)!
  const out: Difference[] = []
  for (const link of story.links) {
    if (link.score < CLOSE) break
    const [s, t] = [story.statements[link.a]!, story.statements[link.b]!]
    if (!s.actors.some(a => a.kind === 'place') || !t.actors.some(a => a.kind === 'place')) continue
    for (const a of slotsOf(s).things)
      for (const b of slotsOf(t).things)
        if (isAkin(a.thing, b.thing) && areTwo(a, b, story))
          out.push({ kind: 'place', relation: 'conflict', a, b, subject: a.thing })
    for (const a of slotsOf(s).parts)
      for (const b of slotsOf(t).parts)
        if (
          a.place === b.place &&
          areApart(a.key, b.key) &&
          !has(story, t, a.value) &&
          !has(story, s, b.value)
        )
          out.push({ kind: 'place', relation: 'conflict', a, b, subject: a.thing })
  }
  return out
}

const has = (story: Story, { report }: Statement, words: string): boolean =>
  story.report(report).text.toLowerCase().includes(words.toLowerCase())

/** "north" and "west" are two; "northwest" may be either. */
const areApart = (a: string, b: string): boolean => a !== b && !a.includes(b) && !b.includes(a)

function areTwo(a: Slot, b: Slot, story: Story): boolean {
  if (isSamePlace(a.place, b.place) || liesIn(a.place, b.place) || liesIn(b.place, a.place)) return false
  if (isKnownPlace(a.place) !== isKnownPlace(b.place)) return false
  if (has(story, a.statement, b.place) || has(story, b.statement, a.place)) return false
  const nested = [a, b].map((x, i) => `${x.place}, ${[b, a][i]!.place}`.toLowerCase())
  return !story.witnesses.some(w => nested.some(n => w.report.text.toLowerCase().includes(n)))
}

function readSlots(statement: Statement, story: Story): { things: Slot[]; parts: Slot[] } {
  const { tokens } = story.annotations(statement.report)
  const { text } = story.report(statement.report)
  const things: Slot[] = []
  const parts: Slot[] = []
  let i = statement.firstToken
  for (const actor of statement.actors) {
    if (actor.kind !== 'place') continue
    while (i < statement.endToken && tokens[i]!.start < actor.start) i++
    const place = nameOf(actor, text, story)
    const [before, noun] = [tokens[i - 1], tokens[i - 2]]
    if (!before) continue
    const side = CARDINAL.exec(before.norm)?.[1]
    if (side !== undefined) {
      const span = { start: before.start, end: actor.end }
      parts.push({
        statement,
        span,
        key: side,
        value: text.slice(span.start, span.end),
        thing: 'event',
        place,
      })
    } else if (AT.has(before.norm) && noun?.pos === 'NOUN') {
      const span = { start: noun.start, end: actor.end }
      const thing = classesOf(stemOf(noun.norm))[0] ?? stemOf(noun.norm)
      things.push({ statement, span, key: place, value: place, thing, place })
    }
  }
  return { things, parts }
}

const nameOf = ({ actor, start, end }: NamedActor, text: string, story: Story): string =>
  story.actor(actor)?.name ?? text.slice(start, end)
