import type { Passage, Quotation, Utterance } from '../../record/index.ts'

/** A word of a quotation, ready to be held against others. Offsets count in the report's text. */
export interface Word {
  /** folded: case, British and American spelling, number words, contractions */
  key: string
  stem: string
  start: number
  end: number
  /** false for words that carry grammar rather than matter */
  content: boolean
  /** true where an ellipsis or an editor's [insertion] stands before it */
  gap: boolean
}

/** A stretch of a quotation that stands inside quotation marks. */
export interface Stretch {
  saying: Saying
  /** what lies between the marks, without the comma or stop at its end */
  passage: Passage
  words: readonly Word[]
  /** stems of the content words that stand around it in its sentence */
  context: ReadonlySet<string>
  /** keys of the three words before and behind it in its sentence, from the quotation outwards */
  before: readonly string[]
  behind: readonly string[]
}

/** A quotation of the record with what is needed to hold it against others. */
export interface Saying {
  quotation: Quotation
  /** where the medium is named */
  medium: Passage | null
  stretches: Stretch[]
  /** its sentence; with the two before where the source is no name: who else is named there */
  surroundings: Passage
  /** stems of the content words of all its content, inside and outside quotation marks */
  stems: ReadonlySet<string>
}

/** Stretches of several reports that agree in every word; the words are those of the first. */
export interface Wording {
  key: string
  words: readonly Word[]
  stretches: Stretch[]
}

/** Two wordings laid side by side: `partners[i]` is the index in `b` of the word that answers word i of `a`, or -1. */
export interface Alignment {
  partners: Int32Array
  /** first and one past the last word of each that has a partner */
  a: readonly [number, number]
  b: readonly [number, number]
  /** how much they share: content words count 1, others 0.35 */
  strength: number
  /** 0..1: part of the shorter, weighed in the same way, that has a partner */
  share: number
}

/** Two wordings of one text. */
export interface WordingLink {
  a: Wording
  b: Wording
  alignment: Alignment
  /** what all stretches of two quotations that this is one of have in common word for word, weighed in the same way */
  together: number
}

/** Two quotations in the same place of one sentence, with other words between the marks. */
export interface Frame {
  a: Stretch
  b: Stretch
}

/** An utterance with the quotations that report it, what they say word by word, and which wordings are one text. */
export interface FoundUtterance {
  utterance: Utterance
  /** by report, then place */
  sayings: readonly Saying[]
  wordings: Wording[]
  links: WordingLink[]
  frames: Frame[]
}

/** Two quotations that may report one utterance, and how sure that is (0..1). */
export interface Likeness {
  a: Saying
  b: Saying
  similarity: number
}
