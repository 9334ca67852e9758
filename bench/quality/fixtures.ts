/**
 * Holds the records of the story fixtures (and of any folder with an `expected.json` named as an argument)
 * against what a careful reader found.
 *
 *     npx tsx bench/quality/fixtures.ts [FOLDER…] [-v]
 */
import path from 'node:path'
import { compare } from '../../src/compare.ts'
import { readStory, scoreStory } from '../../test/support/score-story.ts'
import { isMain, root, type Figures } from '../support/corpus.ts'

const OURS = ['examples/ferry-talks', 'test/fixtures/hospital-merger', 'test/fixtures/river-flood']

function print(folder: string, verbose: boolean): Figures {
  const { reports, expected } = readStory(folder)
  const { found, failures, extra, invented } = scoreStory(compare(reports), expected)
  const figures = Object.entries(found).map(([what, [n, of]]) => `${what} ${n}/${of}`)
  console.log(
    `${path.basename(folder)}: ${figures.join(', ')}; ${extra.length} other conflicts claimed, ${invented.length} entries of the ledger invented`,
  )
  if (verbose) {
    for (const f of failures) console.log(`  missed ${f}`)
    for (const e of [...extra, ...invented]) console.log(`  beyond ${e}`)
  }
  const share: Figures = {}
  for (const [what, [n, of]] of Object.entries(found))
    share[`${path.basename(folder)} ${what}`] = of ? n / of : 1
  share[`${path.basename(folder)} ledger not invented`] = invented.length === 0 ? 1 : 0
  return share
}

/** Share found of everything expected, by story and part of the record. */
export const measure = (): Figures =>
  Object.assign({}, ...OURS.map(f => print(path.join(root, f), false))) as Figures

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2)
  const named = args.filter(a => a !== '-v')
  for (const folder of named.length ? named : OURS.map(f => path.join(root, f)))
    print(folder, args.includes('-v'))
}
