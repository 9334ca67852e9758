import { contains } from '../../text/span.ts'
import type { AlignedPassage } from '../types.ts'
import type { Frame, Saying, Stretch } from './types.ts'

/** From this similarity on two aligned sentences are one, reworded. */
const ONE_SENTENCE = 0.55
/** From this on so few words as these that agree are one text, whoever is said to speak. */
const SURE_SENTENCE = 0.5
const LEAST_SAME = 4
/** Longer quotations that report one utterance have words in common. */
const LONGEST = 10

/**
 * Short quotations that stand in the same place of one sentence and have few words or none in common: somebody put
 * other words between the marks.
 *
 *     Park said she was “frankly amazed” by the vote.     Jo Park said that she was “very surprised” by the vote.
 *               ~~~~~~~                   ~~~~~~~                            ~~~~~~~                  ~~~~~~~
 *
 * So do a few words that are the same, whoever is said to speak them.
 *
 * The sentences are aligned, the speaker is one, and the words next to both are the same: two on one side, or one
 * before and one behind.
 *
 * Refused: a part of the other's words; a quotation that the other report has elsewhere too.
 */
export function linkByFrame(sayings: readonly Saying[], passages: readonly AlignedPassage[]): Frame[] {
  const byReport = new Map<string, Stretch[]>()
  for (const { quotation, stretches } of sayings)
    byReport.set(quotation.report, [...(byReport.get(quotation.report) ?? []), ...stretches])
  const out: Frame[] = []
  for (const { a, b, similarity } of passages) {
    if (similarity < SURE_SENTENCE) continue
    const inside = ({ report, start, end }: AlignedPassage['a']) =>
      (byReport.get(report) ?? []).filter(s => contains({ start, end }, s.passage))
    for (const x of inside(a))
      for (const y of inside(b))
        if (similarity >= SURE_SENTENCE && areSame(x, y)) out.push({ a: x, b: y })
        else if (similarity >= ONE_SENTENCE && isOneSpeaker(x, y) && isOnePlace(x, y) && areOthers(x, y)) {
          const isElsewhere = (s: Stretch, report: string) =>
            byReport.get(report)!.some(o => keyOf(o) === keyOf(s))
          if (!isElsewhere(x, b.report) && !isElsewhere(y, a.report)) out.push({ a: x, b: y })
        }
  }
  return out
}

/** Four words and more, two of content, that are the same. */
const areSame = (x: Stretch, y: Stretch): boolean =>
  x.words.length >= LEAST_SAME && keyOf(x) === keyOf(y) && x.words.filter(w => w.content).length >= 2

const keyOf = (s: Stretch): string => s.words.map(w => w.key).join(' ')

/** One person speaks, or of one of the two it is not known who does. */
function isOneSpeaker(x: Stretch, y: Stretch): boolean {
  const [a, b] = [x.saying.quotation.speaker, y.saying.quotation.speaker]
  return a === b || a === null || b === null
}

function isOnePlace(x: Stretch, y: Stretch): boolean {
  const before = agreeing(x.before, y.before)
  const behind = agreeing(x.behind, y.behind)
  return before >= 2 || behind >= 2 || (before >= 1 && behind >= 1)
}

/** How many words, from the quotation outwards, are the same. */
function agreeing(x: readonly string[], y: readonly string[]): number {
  let n = 0
  while (n < x.length && x[n] === y[n]) n++
  return n
}

/** Neither is a part of the other, and both are short. */
function areOthers(x: Stretch, y: Stretch): boolean {
  if (Math.max(x.words.length, y.words.length) > LONGEST) return false
  const [short, long] = [` ${keyOf(x)} `, ` ${keyOf(y)} `].sort((p, q) => p.length - q.length) as [
    string,
    string,
  ]
  return !long.includes(short) && [x, y].every(s => s.words.some(w => w.content))
}
