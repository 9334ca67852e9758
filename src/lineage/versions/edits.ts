import type { Outline, Sentence } from './outline.ts'

/** Words of one text where the other has others, or none, inside a sentence that was kept. */
export interface Edit {
  x: string[]
  y: string[]
}

/** What parts two texts: sentences (as indices) that one has alone, pairs of changed ones, and the edits in these. */
export interface Edits {
  onlyX: number[]
  onlyY: number[]
  changed: [x: Sentence, y: Sentence][]
  edits: Edit[]
}

/** Changed sentences share this much of the content words of the smaller one, and of both together. */
const SHARED = 0.6
const OF_BOTH = 0.3
/** A word that stands in more sentences leads to none. */
const COMMON = 40
/** Words of a sentence, and changed sentences, that are held against each other word by word. */
const WORDS = 120
const PAIRS = 400

/** Finds what parts two texts: sentences kept as they are first, then those changed, the likest first, then their words. */
export function findEdits(x: Outline, y: Outline): Edits {
  const ofX = new Int32Array(x.sentences.length).fill(-1)
  const ofY = new Int32Array(y.sentences.length).fill(-1)
  pairKept(x, y, ofX, ofY)
  const changed = pairChanged(x, y, ofX, ofY)
  const alone = (of: Int32Array): number[] => [...of.keys()].filter(n => of[n]! < 0)
  return {
    onlyX: alone(ofX),
    onlyY: alone(ofY),
    changed,
    edits: changed.slice(0, PAIRS).flatMap(([a, b]) => editsBetween(a.words, b.words)),
  }
}

function pairKept(x: Outline, y: Outline, ofX: Int32Array, ofY: Int32Array): void {
  const places = new Map<string, number[]>()
  for (let j = y.sentences.length - 1; j >= 0; j--) {
    const { key } = y.sentences[j]!
    const list = places.get(key)
    if (list) list.push(j)
    else places.set(key, [j])
  }
  x.sentences.forEach(({ key }, i) => {
    const j = places.get(key)?.pop()
    if (j === undefined) return
    ofX[i] = j
    ofY[j] = i
  })
}

function pairChanged(x: Outline, y: Outline, ofX: Int32Array, ofY: Int32Array): Edits['changed'] {
  const holders = new Map<string, number[]>()
  y.sentences.forEach(({ content }, j) => {
    if (ofY[j]! >= 0) return
    for (const w of content) {
      const list = holders.get(w)
      if (list) list.push(j)
      else holders.set(w, [j])
    }
  })
  const found: { like: number; i: number; j: number }[] = []
  x.sentences.forEach(({ content }, i) => {
    if (ofX[i]! >= 0) return
    const votes = new Map<number, number>()
    for (const w of content) {
      const list = holders.get(w)
      if (list && list.length < COMMON) for (const j of list) votes.set(j, (votes.get(j) ?? 0) + 1)
    }
    for (const [j, both] of votes) {
      const other = y.sentences[j]!.content
      const like = both / (content.size + other.size - both)
      if (both >= 2 && both >= SHARED * Math.min(content.size, other.size) && like >= OF_BOTH)
        found.push({ like, i, j })
    }
  })
  found.sort((p, q) => q.like - p.like || p.i + p.j - q.i - q.j)
  const out: Edits['changed'] = []
  for (const { i, j } of found) {
    if (ofX[i]! >= 0 || ofY[j]! >= 0) continue
    ofX[i] = j
    ofY[j] = i
    out.push([x.sentences[i]!, y.sentences[j]!])
  }
  return out
}

/** The stretches where two sentences part, by a longest common subsequence of their words. */
function editsBetween(a: readonly string[], b: readonly string[]): Edit[] {
  const [n, m] = [Math.min(a.length, WORDS), Math.min(b.length, WORDS)]
  const width = m + 1
  const longest = new Uint8Array((n + 1) * width)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const out: Edit[] = []
  let [i, j] = [0, 0]
  let [fromI, fromJ] = [0, 0]
  const part = (): void => {
    if (i > fromI || j > fromJ) out.push({ x: a.slice(fromI, i), y: b.slice(fromJ, j) })
  }
  while (i < n && j < m) {
    if (a[i] === b[j]) {
      part()
      fromI = ++i
      fromJ = ++j
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++
    else j++
  }
  ;[i, j] = [n, m]
  part()
  return out
}
