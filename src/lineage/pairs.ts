import { markWords, quotedSpans } from '../collate/align/quoted.ts'
import { scanText, sentenceOf, Vocabulary, type Scan } from '../collate/align/scan-text.ts'
import type { AlignedPassage, Witness } from '../collate/index.ts'
import { creditedNames } from './credits.ts'
import { believableStamps, stampOf } from './stamps.ts'
import type { Match, Pair, Reading } from './types.ts'

/** Shortest run of words that counts as taken over. */
const RUN = 4

/** Reads the witnesses for lineage, in the order of their ids. */
export function readWitnesses(witnesses: readonly Witness[]): Reading[] {
  const vocabulary = new Vocabulary()
  const sorted = witnesses.toSorted((x, y) =>
    x.report.id < y.report.id ? -1 : x.report.id > y.report.id ? 1 : 0,
  )
  const stamps = believableStamps(sorted.map(w => stampOf(w.report)))
  return sorted.map((witness, n) => {
    const scan = scanText(witness.report.text, vocabulary)
    const quoted = markWords(scan, quotedSpans(scan.text, witness))
    const credits = creditedNames(witness.report)
    return { witness, scan, quoted, plain: plainWords(scan), stamp: stamps[n]!, credits }
  })
}

/** Every pair of reports that has passages in common, with what binds it; sorted by the two ids. */
export function pairReadings(readings: readonly Reading[], passages: readonly AlignedPassage[]): Pair[] {
  const byId = new Map(readings.map(r => [r.witness.report.id, r]))
  const groups = new Map<string, AlignedPassage[]>()
  for (const p of passages) {
    const key = `${p.a.report}\u0000${p.b.report}`
    const list = groups.get(key)
    if (list) list.push(p)
    else groups.set(key, [p])
  }
  const out: Pair[] = []
  for (const list of groups.values()) {
    const a = byId.get(list[0]!.a.report)
    const b = byId.get(list[0]!.b.report)
    if (a && b && a !== b) out.push(pairOf(a, b, list))
  }
  return out
}

/** Number of words outside quotation marks, at least 1. */
export const unquoted = (r: Reading): number => Math.max(1, r.quoted.length - sum(r.quoted))

/** True when two reports have the same words from beginning to end. */
export function isSameText({ a, b }: Pair): boolean {
  const [x, y] = [a.scan.word, b.scan.word]
  return x.length === y.length && x.length > 0 && x.every((word, k) => word === y[k])
}

function pairOf(a: Reading, b: Reading, passages: readonly AlignedPassage[]): Pair {
  const matches = passages.map((passage): Match => {
    const sa = sentenceAt(a.scan, passage.a.start)
    const sb = sentenceAt(b.scan, passage.b.start)
    return { passage, a: sa, b: sb, runA: 0, runB: 0 }
  })
  const runs = { a: new Uint8Array(a.quoted.length), b: new Uint8Array(b.quoted.length) }
  for (const m of matches) {
    m.runA = markRuns(b, m.b, a, m.a, runs.a)
    m.runB = markRuns(a, m.a, b, m.b, runs.b)
  }
  const ownMatches = matches.filter(m => !m.passage.quoted)
  return {
    a,
    b,
    matches,
    shareA: covered(a.scan, matches, 'a') / Math.max(1, a.quoted.length),
    shareB: covered(b.scan, matches, 'b') / Math.max(1, b.quoted.length),
    ownA: covered(a.scan, ownMatches, 'a', a.quoted) / unquoted(a),
    ownB: covered(b.scan, ownMatches, 'b', b.quoted) / unquoted(b),
    runA: sum(runs.a) / unquoted(a),
    runB: sum(runs.b) / unquoted(b),
  }
}

/** Words of the sentences that matches name on one side, each counted once; those marked are left out. */
function covered(scan: Scan, matches: readonly Match[], side: 'a' | 'b', without?: Uint8Array): number {
  let n = 0
  for (const s of new Set(matches.map(m => m[side]))) {
    const { first, last } = scan.sentences[s]!
    for (let w = first; w < last; w++) if (!without?.[w]) n++
  }
  return n
}

/**
 * Marks the words of `to`'s sentence that stand in runs of four and more which `from`'s sentence has as well,
 * outside quotation marks. A run of names and function words, or one that says hardly more than a name, is no
 * evidence: two reporters write "the president of Norland, Ada Lund" without having read each other.
 */
function markRuns(from: Reading, f: number, to: Reading, t: number, marks: Uint8Array): number {
  const source = from.scan.sentences[f]!
  const target = to.scan.sentences[t]!
  const grams = new Set<number>()
  for (let w = source.first; w + RUN <= source.last; w++)
    if (!any(from.quoted, w, w + RUN)) grams.add(runKey(from.scan.word, w))
  let marked = 0
  for (let w = target.first; w + RUN <= target.last;) {
    if (any(to.quoted, w, w + RUN) || !grams.has(runKey(to.scan.word, w))) {
      w++
      continue
    }
    let end = w + RUN
    while (end < target.last && !to.quoted[end] && grams.has(runKey(to.scan.word, end - RUN + 1))) end++
    let plain = 0
    for (let k = w; k < end; k++) plain += to.plain[k]!
    if (plain >= 2 && (plain >= 3 || end - w >= 5)) {
      marked += end - w
      marks.fill(1, w, end)
    }
    w = end
  }
  return marked
}

/** A number for the run of words that begins at `w` (53 bits: two runs hardly ever meet in one). */
function runKey(word: Uint32Array, w: number): number {
  let [h, g] = [0x811c9dc5, 0x9e3779b9]
  for (let k = w; k < w + RUN; k++) {
    h = Math.imul(h ^ word[k]!, 0x01000193)
    g = Math.imul(g ^ word[k]!, 0x85ebca6b) ^ (g >>> 15)
  }
  return (h >>> 0) * 0x200000 + ((g >>> 8) & 0x1fffff)
}

/** Per word: 1 where it begins with four small letters or more, so that it is neither a name nor a small word. */
function plainWords(scan: Scan): Uint8Array {
  const out = new Uint8Array(scan.start.length)
  for (let k = 0; k < out.length; k++)
    if (/^\p{Ll}{4}/u.test(scan.text.slice(scan.start[k]!, scan.start[k]! + 8))) out[k] = 1
  return out
}

function any(marks: Uint8Array, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (marks[w]) return true
  return false
}

function sentenceAt(scan: Scan, offset: number): number {
  let [lo, hi] = [0, scan.start.length - 1]
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (scan.end[mid]! <= offset) lo = mid + 1
    else hi = mid
  }
  return sentenceOf(scan, lo)
}

const sum = (xs: Uint8Array): number => xs.reduce((n, x) => n + x, 0)
