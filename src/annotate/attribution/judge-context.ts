import type { Reading } from './read-spans.ts'

/** What the second judge knows of the other readings, in this order after `JUDGE_FEATURES`. */
export const CONTEXT_FEATURES = [
  'first',
  'firstRest',
  'firstLead',
  'holdsBetter',
  'heldByBetter',
  'clashes',
  'rivals',
  'peaceful',
  'sharesSource',
  'sentenceBest',
  'textMean',
  'readingRank',
] as const
export const CONTEXT_WIDTH = CONTEXT_FEATURES.length

const overlap = (a: number, b: number, c: number, d: number): boolean => a < d && c < b

function touches(content: readonly number[], from: number, to: number): boolean {
  for (let i = 0; i < content.length; i += 2) if (overlap(content[i]!, content[i + 1]!, from, to)) return true
  return false
}

/**
 * Writes what the first judge thinks of a reading and of those around it, for every reading of a text.
 *
 * @param first - the first judge's probability of each reading; readings of one cue stand together
 * @param stride - numbers a row; the context is written from `offset` on
 */
export function writeContext(
  readings: readonly Reading[],
  first: Float32Array,
  rows: Float32Array,
  stride: number,
  offset: number,
): void {
  // groups: the readings of one cue
  const starts: number[] = []
  readings.forEach((r, i) => {
    if (i === 0 || readings[i - 1]!.cueFrom !== r.cueFrom) starts.push(i)
  })
  const best = starts.map((s, g) => {
    let b = s
    for (let i = s; i < (starts[g + 1] ?? readings.length); i++) if (first[i]! > first[b]!) b = i
    return b
  })
  let mean = 0
  for (const b of best) mean += first[b]!
  mean /= Math.max(1, best.length)
  starts.forEach((s, g) => {
    const end = starts[g + 1] ?? readings.length
    for (let i = s; i < end; i++) {
      const r = readings[i]!
      let rest = 0
      let rank = 0
      for (let j = s; j < end; j++) {
        if (j === i) continue
        rest = Math.max(rest, first[j]!)
        if (first[j]! > first[i]!) rank++
      }
      let holds = 0
      let held = 0
      let clash = 0
      let sum = 0
      let peaceful = 0
      let shares = 0
      let near = 0
      for (let h = Math.max(0, g - 10); h < Math.min(best.length, g + 11); h++) {
        if (h === g) continue
        const o = readings[best[h]!]!
        const p = first[best[h]!]!
        if (Math.abs(o.cueFrom - r.cueFrom) > 60) continue
        near = Math.max(near, p)
        if (touches(r.content, o.cueFrom, o.cueTo)) {
          holds = Math.max(holds, p)
          sum += p
        } else if (touches(o.content, r.cueFrom, r.cueTo)) {
          held = Math.max(held, p)
          sum += p
        } else if (overlap(r.cueFrom, r.cueTo, o.cueFrom, o.cueTo) || touchAny(r.content, o.content)) {
          clash = Math.max(clash, p)
          sum += p
        } else {
          peaceful = Math.max(peaceful, p)
          if (r.sourceFrom >= 0 && r.sourceFrom === o.sourceFrom) shares = Math.max(shares, p)
        }
      }
      let n = i * stride + offset
      rows[n++] = first[i]!
      rows[n++] = rest
      rows[n++] = first[i]! - rest
      rows[n++] = holds
      rows[n++] = held
      rows[n++] = clash
      rows[n++] = sum
      rows[n++] = peaceful
      rows[n++] = shares
      rows[n++] = near
      rows[n++] = mean
      rows[n++] = rank
    }
  })
}

function touchAny(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < b.length; i += 2) if (touches(a, b[i]!, b[i + 1]!)) return true
  return false
}
