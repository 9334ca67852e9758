/**
 * Checks a long draft against many sources and says what it took: processor time by stage, and peak memory.
 *
 *     npx tsx bench/speed/check.ts                            100,000 words against 500 sources
 *     npx tsx bench/speed/check.ts --words 5000 --sources 50  other sizes
 *     npx tsx bench/speed/check.ts --at-most 300 --memory 1024
 *
 * The sources tell one story and so share most of their words, which is the hard case. Sentences of the draft are
 * theirs, one in three changed (a number, a speaker, a word inside quotation marks, the order of its halves), one in
 * ten its own. Exit status 1 beyond `--at-most` seconds of processor time or `--memory` MB.
 */
import { parseArgs } from 'node:util'
import { check } from '../../src/check/index.ts'
import { readReport } from '../../src/read/index.ts'
import { reportsOfOneStory } from '../support/one-story.ts'
import { randomNumbers } from '../support/random.ts'

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '100000' },
    sources: { type: 'string', default: '500' },
    'at-most': { type: 'string', default: 'Infinity' },
    memory: { type: 'string', default: 'Infinity' },
  },
})

const { reports: sources } = reportsOfOneStory(Number(values.sources))
const { report } = readReport(draftOf(Number(values.words)), { source: 'draft.txt' })
const draft = { ...report!, id: 'draft' }

const began = process.cpuUsage()
const secondsSince = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}
const stages: string[] = []
let stage = ''
let last = began
const next = (name: string): void => {
  if (name === stage) return
  if (stage) stages.push(`${stage} ${secondsSince(last).toFixed(1)} s`)
  last = process.cpuUsage()
  stage = name
}
const { diagnostics, sentences, supported } = check(draft, sources, { onProgress: next })
next('')
const seconds = secondsSince(began)
const peak = process.resourceUsage().maxRSS / 1024
const words = sources.reduce((n, s) => n + s.words, 0)
console.log(
  `${draft.words} words against ${sources.length} sources of ${words} words: ${seconds.toFixed(1)} s of processor time, peak memory ${Math.round(peak)} MB`,
)
console.log(`  ${stages.join(', ')}`)
console.log(`  ${supported.length} of ${sentences} sentences borne out, ${diagnostics.length} findings`)
if (seconds > Number(values['at-most']) || peak > Number(values.memory)) process.exitCode = 1

/** Sentences of the sources, some changed, with some of the draft's own between them. */
function draftOf(wanted: number): string {
  const random = randomNumbers(17)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const speakers = ['Ada Brook', 'Jonas Pike', 'Ruth Calder', 'Viktor Hale']
  const changes: ((s: string) => string)[] = [
    s => s.replace(/\d+/, n => String(Number(n) + 3)),
    s => s.replace(/\b(?:winter|pump|coffins|money|household|river)\b/, 'matter'),
    s => s.replace(/\b[A-Z][a-z]+ [A-Z][a-z]+(?=,| told)/, pick(speakers)),
    s => s.replace(/^(.+), and (.+)\.$/, '$2, and $1.'),
  ]
  const all = sources.flatMap(s => s.text.split(/(?<=[.”"]) +|\n+/))
  const paragraphs: string[] = []
  for (let n = 0; n < wanted;) {
    const lines = Array.from({ length: 3 }, () =>
      random() < 0.1
        ? `A reader from ${pick(['Marle', 'Orlind', 'Tessen'])} counted ${Math.floor(random() * 900)} herons on the ${pick(['weir', 'slipway', 'dyke'])} and wrote to ${pick(speakers)} about it.`
        : random() < 0.33
          ? pick(changes)(pick(all))
          : pick(all),
    )
    paragraphs.push(lines.join(' '))
    n += paragraphs.at(-1)!.split(' ').length
  }
  return paragraphs.join('\n\n')
}
