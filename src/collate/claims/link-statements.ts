import { indexFeatures, overlapOf } from './features.ts'
import { fillGaps } from './fill-gaps.ts'
import { findTwins, membersNear, type Twins } from './twins.ts'
import type { Link, Statement } from './types.ts'

/** A statement is held against at most so many others, those that share most of its rare words. */
const MOST_CANDIDATES = 24
/** Of statements that are the same in every feature, this many stand for all. */
const MOST_TWINS = 6
/** Looking for candidates ends after so many entries of the index. */
const MOST_VISITS = 2500
/** Below this two statements have nothing to do with each other. */
const LEAST = 0.2
/** Weight of shared words from which the share alone decides; short clauses that share two plain words prove little. */
const ENOUGH = 2
/** What a linked neighbour on either side adds. */
const NEIGHBOUR = 0.06

/**
 * Pairs of statements of two reports that tell the same, best first. A clause that was merged into a longer one,
 * or split off it, counts by what the shorter has in common with the longer; order in the text is evidence
 * (neighbours that are linked too) and never a condition.
 *
 * Candidates come from an index of words, rarest first, so the work grows with the number of statements and not
 * with its square. Statements that are the same in every feature (a wire and its copies) look for candidates
 * once, and meet a few of each other only: hundreds of copies neither cost more nor hide what differs from them.
 *
 * @param statements - of all reports; `id` is the position in this list
 * @returns links with `a < b`, scores from 0.2 to 1; only those that are the best, or close to it, of one of the two
 *   towards the other's report
 */
export function linkStatements(statements: readonly Statement[]): Link[] {
  if (statements.every(s => s.report === statements[0]!.report)) return []
  const { features, holders } = indexFeatures(statements)
  const twins = findTwins(statements, features)
  const candidates = candidateKinds(twins, holders)
  const known = twins.kinds.map(() => new Map<number, number>())
  const scoreKinds = (x: number, y: number): number => {
    if (x > y) return scoreKinds(y, x)
    let score = known[x]!.get(y)
    if (score === undefined) {
      const { ofA, ofB, weight, count } = overlapOf(twins.kinds[x]!.features, twins.kinds[y]!.features)
      // the shorter one's share counts more
      const share = 0.6 * Math.max(ofA, ofB) + 0.4 * Math.min(ofA, ofB)
      score = count < 2 ? 0 : share * Math.min(1, weight / ENOUGH)
      known[x]!.set(y, score)
    }
    return score
  }
  // one small map a statement: one map with numbers for pairs costs three times as much
  const scores = statements.map(() => new Map<number, Link>())
  for (const { id, report } of statements) {
    const kind = twins.kindOf[id]!
    let met = 0
    for (const other of candidates[kind]!) {
      if (met >= MOST_CANDIDATES) break
      const score = scoreKinds(kind, other)
      for (const twin of membersNear(twins.kinds[other]!.members, id, statements, report, MOST_TWINS)) {
        if (met++ >= MOST_CANDIDATES) break
        const [a, b] = id < twin ? [id, twin] : [twin, id]
        if (score >= LEAST && !scores[a]!.has(b)) scores[a]!.set(b, { a, b, score })
      }
    }
  }
  const supported = scores
    .flatMap(links => [...links.values()])
    .map(link => ({
      ...link,
      score: Math.min(1, link.score + NEIGHBOUR * neighbours(link, scores, statements)),
    }))
  const best = bestOnly(supported, statements)
  return [...best, ...fillGaps(best, statements)].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** For each kind of statement the kinds that share most of its rare words, best first, itself among them. */
function candidateKinds(
  { kinds, kindOf }: Twins,
  holders: ReadonlyMap<string, readonly number[]>,
): number[][] {
  const holding = new Map<string, { kinds: number[]; statements: number }>()
  for (const [key, list] of holders)
    holding.set(key, { kinds: [...new Set(list.map(id => kindOf[id]!))], statements: list.length })
  // weights of the kinds met, in one array for all questions: a map a question costs four times as much
  const shared = new Float64Array(kinds.length)
  return kinds.map(({ features, members }, kind) => {
    const met: number[] = []
    let visits = 0
    const byRarity = features.list
      .flatMap(f => f.keys.map(key => ({ weight: f.weight, holding: holding.get(key)! })))
      .sort((x, y) => x.holding.statements - y.holding.statements)
    for (const { weight, holding: list } of byRarity) {
      visits += list.kinds.length
      if (visits > MOST_VISITS && (met.length || visits > 10 * MOST_VISITS)) break
      for (const other of list.kinds) {
        if (!shared[other]) met.push(other)
        shared[other]! += weight
      }
    }
    const least = leastOf(met, shared)
    const best = met
      .filter(other => shared[other]! >= least && (other !== kind || members.length > 1))
      .sort((x, y) => shared[y]! - shared[x]! || x - y)
      .slice(0, MOST_CANDIDATES)
    for (const other of met) shared[other] = 0
    return best
  })
}

/** The least weight that still is among the best `MOST_CANDIDATES + 1`, found without sorting them all. */
function leastOf(met: readonly number[], shared: Float64Array): number {
  if (met.length <= 4 * MOST_CANDIDATES) return 0
  const weights = Float64Array.from(met, other => shared[other]!).sort()
  return weights[weights.length - MOST_CANDIDATES - 1]!
}

/** 0..2: sides on which the neighbours of a link are linked with each other. */
function neighbours(
  { a, b }: Link,
  links: readonly ReadonlyMap<number, Link>[],
  statements: readonly Statement[],
): number {
  const linked = (x: number, y: number) =>
    statements[x]?.report === statements[a]!.report &&
    statements[y]?.report === statements[b]!.report &&
    (links[x]!.get(y)?.score ?? 0) > 0.35
  const before = linked(a - 1, b - 1) || linked(a - 1, b - 2) || linked(a - 2, b - 1)
  const after = linked(a + 1, b + 1) || linked(a + 1, b + 2) || linked(a + 2, b + 1)
  return Number(before) + Number(after)
}

/** Links that are near the best of one of their two statements towards the report of the other. */
function bestOnly(links: readonly Link[], statements: readonly Statement[]): Link[] {
  const reports = new Map<string, number>()
  const reportOf = statements.map(({ report }) => {
    if (!reports.has(report)) reports.set(report, reports.size)
    return reports.get(report)!
  })
  const best = new Map<number, number>()
  const keyOf = (from: number, to: number) => from * reports.size + reportOf[to]!
  const note = (key: number, score: number) => best.set(key, Math.max(score, best.get(key) ?? 0))
  for (const { a, b, score } of links) {
    note(keyOf(a, b), score)
    note(keyOf(b, a), score)
  }
  const isNearBest = (from: number, to: number, score: number) => score >= 0.8 * best.get(keyOf(from, to))!
  return links
    .filter(({ a, b, score }) => isNearBest(a, b, score) || isNearBest(b, a, score))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}
