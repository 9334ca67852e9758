import type { Token } from '../../annotate/types.ts'
import { classesOf, isStopWord, stemOf } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import type { Difference, Site } from './differences.ts'
import { findExchanged } from './exchanged-places.ts'
import { isKnownPlace, isSamePlace, liesIn } from './place-parts.ts'
import type { Story } from './story.ts'

const AT = new Set(['in', 'at', 'near', 'outside'])
/** An event and its place stand so many words apart at most: "negotiations held late on Sunday in Oslo". */
const NEAR = 6
/** From this on two statements are so alike that different places are a conflict. */
const CLOSE = 0.62

/** An event with the place it happened at, as a statement tells it. `span` runs from the one to the other. */
interface Placed extends Site {
  event: string
  place: string
}

/**
 * Places that differ where two reports place the same event.
 *
 *     the [talks in Malmö]  /  the [talks in Sweden]      granularity: the one lies in the other
 *     the [trial in Lyon]   /  the [trial in Nantes]      conflict, if the statements are the same but for that, or
 *                                                         the same two people meet in the same week
 *
 * Refused: places that may or may not lie in each other, when the statements are not otherwise alike.
 */
export function findPlaceDifferences(story: Story): Difference[] {
  const placed = new Map<number, Placed[]>(story.statements.map(s => [s.id, findPlaced(s, story)]))
  return [...findGranularity(placed), ...findConflicts(placed, story), ...findExchanged(story)]
}

function findGranularity(placed: ReadonlyMap<number, Placed[]>): Difference[] {
  const byEvent = new Map<string, Placed[]>()
  for (const list of placed.values())
    for (const p of list) {
      const known = byEvent.get(p.event)
      if (known) known.push(p)
      else byEvent.set(p.event, [p])
    }
  const out: Difference[] = []
  for (const [event, all] of byEvent) {
    const places = [...new Set(all.map(p => p.key))]
    for (const fine of places)
      for (const coarse of places) {
        if (!liesIn(fine, coarse)) continue
        const exact = all.filter(p => p.key === fine)
        const loose = all.filter(p => p.key === coarse)
        // a report that gives both needs no note; one that gives the coarse alone does
        const left = loose.filter(p => !exact.some(e => e.statement.report === p.statement.report))
        for (const a of exact)
          for (const b of left) out.push({ kind: 'place', relation: 'granularity', a, b, subject: event })
      }
  }
  return out
}

function findConflicts(placed: ReadonlyMap<number, Placed[]>, story: Story): Difference[] {
  const out: Difference[] = []
  const namedIn = (report: string, place: string) => story.report(report).text.includes(place)
  for (const link of story.links) {
    const [s, t] = [story.statements[link.a]!, story.statements[link.b]!]
    if (!placed.get(s.id)!.length || !placed.get(t.id)!.length) continue
    const alike = link.score >= CLOSE
    if (!alike && !isOneMeeting(s, t)) continue
    for (const a of placed.get(s.id)!)
      for (const b of placed.get(t.id)!) {
        if (!alike && a.event !== 'talk') continue
        if (a.event !== b.event || isSamePlace(a.place, b.place)) continue
        if (liesIn(a.place, b.place) || liesIn(b.place, a.place)) continue
        if (!isKnownPlace(a.place) || !isKnownPlace(b.place)) continue
        if (namedIn(s.report, b.place) || namedIn(t.report, a.place)) continue
        out.push({ kind: 'place', relation: 'conflict', a, b, subject: a.event })
      }
  }
  return out
}

/** True when two persons or bodies that meet, and the day or week of it, are the same in both statements. */
function isOneMeeting(a: Statement, b: Statement): boolean {
  const sides = (s: Statement) =>
    new Set(s.actors.filter(x => x.kind === 'person' || x.kind === 'organization').map(x => x.actor))
  const [left, right] = [sides(a), sides(b)]
  if ([...left].filter(x => right.has(x)).length < 2) return false
  return a.times.some(x => x.from !== null && b.times.some(y => y.from === x.from && y.until === x.until))
}

function findPlaced(statement: Statement, story: Story): Placed[] {
  const { text } = story.report(statement.report)
  const { tokens } = story.annotations(statement.report)
  const out: Placed[] = []
  for (const actor of statement.actors) {
    if (actor.kind !== 'place') continue
    const i = tokens.findIndex((t, k) => k >= statement.firstToken && t.start >= actor.start)
    const place = story.actor(actor.actor)?.name ?? text.slice(actor.start, actor.end)
    const found = eventOf(tokens, statement, i, actor.end)
    if (!found) continue
    const span = {
      start: Math.min(found.token.start, actor.start),
      end: Math.max(found.token.end, actor.end),
    }
    out.push({ statement, span, place, key: place, value: place, event: found.event })
  }
  return out
}

/** The event that the place at token `i` belongs to: "talks in Malmö", "held in Malmö" (its subject), "the Malmö talks". */
function eventOf(
  tokens: readonly Token[],
  statement: Statement,
  i: number,
  end: number,
): { event: string; token: Token } | null {
  if (AT.has(tokens[i - 1]?.norm ?? '')) {
    if (HAPPENING.has(stemOf(tokens[i - 2]?.norm ?? '')) || tokens[i - 2]?.norm === 'place')
      for (let k = statement.firstToken; k < i - 2; k++) {
        const event = eventName(tokens[k]!)
        if (event) return { event, token: tokens[i - 2]! }
      }
    for (let k = i - 2; k >= Math.max(statement.firstToken, i - 2 - NEAR); k--) {
      const event = eventName(tokens[k]!)
      if (event) return { event, token: tokens[k]! }
    }
  }
  const next = tokens.slice(i, i + 6).find(t => t.start >= end)
  const event = next && eventName(next)
  return event ? { event, token: next } : null
}

/** The class of a word that can be an event with a place of its own; null for all others. */
function eventName({ norm, pos }: Token): string | null {
  if (isStopWord(norm) || (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'PROPN')) return null
  return classesOf(stemOf(norm)).find(name => EVENTS.has(name)) ?? null
}

/** Verbs that say of their subject that it took place: "ended in Malmö". */
const HAPPENING = new Set([
  'hold',
  'end',
  'begin',
  'start',
  'open',
  'resum',
  'conclud',
  'continu',
  'happen',
  'occur',
  'erupt',
  'clos',
])

const EVENTS = new Set(
  'talk attack protest flood fire storm quake crash blast trial vote walkout game outbreak arrest kill agreement'.split(
    ' ',
  ),
)
