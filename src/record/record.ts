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

/** `to` derives from `from`; a `shared-source` edge has no direction and stands with the smaller id first. */
export const LineageEdge = z.object({
  from: id,
  to: id,
  kind: z.enum(['copy', 'rewrite', 'shared-source']),
  share: z.number().min(0).max(1),
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.object({ from: Passage, to: Passage })),
  note: z.string(),
})
export type LineageEdge = z.infer<typeof LineageEdge>

export const Lineage = z.object({ edges: z.array(LineageEdge), origins: z.array(z.array(id)) })
export type Lineage = z.infer<typeof Lineage>

/**
 * Something that happened, is planned for a day, or lies so far back that it is history; `kind` is a PLOVER event
 * type. A timeline holds nothing denied or supposed; the events of one report alone (`annotate`) say which are.
 * `variants` are those that concern its witnesses.
 */
export const Event = z.object({
  id,
  date: z.string().nullable(),
  until: z.string().nullable(),
  kind: z.string(),
  modality: z.enum(['reported', 'planned', 'denied', 'hypothetical', 'historical']),
  actors: z.array(id),
  recipients: z.array(id),
  place: z.string().nullable(),
  statement: z.string(),
  witnesses: z.array(Passage),
  variants: z.array(id),
})
export type Event = z.infer<typeof Event>

/**
 * A side of the affair. `delegates` speak for it, `head` leads them; `principals` are those in whose name they speak and
 * who were not met in the room; `reportsTo` is the one whom the delegates answer to.
 */
export const Party = z.object({
  actor: id,
  delegates: z.array(id),
  head: id.nullable(),
  principals: z.array(id),
  reportsTo: id.nullable(),
  witnesses: z.array(Passage),
})
export type Party = z.infer<typeof Party>

/** A paper on the table under all its names, with who drafted and who amended it. */
export const Instrument = z.object({
  id,
  name: z.string(),
  forms: z.array(z.string()),
  draftedBy: z.array(id),
  amendedBy: z.array(id),
  witnesses: z.array(Passage),
})
export type Instrument = z.infer<typeof Instrument>

/**
 * Where a party stands on an issue. `voice` tells its own words (`own`) from what another party or an onlooker says
 * of it (`others`) and from the outlet's own account (`report`); `speaker` is whose words they are; `history`
 * are its earlier positions on the issue, the oldest first.
 */
export const Position = z.object({
  id,
  party: id,
  issue: z.string(),
  stance: z.enum(['wants', 'offers', 'accepts', 'rejects', 'conditions', 'open']),
  statement: z.string(),
  date: z.string().nullable(),
  voice: z.enum(['own', 'others', 'report']),
  speaker: id.nullable(),
  history: z.array(id),
  witnesses: z.array(Passage),
})
export type Position = z.infer<typeof Position>

/** A party that stood elsewhere before: from one position (null where only the change is told) to another. */
export const Change = z.object({
  id,
  party: id,
  issue: z.string(),
  from: id.nullable(),
  to: id,
  date: z.string().nullable(),
})
export type Change = z.infer<typeof Change>

/**
 * What is to happen. `after` holds ids of steps that come first, and conditions in words; `to` are those whom it is done
 * to; `variants` are those that concern it (two reports, two dates).
 */
export const NextStep = z.object({
  id,
  actor: id.nullable(),
  step: z.string(),
  to: z.array(id),
  due: z.string().nullable(),
  after: z.array(z.string()),
  witnesses: z.array(Passage),
  variants: z.array(id),
})
export type NextStep = z.infer<typeof NextStep>

/** How somebody judges the affair: "productive", "unlikely"; `standing` says from where they judge. */
export const Assessment = z.object({
  id,
  by: id.nullable(),
  source: z.string(),
  standing: z.enum(['participant', 'observer', 'unnamed', 'report']),
  about: z.string(),
  judgement: z.enum(['good', 'bad', 'mixed', 'uncertain']),
  words: z.string(),
  witnesses: z.array(Passage),
})
export type Assessment = z.infer<typeof Assessment>

/** "If …, then …": what depends on what, and who says so (null: the outlet itself). */
export const Condition = z.object({
  id,
  by: id.nullable(),
  condition: z.string(),
  consequence: z.string(),
  witnesses: z.array(Passage),
})
export type Condition = z.infer<typeof Condition>

/** One who urges, presses or threatens a party; `outside` where they take no part in the meetings. */
export const Pressure = z.object({
  id,
  by: id,
  on: z.array(id),
  outside: z.boolean(),
  statement: z.string(),
  witnesses: z.array(Passage),
})
export type Pressure = z.infer<typeof Pressure>

/**
 * The way back of what was heard in the room: envoy → capital → principal → position → counterpart, as a graph whose
 * edges point to what comes next. Nodes that the reports do not name are left out.
 */
export const ReportBack = z.object({
  id,
  nodes: z.array(
    z.object({
      id,
      role: z.enum(['envoy', 'capital', 'principal', 'position', 'counterpart']),
      actor: id.nullable(),
      label: z.string(),
      date: z.string().nullable(),
      witnesses: z.array(Passage),
    }),
  ),
  edges: z.array(z.object({ from: id, to: id })),
})
export type ReportBack = z.infer<typeof ReportBack>

export const Proceedings = z.object({
  parties: z.array(Party),
  instruments: z.array(Instrument),
  positions: z.array(Position),
  changes: z.array(Change),
  nextSteps: z.array(NextStep),
  assessments: z.array(Assessment),
  conditions: z.array(Condition),
  pressure: z.array(Pressure),
  reportBack: z.array(ReportBack),
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
