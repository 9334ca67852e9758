/**
 * Holds the figures of `bench/quality` against `bench/floors.json`, which pins each score and a digest of the
 * data it was measured on.
 *
 *     npm run bench:floors                    fails when a figure falls below its floor
 *     npm run bench:floors -- attribution     one measurement
 *     npm run bench:floors -- --raise         writes today's figures where they are higher
 *     npm run bench:floors -- --lower NAME    writes today's figures of NAME, also where they are lower
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { digest, corpusFile, root, type Figures } from './support/corpus.ts'

interface Floor {
  /** path under the corpora folder; null for what the repository holds itself */
  data: string | null
  sha256: string | null
  floors: Figures
}

const file = path.join(root, 'bench/floors.json')
const floors = JSON.parse(readFileSync(file, 'utf8')) as { [name: string]: Floor }
const args = process.argv.slice(2)
const raise = args.includes('--raise')
const lower = args.includes('--lower') ? args[args.indexOf('--lower') + 1] : undefined
const named = args.filter(a => !a.startsWith('--') && a !== lower)
let failed = 0
for (const [name, floor] of Object.entries(floors)) {
  if (named.length && !named.includes(name)) continue
  const data = floor.data === null ? null : corpusFile(floor.data)
  if (floor.data !== null && data === null) continue
  if (data !== null && floor.sha256 !== null && digest(data) !== floor.sha256) {
    console.error(`${name}: ${floor.data} is not the data its floor was measured on`)
    failed++
    continue
  }
  const script = path.join(root, 'bench/quality', `${name}.ts`)
  if (!existsSync(script))
    throw new Error(`bench/floors.json names ${name}, but bench/quality/${name}.ts is missing`)
  const { measure } = (await import(script)) as { measure: () => Figures | null | Promise<Figures | null> }
  const figures = await measure()
  if (figures === null) continue
  for (const [figure, least] of Object.entries(floor.floors)) {
    const have = figures[figure]
    if (have === undefined) throw new Error(`bench/quality/${name}.ts gives no figure "${figure}"`)
    const ok = have >= least - 1e-9
    if (!ok && lower !== name) failed++
    console.log(`${ok ? 'ok  ' : 'LOW '} ${name} ${figure} ${have.toFixed(4)} (floor ${least})`)
    if ((raise && have > least) || lower === name) floor.floors[figure] = Math.floor(have * 1e4) / 1e4
  }
  if (data !== null && floor.sha256 === null && (raise || lower === name)) floor.sha256 = digest(data)
}
if (raise || lower) writeFileSync(file, JSON.stringify(floors, null, 2) + '\n')
process.exitCode = failed ? 1 : 0
