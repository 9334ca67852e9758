import { isProse } from '../plain/words.ts'

const TIMES =
  'time, [itemprop="datePublished"], [itemprop="dateModified"], [property$="datePublished"], [property$="dateModified"], abbr[title][class*="publish" i], abbr[title][class*="updated" i], [class~="dt-published"], [class~="dt-updated"]'
/** Boxes whose times are those of something else. */
const ELSEWHERE =
  'aside, footer, nav, dialog, [class*="comment" i], [class*="related" i], [class*="ticker" i], [class*="trending" i], [class*="most-read" i], [class*="recommend" i], [class*="sidebar" i], [class*="card" i], [itemtype$="Comment"]'
/** Longest way up from a headline to the box that it shares with its stamp. */
const NEAR = 4

/**
 * When the story came out and was changed, as `<time>` and other mark-up of the page's head says. Times of comments,
 * of cards that lead to other stories and of what the text tells are not the story's.
 */
export function readTimes(document: Document): { published: string | null; updated: string | null } {
  const out: { published: string | null; updated: string | null } = { published: null, updated: null }
  const heading = document.querySelector('h1')
  const home = homeOf(document, heading)
  let plain: string | null = null
  let n = 0
  for (const element of document.querySelectorAll(TIMES)) {
    if (++n > 50) break
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      (/^ABBR$/i.test(element.tagName) ? element.getAttribute('title') : null) ??
      element.textContent
    if (!value || value.length > 100 || !/\d{4}/.test(value)) continue
    if (element.closest(ELSEWHERE) || !isAtHome(element, home)) continue
    const says = labelOf(element)
    if (says) out[says] ??= value
    else if (!plain && isBesideHeading(element, heading, home) && !isTold(element)) plain = value
  }
  out.published ??= plain
  return out
}

/** The element of the story: that of the headline, or the only one, or none. */
function homeOf(document: Document, heading: Element | null): Element | null {
  const around = heading?.closest('article')
  if (around) return around
  const all = [...document.querySelectorAll('article')].slice(0, 50)
  return all.length === 1 ? all[0]! : null
}

/** Not in the element of another story. */
function isAtHome(element: Element, home: Element | null): boolean {
  const around = element.closest('article')
  return around === null || around === home
}

function labelOf(element: Element): 'published' | 'updated' | null {
  const own = namesOf(element)
  const before = (element.previousSibling?.textContent ?? '').slice(-40)
  for (const says of [own, before, namesOf(element.parentElement)]) {
    // themes name one moment "published updated" where nothing was changed since
    if (/publish|pubdate|posted|created/i.test(says)) return 'published'
    if (/modif|updat/i.test(says)) return 'updated'
  }
  return element.hasAttribute('pubdate') ? 'published' : null
}

const namesOf = (element: Element | null): string =>
  element
    ? ['class', 'itemprop', 'property', 'id', 'data-testid'].map(a => element.getAttribute(a) ?? '').join(' ')
    : ''

/** In the story's element, or a few steps from its headline. */
function isBesideHeading(element: Element, heading: Element | null, home: Element | null): boolean {
  if (home?.contains(element)) return true
  let at: Element | null = heading?.parentElement ?? null
  for (let up = 0; up < NEAR && at && !/^(?:BODY|HTML)$/i.test(at.tagName); up++, at = at.parentElement)
    if (at.contains(element)) return true
  return false
}

/** A day that running text tells of. */
const isTold = (element: Element): boolean => isProse((element.closest('p')?.textContent ?? '').trim())
