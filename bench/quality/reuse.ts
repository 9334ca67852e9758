/**
 * Scores `alignTexts` on the development pairs of planted passages.
 *
 *     npx tsx bench/quality/reuse.ts
 */
import { alignTexts } from '../../src/collate/index.ts'
import { corpusFile, isMain, readLines, runScorer, type Figures } from '../support/corpus.ts'

interface Pair {
  id: string
  source: string
  suspicious: string
}
interface Part {
  plagdet: number
  granularity: number
}
interface Scores {
  all: Part
  byObfuscation: { [level: string]: Part }
  noReuse: { pairs: number; falseAlarms: number }
}

/** Plagdet by level, granularity over all, and the part of the pairs without reuse that raise no alarm. */
export function measure(): Figures | null {
  const file = corpusFile('wikireuse/dev.jsonl.gz')
  if (!file) return null
  const lines = readLines<Pair>(file).map(({ id, source, suspicious }) => ({
    id,
    spans: alignTexts(source, suspicious).map(s => ({ source: s.a, suspicious: s.b, share: s.share })),
  }))
  const { json, text } = runScorer(file, lines)
  if (isMain(import.meta.url)) process.stdout.write(text)
  const { all, byObfuscation, noReuse } = json as Scores
  const figures: Figures = { all: all.plagdet, 'no alarm': 1 - noReuse.falseAlarms / noReuse.pairs }
  for (const [level, part] of Object.entries(byObfuscation)) figures[level] = part.plagdet
  figures['one over granularity'] = 1 / all.granularity
  return figures
}

if (isMain(import.meta.url)) measure()
