/**
 * Scores the events of `annotate` on single sentences coded by the PLOVER ontology: type, actors, recipients.
 *
 *     npx tsx bench/quality/events.ts
 */
import { annotate } from '../../src/annotate/index.ts'
import { corpusFile, isMain, readLines, runScorer, type Figures } from '../support/corpus.ts'

interface Scores {
  event: { accuracy: number; macroF1: number }
  actors: { pair: number; sourceAccuracy: number; targetAccuracy: number }
  full: number
}

/** Accuracy and macro F1 of the type, the share of sentences with both sides right, and with type and sides right. */
export function measure(): Figures | null {
  const file = corpusFile('plover/gsr.jsonl')
  if (!file) return null
  const lines = readLines<{ id: string; text: string }>(file).map(({ id, text }) => {
    const { entities, mentions, events } = annotate({ id, text, language: 'en', publishedAt: null })
    // the scorer compares words of the sentence: an actor's own name where it stands there ("Norway" before "Oslo", its
    // capital in place of it), else the longest name that it bears there
    const words = (entity: string): string => {
      const name = entities.find(e => e.id === entity)?.name
      if (name && mentions.some(m => m.entity === entity && text.slice(m.start, m.end) === name)) return name
      const own = mentions
        .filter(m => m.entity === entity && m.kind !== 'pronoun')
        .sort(
          (a, b) =>
            Number(b.kind === 'name') - Number(a.kind === 'name') || b.end - b.start - (a.end - a.start),
        )
      return own[0] ? text.slice(own[0].start, own[0].end) : (entities.find(e => e.id === entity)?.name ?? '')
    }
    return {
      id,
      events: events.map(({ kind, actors, recipients }) => ({
        event: kind,
        source: actors.map(words),
        target: recipients.map(words),
      })),
    }
  })
  const { json, text } = runScorer(file, lines)
  if (isMain(import.meta.url)) process.stdout.write(text)
  const { event, actors, full } = json as Scores
  return { accuracy: event.accuracy, 'macro F1': event.macroF1, pair: actors.pair, 'event and pair': full }
}

if (isMain(import.meta.url)) measure()
