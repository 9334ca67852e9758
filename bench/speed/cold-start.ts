/**
 * Cold start: `variorum compare` on five reports, a whole process each time, against `node -e 0`.
 *
 *     npm run build && npx tsx bench/speed/cold-start.ts [--pairs 15] [--at-most 12] [REPORTS…]
 *
 * The two run in turn, so that a busy machine slows both; the figure is the median of the pairs' ratios.
 * Without REPORTS it takes the first five of examples/ferry-talks. Exit status 1 above `--at-most`.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '15' }, 'at-most': { type: 'string', default: '12' } },
  allowPositionals: true,
})
const example = path.join(root, 'examples/ferry-talks')
const reports = positionals.length
  ? positionals
  : readdirSync(example)
      .filter(name => /\.(txt|html)$/.test(name))
      .sort()
      .slice(0, 5)
      .map(name => path.join(example, name))

function wallMs(args: string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${String(stderr)}`)
  return performance.now() - start
}

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
const compare = [path.join(root, 'dist/cli.js'), 'compare', ...reports]
wallMs(compare)
const pairs = Array.from({ length: Number(values.pairs) }, () => ({
  bare: wallMs(['-e', '0']),
  whole: wallMs(compare),
}))
const ratio = median(pairs.map(p => p.whole / p.bare))
const atMost = Number(values['at-most'])

console.log(`compare of ${reports.length} reports: ${median(pairs.map(p => p.whole)).toFixed(0)} ms`)
console.log(`node -e 0: ${median(pairs.map(p => p.bare)).toFixed(0)} ms`)
console.log(`ratio (median of ${pairs.length} pairs): ${ratio.toFixed(1)}, at most ${atMost}`)
if (ratio > atMost) process.exitCode = 1
