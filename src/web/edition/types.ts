import type {
  Actor,
  Event,
  LineageEdge,
  NextStep,
  Passage,
  Position,
  Record,
  Report,
  Utterance,
  Variant,
} from '../../record/index.ts'
import type { Span } from '../../text/span.ts'
import type { Stretch } from './align-readings.ts'
import type { Place } from './sigla.ts'

/** A report and its label. */
export interface LabelledReport {
  siglum: string
  report: Report
}

/** A report with its label and its place in the stemma. Sigla follow the stemma: a copy stands below its source. */
export interface EditedReport extends Place, LabelledReport {
  /** counted from 0 */
  origin: number
  /** the report that it derives from; null for an origin's own first report */
  parent: { siglum: string; edge: LineageEdge } | null
  /** steps from the head of its origin */
  depth: number
  /** true where it shares a source that is not among the reports with others of its origin */
  sharesLostSource: boolean
}

/** Somewhere to look: the sigla of the reports and the passages themselves. */
export interface Evidence {
  sigla: string
  witnesses: Passage[]
}

/** A passage and the spans of its report's text, inside it, that differ from what others have. */
export interface Parted {
  passage: Passage
  differing: Span[]
}

/** One reading of a variant, with the words of each witness that differ; the first witness is shown. */
export interface EditedReading extends Evidence {
  value: string
  shown: Parted
  parted: Parted[]
  /** false where the marked words are the value already */
  needsValue: boolean
}

export interface EditedVariant {
  /** counted from 1 in the order shown, worst first */
  number: number
  variant: Variant
  /** what the variant is about, in words; null where the note says enough */
  subject: string | null
  readings: EditedReading[]
}

/** Readings of one utterance beside each other, the one that most reports give first. */
export interface EditedUtterance {
  utterance: Utterance
  /** each distinct wording; `cells` of the stretches stand in the same order */
  readings: (Evidence & { text: string; medium: string | null })[]
  stretches: Stretch[]
  /** the statement in a report's own words, where no words stand in quotation marks */
  paraphrase: (Evidence & { text: string; medium: string | null }) | null
  /** reports that tell it in their own words besides those that quote it */
  indirect: Evidence | null
}

export interface EditedSpeaker {
  actor: Actor | null
  name: string
  role: string | null
  utterances: EditedUtterance[]
}

export interface EditedEvent extends Evidence {
  event: Event
  /** the day in words; empty where none is known */
  when: string
  /** "planned", "history", or null for what happened */
  remark: string | null
}

export interface EditedPosition extends Evidence {
  position: Position
  party: string
  /** who says it, where it is not the party under its own name; null for the outlet's account */
  said: string | null
  /** earlier positions of the party on the issue, the latest first */
  before: Position[]
  /** the party has moved here from somewhere else */
  changed: boolean
}

/** The parties and the issues as a table; a cell holds the party's positions on the issue, the latest first. */
export interface Grid {
  parties: { id: string; name: string }[]
  rows: { issue: string; cells: EditedPosition[][] }[]
}

/** One line of a short list: what it says, in parts, and where it stands. */
export interface EditedLine extends Evidence {
  lead: string
  text: string
  remark: string | null
}

export interface EditedStep extends Evidence {
  step: NextStep
  who: string | null
  /** what it waits for, in words, where the step does not say so itself */
  when: string[]
}

/** A record laid out for reading: labelled, ordered, aligned. Terminal and page show the same edition. */
export interface Edition {
  record: Record
  title: string
  span: string
  reports: EditedReport[]
  byId: ReadonlyMap<string, EditedReport>
  origins: number
  variants: EditedVariant[]
  speakers: EditedSpeaker[]
  timeline: EditedEvent[]
  /** positions by issue, in the order in which the issues first stand */
  issues: { issue: string; positions: EditedPosition[] }[]
  grid: Grid
  steps: EditedStep[]
  parties: EditedLine[]
  instruments: EditedLine[]
  assessments: EditedLine[]
  /** conditions and pressure from outside */
  conditions: EditedLine[]
  pressure: EditedLine[]
  /** each a way back as names in order, with the evidence of all its nodes */
  reportBack: EditedLine[]
}
