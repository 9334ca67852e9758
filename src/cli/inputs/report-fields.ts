import { detectLanguage } from '../../read/index.ts'
import type { Report } from '../../record/index.ts'
import { LineError, optionalField, stringField } from '../ndjson.ts'

/**
 * A report from the fields of a line: `{ id, text, title?, publisher?, publishedAt?, language? }`. The text
 * is taken exactly as given, so that passages point into what the caller holds.
 *
 * @param where - what the value is called in the message when it is no such object
 * @throws {LineError} when id or text is missing, or a field is no string
 */
export function reportFields(value: unknown, where: string): Report {
  if (!value || typeof value !== 'object' || Array.isArray(value))
    throw new LineError(`${where} must be an object with id and text`)
  const fields = value as { [field: string]: unknown }
  const id = typeof fields['id'] === 'number' ? String(fields['id']) : stringField(fields, 'id')
  const text = stringField(fields, 'text')
  return {
    id,
    source: optionalField(fields, 'source') ?? id,
    publisher: optionalField(fields, 'publisher'),
    title: optionalField(fields, 'title'),
    byline: optionalField(fields, 'byline'),
    publishedAt: optionalField(fields, 'publishedAt'),
    updatedAt: optionalField(fields, 'updatedAt'),
    dateline: optionalField(fields, 'dateline'),
    language: optionalField(fields, 'language') ?? languageOf(text),
    text,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    notices: [],
    furniture: [],
  }
}

/** Fewer characters than this tell no language for certain: what is so short counts as English. */
const TELLING = 120
/** Words that English text cannot do without and that other languages lack. */
const ENGLISH = /\b(?:the|and|of|that|was|were|with|has|have|they|this)\b/gi

/** A line that is read in the wrong language is lost, so a text is another only where English speaks against it. */
function languageOf(text: string): string {
  const sample = text.slice(0, 4000)
  const words = sample.split(/\s+/).length
  if (text.length < TELLING || (sample.match(ENGLISH)?.length ?? 0) > words * 0.02) return 'en'
  const language = detectLanguage(text)
  return language === 'und' ? 'en' : language
}
