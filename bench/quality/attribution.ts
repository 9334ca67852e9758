/**
 * Scores attributions against the PolNeAR sample with its own scorer.
 *
 *     npx tsx bench/quality/attribution.ts             the corpus's dev part
 *     npx tsx bench/quality/attribution.ts FILE [--ci] another file of the same form
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { annotate } from '../../src/annotate/index.ts'
import type { Span } from '../../src/text/span.ts'

const corpus = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/corpora/polnear')
const args = process.argv.slice(2)
const gold = args.find(a => !a.startsWith('--')) ?? path.join(corpus, 'dev.jsonl.gz')

if (!existsSync(gold)) console.log(`attribution: skipped, no ${path.basename(gold)} beside the repository`)
else {
  const bytes = readFileSync(gold)
  const lines = (gold.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  const pair = ({ start, end }: Span) => [start, end]
  const threshold = Number(args.find(a => a.startsWith('--min='))?.slice(6) ?? 0)
  const out = lines.filter(Boolean).map(line => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const { attributions } = annotate({ id, text, language: 'en', publishedAt: null })
    return JSON.stringify({
      id,
      attributions: attributions
        .filter(a => a.confidence >= threshold)
        .map(a => ({
          content: a.content.map(pair),
          cue: a.cue ? [pair(a.cue)] : [],
          source: a.source ? [pair(a.source)] : [],
        })),
    })
  })
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'attribution-')), 'predictions.jsonl')
  writeFileSync(file, out.join('\n') + '\n')
  const flags = args.filter(a => a === '--ci' || a === '--json')
  process.stdout.write(execFileSync('node', [path.join(corpus, 'score.mjs'), gold, file, ...flags]))
}
