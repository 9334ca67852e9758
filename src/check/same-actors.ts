import { unifyActors } from '../collate/actors/unify-actors.ts'
import type { ActorOf, Witness } from '../collate/index.ts'
import type { Actor } from '../record/index.ts'
import type { Span } from '../text/span.ts'
import type { SourcePlace } from './types.ts'

/** Who is who in the draft and its sources. */
export interface SameActors {
  actorOf: ActorOf
  actor(id: string): Actor | null
  /** actor id of what is named in the span of the witness (-1 the draft, else the source), or null */
  named(source: number, span: Span): string | null
  /** true when a place of the draft and a place of a source name one actor */
  isSame(draft: Span, place: SourcePlace): boolean
}

/** Unifies the actors of a draft with those of its sources, on the first question and not before. */
export function sameActors(draft: Witness, sources: readonly Witness[]): SameActors {
  let found: { actors: Actor[]; actorOf: ActorOf } | null = null
  // ids of our own: a source may be the draft itself, or two sources one report
  const named = (i: number) => (i < 0 ? 'draft' : `source-${i}`)
  let byId: Map<string, Actor> | null = null
  const all = () =>
    (found ??= unifyActors(
      [draft, ...sources].map(({ report, annotations }, i) => ({
        report: { ...report, id: named(i - 1) },
        annotations: { ...annotations, report: named(i - 1) },
      })),
    ))
  const lookup = (source: number, span: Span): string | null => {
    const { annotations } = source < 0 ? draft : sources[source]!
    const mention = annotations.mentions.find(
      m => m.entity !== null && m.start < span.end && span.start < m.end,
    )
    return mention ? (all().actorOf[named(source)]?.[mention.entity!] ?? null) : null
  }
  return {
    get actorOf() {
      return all().actorOf
    },
    actor: id => (byId ??= new Map(all().actors.map(a => [a.id, a]))).get(id) ?? null,
    named: lookup,
    isSame: (span, place) => {
      const own = lookup(-1, span)
      return own !== null && own === lookup(place.source, place)
    },
  }
}

/** The name under which a witness stands in {@link SameActors.actorOf}. */
export const actorKey = (source: number): string => (source < 0 ? 'draft' : `source-${source}`)
