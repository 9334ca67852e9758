import { pageFurniture } from '../../lexicons/en/page-furniture.ts'
import { LABEL_WORDS, OTHER, PUBLISHED, UPDATED } from './labels.ts'
import { WEEKDAYS } from './names.ts'
import { findStamps, type DateOrder } from './parse-stamp.ts'

/** A date in a line of stamps, with the label that stands before it. */
export interface LabelledStamp {
  iso: string | null
  label: 'published' | 'updated' | null
}

/** A line that says when a page was published or updated. `rest` holds its other pieces: a byline, an outlet. */
export interface StampLine {
  stamps: LabelledStamp[]
  rest: string[]
}

const RELATIVE =
  /^\W{0,3}(?:(?:last\s)?(?:updated|published|posted|modified)\s?:?\s)?(?:(?:about\s|over\s)?(?:\d{1,2}|an?|one|two|three|few|a few)\s?(?:s|m|h|d|w|sec|secs|min|mins|hr|hrs|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\s(?:ago)|just now|moments ago|today(?:\sat)?[\s,]{0,2}(?:\d{1,2}[:.]\d{2}.{0,12})?|yesterday(?:\sat)?[\s,]{0,2}(?:\d{1,2}[:.]\d{2}.{0,12})?)\W{0,3}$/i
const TIME_ONLY =
  /^\W{0,3}(?:(?:last\s)?(?:updated|published|posted)\s?:?\s)?(?:at\s)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,5}(?:[+-]\d{1,2})?\)?)?(?:,?\s(?:today|yesterday))?\W{0,3}$/u
const MONTH_DAY =
  /^\W{0,3}(?:(?:last\s)?(?:updated|published|posted)\s?:?\s)?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?)(?:[\s,|·•at-]{1,5}\d{1,2}[:.]\d{2}.{0,14})?\W{0,3}$/i
const SECTIONS = new Set<string>([...pageFurniture.sections, ...pageFurniture.labels])

/**
 * Reads a line that consists of dates, their labels and little else; null for every other line, running text
 * with a date in it above all.
 *
 *     By Lea Brandt | Published 3 March 2025 14:05 CET | Updated 15:10
 *     rest            published ~~~~~~~~~~~~~~~~~~~~~~
 */
export function parseStampLine(line: string, order: DateOrder | null): StampLine | null {
  if (line.length > 240) return null
  if (!/\d|\bago\b|\bnow\b|today|yesterday/i.test(line)) return null
  if (line.length <= 80 && (RELATIVE.test(line) || TIME_ONLY.test(line) || MONTH_DAY.test(line)))
    return { stamps: [], rest: [] }
  const found = findStamps(line, order)
  if (!found.length) return null
  const stamps: LabelledStamp[] = []
  let at = 0
  let left = ''
  for (const stamp of found) {
    const before = line.slice(at, stamp.start)
    const label = labelOf(before)
    stamps.push(label === 'other' ? { iso: null, label: null } : { iso: stamp.iso, label })
    left += before + ' | '
    at = stamp.end
  }
  left += line.slice(at)
  const rest = left
    .split(/\s*[|·•/;()[\]>»\t]\s*|\s+[—–-]\s+|\s{2,}|,\s*$|^,|:\s*$/u)
    .map(piece =>
      piece
        .replace(/^[\s,:.—–-]+|[\s,:—–-]+$/g, '')
        .replace(
          /(?<=\S)\s+(?:(?:first|last|originally)\s)?(?:posted|published|updated|printed)(?:\son)?$/i,
          '',
        ),
    )
    .filter(piece => /[\p{L}\p{N}]/u.test(piece) && /[\p{L}\p{N}]/u.test(piece.replace(LABEL_WORDS, '')))
  return rest.length <= 5 && rest.every(isStampCompany) ? { stamps, rest } : null
}

/** What the words before a date say that it is; `other` for a word before a colon that is none of the known ones. */
function labelOf(before: string): LabelledStamp['label'] | 'other' {
  if (OTHER.test(before)) return 'other'
  if (UPDATED.test(before)) return 'updated'
  if (PUBLISHED.test(before)) return 'published'
  const word = /(?:^|[|·•/;,(\s])(\p{L}{3,20})\s?:\s{0,3}$/u.exec(before)?.[1]?.toLowerCase()
  return word && !Object.hasOwn(WEEKDAYS, word) && !/[A-Z]{3}\s?:/.test(before) ? 'other' : null
}

/** What may stand beside a date in its line: a name, an outlet, a section, a reading time, another hour. */
function isStampCompany(piece: string): boolean {
  const words = piece.split(/\s+/)
  if (words.length > 9 || /[.!?]["”]?\s|["“”]/u.test(piece)) return false
  if (SECTIONS.has(piece.toLowerCase()) || /^\d{1,3}[\s-]?min(?:ute)?s?\b/i.test(piece)) return true
  if (/^(?:updated?|published|posted)?\s?:?\s?\d{1,2}[:.]\d{2}.{0,12}$/i.test(piece)) return true
  if (/^by\b/i.test(piece) || RELATIVE.test(piece)) return true
  return (
    words.length <= 6 &&
    words.every(
      w =>
        /^[^\p{Ll}]/u.test(w) ||
        /^(?:and|of|the|de|van|von|in|for|at|on|by|with|correspondent|reporter|editor|comments?|views?|read)$/u.test(
          w,
        ),
    )
  )
}
