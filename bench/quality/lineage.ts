/**
 * Scores `traceReports` on the development versions: parents, and which of two versions is the older one, for
 * pairs alone and for all versions of a work together. The model comes from these same versions, so each fold of works is
 * ordered by a model that was trained on the others.
 *
 *     npx tsx bench/quality/lineage.ts
 */
import { traceWith } from '../../src/lineage/trace-reports.ts'
import type { Lineage } from '../../src/record/index.ts'
import { corpusFile, isMain, runScorer, type Figures } from '../support/corpus.ts'
import { foldOf, FOLDS, readExamples, readWorks, train } from '../support/version-order.ts'

interface Scores {
  direction: { coverage: number; lengthBalancedAccuracy: number } | null
  parents: { directed: number; undirected: number } | null
}

/** What each version was made from. */
function parentsOf(lineage: Lineage): Map<string, string> {
  const out = new Map<string, string>()
  for (const e of lineage.edges) if (e.kind !== 'shared-source' && !out.has(e.to)) out.set(e.to, e.from)
  return out
}

function descends(id: string, from: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === from) return true
    seen.add(at)
  }
  return false
}

/** Measures the development versions; null when they are not here. */
export function measure(): Figures | null {
  const file = corpusFile('wikiversions/dev.jsonl.gz')
  if (!file) return null
  const works = readWorks(file)
  const examples = readExamples(works)
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(examples.filter(e => foldOf(e.work) !== fold)),
  )
  const parents: unknown[] = []
  const alone: { line: unknown; sure: number }[] = []
  const together: unknown[] = []
  for (const [work, versions] of works) {
    const weights = models[foldOf(work)]!
    const found = parentsOf(traceWith(weights, versions))
    for (const v of versions) parents.push({ id: v.id, parent: found.get(v.id) ?? null })
    for (const a of versions)
      for (const b of versions) {
        if (a.id >= b.id) continue
        if (versions.length > 2) {
          const first = descends(b.id, a.id, found) ? a.id : descends(a.id, b.id, found) ? b.id : null
          together.push({ a: a.id, b: b.id, first })
        }
        const [edge] = traceWith(weights, [a, b]).edges
        const first = edge && edge.kind !== 'shared-source' ? edge.from : null
        alone.push({ line: { a: a.id, b: b.id, first }, sure: first ? edge!.confidence : 0 })
      }
  }
  const score = (lines: readonly unknown[]) => runScorer(file, lines).json as Scores
  const surest = [...alone].sort((x, y) => y.sure - x.sure).slice(0, alone.length >> 1)
  const two = score(alone.map(p => p.line)).direction!
  const half = score(surest.map(p => p.line)).direction!
  const more = score(together).direction!
  const tree = score(parents).parents!
  return {
    'two versions': two.lengthBalancedAccuracy,
    'two versions, coverage': two.coverage,
    'surest half': half.lengthBalancedAccuracy,
    'three and more': more.lengthBalancedAccuracy,
    'three and more, coverage': more.coverage,
    'parents undirected': tree.undirected,
    'parents directed': tree.directed,
  }
}

if (isMain(import.meta.url))
  for (const [figure, value] of Object.entries(measure() ?? {}))
    console.log(`${figure.padEnd(26)} ${value.toFixed(4)}`)
