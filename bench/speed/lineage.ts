/**
 * Compares many reports of one story whole (annotate, collate, lineage, proceedings) and says how the time grows and
 * how right the origins are.
 *
 *     npx tsx bench/speed/lineage.ts              50, 200 and 1,000 reports
 *     npx tsx bench/speed/lineage.ts 50 1000      other sizes
 *
 * Processor time, so that a busy machine changes little; the program is warmed up first. The growth exponent is
 * that from the smallest size.
 */
import { compare } from '../../src/compare.ts'
import { bcubed } from '../support/bcubed.ts'
import { reportsOfOneStory } from '../support/one-story.ts'

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
compare(reportsOfOneStory(30).reports)
let smallest: { count: number; ms: number } | null = null
for (const count of sizes.length ? sizes : [50, 200, 1000]) {
  const { reports, sources } = reportsOfOneStory(count)
  const stages: { name: string; ms: number }[] = []
  let last = process.cpuUsage()
  const began = last
  const wall = performance.now()
  const passed = (since: NodeJS.CpuUsage) => {
    const { user, system } = process.cpuUsage(since)
    return (user + system) / 1000
  }
  let stage = ''
  const next = (name: string) => {
    if (name === stage) return
    if (stage) stages.push({ name: stage, ms: passed(last) })
    last = process.cpuUsage()
    stage = name
  }
  const { lineage, variants } = compare(reports, { onProgress: next })
  next('')
  const ms = passed(began)
  const originOf = new Map(lineage.origins.flatMap((group, k) => group.map(id => [id, k] as const)))
  const found = reports.map(r => String(originOf.get(r.id)))
  const { precision, recall } = bcubed(found, sources.map(String))
  const growth = smallest
    ? `, growth exponent ${(Math.log(ms / smallest.ms) / Math.log(count / smallest.count)).toFixed(2)}`
    : ''
  smallest ??= { count, ms }
  console.log(
    `${count} reports: ${(ms / 1000).toFixed(1)} s of processor time, ${((performance.now() - wall) / 1000).toFixed(1)} s by the clock${growth}`,
  )
  console.log(`  ${stages.map(s => `${s.name} ${(s.ms / 1000).toFixed(1)} s`).join(', ')}`)
  console.log(
    `  ${variants.length} variants, ${lineage.edges.length} edges, ${lineage.origins.length} origins of ${new Set(sources).size}: BCubed precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`,
  )
}
