/**
 * Builds dist/: the library, the command and what differs by platform, and the core of wink's model in the form that is read
 * quickest. Then the command runs once on the example, so that the bytecode it keeps for quick starts (src/cli/boot) is
 * there from the first run on.
 *
 *     npm run build
 */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'tsdown'
import { packCore, toBytes } from '../src/annotate/wink-core/pack.ts'
import { readCoreFile } from '../src/annotate/wink-model.node.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}/dist`, { recursive: true, force: true })
await build({ cwd: root, logLevel: 'warn' })
writeFileSync(`${root}/dist/wink-core.bin`, toBytes(packCore(readCoreFile())))

const { status } = spawnSync(process.execPath, ['dist/cli.js', 'compare', 'examples/ferry-talks'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (status !== 0) throw new Error('the program that was built does not run')
