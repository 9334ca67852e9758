import type { Attribution, QuotedSpan } from './types.ts'

/** A quotation that nobody is given as the source of, as an attribution: its place and nothing else. */
export const unattributed = ({ start, end }: QuotedSpan): Attribution => ({
  kind: 'direct',
  content: [{ start, end }],
  cue: null,
  source: null,
  speaker: null,
  medium: null,
  date: null,
  confidence: 0.5,
})
