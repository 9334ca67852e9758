import type { Witness } from '../collate/index.ts'
import type { CheckRule } from '../record/index.ts'
import type { Span } from '../text/span.ts'
import type { Evidence } from './find-evidence.ts'
import type { SourceIndex, SourceSentence } from './index-sources.ts'
import type { SameActors } from './same-actors.ts'
import type { Twin } from './twins.ts'
import type { Word } from './text-words.ts'

/** A sentence of the draft with the passage of the sources that it rests on. */
export interface DraftSentence extends Span {
  index: number
  words: readonly Word[]
  evidence: Evidence
  /** the sentences of the evidence with their neighbours */
  passage: readonly SourceSentence[]
  /** the source sentence that it follows nearly word for word */
  twin: Twin | null
  /** true when a source has the very sentence: nothing in it can be wrong but who said it */
  verbatim: boolean
  /** words of the evidence, and of the evidence with its neighbours */
  near: readonly Word[]
  around: readonly Word[]
}

/** What a rule is given: the draft, its sentences, the sources. */
export interface Draft {
  witness: Witness
  sentences: readonly DraftSentence[]
  index: SourceIndex
  actors: SameActors
  isSameActor(span: Span, place: SourcePlace): boolean
  /** true for a name of the draft that is a place's */
  isPlace(span: Span): boolean
}

/** A place in a source. */
export interface SourcePlace extends Span {
  source: number
}

/** What a rule found, before it becomes a diagnostic. `span` lies in the draft. */
export interface Finding {
  rule: CheckRule
  severity: 'error' | 'warning' | 'info'
  span: Span
  message: string
  evidence: readonly SourcePlace[]
  suggestion: string | null
}

/** A rule looks at one sentence of the draft. */
export type SentenceRule = (sentence: DraftSentence, draft: Draft) => Finding[]
