import { z } from 'zod'
import { Passage } from './passage.ts'
import { Report } from './report.ts'

const id = z.string()

/** One person, organisation, place or group across all reports. */
export const Actor = z.object({
  id,
  kind: z.enum(['person', 'organization', 'place', 'group']),
  name: z.string(),
  forms: z.array(z.object({ text: z.string(), witnesses: z.array(Passage) })),
  roles: z.array(z.object({ text: z.string(), witnesses: z.array(Passage) })),
  side: id.nullable(),
})
export type Actor = z.infer<typeof Actor>

/** One attribution in one report: content, cue and source, with the speaker resolved. */
export const Quotation = z.object({
  id,
  report: id,
  kind: z.enum(['direct', 'mixed', 'indirect']),
  content: z.array(Passage),
  cue: Passage.nullable(),
  source: Passage.nullable(),
  speaker: id.nullable(),
  medium: z.string().nullable(),
  date: z.string().nullable(),
})
export type Quotation = z.infer<typeof Quotation>

/** The same words or statement, wherever it is reported. */
export const Utterance = z.object({
  id,
  speaker: id.nullable(),
  quotations: z.array(id),
  readings: z.array(z.object({ text: z.string(), quotations: z.array(id) })),
})
export type Utterance = z.infer<typeof Utterance>

/** One thing said to be so, across reports. */
export const Claim = z.object({
  id,
  statement: z.string(),
  witnesses: z.array(Passage),
  origins: z.int().nonnegative(),
  /** actor ids of those whose statement it is, counted apart from the origins */
  speakers: z.array(id).optional(),
  /** independent origins that say it in their own voice */
  ownVoice: z.int().nonnegative().optional(),
})
export type Claim = z.infer<typeof Claim>

export const VariantKind = z.enum([
  'wording',
  'speaker',
  'medium',
  'number',
  'date',
  'place',
  'name',
  'role',
  'polarity',
  'hedge',
  'attribution',
])
export type VariantKind = z.infer<typeof VariantKind>

export const VariantRelation = z.enum(['conflict', 'altered', 'granularity', 'superseded', 'spelling'])
export type VariantRelation = z.infer<typeof VariantRelation>

/** A place where reports of the same thing differ. */
export const Variant = z.object({
  id,
  kind: VariantKind,
  relation: VariantRelation,
  about: id,
  readings: z.array(z.object({ value: z.string(), witnesses: z.array(Passage).min(1) })).min(2),
  note: z.string(),
})
export type Variant = z.infer<typeof Variant>

/** One piece of evidence on which of two reports came first; passages where passages can show it. */
export const LineageReason = z.object({
  kind: z.string(),
  weight: z.number().nonnegative(),
  says: z.string(),
  passages: z.array(z.object({ from: Passage.nullable(), to: Passage.nullable() })),
})
export type LineageReason = z.infer<typeof LineageReason>

/** `to` derives from `from`; a `shared-source` edge has no direction and stands with the smaller id first. */
export const LineageEdge = z.object({
  from: id,
  to: id,
  kind: z.enum(['copy', 'rewrite', 'shared-source']),
  share: z.number().min(0).max(1),
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.object({ from: Passage, to: Passage })),
  note: z.string(),
  /** why `from` came first, the weightiest first */
  reasons: z.array(LineageReason).optional(),
})
export type LineageEdge = z.infer<typeof LineageEdge>

export const Lineage = z.object({ edges: z.array(LineageEdge), origins: z.array(z.array(id)) })
export type Lineage = z.infer<typeof Lineage>

/** Something that happened; `kind` is a PLOVER event type. */
export const Event = z.object({
  id,
  date: z.string().nullable(),
  until: z.string().nullable(),
  kind: z.string(),
  actors: z.array(id),
  recipients: z.array(id),
  place: z.string().nullable(),
  statement: z.string(),
  witnesses: z.array(Passage),
})
export type Event = z.infer<typeof Event>

export const Party = z.object({
  actor: id,
  delegates: z.array(id),
  reportsTo: id.nullable(),
  witnesses: z.array(Passage),
})
export type Party = z.infer<typeof Party>

export const Instrument = z.object({
  id,
  name: z.string(),
  forms: z.array(z.string()),
  witnesses: z.array(Passage),
})
export type Instrument = z.infer<typeof Instrument>

export const Position = z.object({
  id,
  party: id,
  issue: z.string(),
  stance: z.enum(['wants', 'offers', 'accepts', 'rejects', 'conditions', 'open']),
  statement: z.string(),
  date: z.string().nullable(),
  witnesses: z.array(Passage),
})
export type Position = z.infer<typeof Position>

export const NextStep = z.object({
  id,
  actor: id.nullable(),
  step: z.string(),
  due: z.string().nullable(),
  after: z.array(z.string()),
  witnesses: z.array(Passage),
})
export type NextStep = z.infer<typeof NextStep>

export const Proceedings = z.object({
  parties: z.array(Party),
  instruments: z.array(Instrument),
  positions: z.array(Position),
  nextSteps: z.array(NextStep),
})
export type Proceedings = z.infer<typeof Proceedings>

/** What `compare` writes: one record of one story, every statement tied to its passages. */
export const Record = z.object({
  format: z.literal('variorum-record'),
  version: z.literal(1),
  story: z.object({ title: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  reports: z.array(Report),
  actors: z.array(Actor),
  quotations: z.array(Quotation),
  utterances: z.array(Utterance),
  claims: z.array(Claim),
  variants: z.array(Variant),
  lineage: Lineage,
  timeline: z.array(Event),
  proceedings: Proceedings,
})
export type Record = z.infer<typeof Record>
