/**
 * Holds the records of the story fixtures (and of any folder with an `expected.json` named as an argument)
 * against what a careful reader found.
 *
 *     npx tsx bench/quality/fixtures.ts [FOLDER…] [-v]
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from '../../src/compare.ts'
import { readStory, scoreStory } from '../../test/support/score-story.ts'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const args = process.argv.slice(2)
const verbose = args.includes('-v')
const named = args.filter(a => a !== '-v')
const folders = named.length
  ? named
  : ['examples/ferry-talks', 'test/fixtures/hospital-merger', 'test/fixtures/river-flood'].map(f =>
      path.join(root, f),
    )
for (const folder of folders) {
  const { reports, expected } = readStory(folder)
  const { found, failures, extra } = scoreStory(compare(reports), expected)
  console.log(
    `${path.basename(folder)}: ${Object.entries(found)
      .map(([k, [n, of]]) => `${k} ${n}/${of}`)
      .join(', ')}; ${extra.length} other conflicts claimed`,
  )
  if (verbose)
    for (const line of [...failures.map(f => `  missed ${f}`), ...extra.map(e => `  extra ${e}`)])
      console.log(line)
}
