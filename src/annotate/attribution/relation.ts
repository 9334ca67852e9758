/** Tokens `from` (inclusive) to `to` (exclusive). */
export type Range = readonly [from: number, to: number]

/** An attribution in tokens, before its spans are cut from the text. */
export interface Relation {
  cue: Range | null
  source: Range | null
  /** in text order, without overlap */
  content: Range[]
  /** 0..1 */
  confidence: number
  /** by a rule that holds wherever its words stand, also where what was learned sees nothing */
  sure?: boolean
  /** the entity that speaks, where the rule knows it better than the words of the source */
  speaker?: string
}
