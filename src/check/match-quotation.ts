import type { SourceIndex } from './index-sources.ts'
import type { Word } from './text-words.ts'
import type { SourcePlace } from './types.ts'

/** Where the words of a quotation stand in a source, word for word or nearly. */
export interface QuotationMatch {
  place: SourcePlace
  /** 0..1: part of the quotation's words found in order in that place */
  similarity: number
  /** true when nothing stands between or beside them that the quotation leaves out */
  exact: boolean
  /** true when only words before or after the shared ones are missing: the quotation goes further than the source's */
  longer: boolean
  /** true when most of the place stands inside quotation marks in the source */
  quoted: boolean
}

/** All words of the sources in one row, with where each folded word stands. Made once an index. */
interface WordRow {
  words: readonly Word[]
  keys: readonly string[]
  sources: Uint32Array
  /** where the words of a source begin, and those of the next */
  bounds: readonly (readonly [number, number])[]
  at: ReadonlyMap<string, readonly number[]>
}

const rows = new WeakMap<SourceIndex, WordRow>()
/** So many places of a source are looked at for one quotation. */
const MOST_PLACES = 40
/** Comparing takes the square of the length; longer quotations come in pieces. */
export const MOST_WORDS = 240

function rowOf(index: SourceIndex): WordRow {
  const known = rows.get(index)
  if (known) return known
  const words: Word[] = []
  for (const s of index.sentences) for (const word of s.words) words.push(word)
  const sources = new Uint32Array(words.length)
  const bounds: [number, number][] = index.witnesses.map(() => [0, 0])
  let n = 0
  for (const s of index.sentences) {
    if (s.place === 0) bounds[s.source] = [n, n]
    sources.fill(s.source, n, n + s.words.length)
    n += s.words.length
    bounds[s.source]![1] = n
  }
  const keys = words.map(plain)
  const at = new Map<string, number[]>()
  keys.forEach((key, i) => {
    const list = at.get(key)
    if (list) list.push(i)
    else at.set(key, [i])
  })
  const row = { words, keys, sources, bounds, at }
  rows.set(index, row)
  return row
}

/** A word as it counts in a quotation: letters and digits, contractions and spelling as they stand. */
const plain = ({ norm }: Word): string =>
  /^[a-z0-9]*$/.test(norm) ? norm : norm.replace(/[^\p{L}\p{N}]/gu, '')

/**
 * The place of the sources whose words are most like those of a quotation; null where nothing is like it.
 *
 * Places are found by the rarest words of the quotation and where in it they stand, then compared word by word. Of a
 * long quotation the first {@link MOST_WORDS} words are looked for.
 */
export function matchQuotation(words: readonly Word[], index: SourceIndex): QuotationMatch | null {
  let best: QuotationMatch | null = null
  for (const match of matchesOf(words, index)) {
    if (!best || isBetter(match, best)) best = match
    if (best.exact && best.quoted) break
  }
  return best
}

/** The best place of each source that has words like those of a quotation. */
export function matchesBySource(words: readonly Word[], index: SourceIndex): QuotationMatch[] {
  const best = new Map<number, QuotationMatch>()
  for (const match of matchesOf(words, index)) {
    const known = best.get(match.place.source)
    if (!known || isBetter(match, known)) best.set(match.place.source, match)
  }
  return [...best.values()]
}

const isBetter = (a: QuotationMatch, b: QuotationMatch): boolean =>
  a.similarity > b.similarity || (a.similarity === b.similarity && a.exact && !b.exact)

/** Matches at the places that most of the rare words of a quotation speak for, those first. */
function* matchesOf(words: readonly Word[], index: SourceIndex): Generator<QuotationMatch> {
  const row = rowOf(index)
  const keys = words.slice(0, MOST_WORDS).map(plain)
  const votes = new Map<string, { start: number; source: number; weight: number }>()
  const byRarity = keys
    .map((key, i) => ({ i, list: row.at.get(key) ?? [] }))
    .filter(x => x.list.length)
    .sort((a, b) => a.list.length - b.list.length)
    .slice(0, 6)
  for (const { i, list } of byRarity)
    for (const at of list.slice(0, 400)) {
      const start = Math.round((at - i) / 4) * 4
      const source = row.sources[at]!
      const key = `${source} ${start}`
      const vote = votes.get(key) ?? { start, source, weight: 0 }
      vote.weight += 1 / Math.sqrt(list.length)
      votes.set(key, vote)
    }
  const places = [...votes.values()]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_PLACES)
  for (const { start, source } of places) {
    const [first, end] = row.bounds[source]!
    const match = compareAt(keys, row, Math.max(first, start - 8), Math.min(end, start + keys.length + 12))
    if (match) yield match
  }
}

function compareAt(keys: readonly string[], row: WordRow, from: number, end: number): QuotationMatch | null {
  const window = row.words.slice(from, end)
  const other = row.keys.slice(from, end)
  const sourceAt = (k: number): number | undefined => row.sources[from + k]
  const width = other.length + 1
  const best = new Uint16Array((keys.length + 1) * width)
  for (let i = keys.length - 1; i >= 0; i--)
    for (let k = other.length - 1; k >= 0; k--)
      best[i * width + k] =
        keys[i] === other[k]
          ? best[(i + 1) * width + k + 1]! + 1
          : Math.max(best[(i + 1) * width + k]!, best[i * width + k + 1]!)
  const found: number[] = []
  for (let i = 0, k = 0; i < keys.length && k < other.length;)
    if (keys[i] === other[k]) {
      found.push(k++)
      i++
    } else if (best[(i + 1) * width + k]! >= best[i * width + k + 1]!) i++
    else k++
  if (!found.length) return null
  // the same words as far to the right as they go: "a … a strike" begins at the second "a"
  for (let j = found.length - 2; j >= 0; j--)
    for (let k = found[j + 1]! - 1; k > found[j]!; k--)
      if (other[k] === other[found[j]!]) {
        found[j] = k
        break
      }
  // a "the" far from the rest is none of the quotation's
  while (found.length > 2 && found[1]! - found[0]! > 4) found.shift()
  while (found.length > 2 && found.at(-1)! - found.at(-2)! > 4) found.pop()
  let [first, last] = [found[0]!, found.at(-1)!]
  const run = last - first + 1
  const inQuotes = (k: number) => window[k]?.quoted ?? false
  const endsThere =
    (keys[0] === other[first] || !inQuotes(first - 1)) && (keys.at(-1) === other[last] || !inQuotes(last + 1))
  const similarity = found.length / keys.length
  // a word of the quotation that was changed at its edge has its counterpart beside the shared words
  if (similarity < 1) {
    const lead = keys.indexOf(other[first]!)
    const trail = keys.length - 1 - keys.lastIndexOf(other[last]!)
    const source = sourceAt(first)
    for (
      let n = 0;
      n < Math.min(lead, 3) &&
      first > 0 &&
      sourceAt(first - 1) === source &&
      window[first - 1]!.quoted === window[first]!.quoted;
      n++
    )
      first--
    for (
      let n = 0;
      n < Math.min(trail, 3) &&
      last + 1 < window.length &&
      sourceAt(last + 1) === source &&
      window[last + 1]!.quoted === window[last]!.quoted;
      n++
    )
      last++
  }
  const place = window.slice(first, last + 1)
  const source = sourceAt(first)!
  if (sourceAt(last) !== source) return null
  return {
    place: { source, start: place[0]!.start, end: place.at(-1)!.end },
    similarity,
    longer: similarity < 1 && found.length === run && endsThere && isRun(keys, found, other),
    exact: similarity === 1 && found.length === found.at(-1)! - found[0]! + 1,
    quoted: place.filter(w => w.quoted).length * 2 > place.length,
  }
}

/** True when the shared words stand side by side in the quotation too. */
function isRun(keys: readonly string[], found: readonly number[], other: readonly string[]): boolean {
  const words = found.map(k => other[k]!)
  for (let i = 0; i + words.length <= keys.length; i++)
    if (words.every((w, n) => keys[i + n] === w)) return true
  return false
}
