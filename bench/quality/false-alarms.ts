/**
 * Counts events found in sentences of news that tell none: 200 of them, marked by eye (`no-event-sentences.json` holds
 * fingerprints of ids, which hold words of headlines, and offsets; the texts are read from the corpus where it is there).
 *
 *     npx tsx bench/quality/false-alarms.ts [-v]
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { annotate } from '../../src/annotate/index.ts'
import { fingerprint } from '../../src/text/hash.ts'
import { corpusFile, isMain, readLines, root, type Figures } from '../support/corpus.ts'

interface Marked {
  corpus: string
  sentences: [idPrint: string, start: number, end: number][]
}

/** The share of sentences that are given no event; each is read within its report, as a user's would be. */
export function measure(verbose = false): Figures | null {
  const marked = JSON.parse(
    readFileSync(path.join(root, 'bench/quality/no-event-sentences.json'), 'utf8'),
  ) as Marked
  const file = corpusFile(marked.corpus)
  if (!file) return null
  const wanted = new Map<string, [number, number][]>()
  for (const [id, start, end] of marked.sentences) wanted.set(id, [...(wanted.get(id) ?? []), [start, end]])
  let quiet = 0
  for (const { id, text } of readLines<{ id: string; text: string }>(file)) {
    const places = wanted.get(fingerprint(id))
    if (!places) continue
    const { events } = annotate({ id, text, language: 'en', publishedAt: null })
    for (const [start, end] of places) {
      const found = events.filter(e => e.trigger.start >= start && e.trigger.end <= end)
      if (found.length === 0) quiet++
      else if (verbose)
        for (const e of found)
          console.log(
            `${e.kind} (${text.slice(e.trigger.start, e.trigger.end)}) in: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
          )
    }
  }
  const share = quiet / marked.sentences.length
  if (isMain(import.meta.url))
    console.log(
      `false alarms: ${marked.sentences.length - quiet} of ${marked.sentences.length} sentences (${((1 - share) * 100).toFixed(1)} %)`,
    )
  return { 'no alarm': share }
}

if (isMain(import.meta.url)) measure(process.argv.includes('-v'))
