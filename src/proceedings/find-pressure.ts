import { clauseSpan, type Predicate } from '../annotate/clauses/index.ts'
import type { Actor, Event, Passage, Pressure } from '../record/index.ts'
import { fingerprint } from '../text/hash.ts'
import { isOnlooker, sideOf } from './party-of.ts'
import { passageFrom, type Reading, type SentenceReading } from './reading.ts'

const PRESSES =
  /^(?:press|pressure|push|urge|lobby|warn|threaten|exhort|implore|nudge|prod|appeal|call|demand)$/

interface Found {
  by: string
  on: string[]
  passage: Passage
}

/**
 * Who urges, presses or threatens a party.
 *
 *     The minister has been pressing both governments to sign the plan.
 *     by                              on
 */
export function findPressure(
  readings: readonly Reading[],
  actors: ReadonlyMap<string, Actor>,
  timeline: readonly Event[],
): Pressure[] {
  const inside = new Set(
    timeline
      .filter(e => e.kind === 'CONSULT' && e.modality !== 'historical')
      .flatMap(e => [...e.actors, ...e.recipients])
      .flatMap(id => [id, sideOf(id, actors) ?? id]),
  )
  const found = readings.flatMap(r => r.sentences.flatMap(s => pressuresIn(s, actors)))
  const groups: Found[][] = []
  for (const f of found) {
    const group = groups.find(
      g =>
        g[0]!.by === f.by &&
        f.on.some(id => g[0]!.on.includes(id)) &&
        g[0]!.passage.report !== f.passage.report,
    )
    if (group) group.push(f)
    else groups.push([f])
  }
  return groups.map(group => ({
    id: `pressure-${fingerprint(`${group[0]!.by} ${group[0]!.passage.exact}`)}`,
    by: group[0]!.by,
    on: [...new Set(group.flatMap(g => g.on))].sort(),
    outside: !inside.has(group[0]!.by) && !inside.has(sideOf(group[0]!.by, actors) ?? ''),
    statement: group[0]!.passage.exact,
    witnesses: group.map(g => g.passage),
  }))
}

function pressuresIn(s: SentenceReading, actors: ReadonlyMap<string, Actor>): Found[] {
  return s.clauses.predicates.flatMap((p, k) => {
    if (p.negated || p.reduced || p.passive || p.modal !== null || !p.lemmas.some(l => PRESSES.test(l)))
      return []
    const child = s.clauses.predicates.find(q => q.parent === k && q.link !== null)
    const by = p.subject[0] ? s.actorOf(p.subject[0]) : null
    if (!by || isOnlooker(actors.get(by))) return []
    const pressed = [...p.objects.flat(), ...addressed(p)]
    const on = [...new Set(pressed.flatMap(f => s.actorOf(f) ?? []))].filter(
      id => id !== by && sideOf(id, actors) !== sideOf(by, actors) && sideOf(id, actors) !== by,
    )
    if (on.length === 0 || (!child && !p.lemmas.some(l => /^(?:pressure|threaten|lobby|press)$/.test(l))))
      return []
    const subject = p.subject[0]!
    const last = child && child.verb > p.verb ? child.verb : p.verb
    return [
      {
        by,
        on,
        passage: passageFrom(
          s,
          clauseSpan(
            s.clauses,
            subject.first < p.start && p.start - subject.end < 8 ? subject.first : p.start,
            last,
          ),
        ),
      },
    ]
  })
}

/** "called on the governor", "appealed to both sides" */
const addressed = (p: Predicate) =>
  p.complements
    .filter(
      c =>
        (p.lemmas.includes('call') && /^(?:on|upon)$/.test(c.preposition)) ||
        (p.lemmas.includes('appeal') && c.preposition === 'to'),
    )
    .map(c => c.phrase)
