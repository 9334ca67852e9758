/**
 * Scores the article text of pages against the development half of the extraction benchmark with its own scorer,
 * and times it against Readability with linkedom alone in the same run.
 *
 *     npx tsx bench/quality/extraction.ts
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extractReport } from '../../src/read/html/extract.ts'
import { corpusFile, isMain, readLines, runScorer, type Figures } from '../support/corpus.ts'

interface Page {
  id: string
  url: string
  html: string
}

/** F1, precision and recall of 4-word shingles, and pages a second of ours and of the library alone. */
export function measure(): Figures | null {
  const gold = corpusFile('article-extraction/dev.jsonl.gz')
  if (!gold) return null
  const pages = readLines<Page>(gold)
  const ours = (): { id: string; articleBody: string }[] =>
    pages.map(({ id, html, url }) => ({ id, articleBody: extractReport({ html, url }).text }))
  const library = (): void => {
    for (const { html } of pages)
      new Readability((parseHTML(html) as unknown as { document: Document }).document).parse()
  }
  const predictions = ours()
  library()
  const { f1, precision, recall } = runScorer(gold, predictions).json as Figures
  // turn by turn, so that what else the machine does falls on both
  const seconds = { ours: 0, library: 0 }
  const time = (whose: keyof typeof seconds, run: () => void): void => {
    const start = performance.now()
    run()
    seconds[whose] += (performance.now() - start) / 1000
  }
  for (let round = 0; round < 3; round++) {
    time('library', library)
    time('ours', ours)
  }
  return { f1: f1!, precision: precision!, recall: recall!, speedRatio: seconds.library / seconds.ours }
}

if (isMain(import.meta.url)) {
  const figures = measure()
  if (figures) for (const [name, value] of Object.entries(figures)) console.log(`${name} ${value.toFixed(4)}`)
}
