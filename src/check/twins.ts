import type { SourceSentence } from './index-sources.ts'
import type { Word } from './text-words.ts'

/** Words that contractions take in; whether they are written out says nothing. */
const LIGHT = new Set("a an the it do does did is are was were am has have had 's 're 've 'm 'd".split(' '))
/** What is left of some words before "n't". */
const STUMPS: { readonly [stump: string]: string } = { ca: 'can', wo: 'will', sha: 'shall' }
/** Part of the words of both sentences that must stand in the same order, to speak of one sentence. */
const LEAST_SHARED = 0.75
/** Longer sentences are not aligned word by word. */
const LONGEST = 160

/** A source sentence that a draft's sentence follows nearly word for word. */
export interface Twin {
  sentence: SourceSentence
  /** pairs of indices into the draft's and the source sentence's words, in order */
  pairs: readonly (readonly [number, number])[]
}

/**
 * What two sentences share when they are one: all words but articles and auxiliaries, contractions written out.
 * Equal signatures mean that nothing was changed.
 */
export function signatureOf(words: readonly Word[]): string {
  let out = ''
  for (const w of words) {
    if (LIGHT.has(w.norm)) continue
    if (w.kind === 'negation' && (w.norm.endsWith("n't") || w.norm === 'cannot')) {
      const base = w.norm === 'cannot' ? 'can' : w.norm.slice(0, -3)
      const verb = STUMPS[base] ?? base
      out += LIGHT.has(verb) ? ' not' : ` ${verb} not`
    } else out += ` ${w.kind === 'negation' ? w.norm : w.key}`
  }
  return out
}

/** The source sentence that shares most words in order with the draft's, when it shares nearly all; or null. */
export function findTwin(words: readonly Word[], sentences: readonly SourceSentence[]): Twin | null {
  if (words.length < 4 || words.length > LONGEST) return null
  let best: Twin | null = null
  for (const sentence of sentences) {
    if (sentence.words.length > LONGEST) continue
    const pairs = alignWords(words, sentence.words)
    if (pairs.length < LEAST_SHARED * Math.max(words.length, sentence.words.length)) continue
    if (!best || pairs.length > best.pairs.length) best = { sentence, pairs }
  }
  return best
}

/** The stretches between the pairs of a twin: words of the draft and words of the source that have no counterpart. */
export function gapsOf(words: readonly Word[], { sentence, pairs }: Twin): { own: Word[]; other: Word[] }[] {
  const out: { own: Word[]; other: Word[] }[] = []
  let [i, k] = [0, 0]
  for (const [a, b] of [...pairs, [words.length, sentence.words.length] as const]) {
    if (a > i || b > k) out.push({ own: words.slice(i, a), other: sentence.words.slice(k, b) })
    i = a + 1
    k = b + 1
  }
  return out
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
