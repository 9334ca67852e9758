import { FAIR, strengthOf, weightOf } from './link-wordings.ts'
import type { Likeness, Saying, Stretch, Wording, WordingLink } from './types.ts'

/** A stretch is held against this many others of its words; a formula that hundreds quote needs no more. */
const MOST_NEIGHBOURS = 30

/** Keys that more quotations than this share are not followed. */
const MOST_IN_COMMON = 60

/**
 * Quotations of one speaker that have but a few words in common ("frank", "the far side of the bridge"),
 * where the sentences around these words agree too. Two reports that quote one formula on two occasions
 * are told apart by what stands around it.
 */
export function linkByContext(wordings: readonly Wording[], links: readonly WordingLink[]): Likeness[] {
  const found: Likeness[] = []
  const hold = (x: Stretch, y: Stretch) => {
    const similarity = maySpeakAsOne(x.saying, y.saying) ? likenessOfContext(x, y) : 0
    if (similarity > 0) found.push({ a: x.saying, b: y.saying, similarity })
  }
  for (const wording of wordings)
    if (weightOf(wording) < FAIR)
      wording.stretches.forEach((x, i) => {
        for (const y of wording.stretches.slice(i + 1, i + 1 + MOST_NEIGHBOURS)) hold(x, y)
      })
  for (const link of links)
    if (strengthOf(link) < FAIR || link.alignment.share < 0.6)
      for (const x of link.a.stretches.slice(0, MOST_NEIGHBOURS))
        for (const y of link.b.stretches.slice(0, MOST_NEIGHBOURS)) hold(x, y)
  return found
}

/** In two reports, and not given to two different people. */
function maySpeakAsOne({ quotation: a }: Saying, { quotation: b }: Saying): boolean {
  return a.report !== b.report && (!a.speaker || !b.speaker || a.speaker === b.speaker)
}

/** 0..1: part of the content words around the one that stand around the other; 0 below two fifths. */
function likenessOfContext(x: Stretch, y: Stretch): number {
  const [few, many] = x.context.size < y.context.size ? [x.context, y.context] : [y.context, x.context]
  let shared = 0
  for (const stem of few) if (many.has(stem)) shared++
  const share = shared / Math.max(3, few.size)
  return shared >= 2 && share >= 0.4 ? share : 0
}

/**
 * Quotations of one speaker in two reports that say the same, one or both without quotation marks: most of
 * what the shorter says, rare words counting more.
 */
export function linkParaphrases(sayings: readonly Saying[]): Likeness[] {
  const frequency = new Map<string, number>()
  for (const { stems } of sayings) for (const s of stems) frequency.set(s, (frequency.get(s) ?? 0) + 1)
  const weight = (stem: string) => Math.log(1 + sayings.length / frequency.get(stem)!)
  const total = (s: Saying) => [...s.stems].reduce((n, stem) => n + weight(stem), 0)
  const totals = sayings.map(total)
  const index = new Map<string, number[]>()
  const found: Likeness[] = []
  sayings.forEach((b, j) => {
    if (!b.quotation.speaker) return
    const near = new Map<number, number>()
    for (const stem of b.stems) {
      const key = `${b.quotation.speaker} ${stem}`
      const list = index.get(key)
      if (!list) index.set(key, [j])
      else {
        if (list.length <= MOST_IN_COMMON) for (const i of list) near.set(i, (near.get(i) ?? 0) + 1)
        list.push(j)
      }
    }
    for (const [i, shared] of near) {
      const a = sayings[i]!
      if (shared < 4 || a.quotation.report === b.quotation.report) continue
      if (a.quotation.kind === 'direct' && b.quotation.kind === 'direct') continue
      let common = 0
      for (const stem of a.stems) if (b.stems.has(stem)) common += weight(stem)
      const similarity = common / Math.min(totals[i]!, totals[j]!)
      if (similarity >= 0.6) found.push({ a, b, similarity })
    }
  })
  return found
}
