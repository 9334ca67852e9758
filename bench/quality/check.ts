/**
 * Scores `check` on SummEdits and WiCE (development parts).
 *
 *     npx tsx bench/quality/check.ts [summedits|wice] [corpora folder]
 *
 * SummEdits: a draft is flagged when it has an error. WiCE: a claim is flagged when its score lies below a cut.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readDraft } from '../../src/check/check.ts'
import {
  checkLine,
  findUnsupportedSpans,
  indexSources,
  textWitness,
  type SourceIndex,
} from '../../src/check/index.ts'

const only = process.argv[2]
const corpora = process.argv[3] ?? process.env['CORPORA'] ?? '../shared/corpora'
/** WiCE: doubt from which a claim is flagged. */
const DOUBT = 0.5

interface Row {
  id: string
  draft: string
  source: string | string[]
  kind?: 'claim' | 'tokens'
  label?: string
  docId?: string
}

const rowsOf = (file: string): Row[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as Row)

const indices = new Map<string, SourceIndex>()
function indexOf(text: string): SourceIndex {
  let index = indices.get(text)
  if (!index) {
    index = indexSources([textWitness('source-0', text)])
    indices.clear()
    indices.set(text, index)
  }
  return index
}

function summedits(rows: readonly Row[]): object[] {
  const sources = new Map<string, { good: number[]; bad: number[] }>()
  const out = rows.map(({ id, draft, source, label, docId }) => {
    const { score, diagnostics } = checkLine(textWitness('draft', draft), indexOf(String(source)))
    const errors = diagnostics.filter(d => d.severity === 'error')
    const doc = sources.get(docId!) ?? sources.set(docId!, { good: [], bad: [] }).get(docId!)!
    doc[label === 'consistent' ? 'good' : 'bad'].push(Number(errors.length > 0))
    return {
      id,
      flag: errors.length > 0,
      score: 1 - score,
      spans: errors.map(({ draft: { start, end } }) => ({ start, end })),
    }
  })
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length
  const perSource = [...sources.values()]
    .filter(s => s.good.length && s.bad.length)
    .map(s => (mean(s.bad) + 1 - mean(s.good)) / 2)
  console.log(`mean balanced accuracy over ${perSource.length} sources ${mean(perSource).toFixed(4)}`)
  return out
}

function wice(rows: readonly Row[]): object[] {
  return rows.map(({ id, draft, source, kind }) => {
    const sentences = source as string[]
    const starts: number[] = []
    sentences.reduce((at, s) => (starts.push(at), at + s.length + 1), 0)
    const sentenceAt = (offset: number) => starts.findLastIndex(s => s <= offset)
    const index = indexOf(sentences.join('\n'))
    const witness = textWitness('draft', draft)
    const read = readDraft(witness, index)
    if (kind === 'tokens') return { id, unsupported: read.sentences.flatMap(findUnsupportedSpans) }
    const doubt = 1 - checkLine(witness, index).score
    const evidence = [
      ...new Set(read.sentences.flatMap(s => s.evidence.sentences.map(e => sentenceAt(e.start)))),
    ]
    return { id, flag: doubt >= DOUBT, score: doubt, evidence }
  })
}

for (const [name, predict] of Object.entries({ summedits, wice })) {
  if (only && only !== name) continue
  const gold = path.join(corpora, name, 'dev.jsonl.gz')
  if (!existsSync(gold)) {
    console.log(`${name}: ${gold} is not here, left out`)
    continue
  }
  const rows = rowsOf(gold)
  // drafts of one source stand together, so that one index is held at a time
  const bySource = [...rows].sort((a, b) => (String(a.source) < String(b.source) ? -1 : 1))
  const began = performance.now()
  const lines = predict(bySource).map(x => JSON.stringify(x))
  const out = path.join(mkdtempSync(path.join(tmpdir(), `${name}-`)), 'predictions.jsonl')
  writeFileSync(out, lines.join('\n'))
  process.stdout.write(
    execFileSync('node', [path.join(corpora, name, 'score.mjs'), gold, out], { encoding: 'utf8' }),
  )
  console.log(`${name}: ${rows.length} drafts in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
