/**
 * Who said what, on the PolNeAR sample with the scorer beside it.
 *
 *     npx tsx bench/quality/attribution.ts               the corpus's dev part
 *     npx tsx bench/quality/attribution.ts FILE [--ci]   another file of the same form
 *     npx tsx bench/quality/attribution.ts --rules       the rules alone, without what was learned
 *     npx tsx bench/quality/attribution.ts --min 0.4     only attributions of at least this confidence
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from '../../src/annotate/index.ts'
import type { Span } from '../../src/text/span.ts'
import { corpusFile, isMain, readLines, runScorer, type Figures } from '../support/corpus.ts'

const DEV = 'polnear/dev.jsonl.gz'

interface Options {
  rules?: boolean
  min?: number
}

const pair = ({ start, end }: Span) => [start, end]

/** What the scorer reads, one object an article. */
function predict(gold: string, { rules = false, min = 0 }: Options) {
  return readLines<{ id: string; text: string }>(gold).map(({ id, text }) => {
    const report = { id, text, language: 'en', publishedAt: null }
    const { attributions } = rules ? annotate(report, { model: null }) : annotate(report)
    return {
      id,
      attributions: attributions
        .filter(a => a.confidence >= min)
        .map(a => ({
          content: a.content.map(pair),
          cue: a.cue ? [pair(a.cue)] : [],
          source: a.source ? [pair(a.source)] : [],
        })),
    }
  })
}

/** End to end F1 over all and by class, 0..1; null where the corpus is not here. */
export function measure(): Figures | null {
  const gold = corpusFile(DEV)
  if (!gold) return null
  const { text } = runScorer(gold, predict(gold, {}))
  return figuresOf(text)
}

/** Reads the end to end rows of the scorer's table: P, R, F1 in percent. */
function figuresOf(table: string): Figures {
  const figures: Figures = {}
  let part = 'all'
  for (const line of table.split('\n')) {
    const heading = /^-- (\w+):/.exec(line)
    if (heading) part = heading[1]!
    const row = /^\s*end to end\s+[\d.]+\s+[\d.]+\s+([\d.]+)/i.exec(line)
    if (row) figures[part] = Number(row[1]) / 100
  }
  return figures
}

if (isMain(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { ci: { type: 'boolean' }, rules: { type: 'boolean' }, min: { type: 'string' } },
    allowPositionals: true,
  })
  const scorer = corpusFile('polnear/score.mjs')
  const gold = positionals[0] ?? corpusFile(DEV)
  if (scorer && gold) {
    // the scorer is looked for beside the gold file
    const folder = mkdtempSync(path.join(tmpdir(), 'attribution-'))
    const local = path.join(folder, path.basename(gold))
    copyFileSync(gold, local)
    copyFileSync(scorer, path.join(folder, 'score.mjs'))
    const options: Options = { rules: values.rules === true, min: Number(values.min ?? 0) }
    process.stdout.write(runScorer(local, predict(gold, options), values.ci ? ['--ci'] : []).text)
    rmSync(folder, { recursive: true })
  }
}
