import { annotate } from '../../src/annotate/index.ts'
import { collate, type Witness } from '../../src/collate/index.ts'
import type { Report } from '../../src/record/index.ts'

/** A report of the given words; `publishedAt` is an ISO stamp. */
export function reportOf(id: string, text: string, publishedAt: string | null = null): Report {
  return {
    id,
    source: `${id}.txt`,
    publisher: null,
    title: null,
    byline: null,
    publishedAt,
    updatedAt: null,
    dateline: null,
    language: 'en',
    text,
    words: text.split(/\s+/).length,
    notices: [],
    furniture: [],
  }
}

/** The report with what was found in it. */
export const witnessOf = (id: string, text: string, publishedAt: string | null = null): Witness => {
  const report = reportOf(id, text, publishedAt)
  return { report, annotations: annotate(report) }
}

/** Reports "a", "b", … of one story, held against each other. */
export const collateTexts = (texts: readonly string[], stamps: readonly (string | null)[] = []) =>
  collate(texts.map((text, i) => witnessOf(String.fromCharCode(97 + i), text, stamps[i] ?? null)))
