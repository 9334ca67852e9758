import { foldText } from '../../text/fold.ts'
import { countWords } from '../plain/words.ts'
import type { ElementLine } from './to-lines.ts'

/**
 * Finds pull quotes: words of the article that stand a second time, large, in an element of their own, with the
 * speaker's name below. Only what stands elsewhere word for word is set apart.
 *
 * @returns indices of the lines to set aside
 */
export function findPullQuotes(lines: readonly ElementLine[]): Set<number> {
  const out = new Set<number>()
  let folded: string[] | null = null
  lines.forEach((line, i) => {
    const words = countWords(line.text)
    if (words < 4 || words > 60 || !isSetOff(line.element)) return
    folded ??= lines.map(l => bare(l.text))
    const own = folded[i]!
    if (
      own.length < 15 ||
      !folded.some((other, k) => k !== i && other.length > own.length && other.includes(own))
    )
      return
    out.add(i)
    const next = lines[i + 1]
    if (next && countWords(next.text) <= 8 && isSetOff(next.element) && !/[.!?]$/.test(next.text))
      out.add(i + 1)
  })
  return out
}

const bare = (text: string): string =>
  foldText(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function isSetOff(element: Element): boolean {
  let at: Element | null = element
  for (let up = 0; up < 4 && at; up++, at = at.parentElement) {
    if (/^(?:BLOCKQUOTE|ASIDE|Q|CITE)$/i.test(at.tagName)) return true
    if (/pull|quote/i.test(at.getAttribute('class') ?? '')) return true
  }
  return false
}

/**
 * Lines that stand between the article's first and last line on the page and were not taken for its own: boxes that
 * the search for the article dropped.
 *
 * @param whole - all lines of the page after its named furniture was taken out
 * @param kept - the lines of the article, in the order of the page
 */
export function findDropped(whole: readonly ElementLine[], kept: readonly { text: string }[]): string[] {
  if (!kept.length) return []
  const own = new Set(kept.map(l => l.text))
  const first = whole.findIndex(l => l.text === kept[0]!.text)
  const last = whole.findLastIndex(l => own.has(l.text))
  if (first < 0) return []
  return whole
    .slice(first, last + 1)
    .filter(l => !own.has(l.text))
    .map(l => l.text)
    .slice(0, 100)
}

const CONTAINER = 'ul, ol, dl, blockquote'

/** For each line the element whose children the article's paragraphs would be, and the list or quotation it is in. */
export interface Home {
  container: Element | null
  parent: Element | null
}

/** Where lines stand; to be asked before the search for the article, which takes the page apart. */
export const findHomes = (lines: readonly ElementLine[]): Home[] =>
  lines.map(({ element }) => {
    const container = element.closest(CONTAINER)
    return { container, parent: (container ?? element).parentElement }
  })

/**
 * Puts lists and quotations back that the search for the article dropped for being short: those that stand among its
 * paragraphs, as children of the same element, and lead nowhere.
 *
 * @param whole - all lines of the page, with their `homes`
 * @param kept - the lines of the article, in the order of the page
 */
export function restoreLists(
  whole: readonly ElementLine[],
  homes: readonly Home[],
  kept: readonly ElementLine[],
): ElementLine[] {
  const places = new Map(kept.map((l, i) => [l.text, i]))
  const paragraphs = new Map<Element, number>()
  const linked = new Set<Element>()
  whole.forEach((line, i) => {
    const { container, parent } = homes[i]!
    if (container && line.linked) linked.add(container)
    if (!container && parent && places.has(line.text) && countWords(line.text) >= 8)
      paragraphs.set(parent, (paragraphs.get(parent) ?? 0) + 1)
  })
  const after = new Map<number, ElementLine[]>()
  let last = -1
  whole.forEach((line, i) => {
    const place = places.get(line.text)
    const { container, parent } = homes[i]!
    if (place !== undefined) last = place
    else if (last >= 0 && container && parent && !linked.has(container) && paragraphs.has(parent))
      after.set(last, [...(after.get(last) ?? []), line])
  })
  return kept.flatMap((line, i) => [line, ...(after.get(i) ?? [])])
}
