import type { Span } from '../text/span.ts'

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, number or mark. `norm` is folded (lower case, straight marks); tokens never overlap. */
export interface Token extends Span {
  norm: string
  pos: PartOfSpeech
}

/** A sentence: tokens `firstToken` (inclusive) to `endToken` (exclusive) of paragraph `paragraph`. */
export interface Sentence extends Span {
  firstToken: number
  endToken: number
  paragraph: number
}

/**
 * A stretch inside quotation marks, the marks included. `inner` lies between them. A quotation that goes on
 * over paragraphs has one span a paragraph, `continues` pointing to the index of the one before it.
 */
export interface QuotedSpan extends Span {
  inner: Span
  use: 'speech' | 'scare' | 'title'
  depth: number
  closed: boolean
  continues: number | null
}

/** A person, organisation, place or group of one report. */
export interface Entity {
  id: string
  kind: 'person' | 'organization' | 'place' | 'group'
  name: string
  roles: { text: string; span: Span }[]
  /** what the report or a first name tells of a person's gender; pronouns are placed by it */
  gender?: 'female' | 'male' | null
  /** the entity this one speaks or works for, where the report says so */
  side: string | null
}

/** A place in the text that refers to an entity; `entity` is null where we cannot tell. */
export interface Mention extends Span {
  kind: 'name' | 'description' | 'pronoun'
  entity: string | null
}

/** One attribution relation: content said, believed or written by a source, tied by a cue. */
export interface Attribution {
  kind: 'direct' | 'mixed' | 'indirect'
  content: Span[]
  cue: Span | null
  source: Span | null
  /** entity id */
  speaker: string | null
  /** all of them, where more than one person or body speaks; `speaker` is the first */
  speakers?: string[]
  medium: { text: string; span: Span } | null
  date: string | null
  /** 0..1 */
  confidence: number
}

/**
 * A time expression. `from` and `until` are ISO 8601 dates with the precision the text supports
 * (`2025-12-21`, `2025-12`, `2025`); a single day has `until` null. A duration has `days` and no dates
 * unless it is anchored ("over the past three days").
 */
export interface TimeExpression extends Span {
  kind: 'date' | 'period' | 'duration'
  from: string | null
  until: string | null
  days: number | null
  /** Sunday 0 … Saturday 6, where the text names or settles it, even when `from` is null */
  weekday?: number
}

/** A number and what it counts: "more than 40 people" is 40, at-least, "people". */
export interface Quantity extends Span {
  value: number
  bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'nearly'
  unit: string | null
  /** the words that say what is counted, e.g. "key points" */
  counted: Span | null
}

/** An event by PLOVER type, as one sentence of one report tells it. Actors, recipients are entity ids. */
export interface EventMention extends Span {
  kind: string
  /** the words that carry the event */
  trigger: Span
  actors: string[]
  recipients: string[]
  place: string | null
  from: string | null
  until: string | null
  modality: 'reported' | 'planned' | 'denied' | 'hypothetical' | 'historical'
  /** Sunday 0 … Saturday 6, where the sentence names the day and `from` is null (a report without a date) */
  weekday?: number
  /** told in a main clause: "they met", not "the delegates who met" */
  main?: boolean
  /** the clause that tells it, from its subject on where that stands with it */
  clause?: Span
  /** "met" is past; "has met" and "meets" leave the day open */
  tense?: 'past' | 'perfect' | 'present'
}

/** All that was found in one report: sorted lists of spans beside an unchanged text, one list a layer. */
export interface Annotations {
  report: string
  language: string
  paragraphs: Span[]
  sentences: Sentence[]
  tokens: Token[]
  quoted: QuotedSpan[]
  entities: Entity[]
  mentions: Mention[]
  attributions: Attribution[]
  times: TimeExpression[]
  quantities: Quantity[]
  events: EventMention[]
}
