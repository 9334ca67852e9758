import { existsSync, readFileSync } from 'node:fs'

const FILE = 'data/models/attribution/weights.bin'

/** The bytes of the weights that ship with the package, or null where they are not there. */
export function readWeights(): Uint8Array | null {
  // from dist/ and from src/annotate/attribution/
  for (const up of ['../', '../../../']) {
    const url = new URL(up + FILE, import.meta.url)
    if (existsSync(url)) return readFileSync(url)
  }
  return null
}
