import model from '../../data/models/support/model.json' with { type: 'json' }
import type { Span } from '../text/span.ts'
import { indexKey, type SourceIndex } from './index-sources.ts'
import type { Word } from './text-words.ts'
import type { DraftSentence } from './types.ts'

/**
 * What speaks against a sentence of a draft being borne out, each 0 or more. All weights are positive by
 * construction: words that the source does not have may only speak against a sentence.
 */
export interface SupportFeatures {
  /** 0..1: weight of the words that the chosen source sentences do not hold, kin words half held */
  uncovered: number
  /** 0..1: share of its content words without a place in them */
  missing: number
  /** 0..1: neighbouring words of content that stand together in none of the chosen sentences, and within four words */
  parted: number
  partedNear: number
  /** numbers and dates in no source; numbers and dates, and names, not in the chosen sentences; names in no source */
  strangeNumbers: number
  missingNumbers: number
  missingNames: number
  strangeNames: number
  /** 1 where something in the sentence contradicts the sources, else 0 */
  contradicted: number
  /** the same, in a sentence that follows one of a source nearly word for word */
  contradictedCopy: number
}

/** Weights by feature, none below zero, and the sum from which a sentence is more likely not borne out than borne out. */
export interface SupportModel {
  weights: { [feature in Exclude<keyof SupportFeatures, 'contradictedCopy'>]: number }
  bias: number
}

const MODEL: SupportModel = model
/** Set by hand: the claims that the model learns from are hardly ever near copies, and in one nothing else can be meant. */
const CONTRADICTED_COPY = 2.5

/**
 * Measures what speaks against a sentence.
 *
 * @param contradicted - whether a rule found an error in it, and where
 */
export function supportFeatures(
  { words, evidence }: DraftSentence,
  index: SourceIndex,
  contradicted: 'not' | 'loosely' | 'in a copy' = 'not',
): SupportFeatures {
  const content = words.filter(isContent)
  const held = new Set(evidence.sentences.flatMap(s => s.words.map(indexKey)))
  const missing = content.filter(w => !held.has(indexKey(w)))
  const isNumber = (w: Word) => w.kind === 'number' || w.kind === 'day' || w.kind === 'month'
  const pairs = Math.max(1, content.length - 1)
  const together = (reach: number) => {
    let n = 0
    for (let i = 0; i + 1 < content.length; i++)
      if (evidence.sentences.some(s => standTogether(s.words, content[i]!, content[i + 1]!, reach))) n++
    return n
  }
  return {
    uncovered: 1 - evidence.coverage,
    missing: missing.length / Math.max(1, content.length),
    parted: content.length > 1 ? 1 - together(Infinity) / pairs : 0,
    partedNear: content.length > 1 ? 1 - together(4) / pairs : 0,
    strangeNumbers: content.filter(w => w.kind === 'number' && !index.holders.has(indexKey(w))).length,
    missingNumbers: missing.filter(isNumber).length,
    missingNames: missing.filter(w => w.kind === 'name').length,
    strangeNames: content.filter(w => w.kind === 'name' && !index.hasName(w)).length,
    contradicted: Number(contradicted !== 'not'),
    contradictedCopy: Number(contradicted === 'in a copy'),
  }
}

/**
 * 0..1: how sure it is that the sentence is not borne out by the sources; logistic regression.
 *
 * @see data/models/support/README.md
 */
export function unsupportedness(features: SupportFeatures, { weights, bias }: SupportModel = MODEL): number {
  let sum = bias + CONTRADICTED_COPY * features.contradictedCopy
  for (const [name, weight] of Object.entries(weights))
    sum += weight * features[name as keyof SupportFeatures]
  return 1 / (1 + Math.exp(-sum))
}

const isContent = (w: Word): boolean => w.kind !== 'stop' && w.kind !== 'negation'

function standTogether(words: readonly Word[], a: Word, b: Word, reach: number): boolean {
  const [x, y] = [indexKey(a), indexKey(b)]
  const at: number[] = []
  words.forEach((w, i) => {
    if (indexKey(w) === x) at.push(i)
  })
  return at.length > 0 && words.some((w, k) => indexKey(w) === y && at.some(i => Math.abs(i - k) <= reach))
}

/** How many words on two missing ones may stand apart when one between them is held: together they are one phrase. */
const BRIDGE = 4

/**
 * The stretches of a sentence that its passage does not have: missing words, joined over one function word or one held
 * word, not over a mark, and with one function word before them. A word that begins like one of the passage is none
 * ("organiser" / "organised").
 */
export function findUnsupportedSpans({ words, evidence, around }: DraftSentence): Span[] {
  const held = new Set(around.map(indexKey))
  const starts = new Set(
    evidence.sentences.flatMap(s => s.words.filter(w => w.key.length > 4).map(w => w.key.slice(0, 4))),
  )
  const missing = words.map(
    w =>
      isContent(w) &&
      !held.has(indexKey(w)) &&
      !((w.kind === 'plain' || w.kind === 'name') && w.key.length > 4 && starts.has(w.key.slice(0, 4))),
  )
  /** the next missing word over at most one function word, -1 where another stands first */
  const nextMissing = (from: number): number =>
    missing[from] ? from : words[from]?.kind === 'stop' && missing[from + 1] ? from + 1 : -1
  const isWhole = (from: number, to: number): boolean => {
    for (let k = from; k < to; k++) if (words[k + 1]!.start - words[k]!.end > 1) return false
    return true
  }
  const out: Span[] = []
  for (let i = 0; i < words.length; i++) {
    if (!missing[i]) continue
    let last = i
    for (;;) {
      let next = nextMissing(last + 1)
      if (next < 0) {
        const between = words[last + 1]?.kind === 'stop' ? last + 2 : last + 1
        next = words[between] && isContent(words[between]) ? nextMissing(between + 1) : -1
        if (next - last > BRIDGE) next = -1
      }
      if (next < 0 || !isWhole(last, next)) break
      last = next
    }
    const first = i > 0 && words[i - 1]!.kind === 'stop' && isWhole(i - 1, i) ? words[i - 1]! : words[i]!
    out.push({ start: first.start, end: words[last]!.end })
    i = last
  }
  return out
}
