import { stretchesAround, type Stretch } from '../stretches.ts'

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

/** The stretches that the rules read, with the kinds of hints in each. */
export const findStretches = (text: string): Stretch[] => stretchesAround(text, HINT, REACH, REACH, kindOf)
