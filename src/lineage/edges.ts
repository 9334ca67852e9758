import type { LineageEdge, LineageReason } from '../record/index.ts'
import { weighDirection, type Context, type Direction, type Reason } from './direction.ts'
import { Groups } from './groups.ts'
import { closeness, isLinked, isMachine } from './links.ts'
import { isSameText } from './pairs.ts'
import type { Match, Pair, Reading } from './types.ts'

/** An edge, and whether it makes its two reports one origin (a second parent does not). */
export interface ChosenEdge {
  edge: LineageEdge
  binds: boolean
}

/** Points of direction below which we cannot tell who came first. */
const SURE = 1.2
/** A text derives from another when this much of its own voice stands there … */
const DERIVES = 0.5
/** … or this much, where it credits it or says that a machine wrote it, or where it is a further parent. */
const DERIVES_IN_PART = 0.25
/** A second parent gives at least this part of the words that the first one does not give. */
const SECOND = 0.2

interface Link {
  pair: Pair
  direction: Direction
  from: Reading
  to: Reading
  /** which side of the pair `to` is */
  side: 'a' | 'b'
}

/**
 * The edges of the stemma. Each report takes the closest of those it derives from as its parent; a second
 * parent is kept only for words that the first does not explain, so A -> B -> C never shows A -> C as well.
 * Reports bound without a direction hang together as siblings, by the fewest edges that join them; two with the very same
 * words are a copy all the same, of which nobody can say which came first.
 */
export function chooseEdges(pairs: readonly Pair[], context: Context): ChosenEdge[] {
  const reports = new Set(pairs.flatMap(p => [p.a, p.b])).size
  const linked = pairs.filter(pair => isLinked(pair, reports))
  const links = linked.map((pair): Link => {
    const direction = weighDirection(pair, context)
    const [from, to, side] =
      direction.points >= 0 ? [pair.a, pair.b, 'b' as const] : [pair.b, pair.a, 'a' as const]
    return { pair, direction, from, to, side }
  })
  const derived = links
    .filter(link => isDerivation(link, true))
    .sort((x, y) => closeness(y.pair, y.side) - closeness(x.pair, x.side) || byIds(x, y))
  const parents = new Map<Reading, Link[]>()
  const groups = new Groups()
  const taken = new Set<Link>()
  const out: ChosenEdge[] = []
  for (const link of derived) {
    const known = parents.get(link.to) ?? []
    if (descends(link.from, link.to, parents)) continue
    if (known.length ? !givesMore(link, known) : !isDerivation(link, false)) continue
    if (!known.length) groups.join(idOf(link.from), idOf(link.to))
    out.push({ edge: toEdge(link, isCopy(link) ? 'copy' : 'rewrite'), binds: !known.length })
    parents.set(link.to, [...known, link])
    taken.add(link)
  }
  const siblings = links
    .filter(link => !taken.has(link) && !isExplained(link, parents))
    .map(link => ({
      link,
      // two texts without parents say more about a lost source than their descendants do
      strength:
        closeness(link.pair, 'a') +
        closeness(link.pair, 'b') -
        (parents.has(link.from) ? 2 : 0) -
        (parents.has(link.to) ? 2 : 0),
    }))
    .sort((x, y) => y.strength - x.strength || byIds(x.link, y.link))
  for (const { link } of siblings) {
    if (!groups.join(idOf(link.from), idOf(link.to))) continue
    const copied = isSameText(link.pair) && !link.direction.siblings
    out.push({ edge: toEdge(link, copied ? 'copy' : 'shared-source'), binds: true })
  }
  return out
}

const idOf = (r: Reading): string => r.witness.report.id

function byIds(x: Link, y: Link): number {
  const [p, q] = [`${idOf(x.from)} ${idOf(x.to)}`, `${idOf(y.from)} ${idOf(y.to)}`]
  return p < q ? -1 : p > q ? 1 : 0
}

/** True when `to` derives from `from`, as its first parent or, with less, as a further one. */
function isDerivation({ pair, direction, side, to }: Link, further: boolean): boolean {
  if (Math.abs(direction.points) < SURE) return false
  const credited = isMachine(to) || direction.says.some(s => s.id === 'credit')
  return (side === 'a' ? pair.ownA : pair.ownB) >= (further || credited ? DERIVES_IN_PART : DERIVES)
}

/** True when `x` comes from `y`, over any number of steps. */
function descends(x: Reading, y: Reading, parents: ReadonlyMap<Reading, readonly Link[]>): boolean {
  const open = [x]
  const seen = new Set<Reading>()
  while (open.length) {
    const at = open.pop()!
    if (at === y) return true
    if (seen.has(at)) continue
    seen.add(at)
    for (const link of parents.get(at) ?? []) open.push(link.from)
  }
  return false
}

/** True when a further parent gives enough words of the text that the parents known so far do not give. */
function givesMore(link: Link, known: readonly Link[]): boolean {
  return wordsBeyond(link.pair, link.side, known) >= SECOND * link.to.scan.start.length
}

/** True when one of the two has what both share from its parents, so that they need no lost source. */
function isExplained(link: Link, parents: ReadonlyMap<Reading, readonly Link[]>): boolean {
  return (['a', 'b'] as const).some(side => {
    const reading = link.pair[side]
    const known = parents.get(reading) ?? []
    return known.length > 0 && wordsBeyond(link.pair, side, known) < (SECOND / 2) * reading.scan.start.length
  })
}

/** Words of a report in the passages of a pair that its known parents do not give. */
function wordsBeyond(pair: Pair, side: 'a' | 'b', known: readonly Link[]): number {
  const given = new Set(known.flatMap(k => k.pair.matches.map(m => m[k.side])))
  const { sentences } = pair[side].scan
  let more = 0
  for (const s of new Set(pair.matches.map(m => m[side])))
    if (!given.has(s)) more += sentences[s]!.last - sentences[s]!.first
  return more
}

/** Nearly verbatim: most of the text was taken over, and nearly every word of that word for word. */
function isCopy({ pair, side, to }: Link): boolean {
  if (isSameText(pair)) return true
  const [own, run] = side === 'a' ? [pair.ownA, pair.runA] : [pair.ownB, pair.runB]
  if (isMachine(to)) return false
  return (own >= 0.55 && run >= 0.95 * own) || verbatimPart(pair, side) >= 0.95
}

/** Part of all the words of one side in sentences that the other has word for word, quotations among them. */
function verbatimPart(pair: Pair, side: 'a' | 'b'): number {
  const { scan } = pair[side]
  const same = new Set(pair.matches.filter(m => m.passage.kind === 'verbatim').map(m => m[side]))
  let words = 0
  for (const s of same) words += scan.sentences[s]!.last - scan.sentences[s]!.first
  return words / Math.max(1, scan.start.length)
}

function toEdge(link: Link, kind: LineageEdge['kind']): LineageEdge {
  // a shared source has no direction: the smaller id stands first
  const side = kind === 'shared-source' ? 'b' : link.side
  const { pair, direction } = link
  const [from, to] = side === 'b' ? [pair.a, pair.b] : [pair.b, pair.a]
  const share = round(side === 'b' ? pair.shareB : pair.shareA)
  const run = Math.max(pair.runA, pair.runB)
  return {
    from: idOf(from),
    to: idOf(to),
    kind,
    share,
    confidence: round(
      kind === 'shared-source'
        ? Math.min(0.95, 0.5 + 1.5 * run)
        : direction.points
          ? 1 / (1 + Math.exp(0.4 - Math.abs(direction.points)))
          : 0.5,
    ),
    evidence: bestMatches(pair).map(m =>
      side === 'b' ? { from: m.passage.a, to: m.passage.b } : { from: m.passage.b, to: m.passage.a },
    ),
    note: noteOf(kind, share, direction, isSameText(pair)),
    ...(kind === 'shared-source' ? {} : { reasons: direction.says.map(reason => toReason(reason, side)) }),
  }
}

function toReason({ id, points, say, shown }: Reason, side: 'a' | 'b'): LineageReason {
  return {
    kind: id,
    weight: Math.round(Math.abs(points) * 100) / 100,
    says: say,
    passages: shown.map(({ a, b }) => (side === 'b' ? { from: a, to: b } : { from: b, to: a })),
  }
}

/** The passages that show it best: own voice before quotations, long common runs before similar words. */
function bestMatches(pair: Pair): Match[] {
  const value = (m: Match) => (m.passage.quoted ? 0 : 100) + m.runA + m.runB + 10 * m.passage.similarity
  return [...pair.matches].sort((x, y) => value(y) - value(x) || x.a - y.a || x.b - y.b).slice(0, 5)
}

function noteOf(kind: LineageEdge['kind'], share: number, direction: Direction, same: boolean): string {
  if (same && kind === 'copy' && !direction.says.length)
    return 'Both have the very same words; nothing says which came first.'
  const part = `${Math.round(share * 100)} %`
  if (kind === 'shared-source')
    return `${part} of its words stand in passages that both reports have in their own voice; which came first cannot be told, so both may go back to a report that is not among these.`
  const how = kind === 'copy' ? 'nearly word for word' : 'in other words or another order'
  const why = direction.says
    .slice(0, 2)
    .map(s => s.say)
    .join(', and ')
  return `${part} of its words stand in the earlier report, ${how}; ${why}.`
}

const round = (x: number): number => Math.round(Math.min(1, x) * 1000) / 1000
