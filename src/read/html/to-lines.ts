import type { Line } from '../plain/lines.ts'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL BR'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS AUDIO VIDEO MATH SELECT BUTTON INPUT TEXTAREA HEAD TITLE META LINK MAP'.split(
    ' ',
  ),
)

/** A line of a page with the element that it stands in. */
export interface ElementLine extends Line {
  element: Element
  /** true when all of it is the text of links */
  linked: boolean
}

/**
 * The text of an element as lines, one for each block, in document order. White space is collapsed as a browser
 * does it; nothing but text comes through. Walks without recursion, so that depth costs no stack.
 *
 * @param apart - part the texts of spans that touch, as in "Published 14:05 CET" and "Updated 15:10" side by side; for
 *   lines in which facts are looked for, not for the article's own words
 */
export function toLines(root: Element, { apart = false } = {}): ElementLine[] {
  const lines: ElementLine[] = []
  let text = ''
  let element: Element = root
  let gap = false
  let links = 0
  let unlinked = false
  let blank = true
  const flush = (): void => {
    const line = text.replace(/[ \t\n\r\f]+/g, ' ').trim()
    if (line) {
      lines.push({ text: line, gap, element, linked: !unlinked })
      gap = false
    }
    text = ''
    unlinked = false
    blank = true
  }
  const leave = (tagName: string): void => {
    if (BLOCKS.has(tagName)) flush()
    else if (tagName === 'A') links--
  }
  let node: Node | null = root.firstChild
  while (node) {
    let down: Node | null = null
    if (node.nodeType === 3) {
      const { data } = node as Text
      const ink = /\S/.test(data)
      if (ink && blank) element = node.parentElement ?? root
      if (ink) blank = false
      if (ink && !links) unlinked = true
      text += data
    } else if (node.nodeType === 1 && !SKIPPED.has((node as Element).tagName.toUpperCase())) {
      const tagName = (node as Element).tagName.toUpperCase()
      if (BLOCKS.has(tagName)) {
        flush()
        gap ||= tagName !== 'BR' && tagName !== 'LI' && tagName !== 'TR'
      } else if (tagName === 'TD' || tagName === 'TH') text += ' '
      else if (apart && tagName === 'SPAN' && node.previousSibling?.nodeName === 'SPAN') text += ' | '
      else if (isGlued(text, node as Element)) text += ' '
      down = node.firstChild
      if (down && tagName === 'A') links++
    }
    if (down) {
      node = down
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== root) leave((node as Element).tagName.toUpperCase())
    }
    if (!node || node === root) break
    node = node.nextSibling
  }
  flush()
  return lines
}

/**
 * A date or a span that begins where the one before ends, with no white space but a margin between: "By Runa Falk" and
 * "2 March". A letter set large at the beginning of a word is no such span.
 */
function isGlued(text: string, element: Element): boolean {
  const tagName = element.tagName.toUpperCase()
  if (
    tagName !== 'TIME' &&
    !(tagName === 'SPAN' && element.previousSibling?.nodeName.toUpperCase() === 'SPAN')
  )
    return false
  return /[\p{Ll}\d]{2}$/u.test(text.slice(-4)) && /^[\p{Lu}\d]/u.test(element.textContent ?? '')
}
