/**
 * Scores `alignTexts` on the wikireuse development pairs.
 *
 *     npx tsx bench/quality/reuse.ts [corpora folder]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { alignTexts } from '../../src/collate/align/align-texts.ts'

interface Pair {
  id: string
  source: string
  suspicious: string
}

const corpora = process.argv[2] ?? process.env['CORPORA'] ?? '../shared/corpora'
const gold = path.join(corpora, 'wikireuse/dev.jsonl.gz')
const pairs = gunzipSync(readFileSync(gold))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map(l => JSON.parse(l) as Pair)
const began = performance.now()
const lines = pairs.map(({ id, source, suspicious }) => {
  const spans = alignTexts(source, suspicious).map(s => ({ source: s.a, suspicious: s.b, share: s.share }))
  return JSON.stringify({ id, spans })
})
const seconds = (performance.now() - began) / 1000
const out = path.join(mkdtempSync(path.join(tmpdir(), 'reuse-')), 'predictions.jsonl')
writeFileSync(out, lines.join('\n'))
const characters = pairs.reduce((n, p) => n + p.source.length + p.suspicious.length, 0)
process.stdout.write(
  execFileSync('node', [path.join(corpora, 'wikireuse/score.mjs'), gold, out], { encoding: 'utf8' }),
)
console.log(`${(characters / 1e6).toFixed(1)} M characters in ${seconds.toFixed(1)} s`)
