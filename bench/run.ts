/**
 * Runs every measurement of `bench/quality` and `bench/speed`, or those whose names hold one of the arguments.
 *
 *     npm run bench
 *     npm run bench -- attribution cold-start
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './support/corpus.ts'

const wanted = process.argv.slice(2)
let failed = 0
for (const room of ['quality', 'speed'])
  for (const file of readdirSync(path.join(root, 'bench', room)).sort()) {
    const name = `${room}/${path.basename(file, '.ts')}`
    if (!file.endsWith('.ts') || (wanted.length && !wanted.some(w => name.includes(w)))) continue
    console.log(`\n== ${name}`)
    const { status } = spawnSync('npx', ['tsx', path.join(root, 'bench', room, file)], {
      stdio: 'inherit',
      cwd: root,
    })
    if (status !== 0) failed++
  }
process.exitCode = failed ? 1 : 0
