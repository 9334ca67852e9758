import type { Draft, DraftSentence, Finding } from '../types.ts'
import type { Word } from '../text-words.ts'
import type { SourceSentence } from '../index-sources.ts'

/** Part of the draft's words that must stand in the source sentence in the same order, to speak of a copy. */
const LEAST_SHARED = 0.55

/**
 * In a sentence that follows one of a source nearly word for word: a name, a number or a date in the place of another
 * one. What stands elsewhere in the sources is no excuse here.
 *
 *     draft   [Haugen] told the court that …     source   Lindqvist told the court that …
 *
 * Refused: two names of one person or place, a name for a pronoun, spelling and number words.
 */
export function findReplaced(sentence: DraftSentence, draft: Draft): Finding[] {
  const [source] = sentence.evidence.sentences
  if (!source || sentence.evidence.first < 0.5 || sentence.words.length > 120 || source.words.length > 160)
    return []
  const pairs = alignWords(sentence.words, source.words)
  if (pairs.length < LEAST_SHARED * sentence.words.length) return []
  const out: Finding[] = []
  let [i, k] = [0, 0]
  for (const [a, b] of [...pairs, [sentence.words.length, source.words.length] as const]) {
    compareGap(sentence.words.slice(i, a), source.words.slice(k, b), source, sentence, draft, out)
    i = a + 1
    k = b + 1
  }
  return out
}

/** What stands between two shared words on either side: names against names, numbers against numbers, in order. */
function compareGap(
  own: readonly Word[],
  other: readonly Word[],
  source: SourceSentence,
  sentence: DraftSentence,
  draft: Draft,
  out: Finding[],
): void {
  if (own.length > 8 || other.length > 8) return
  const inSource = new Set(source.words.map(w => `${w.kind} ${w.key}`))
  const inDraft = new Set(sentence.words.map(w => `${w.kind} ${w.key}`))
  for (const kind of ['name', 'number', 'day', 'month'] as const) {
    const fresh = own.filter(w => w.kind === kind && !inSource.has(`${kind} ${w.key}`))
    const gone = other.filter(w => w.kind === kind && !inDraft.has(`${kind} ${w.key}`))
    if (!fresh.length || !gone.length) continue
    const [a, b] = [
      { start: fresh[0]!.start, end: fresh.at(-1)!.end },
      { start: gone[0]!.start, end: gone.at(-1)!.end },
    ]
    if (kind === 'name' && (isSameName(fresh, gone) || draft.isSameActor(a, { ...b, source: source.source })))
      continue
    const exact = draft.witness.report.text.slice(a.start, a.end)
    const there = draft.index.witnesses[source.source]!.report.text.slice(b.start, b.end)
    out.push({
      rule:
        kind === 'name'
          ? draft.isPlace(a)
            ? 'place-mismatch'
            : 'name-mismatch'
          : kind === 'number' && !/^(?:1[5-9]|20)\d\d$/.test(fresh[0]!.key)
            ? 'number-mismatch'
            : 'date-mismatch',
      severity: 'error',
      span: a,
      message: `“${exact}” stands where the source has “${there}”.`,
      evidence: [{ ...b, source: source.source }],
      suggestion: fresh.length === gone.length ? there : null,
    })
  }
}

/** True when one name holds the other's last word or initials. */
function isSameName(a: readonly Word[], b: readonly Word[]): boolean {
  const initials = (list: readonly Word[]) => list.map(w => w.norm[0]).join('')
  if (a.some(x => b.some(y => x.key === y.key))) return true
  return (
    (a.length === 1 && a[0]!.norm.replaceAll('.', '') === initials(b)) ||
    (b.length === 1 && b[0]!.norm.replaceAll('.', '') === initials(a))
  )
}

/** Pairs of indices of equal words in the same order: a longest common subsequence over keys. */
export function alignWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  const isEqual = (i: number, k: number) => a[i]!.key === b[k]!.key
  for (let i = a.length - 1; i >= 0; i--)
    for (let k = b.length - 1; k >= 0; k--)
      best[i * width + k] = isEqual(i, k)
        ? best[(i + 1) * width + k + 1]! + 1
        : Math.max(best[(i + 1) * width + k]!, best[i * width + k + 1]!)
  const out: [number, number][] = []
  for (let i = 0, k = 0; i < a.length && k < b.length;)
    if (isEqual(i, k)) out.push([i++, k++])
    else if (best[(i + 1) * width + k]! >= best[i * width + k + 1]!) i++
    else k++
  return out
}
