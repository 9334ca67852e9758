import { averageLink, meanLikeness, type Likeness } from './average-link.ts'
import { isTemplate } from './template.ts'
import { valueOf, weigh, type Frequencies, type Terms } from './vectors.ts'

/** A report as far as it is remembered. */
export interface Remembered {
  terms: Terms
  time: number | null
}

/** Reports as like as this, on average, are of one story. */
const ONE_STORY = 0.2
/** A group falls in two when its halves, by words that tell inside the group, are less than this part as like as they are in themselves. */
const APART = 0.25
const LEAST_HALF = 3
/** Stray groups of at most so many reports go to a larger one that is at least this part of `ONE_STORY` like them. */
const STRAY = 3
const DRAWS = 0.5

/**
 * Groups reports afresh, all at once: average link over four cosines; then groups that hold two look-alike stories
 * are cut in two (words common to both stories count for nothing there), and strays are taken in.
 */
export function regroup(reports: readonly Remembered[], frequencies: Frequencies): number[][] {
  const likeness = likenessOf(reports, terms => weigh(terms, frequencies))
  const groups = averageLink(likeness, ONE_STORY).flatMap(g => cut(g, reports))
  return takeStrays(groups, likeness)
}

/** Likeness of every pair; posts of one template filled anew are not alike. */
function likenessOf(reports: readonly Remembered[], weightsOf: (terms: Terms) => Float32Array): Likeness {
  const n = reports.length
  const values = new Float32Array(n * n)
  const holders = new Map<number, { i: number; w: number }[]>()
  reports.forEach(({ terms }, i) => {
    const weights = weightsOf(terms)
    for (let k = 0; k < weights.length; k++) {
      const w = weights[k]!
      if (!w) continue
      const term = terms.terms[k]!
      let list = holders.get(term)
      if (!list) holders.set(term, (list = []))
      for (const { i: j, w: v } of list) values[i * n + j] = values[j * n + i] = values[i * n + j]! + w * v
      list.push({ i, w })
    }
  })
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      if (values[i * n + j]! < 0.5) continue
      const [x, y] = [reports[i]!, reports[j]!]
      const gap = x.time !== null && y.time !== null ? Math.abs(x.time - y.time) : null
      if (isTemplate(x.terms, y.terms, gap)) values[i * n + j] = values[j * n + i] = 0
    }
  return { n, values }
}

/** Cuts a group that holds two look-alike stories, again and again. */
function cut(group: readonly number[], reports: readonly Remembered[]): number[][] {
  if (group.length < 2 * LEAST_HALF) return [[...group]]
  const own = group.map(i => reports[i]!)
  const holding = new Map<number, number>()
  for (const { terms } of own) for (const t of terms.terms) holding.set(t, (holding.get(t) ?? 0) + 1)
  const inside = likenessOf(own, terms => weighInside(terms, holding, own.length))
  const [x, y] = averageLink(inside, -1, 2)
  if (!x || !y || Math.min(x.length, y.length) < LEAST_HALF) return [[...group]]
  const between = meanLikeness(inside, x, y)
  if (between >= APART * Math.min(meanLikeness(inside, x, x), meanLikeness(inside, y, y))) return [[...group]]
  return [x, y].flatMap(half =>
    cut(
      half.map(i => group[i]!),
      reports,
    ),
  )
}

/** What a layer counts for inside a group: names and numbers tell look-alikes apart, words hardly. */
const INSIDE = [0.5, 1, 1, 1] as const

function weighInside(kept: Terms, holding: ReadonlyMap<number, number>, size: number): Float32Array {
  const out = new Float32Array(kept.terms.length)
  INSIDE.forEach((weight, k) => {
    const [from, to] = [kept.bounds[k]!, kept.bounds[k + 1]!]
    let sum = 0
    for (let i = from; i < to; i++) {
      const n = holding.get(kept.terms[i]!)!
      out[i] = n < 2 ? 0 : valueOf(kept.counts[i]!) * Math.log((size + 1) / n)
      sum += out[i]! * out[i]!
    }
    const scale = Math.sqrt(weight / 3.5 / (sum || 1))
    for (let i = from; i < to; i++) out[i]! *= scale
  })
  return out
}

function takeStrays(groups: readonly number[][], likeness: Likeness): number[][] {
  const large = groups.filter(g => g.length > STRAY).map(g => [...g])
  const out: number[][] = []
  const found = groups
    .filter(g => g.length <= STRAY)
    .map(stray => {
      let [best, most] = [-1, DRAWS * ONE_STORY]
      large.forEach((g, k) => {
        const like = meanLikeness(likeness, stray, g)
        if (like > most) [best, most] = [k, like]
      })
      return { stray, best }
    })
  for (const { stray, best } of found)
    if (best < 0) out.push(stray)
    else large[best]!.push(...stray)
  return [...large, ...out]
}
