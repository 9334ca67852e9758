import type { Reading } from '../../src/annotate/attribution/read-spans.ts'
import type { Gold, Prepared } from './corpus.ts'

const STOP = new Set(
  'of for from in at on with to by near about against among between under over after before as inside within behind around across including like'.split(
    ' ',
  ),
)
const RELATIVE = new Set('who whom whose which that where when'.split(' '))
const LIGHT = new Set(
  "a an the this that these those his her their our my your its some many most several few other another both all one two three four five 's".split(
    ' ',
  ),
)

/** The tokens that name the source: up to the first comma, relative word, or preposition after a plain noun. */
function headOf({ text, tokens }: Prepared, source: readonly number[]): number[] {
  const keep: number[] = []
  for (let i = 0; i < source.length; i++) {
    const token = tokens[source[i]!]!
    if (i > 0) {
      const previous = tokens[source[i - 1]!]!
      if (/^[,;:()[\]–—-]+$/.test(token.norm) || RELATIVE.has(token.norm)) break
      if (STOP.has(token.norm) && !/^\p{Lu}/u.test(text.slice(previous.start, previous.end))) break
    }
    if (/[\p{L}\p{N}]/u.test(token.norm)) keep.push(source[i]!)
  }
  const strong = keep.filter(t => !LIGHT.has(tokens[t]!.norm) && !STOP.has(tokens[t]!.norm))
  return strong.length ? strong : keep.length ? keep : [...source]
}

/** Marks the readings that agree with a gold attribution: contents overlap by half, the source is the same. */
export function grades(doc: Prepared, readings: readonly Reading[]): Uint8Array {
  const { tokens, gold } = doc
  const size = (t: number) => tokens[t]!.end - tokens[t]!.start
  const owner = new Map<number, number[]>()
  const sizes = gold.map((g, i) => {
    for (const t of g.content) owner.set(t, [...(owner.get(t) ?? []), i])
    return g.content.reduce((sum, t) => sum + size(t), 0)
  })
  const heads = gold.map((g: Gold) => new Set(headOf(doc, g.source)))
  return Uint8Array.from(readings, ({ content, sourceFrom, sourceTo }) => {
    const shared = new Map<number, number>()
    let mine = 0
    for (let c = 0; c < content.length; c += 2)
      for (let t = content[c]!; t < content[c + 1]!; t++) {
        mine += size(t)
        for (const g of owner.get(t) ?? []) shared.set(g, (shared.get(g) ?? 0) + size(t))
      }
    for (const [g, common] of shared) {
      if (common * 2 < mine + sizes[g]! - common) continue
      const head = heads[g]!
      if (!head.size && sourceFrom < 0) return 1
      if (sourceFrom >= 0 && [...head].some(t => t >= sourceFrom && t < sourceTo)) return 1
    }
    return 0
  })
}
