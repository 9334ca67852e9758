import type { QuotedSpan } from '../types.ts'
import type { Range, Relation } from './relation.ts'
import type { Scene } from './rules.ts'

/** A quotation as tokens, marks included. */
interface Quote {
  from: number
  to: number
  /** index in the scene's quotations */
  index: number
}

/**
 * Mends what the engine found by what quotation marks say for certain: contents end at marks, a quotation that
 * goes on in the next paragraph belongs to the same speaker, and spoken quotations that nobody claimed get an
 * attribution by rule.
 *
 * @param byRule - attributions that the rules alone would give, in text order
 */
export function completeRelations(
  scene: Scene,
  found: readonly Relation[],
  byRule: readonly Relation[],
): Relation[] {
  const quotes = quotesOf(scene)
  const snapped = found.map(relation => snapToMarks(scene, quotes, relation))
  const claimed = new Uint8Array(scene.tokens.length)
  const claim = ({ content, cue, source }: Relation) => {
    for (const r of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
      claimed.fill(1, r[0], r[1])
  }
  snapped.forEach(claim)
  const added: Relation[] = []
  for (const relation of byRule) {
    const spoken = relation.content.some(([from]) => isLeftOver(scene, quotes, claimed, from))
    if (!spoken || relation.content.some(r => isClaimed(claimed, r)) || isClaimed(claimed, relation.cue!))
      continue
    added.push({ ...relation, confidence: relation.confidence * 0.6 })
    claim(relation)
  }
  const all = [...snapped, ...added]
  carryOn(scene, quotes, all, claimed)
  return all
}

function quotesOf({ tokens, quoteOf, quoted }: Scene): (Quote | undefined)[] {
  const out: (Quote | undefined)[] = quoted.map(() => undefined)
  for (let t = 0; t < tokens.length; t++) {
    const index = quoteOf[t]!
    if (index < 0) continue
    const quote = out[index]
    if (quote) quote.to = t + 1
    else out[index] = { from: t, to: t + 1, index }
  }
  return out
}

const isClaimed = (claimed: Uint8Array, [from, to]: Range): boolean => {
  for (let t = from; t < to; t++) if (claimed[t]) return true
  return false
}

function isLeftOver(
  scene: Scene,
  quotes: readonly (Quote | undefined)[],
  claimed: Uint8Array,
  t: number,
): boolean {
  const index = scene.quoteOf[t]!
  const quote = index < 0 ? undefined : quotes[index]
  return (
    quote !== undefined &&
    scene.quoted[index]!.use === 'speech' &&
    !isClaimed(claimed, [quote.from, quote.to])
  )
}

/** A content that covers most of a quotation covers all of it, the marks included. */
function snapToMarks(scene: Scene, quotes: readonly (Quote | undefined)[], relation: Relation): Relation {
  const { quoteOf } = scene
  const blocked = (t: number) =>
    [relation.cue, relation.source].some(r => r && t >= r[0] && t < r[1]) ||
    relation.content.some(([a, b]) => t >= a && t < b)
  const reach = (from: number, to: number, quote: Quote) => {
    const covered = Math.min(to, quote.to) - Math.max(from, quote.from)
    return covered * 2 >= quote.to - quote.from
  }
  const content = relation.content.map(([from, to]): Range => {
    const left = quoteOf[from]! < 0 ? undefined : quotes[quoteOf[from]!]
    const right = quoteOf[to - 1]! < 0 ? undefined : quotes[quoteOf[to - 1]!]
    let a = from
    let b = to
    if (left && left.from < from && reach(from, to, left)) while (a > left.from && !blocked(a - 1)) a--
    if (right && right.to > to && reach(from, to, right)) while (b < right.to && !blocked(b)) b++
    return [a, b]
  })
  return { ...relation, content: joinTouching(content) }
}

function joinTouching(ranges: readonly Range[]): Range[] {
  const out: Range[] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)]
    else out.push([from, to])
  }
  return out
}

/** A quotation left open at the end of its paragraph goes on in the next one: same attribution. */
function carryOn(
  scene: Scene,
  quotes: readonly (Quote | undefined)[],
  relations: Relation[],
  claimed: Uint8Array,
): void {
  const owner = new Map<number, Relation>()
  for (const relation of relations)
    for (const [from, to] of relation.content)
      for (const t of [from, to - 1]) if (scene.quoteOf[t]! >= 0) owner.set(scene.quoteOf[t]!, relation)
  scene.quoted.forEach((quote: QuotedSpan, index) => {
    const here = quotes[index]
    if (quote.continues === null || !here || isClaimed(claimed, [here.from, here.to])) return
    const from = owner.get(quote.continues)
    if (!from) return
    from.content.push([here.from, here.to])
    owner.set(index, from)
    claimed.fill(1, here.from, here.to)
  })
}
