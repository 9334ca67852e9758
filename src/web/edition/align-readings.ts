import { foldText } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'

/**
 * One stretch of aligned readings, in the order of the words: what each reading has there. A cell is null
 * where a reading does not reach (it quotes only a part), an empty span where it leaves the words out.
 */
export interface Stretch {
  /** false where the readings part */
  same: boolean
  cells: (Span | null)[]
}

/** A word with the marks that cling to it; `norm` is what counts in comparison. */
interface Word extends Span {
  norm: string
}

/** Above this many pairs of words only the common head and tail are aligned. */
const MAX_PAIRS = 4_000_000

/**
 * Sets readings of one utterance beside each other, word by word. The first reading is the base; what
 * differs from it only in case or punctuation counts as the same.
 *
 *     The crack is | deeper than we feared | , and no | lorry | will cross
 *     The crack is | worse than expected   | , and no | truck | will cross
 *
 * @returns stretches that alternate between same and different; spans are UTF-16 offsets into each text
 */
export function alignReadings(texts: readonly string[]): Stretch[] {
  const words = texts.map(splitWords)
  const base = words[0] ?? []
  const slots = 2 * base.length + 1
  const whole = { slots: base.map((_, w) => 2 * w + 1), from: 1, to: slots - 2 }
  const placed = words.map((list, r) => (r ? placeWords(base, list) : whole))
  const has: number[][][] = Array.from({ length: slots }, () => words.map(() => []))
  placed.forEach((p, r) => p.slots.forEach((slot, w) => has[slot]![r]!.push(w)))

  const stretches: { same: boolean; reaching: string; words: number[][] }[] = []
  for (let s = 0; s < slots; s++) {
    const cells = has[s]!
    if (cells.every(c => !c.length)) continue
    const reaches = placed.map(p => p.slots.length > 0 && p.from <= s && s <= p.to)
    const present = cells.filter((_, r) => reaches[r])
    const same = present.length === 1 || (s % 2 === 1 && present.every(c => c.length === 1))
    const reaching = same ? reaches.map(Number).join('') : ''
    const last = stretches.at(-1)
    if (last && last.same === same && last.reaching === reaching)
      cells.forEach((c, r) => last.words[r]!.push(...c))
    else stretches.push({ same, reaching, words: cells.map(c => [...c]) })
  }

  const read = words.map(() => 0)
  return stretches.map(stretch => ({
    same: stretch.same,
    cells: stretch.words.map((cell, r) => {
      const list = words[r]!
      if (!cell.length) {
        const inside = read[r]! > 0 && read[r]! < list.length
        const at = inside ? list[read[r]! - 1]!.end : 0
        return inside ? { start: at, end: at } : null
      }
      read[r] = cell.at(-1)! + 1
      return { start: list[cell[0]!]!.start, end: list[cell.at(-1)!]!.end }
    }),
  }))
}

/** Where the words of a reading stand, and from which slot to which the reading has a say. */
interface Placing {
  slots: number[]
  from: number
  to: number
}

/**
 * The slot of each word of a reading: base word `i` is slot `2i + 1`, the gap before it `2i`. Slots never
 * fall. A word without a partner stands in the gap beside its nearest partner; at the two ends of a reading
 * such words stand over against as many words of the base, so that a changed ending is not taken for a
 * quotation that stops early.
 */
function placeWords(base: readonly Word[], list: readonly Word[]): Placing {
  const partner = new Map<number, number>()
  partners(base, list).forEach((w, b) => w !== null && partner.set(w, b))
  const lastSlot = 2 * base.length
  if (!partner.size) return { slots: list.map(() => 0), from: 0, to: lastSlot }
  const first = Math.min(...partner.keys())
  const last = Math.max(...partner.keys())
  let slot = 2 * partner.get(first)!
  const slots = list.map((_, w) => {
    const b = partner.get(w)
    if (b === undefined) return slot
    slot = 2 * b + 2
    return 2 * b + 1
  })
  return {
    slots,
    from: Math.max(0, slots[first]! - 2 * first),
    to: Math.min(lastSlot, slots[last]! + 2 * (list.length - 1 - last)),
  }
}

/** For each word of `base` its partner in `list`; a reading that stands whole in the base is found there. */
function partners(base: readonly Word[], list: readonly Word[]): (number | null)[] {
  if (list.length && list.length <= base.length)
    for (let at = 0; at + list.length <= base.length; at++)
      if (list.every((word, w) => word.norm === base[at + w]!.norm))
        return base.map((_, b) => (b >= at && b < at + list.length ? b - at : null))
  return dropLoneMatches(base, list, alignWords(base, list))
}

/**
 * The parts of `a` and `b` that the other does not have.
 *
 * @returns spans into each text and the part of the shorter text's words that both share (0..1)
 */
export function differingParts(a: string, b: string): { a: Span[]; b: Span[]; shared: number } {
  const stretches = alignReadings([a, b])
  const spansOf = (i: 0 | 1): Span[] =>
    stretches.flatMap(s => (s.same ? [] : trimMarks(i ? b : a, s.cells[i])))
  const count = (i: 0 | 1, text: string): number =>
    stretches.reduce((n, s) => {
      const c = s.same && s.cells[0] && s.cells[1] ? s.cells[i] : null
      return n + (c ? splitWords(text.slice(c.start, c.end)).length : 0)
    }, 0)
  const least = Math.min(splitWords(a).length, splitWords(b).length)
  return { a: spansOf(0), b: spansOf(1), shared: least ? Math.min(1, count(0, a) / least) : 0 }
}

/** Without the marks that close it: they are nobody's reading. */
function trimMarks(text: string, span: Span | null | undefined): Span[] {
  if (!span) return []
  const words = text.slice(span.start, span.end).replace(/[,.;:!?”"’']+$/, '')
  return words ? [{ start: span.start, end: span.start + words.length }] : []
}

function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const m of text.matchAll(/\S+/g)) {
    const norm = foldText(m[0]).text.replace(/[^\p{L}\p{N}%$€£]+/gu, '')
    if (norm || !words.length) words.push({ start: m.index, end: m.index + m[0].length, norm: norm || m[0] })
    else words.at(-1)!.end = m.index + m[0].length
  }
  return words
}

/** For each word of `a` the index of its partner in `b`, or null: a longest common subsequence. */
function alignWords(a: readonly Word[], b: readonly Word[]): (number | null)[] {
  const result: (number | null)[] = a.map(() => null)
  let head = 0
  while (head < a.length && head < b.length && a[head]!.norm === b[head]!.norm) result[head] = head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]!.norm === b[b.length - 1 - tail]!.norm
  ) {
    result[a.length - 1 - tail] = b.length - 1 - tail
    tail++
  }
  const n = a.length - head - tail
  const m = b.length - head - tail
  if (!n || !m || n * m > MAX_PAIRS) return result
  const best = new Uint16Array((n + 1) * (m + 1))
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * (m + 1) + j] =
        a[head + i]!.norm === b[head + j]!.norm
          ? best[(i + 1) * (m + 1) + j + 1]! + 1
          : Math.max(best[(i + 1) * (m + 1) + j]!, best[i * (m + 1) + j + 1]!)
  for (let i = 0, j = 0; i < n && j < m;) {
    if (a[head + i]!.norm === b[head + j]!.norm) result[head + i++] = head + j++
    else if (best[(i + 1) * (m + 1) + j]! >= best[i * (m + 1) + j + 1]!) i++
    else j++
  }
  return result
}

/** A lone short word between two differences ("than", "of") is chance, not agreement. */
function dropLoneMatches(
  a: readonly Word[],
  b: readonly Word[],
  match: (number | null)[],
): (number | null)[] {
  return match.map((w, i) => {
    if (w === null || a[i]!.norm.length > 4) return w
    const joined = (k: number, step: number): boolean =>
      match[k] !== undefined ? match[k] === w + step : w + step < 0 || w + step >= b.length
    return joined(i - 1, -1) || joined(i + 1, 1) ? w : null
  })
}
