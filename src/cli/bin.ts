import { fileURLToPath } from 'node:url'
import { quickStart } from './boot/quick-start.ts'
import type * as Main from './main.ts'

/** A run shorter than this has compiled too little to be worth keeping. */
const WORTH_KEEPING_MS = 400

const { exports: program, keep } = quickStart<typeof Main>(
  fileURLToPath(new URL('program.cjs', import.meta.url)),
)
await program.main(process.argv.slice(2))
if (performance.now() > WORTH_KEEPING_MS) keep()
