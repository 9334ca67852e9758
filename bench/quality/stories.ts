/**
 * Scores the grouper on the development articles, from ids and texts alone: as each came in, and settled.
 *
 *     npx tsx bench/quality/stories.ts
 */
import { createGrouper } from '../../src/story/index.ts'
import { corpusFile, isMain, readLines, runScorer, type Figures } from '../support/corpus.ts'

interface Scores {
  bcubed: { precision: number; recall: number; f1: number }
}

/** BCubed F1 of both ways; null when the corpus is not here. */
export function measure(): Figures | null {
  const file = corpusFile('ecbplus/dev.jsonl.gz')
  if (!file) return null
  const grouper = createGrouper()
  const score = (lines: { id: string; cluster: string }[]) => {
    const { text, json } = runScorer(file, lines)
    if (isMain(import.meta.url)) process.stdout.write(text)
    return (json as Scores).bcubed.f1
  }
  const online = readLines<{ id: string; text: string }>(file).map(({ id, text }) => ({
    id,
    cluster: grouper.add({ id, text }),
  }))
  return {
    online: score(online),
    settled: score(grouper.settle().map(({ id, story }) => ({ id, cluster: story }))),
  }
}

if (isMain(import.meta.url)) measure()
