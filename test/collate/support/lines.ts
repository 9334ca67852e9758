import { unifyActors } from '../../../src/collate/actors/unify-actors.ts'
import { findSayings } from '../../../src/collate/quotations/find-sayings.ts'
import { findUtterances } from '../../../src/collate/quotations/find-utterances.ts'
import type { FoundUtterance } from '../../../src/collate/quotations/types.ts'
import type { Witness } from '../../../src/collate/index.ts'
import type { Actor, Variant } from '../../../src/record/index.ts'
import { witness, type Cast, type Said } from './witness.ts'

/**
 * Reports from lines of `report | speaker | sentence | medium`. What stands between the first and the last
 * quotation mark of a sentence is said by the speaker; without marks it is all that follows "that". A speaker may
 * be written `Anna Reyes @ Port Authority` for the side that the report gives, `-` for nobody, `Port Authority (org)` for a body.
 */
export function witnessesOf(lines: string): Witness[] {
  const texts = new Map<string, string[]>()
  const casts = new Map<string, Cast>()
  const said = new Map<string, Said[]>()
  for (const line of lines.trim().split('\n')) {
    const [report, who, sentence, medium] = line.split('|').map(part => part.trim()) as [
      string,
      string,
      string,
      string?,
    ]
    const [named, side] = who.split(' @ ') as [string, string?]
    const speaker = named.replace(' (org)', '')
    texts.set(report, [...(texts.get(report) ?? []), sentence])
    const cast = casts.get(report) ?? {}
    if (speaker !== '-')
      cast[speaker] = {
        kind: named === speaker ? 'person' : 'organization',
        names: [speaker],
        ...(side && { side }),
      }
    if (side) cast[side] = { kind: side.endsWith('Authority') ? 'organization' : 'person', names: [side] }
    casts.set(report, cast)
    const marks = /“.*”|(?<=that ).*(?=\.)/.exec(sentence)
    if (!marks) throw new Error(`nothing is said in “${sentence}”`)
    said.set(report, [
      ...(said.get(report) ?? []),
      {
        by: speaker === '-' ? null : speaker,
        content: marks[0],
        ...(sentence.includes('said') && { cue: 'said' }),
        ...(medium && { medium }),
      },
    ])
  }
  return [...texts].map(([id, list]) => witness(id, list.join('\n'), casts.get(id), said.get(id)))
}

/** The utterances that these lines make, and the actors. */
export function utterancesOf(lines: string): { found: FoundUtterance[]; actors: Actor[] } {
  const witnesses = witnessesOf(lines)
  const { actors, actorOf } = unifyActors(witnesses)
  return { found: findUtterances(findSayings(witnesses, actorOf)), actors }
}

/** A variant as one line: `A B: reading / C: other reading`. */
export const show = (v: Variant): string =>
  v.readings.map(r => `${[...new Set(r.witnesses.map(w => w.report))].join(' ')}: ${r.value}`).join(' / ')
