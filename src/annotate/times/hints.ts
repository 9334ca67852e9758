/** Kinds of hints, one bit each: a digit, the name of a month, "day" (of a weekday too), another unit, a word for a day. */
export const HINT_KINDS = { digit: 1, month: 2, day: 4, unit: 8, word: 16 } as const

/** Something of this stands in every match of every rule. */
const HINT =
  /\d|day|hour|week|fortnight|month|year|decade|centur|tonight|tomorrow|overnight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/gi

const KIND_OF = new Map<string, number>([
  ['day', HINT_KINDS.day],
  ...['hour', 'week', 'fortnight', 'month', 'year', 'decade', 'centur'].map(
    unit => [unit, HINT_KINDS.unit] as const,
  ),
  ...['tonight', 'tomorrow', 'overnight'].map(word => [word, HINT_KINDS.word] as const),
])

const kindOf = (hint: string): number =>
  hint.length === 1 ? HINT_KINDS.digit : (KIND_OF.get(hint.toLowerCase()) ?? HINT_KINDS.month)

/** How far a match may reach to either side of a hint, in characters; rules hold no open repetition but of spaces. */
const REACH = 48

/** A stretch of a text around hints, with the kinds of these. */
export interface Stretch {
  start: number
  end: number
  kinds: number
}

/** Stretches of a text around its hints, cut between words; the rules need not read the rest. */
export function findStretches(text: string): Stretch[] {
  const out: Stretch[] = []
  HINT.lastIndex = 0
  for (let m = HINT.exec(text); m; m = HINT.exec(text)) {
    const { index } = m
    const last = out.at(-1)
    const kinds = kindOf(m[0])
    if (last && index - REACH <= last.end) {
      last.end = index + REACH
      last.kinds |= kinds
    } else out.push({ start: Math.max(0, index - REACH), end: index + REACH, kinds })
  }
  for (const stretch of out) {
    const end = text.slice(stretch.end, stretch.end + REACH).search(/\s/)
    stretch.end = Math.min(text.length, stretch.end + (end < 0 ? REACH : end))
  }
  return out
}
