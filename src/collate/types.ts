import type { Annotations } from '../annotate/types.ts'
import type { Actor, Claim, Event, Passage, Quotation, Report, Utterance, Variant } from '../record/index.ts'

/** A report as a witness of the story: its text and what was found in it. */
export interface Witness {
  report: Report
  annotations: Annotations
}

/** Which actor an entity is: report id -> entity id of its annotations -> actor id. */
export interface ActorOf {
  [report: string]: { [entity: string]: string }
}

/** Two passages of two reports that say the same, word for word or in other words. */
export interface AlignedPassage {
  a: Passage
  b: Passage
  kind: 'verbatim' | 'reworked'
  /** 0..1: part of the shorter passage's weight (inverse document frequency) found in the other */
  similarity: number
  /** true where most of it stands inside quotation marks: weak evidence of copying */
  quoted: boolean
}

/** What the witnesses have in common and where they differ. `claims[].origins` is filled in after lineage. */
export interface Collation {
  actors: Actor[]
  actorOf: ActorOf
  quotations: Quotation[]
  utterances: Utterance[]
  claims: Claim[]
  variants: Variant[]
  timeline: Event[]
  passages: AlignedPassage[]
}
