import type { Scan, Vocabulary } from './scan-text.ts'

/** Two sentences (indices) of two texts that say the same, and the part of the poorer one's weight that they share. */
export interface SentencePair {
  a: number
  b: number
  similarity: number
  verbatim: boolean
}

/** A scanned text, ready to be held against others: which sentences hold a stem, and what each sentence weighs. */
export interface Indexed {
  scan: Scan
  holders: Map<number, number[]>
  stems: Uint32Array[]
  weight: Float64Array
}

/** Least part of the poorer sentence's weight, and of the richer one's, that both share. */
const POORER = 0.5
const RICHER = 0.22
/** Least number of different content stems in common (fewer where the sentences are the same word for word). */
const STEMS = 4

/**
 * What each stem weighs among these texts: the rarer it is in their sentences, the more. Names that stand in
 * every other sentence of a story weigh little, so two sentences about one person are not yet the same.
 */
export function weighStems(scans: readonly Scan[], vocabulary: Vocabulary): Float64Array {
  const holding = new Uint32Array(vocabulary.forms.length)
  const last = new Int32Array(vocabulary.forms.length).fill(-1)
  let sentences = 0
  for (const scan of scans)
    for (const s of scan.sentences) {
      sentences++
      for (let w = s.first; w < s.last; w++) {
        const stem = scan.stem[w]!
        if (last[stem] === sentences) continue
        last[stem] = sentences
        holding[stem]!++
      }
    }
  return Float64Array.from(holding, n => (n ? Math.log(1 + sentences / n) : 0))
}

/** Indexes the content stems of a text by sentence. */
export function indexSentences(scan: Scan, weights: Float64Array): Indexed {
  const holders = new Map<number, number[]>()
  const stems: Uint32Array[] = []
  const weight = new Float64Array(scan.sentences.length)
  let c = 0
  scan.sentences.forEach((s, n) => {
    const own = new Set<number>()
    for (; c < scan.content.length && scan.content[c]! < s.last; c++) own.add(scan.stem[scan.content[c]!]!)
    for (const stem of own) {
      weight[n]! += weights[stem]!
      const list = holders.get(stem)
      if (list) list.push(n)
      else holders.set(stem, [n])
    }
    stems.push(Uint32Array.from(own))
  })
  return { scan, holders, stems, weight }
}

/**
 * Sentences of two texts that say the same: each sentence's best partner, from either side, so that a sentence
 * which was split in two finds its whole, and two that were joined find theirs.
 *
 * @returns sorted by `b`, then `a`
 */
export function alignSentences(a: Indexed, b: Indexed, weights: Float64Array): SentencePair[] {
  const found = new Map<number, SentencePair>()
  const width = b.stems.length
  for (const p of bestPartners(a, b, weights)) found.set(p.a * width + p.b, p)
  for (const q of bestPartners(b, a, weights)) {
    const p = { ...q, a: q.b, b: q.a }
    found.set(p.a * width + p.b, p)
  }
  return [...found.values()].sort((p, q) => p.b - q.b || p.a - q.a)
}

/** For each sentence of `b` its best partner in `a`, if there is one good enough. */
function bestPartners(a: Indexed, b: Indexed, weights: Float64Array): SentencePair[] {
  const out: SentencePair[] = []
  const shared = new Float64Array(a.stems.length)
  const count = new Uint16Array(a.stems.length)
  for (let n = 0; n < b.stems.length; n++) {
    const touched: number[] = []
    for (const stem of b.stems[n]!)
      for (const m of a.holders.get(stem) ?? []) {
        if (!count[m]) touched.push(m)
        count[m]!++
        shared[m]! += weights[stem]!
      }
    let best: SentencePair | null = null
    let bestScore = 0
    for (const m of touched) {
      const poorer = shared[m]! / Math.min(a.weight[m]!, b.weight[n]!)
      const richer = shared[m]! / Math.max(a.weight[m]!, b.weight[n]!)
      const score = shared[m]! * (poorer + richer)
      const same = richer > 0.999 && count[m]! >= 2
      const enough = count[m]! >= STEMS && poorer >= POORER && richer >= RICHER
      if ((enough || same) && score > bestScore) {
        bestScore = score
        best = { a: m, b: n, similarity: Math.min(1, poorer), verbatim: false }
      }
      count[m] = 0
      shared[m] = 0
    }
    if (best) {
      best.verbatim = isVerbatim(a.scan, best.a, b.scan, best.b)
      out.push(best)
    }
  }
  return out
}

/** True when nine of ten neighbouring word pairs of the shorter sentence stand side by side in the other. */
function isVerbatim(a: Scan, sa: number, b: Scan, sb: number): boolean {
  const pairs = (scan: Scan, n: number) => {
    const out = new Set<number>()
    const { first, last } = scan.sentences[n]!
    for (let w = first; w + 1 < last; w++) out.add(scan.word[w]! * 0x2000000 + scan.word[w + 1]!)
    return out
  }
  const pa = pairs(a, sa)
  const pb = pairs(b, sb)
  let both = 0
  for (const p of pa) if (pb.has(p)) both++
  return both >= 0.9 * Math.min(pa.size, pb.size)
}
