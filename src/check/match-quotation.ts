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
  words: readonly { word: Word; source: number }[]
  at: ReadonlyMap<string, readonly number[]>
}

const rows = new WeakMap<SourceIndex, WordRow>()
/** So many places of a source are looked at for one quotation. */
const MOST_PLACES = 40

function rowOf(index: SourceIndex): WordRow {
  const known = rows.get(index)
  if (known) return known
  const words = index.sentences.flatMap(s => s.words.map(word => ({ word, source: s.source })))
  const at = new Map<string, number[]>()
  words.forEach(({ word }, i) => {
    const key = plain(word)
    const list = at.get(key)
    if (list) list.push(i)
    else at.set(key, [i])
  })
  const row = { words, at }
  rows.set(index, row)
  return row
}

/** A word as it counts in a quotation: letters and digits, contractions and spelling as they stand. */
const plain = ({ norm }: Word): string => norm.replace(/[^\p{L}\p{N}]/gu, '')

/**
 * The place of the sources whose words are most like those of a quotation; null where nothing is like it.
 *
 * Places are found by the rarest words of the quotation and where in it they stand, then compared word by word.
 *
 * @param only - look in this source alone
 */
export function matchQuotation(
  words: readonly Word[],
  index: SourceIndex,
  only: number | null = null,
): QuotationMatch | null {
  const row = rowOf(index)
  const keys = words.map(plain)
  const votes = new Map<number, number>()
  const byRarity = keys
    .map((key, i) => ({ i, list: row.at.get(key) ?? [] }))
    .filter(x => x.list.length)
    .sort((a, b) => a.list.length - b.list.length)
    .slice(0, 6)
  for (const { i, list } of byRarity)
    for (const at of list.slice(0, 400)) {
      if (only !== null && row.words[at]!.source !== only) continue
      const start = Math.round((at - i) / 4) * 4
      votes.set(start, (votes.get(start) ?? 0) + 1 / Math.sqrt(list.length))
    }
  let best: QuotationMatch | null = null
  const places = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_PLACES)
  for (const [start] of places) {
    const match = compareAt(
      keys,
      row,
      Math.max(0, start - 8),
      Math.min(row.words.length, start + keys.length + 12),
    )
    if (
      match &&
      (only === null || match.place.source === only) &&
      (!best ||
        match.similarity > best.similarity ||
        (match.similarity === best.similarity && match.exact && !best.exact))
    )
      best = match
    if (best?.exact && best.quoted) break
  }
  return best
}

function compareAt(keys: readonly string[], row: WordRow, from: number, end: number): QuotationMatch | null {
  const window = row.words.slice(from, end)
  const other = window.map(w => plain(w.word))
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
  const inQuotes = (k: number) => window[k]?.word.quoted ?? false
  const endsThere =
    (keys[0] === other[first] || !inQuotes(first - 1)) && (keys.at(-1) === other[last] || !inQuotes(last + 1))
  const similarity = found.length / keys.length
  // a word of the quotation that was changed at its edge has its counterpart beside the shared words
  if (similarity < 1) {
    const lead = keys.indexOf(other[first]!)
    const trail = keys.length - 1 - keys.lastIndexOf(other[last]!)
    const { source } = window[first]!
    for (
      let n = 0;
      n < Math.min(lead, 3) &&
      window[first - 1]?.source === source &&
      window[first - 1]!.word.quoted === window[first]!.word.quoted;
      n++
    )
      first--
    for (
      let n = 0;
      n < Math.min(trail, 3) &&
      window[last + 1]?.source === source &&
      window[last + 1]!.word.quoted === window[last]!.word.quoted;
      n++
    )
      last++
  }
  const place = window.slice(first, last + 1)
  const source = place[0]!.source
  if (place.some(w => w.source !== source)) return null
  return {
    place: { source, start: place[0]!.word.start, end: place.at(-1)!.word.end },
    similarity,
    longer: similarity < 1 && found.length === run && endsThere && isRun(keys, found, other),
    exact: similarity === 1 && found.length === found.at(-1)! - found[0]! + 1,
    quoted: place.filter(w => w.word.quoted).length * 2 > place.length,
  }
}

/** True when the shared words stand side by side in the quotation too. */
function isRun(keys: readonly string[], found: readonly number[], other: readonly string[]): boolean {
  const words = found.map(k => other[k]!)
  for (let i = 0; i + words.length <= keys.length; i++)
    if (words.every((w, n) => keys[i + n] === w)) return true
  return false
}
