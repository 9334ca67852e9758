import { isProse } from '../plain/words.ts'
import { toLines, type ElementLine } from './to-lines.ts'

/** Boxes beside the head whose dates are those of something else. */
const ELSEWHERE =
  'aside, footer, nav, dialog, [class*="comment" i], [class*="related" i], [class*="ticker" i], [class*="trending" i], [class*="most-read" i], [class*="recommend" i], [class*="sidebar" i]'
const MAX_LINES = 60
const MAX_BEFORE = 8
const MAX_FOOT = 15

/** A line that may say when the story came out; `sure` where it stands with the headline. */
export interface HeadLine {
  text: string
  sure: boolean
}

/**
 * The lines around a page's headline down to its first paragraphs: where it says when and by whom. The day of the
 * paper, which stands above the headline in a box of its own, is not sure to be the story's, nor are the last lines of
 * the story's element, of which only a label tells. Posts are left out.
 *
 *     Tuesday, March 11, 2025        not sure: the masthead
 *     Harbour · March 4, 2025        sure where it shares the headline's article
 *     LOCK GATE JAMS AT ORSUND
 *     By Runa Falk · March 4, 2025   sure
 *
 * To be asked before furniture is taken out: bylines and stamps stand in boxes.
 */
export function findHeadLines(document: Document): HeadLine[] {
  const lines = toLines(document.body, { apart: true })
  const at = lines.findIndex(l => l.element.closest('h1'))
  const home = at < 0 ? null : lines[at]!.element.closest('article, main')
  const before = lines
    .slice(Math.max(0, at - MAX_BEFORE), Math.max(0, at))
    .map(l => ({ text: l.text, sure: home?.contains(l.element) === true && !isElsewhere(l) }))
  const first = firstLines(lines.slice(at + 1))
  const last = home ? lines.findLastIndex(l => home.contains(l.element)) : -1
  const foot = lines
    .slice(Math.max(at + 1 + first.length, last + 1 - MAX_FOOT), last + 1)
    .filter(l => l.text.length <= 240 && !isElsewhere(l))
  return [
    ...before,
    ...first.map(({ text }) => ({ text, sure: at >= 0 })),
    ...foot.map(({ text }) => ({ text, sure: false })),
  ]
}

function firstLines(lines: readonly ElementLine[]): ElementLine[] {
  const out: ElementLine[] = []
  let prose = 0
  for (const line of lines.slice(0, MAX_LINES)) {
    if (isElsewhere(line)) continue
    if (isProse(line.text) && ++prose > 2) break
    if (!/\(@\w/.test(line.text)) out.push(line)
  }
  return out
}

const isElsewhere = ({ element }: ElementLine): boolean => element.closest(ELSEWHERE) !== null
