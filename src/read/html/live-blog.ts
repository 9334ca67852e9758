import type { Entry } from '../../record/index.ts'
import { countWords, isProse } from '../plain/words.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'
import { parseStampLine } from '../stamps/stamp-line.ts'
import { toLines, type ElementLine } from './to-lines.ts'

/** An entry of a live blog as it stands on the page. */
export interface LiveEntry {
  at: string | null
  title: string | null
  lines: ElementLine[]
  /** lines set apart: its clock, words of buttons come later */
  aside: string[]
}

const MARKED = '[itemprop="liveBlogUpdate"], [itemtype$="LiveBlogPosting"] [itemtype$="BlogPosting"]'
const LEAST_ENTRIES = 3

/**
 * The entries of a live blog: elements that the mark-up names so, else the largest row of siblings that each hold a
 * time of their own and a sentence.
 *
 * @param isLive - the page says of itself that it is one (JSON-LD, "live" in its headline)
 * @returns entries in the order of the page; empty where the page is none
 */
export function findLiveEntries(document: Document, isLive: boolean): LiveEntry[] {
  const marked = [...document.querySelectorAll(MARKED)].slice(0, 2000)
  const elements = marked.length >= 2 ? marked : isLive ? findTimedRow(document) : []
  return elements.length >= (marked.length >= 2 ? 2 : LEAST_ENTRIES) ? elements.map(readEntry) : []
}

function findTimedRow(document: Document): Element[] {
  const rows = new Map<Element, Set<Element>>()
  const times = [...document.querySelectorAll('time')].slice(0, 2000)
  for (const time of times) {
    let at: Element | null = time
    // the nearest ancestor that is one of several of its kind, each with a time
    for (let up = 0; up < 8 && at?.parentElement; up++, at = at.parentElement) {
      const row: Element = at.parentElement
      const like = rows.get(row)
      if (like) {
        like.add(at)
        break
      }
      const { tagName } = at
      const siblings = [...row.children].filter(s => s.tagName === tagName && s.querySelector('time'))
      if (siblings.length >= LEAST_ENTRIES) {
        rows.set(row, new Set(siblings))
        break
      }
    }
  }
  const words = (row: Set<Element>): number =>
    [...row].reduce((n, e) => n + Math.min(300, countWords(e.textContent ?? '')), 0)
  const best = [...rows.values()]
    .filter(row => [...row].filter(e => toLines(e).some(l => isProse(l.text))).length >= row.size * 0.6)
    .sort((a, b) => words(b) - words(a))[0]
  return best ? [...best] : []
}

function readEntry(element: Element): LiveEntry {
  const time = element.querySelector('time, [itemprop="datePublished"]')
  const stated = time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? null
  const heading = element.querySelector('[itemprop="headline"], h1, h2, h3, h4, h5, h6')
  const lines: ElementLine[] = []
  const aside: string[] = []
  for (const line of toLines(element)) {
    if (parseStampLine(line.text, null) || /^\d{1,2}[.:]\d{2}(?:\s?[ap]m)?$/i.test(line.text))
      aside.push(line.text)
    else lines.push(line)
  }
  const title = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return { at: parseFieldStamp(stated), title: title || null, lines, aside }
}

/**
 * Where the entries stand in the text that was read from their lines.
 *
 * @param owner - for each line that was read, the index of its entry, or -1 for the lead
 */
export function placeEntries(
  text: string,
  lines: readonly { text: string }[],
  owner: readonly number[],
  entries: readonly Pick<LiveEntry, 'at' | 'title'>[],
): Entry[] {
  const out = new Map<number, Entry>()
  let line = 0
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    let at = line
    while (at < lines.length && !lines[at]!.text.includes(paragraph)) at++
    if (at < lines.length) {
      line = at + 1
      const index = owner[at]!
      const entry = out.get(index)
      const end = start + paragraph.length
      if (entry) entry.end = end
      else if (index >= 0)
        out.set(index, { start, end, at: entries[index]!.at, title: entries[index]!.title })
    }
    start += paragraph.length + 2
  }
  return [...out.values()]
}
