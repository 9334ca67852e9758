import { countWords, endsSentence, isProse } from '../plain/words.ts'
import type { ElementLine } from './to-lines.ts'

/**
 * Finds the lines of an article that only lead elsewhere: paragraphs that are one link, and lists of links.
 *
 *     <p><a>PORT UNION SETS DATE FOR VOTE</a></p>      set aside
 *     <p>The union <a>set a date</a> for the vote.</p>  text
 *
 * A page made of links (a list article, a table of contents with its chapters) keeps them: the rule holds only
 * where links are the exception.
 *
 * @returns indices of the lines to set aside
 */
export function findLinkLines(lines: readonly ElementLine[]): Set<number> {
  const out = new Set<number>()
  // chapters of a list article: headings that are links, each with its own text below
  const chapters = lines.flatMap((l, i) =>
    l.linked && isHeading(l.element) && lines[i + 1] && !lines[i + 1]!.linked && isProse(lines[i + 1]!.text)
      ? [i]
      : [],
  )
  const hasChapters = chapters.length >= 4
  lines.forEach((line, i) => {
    const words = countWords(line.text)
    if (
      line.linked &&
      !(hasChapters && chapters.includes(i)) &&
      words >= 4 &&
      words <= 30 &&
      !/^["“‘']|^https?:/u.test(line.text) &&
      !endsSentence(line.text.replace(/\?$/, ''))
    )
      out.add(i)
  })
  const text = lines.filter((line, i) => !out.has(i) && countWords(line.text) >= 12).length
  return out.size <= Math.max(2, text * 0.6) ? out : new Set()
}

const isHeading = (element: Element): boolean => element.closest('h1, h2, h3, h4, h5, h6') !== null
