import { passageOf } from '../../record/index.ts'
import type { AlignedPassage, Witness } from '../types.ts'
import { alignSentences, indexSentences, weighStems, type Indexed } from './align-sentences.ts'
import { findCandidates } from './candidates.ts'
import { markWords, quotedSpans } from './quoted.ts'
import { scanText, Vocabulary } from './scan-text.ts'

/**
 * The sentences that witnesses have in common, word for word or in other words, for every pair of witnesses
 * that shares enough to be worth a look. A sentence may stand in several passages (it was split, or joined).
 *
 * @returns in the order of the reports' ids, then of the text of `b`; `a` is always the report with the smaller id
 */
export function alignWitnesses(witnesses: readonly Witness[]): AlignedPassage[] {
  const sorted = [...witnesses].sort((x, y) =>
    x.report.id < y.report.id ? -1 : x.report.id > y.report.id ? 1 : 0,
  )
  const vocabulary = new Vocabulary()
  const scans = sorted.map(w => scanText(w.report.text, vocabulary))
  const weights = weighStems(scans, vocabulary)
  const indexed = scans.map(scan => indexSentences(scan, weights))
  const quoted = scans.map((scan, n) => markWords(scan, quotedSpans(scan.text, sorted[n]!)))
  const out: AlignedPassage[] = []
  for (const [x, y] of findCandidates(scans)) {
    const [a, b] = [indexed[x]!, indexed[y]!]
    for (const pair of alignSentences(a, b, weights)) {
      const sa = a.scan.sentences[pair.a]!
      const sb = b.scan.sentences[pair.b]!
      out.push({
        a: passageOf(sorted[x]!.report, sa.start, sa.end),
        b: passageOf(sorted[y]!.report, sb.start, sb.end),
        kind: pair.verbatim ? 'verbatim' : 'reworked',
        similarity: Math.round(pair.similarity * 1000) / 1000,
        quoted:
          quotedPart(a, pair.a, b, pair.b, quoted[x]!) > 0.5 ||
          quotedPart(b, pair.b, a, pair.a, quoted[y]!) > 0.5,
      })
    }
  }
  return out
}

/** Part of the content words that a sentence shares with its partner which stand inside quotation marks. */
function quotedPart(own: Indexed, n: number, other: Indexed, m: number, marks: Uint8Array): number {
  const partner = new Set(other.stems[m]!)
  const { first, last } = own.scan.sentences[n]!
  let [all, inside] = [0, 0]
  for (let w = first; w < last; w++) {
    if (!partner.has(own.scan.stem[w]!)) continue
    all++
    inside += marks[w]!
  }
  return all ? inside / all : 0
}
