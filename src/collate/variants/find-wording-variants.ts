import type { Passage, Variant } from '../../record/index.ts'
import { alignWords } from '../quotations/align-words.ts'
import type { Alignment, FoundUtterance, Word, Wording } from '../quotations/types.ts'
import {
  countReports,
  lowerFirst,
  order,
  sortReadings,
  tellReadings,
  toVariant,
  type Reading,
} from './reading.ts'
import { answerTo, findDifferences, plainKey, type Range } from './wording-differences.ts'

/** Differences with this many words or fewer between them are told as one. */
const NEAR = 3

/** Words that a reading shows at least, so that one knows where it stands. */
const SHOWN = 3

/** A wording laid beside the one that stands for the text. */
interface Laid {
  wording: Wording
  alignment: Alignment
}

/**
 * Where words inside quotation marks differ though they report one utterance, each place once with all its
 * readings.
 *
 *     A: “the port will reopen by Monday”      two readings: “reopen by Monday” (A, B),
 *     B: “will reopen by Monday”                             “reopen on Monday” (C)
 *     C: “the port will reopen on Monday”
 */
export function findWordingVariants(found: readonly FoundUtterance[]): Variant[] {
  return found.flatMap(f => {
    const texts = textsOf(f)
    const linked = texts.flatMap(text => variantsOf(text, f.utterance.id))
    return [
      ...linked,
      ...framesOf(f, texts).flatMap(readings => variantOfFrame(readings, f.utterance.id) ?? []),
    ]
  })
}

/** Wordings that stand in one place of a sentence without having its words in common, each group one place. */
function framesOf({ wordings, frames }: FoundUtterance, texts: readonly Wording[][]): Wording[][] {
  const home = new Map(wordings.flatMap(w => w.stretches.map(s => [s, w] as const)))
  const group = new Map<Wording, Wording[]>()
  for (const frame of frames) {
    const [a, b] = [home.get(frame.a)!, home.get(frame.b)!]
    if (a === b || texts.some(text => text.includes(a) && text.includes(b))) continue
    const [x, y] = [group.get(a) ?? [a], group.get(b) ?? [b]]
    if (x === y) continue
    x.push(...y)
    for (const w of x) group.set(w, x)
  }
  return [...new Set(group.values())]
}

function variantOfFrame(wordings: readonly Wording[], about: string): Variant | null {
  const readings = sortReadings(
    wordings.map(w => ({
      value: w.stretches[0]!.passage.exact.replace(/\s+/g, ' '),
      witnesses: passagesOf(w),
    })),
  )
  const note = `Inside quotation marks ${lowerFirst(tellReadings(readings, ['has', 'have']))}.`
  return toVariant({ kind: 'wording', relation: 'altered', about, readings, note })
}

/** Wordings of an utterance that are linked to each other, each group one text. */
function textsOf({ wordings, links }: FoundUtterance): Wording[][] {
  const group = new Map(wordings.map(w => [w, [w]]))
  for (const { a, b } of links) {
    const [x, y] = [group.get(a)!, group.get(b)!]
    if (x === y) continue
    x.push(...y)
    for (const w of y) group.set(w, x)
  }
  return [...new Set(group.values())].filter(g => g.length > 1)
}

/**
 * The wording that stands for the text is one that many reports have and that is long; what cannot be laid
 * beside it is tried among itself.
 */
function variantsOf(text: readonly Wording[], about: string): Variant[] {
  const [base, ...others] = [...text].sort(
    (a, b) => standing(b) - standing(a) || b.words.length - a.words.length || order(a.key, b.key),
  ) as [Wording, ...Wording[]]
  const laid: Laid[] = []
  const rest: Wording[] = []
  for (const wording of others) {
    const alignment = alignWords(base.words, wording.words)
    if (alignment && alignment.share >= 0.5 && alignment.strength >= 1) laid.push({ wording, alignment })
    else rest.push(wording)
  }
  const ranges = laid.flatMap(l => findDifferences(base.words, l.wording.words, l.alignment))
  const variants = mergeRanges(ranges).flatMap(range => readPlace(range, base, laid, about) ?? [])
  return rest.length > 1 ? [...variants, ...variantsOf(rest, about)] : variants
}

/** Beyond this many words a wording stands for its text no better. */
const LONG = 12

const standing = (w: Wording): number => reportsOf(w) * Math.min(LONG, w.words.length)

const passagesOf = (w: Wording): Passage[] => w.stretches.map(s => s.passage)

const reportsOf = (w: Wording): number => countReports(passagesOf(w))

function mergeRanges(ranges: readonly Range[]): Range[] {
  const out: [number, number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1)
    if (last && from - last[1] <= NEAR) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

function readPlace(range: Range, base: Wording, laid: readonly Laid[], about: string): Variant | null {
  const shown = widen(range, base, laid)
  const readings = new Map<string, Reading>()
  const add = (wording: Wording, words: readonly Word[], [from, to]: Range) => {
    const part = words.slice(from, to)
    if (!part.length) return
    const key = plainKey(part)
    const { passage } = wording.stretches[0]!
    const value = passage.exact
      .slice(wording.words[from]!.start - passage.start, wording.words[to - 1]!.end - passage.start)
      .replace(/\s+/g, ' ')
    const reading = readings.get(key)
    if (reading) reading.witnesses.push(...passagesOf(wording))
    else readings.set(key, { value, witnesses: passagesOf(wording) })
  }
  add(base, base.words, shown)
  for (const { wording, alignment } of laid) {
    const answer = answerTo(shown, base.words, wording.words, alignment)
    if (answer) add(wording, wording.words, answer)
  }
  const sorted = sortReadings([...readings.values()])
  const note = `Inside quotation marks ${lowerFirst(tellReadings(sorted, ['has', 'have']))}.`
  return toVariant({ kind: 'wording', relation: 'altered', about, readings: sorted, note })
}

/**
 * Takes words to the right, then to the left, until the shortest reading has enough of them to be read; no
 * further than all wordings that have the place reach.
 */
function widen(range: Range, base: Wording, laid: readonly Laid[]): Range {
  const having = laid.filter(l => answerTo(range, base.words, l.wording.words, l.alignment))
  const least = Math.max(0, ...having.map(l => l.alignment.a[0]))
  const most = Math.min(base.words.length, ...having.map(l => l.alignment.a[1]))
  let [from, to] = range
  const shortest = () =>
    Math.min(
      to - from,
      ...having.map(({ wording, alignment }) => {
        const answer = answerTo([from, to], base.words, wording.words, alignment)
        return answer ? answer[1] - answer[0] : 0
      }),
    )
  const isOpen = () => !base.words[to - 1]?.content || most - to === 1 || shortest() < SHOWN
  while (to < most && isOpen()) to++
  while (from > least && shortest() < SHOWN) from--
  return [from, to]
}
