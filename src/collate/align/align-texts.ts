import type { Span } from '../../text/span.ts'
import { growPassage, mergeNeighbours, measure, type Box } from './passages.ts'
import { scanText, Vocabulary, type Scan } from './scan-text.ts'
import { clusterSeeds, findSeeds } from './seeds.ts'

/** A passage that two texts have in common. */
export interface ReuseSpan {
  a: Span
  b: Span
  /** 0..1: part of the content words of the shorter passage that stand in the other */
  share: number
  /** verbatim: nearly every word in the same order; reworked: in other words or another order */
  kind: 'verbatim' | 'reworked'
}

export interface AlignOptions {
  /** how many content words may lie between two seeds of one passage */
  gap?: number
  /** least number of seeds in a passage */
  seeds?: number
  /** least number of content words that both passages share */
  words?: number
  /** least share, 0..1 */
  share?: number
}

export const alignDefaults: Required<AlignOptions> = { gap: 35, seeds: 3, words: 7, share: 0.6 }

/**
 * Passages that two texts have in common, word for word or reworked, cut to whole sentences.
 *
 * Seeds (three neighbouring content stems in any order) are grouped where they lie close in both texts,
 * each group is stretched or trimmed to the sentences that share its words, and neighbours are joined.
 * Time grows with the length of the texts, not with its square.
 *
 * @returns in the order of `b`; offsets are UTF-16 indices into `a` and `b`
 * @see Potthast et al., PAN text alignment (measures); the seeds follow Sanchez-Perez et al. 2014 in kind
 */
export function alignTexts(a: string, b: string, options: AlignOptions = {}): ReuseSpan[] {
  const vocabulary = new Vocabulary()
  return alignScans(scanText(a, vocabulary), scanText(b, vocabulary), options)
}

/** The same for texts that are scanned already, with one vocabulary. */
export function alignScans(a: Scan, b: Scan, options: AlignOptions = {}): ReuseSpan[] {
  const { gap, seeds: leastSeeds, words, share } = { ...alignDefaults, ...options }
  const boxes: Box[] = []
  for (const group of clusterSeeds(findSeeds(a, b), gap)) {
    if (group.length < 2) continue
    const box = growPassage(a, b, group)
    if (box) boxes.push(box)
  }
  const out: ReuseSpan[] = []
  for (const box of mergeNeighbours(a, b, boxes)) {
    const m = measure(a, b, box)
    if (box.seeds < leastSeeds || m.shared < words || m.share < share) continue
    out.push({
      a: { start: a.sentences[box.a0]!.start, end: a.sentences[box.a1 - 1]!.end },
      b: { start: b.sentences[box.b0]!.start, end: b.sentences[box.b1 - 1]!.end },
      share: m.share,
      kind: m.inOrder >= 0.9 ? 'verbatim' : 'reworked',
    })
  }
  return out.sort((x, y) => x.b.start - y.b.start || x.a.start - y.a.start)
}
