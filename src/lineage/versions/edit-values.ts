import { findEdits, type Edit, type Edits } from './edits.ts'
import { isContent, type Outline } from './outline.ts'

/** Sentences that only one text has which are looked for in parts of the other's. */
const SOUGHT = 200

/**
 * What the edits between two texts say of which came first, each value above 0 where `y` looks like the later one: whoever
 * edits puts words in here and there, mends what was misspelt, cuts sentences in two, adds in many places and takes out in few.
 */
export function editValues(x: Outline, y: Outline): Map<string, number> {
  const found = findEdits(x, y)
  const out = new Map<string, number>()
  weighInsertions(found.edits, out)
  weighGains(found, out)
  weighBlocks(found, out)
  weighWords(found.edits, x, y, out)
  out.set('sentences cut', difference(countParts(x, found.onlyX, y), countParts(y, found.onlyY, x)))
  if (found.onlyX.length && found.onlyY.length)
    out.set('said elsewhere too', repeated(y, found.onlyY) - repeated(x, found.onlyX))
  return out
}

/** `y - x` on a scale on which many weigh more than few. */
const difference = (x: number, y: number): number => (y - x) / Math.sqrt(1 + x + y)
const ratio = (x: number, y: number): number => (y - x) / (1 + x + y)
const sum = (xs: readonly number[]): number => xs.reduce((n, x) => n + x, 0)

/** Words put in and taken out inside sentences. */
function weighInsertions(edits: readonly Edit[], out: Map<string, number>): void {
  const put = edits.filter(e => !e.x.length)
  const taken = edits.filter(e => !e.y.length)
  const few = (list: readonly Edit[]) => list.filter(e => e.x.length + e.y.length <= 3).length
  out.set('insertions', difference(taken.length, put.length))
  out.set('short insertions', difference(few(taken), few(put)))
  out.set('more insertions', Math.sign(put.length - taken.length))
  out.set('ratio of insertions', ratio(taken.length, put.length))
}

/** Edits and sentences that grew, in words and in content words. */
function weighGains({ edits, changed }: Edits, out: Map<string, number>): void {
  const words = sum(edits.map(e => Math.sign(e.y.length - e.x.length)))
  const content = sum(edits.map(e => Math.sign(e.y.filter(isContent).length - e.x.filter(isContent).length)))
  const grown = sum(changed.map(([x, y]) => Math.sign(y.words.length - x.words.length)))
  const much = sum(changed.map(([x, y]) => Math.log(y.words.length / x.words.length)))
  const [ofEdits, ofChanged] = [Math.sqrt(1 + edits.length), Math.sqrt(1 + changed.length)]
  out.set('edits gain words', words / ofEdits)
  out.set('edits gain content', content / ofEdits)
  out.set('ratio of content gained', content / (1 + edits.length))
  out.set('sentences gain', grown / ofChanged)
  out.set('ratio of sentences that gain', grown / (1 + changed.length))
  out.set('words gained', Math.max(-2, Math.min(2, much)))
}

/** Runs of sentences that only one text has: in how many places, how long. */
function weighBlocks({ onlyX, onlyY }: Edits, out: Map<string, number>): void {
  const [x, y] = [runsOf(onlyX), runsOf(onlyY)]
  const single = (runs: readonly number[]) => runs.filter(n => n === 1).length
  out.set('blocks', difference(x.length, y.length))
  out.set('single blocks', (single(y) - single(x)) / Math.sqrt(1 + x.length + y.length))
  out.set('ratio of blocks', ratio(x.length, y.length))
  out.set('largest block', Math.log((1 + Math.max(0, ...y)) / (1 + Math.max(0, ...x))))
}

function runsOf(indices: readonly number[]): number[] {
  const out: number[] = []
  indices.forEach((n, k) => {
    if (k && indices[k - 1] === n - 1) out[out.length - 1]!++
    else out.push(1)
  })
  return out
}

/** Words put for words: longer, better known to the texts, one for two, larger numbers. */
function weighWords(edits: readonly Edit[], x: Outline, y: Outline, out: Map<string, number>): void {
  const known = (w: string) => (x.count.get(w) ?? 0) + (y.count.get(w) ?? 0)
  let [longer, put, mended, letters, joined, numbers] = [0, 0, 0, 0, 0, 0]
  for (const edit of edits) {
    if (!edit.x.length || !edit.y.length) continue
    put++
    longer += Math.sign(meanLength(edit.y) - meanLength(edit.x))
    if (edit.x.length + edit.y.length === 3 && edit.x.join('') === edit.y.join(''))
      joined += edit.x.length - edit.y.length
    if (edit.x.length > 1 || edit.y.length > 1) continue
    const [a, b] = [edit.x[0]!, edit.y[0]!]
    if (isCount(a) && isCount(b)) numbers += Math.sign(numberOf(b) - numberOf(a))
    else if (isNearlySame(a, b)) {
      mended += Math.sign(known(b) - known(a))
      letters += Math.sign(b.length - a.length)
    }
  }
  out.set('longer words', longer / Math.sqrt(1 + put))
  out.set('misspellings mended', mended)
  out.set('letters put in', letters)
  out.set('words joined', joined)
  out.set('numbers grow', numbers)
}

const meanLength = (words: readonly string[]): number => sum(words.map(w => w.length)) / words.length
const numberOf = (word: string): number => Number(word.replace(/,/g, ''))
/** A number that is no year. */
const isCount = (word: string): boolean => /^\d[\d.,]*$/.test(word) && !/^(?:1[89]|20)\d\d$/.test(word)

/** Two words of four letters and more that part in two letters at most, at one place. */
function isNearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4 || b.length < 4) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  const room = Math.min(a.length, b.length) - head
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail <= 2
}

/** Sentences of `p` that stand inside a longer one of `q`. */
function countParts(p: Outline, only: readonly number[], q: Outline): number {
  return only.slice(0, SOUGHT).filter(n => {
    const { content } = p.sentences[n]!
    if (content.size < 3) return false
    return q.sentences.some(({ content: other }) => {
      if (other.size <= 1.3 * content.size) return false
      let both = 0
      for (const w of content) if (other.has(w)) both++
      return both >= 0.8 * content.size
    })
  }).length
}

/** Part of the content words of some sentences that stand elsewhere in the text as well. */
function repeated(p: Outline, only: readonly number[]): number {
  let [all, again] = [0, 0]
  for (const n of only)
    for (const w of p.sentences[n]!.content) {
      all++
      if (p.count.get(w)! > 1) again++
    }
  return all ? again / all : 0
}
