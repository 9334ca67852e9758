const MARKS =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [class*="byline" i], [class*="author-name" i], [class*="author__name" i], [data-testid*="byline" i]'

/**
 * Who the mark-up of a page's head names as authors, where neither JSON-LD nor meta tags do. Boxes behind the article
 * ("about the author", cards of other stories) are not looked at: what counts stands in the article or beside its
 * headline, and is nothing but names.
 */
export function findMarkedByline(document: Document): string[] {
  const headings = document.querySelectorAll('h1')
  if (headings.length !== 1) return []
  const out: string[] = []
  let at = 0
  for (const element of document.querySelectorAll(MARKS)) {
    if (++at > 40) break
    if (
      element.closest('aside, footer, nav, li, [class*="related" i], [class*="comment" i], [class*="card" i]')
    )
      continue
    if (element.querySelector('[rel~="author"], [itemprop="name"]')) continue
    const scope = element.closest('article, main') ?? element.parentElement?.parentElement
    if (scope !== headings[0]!.closest('article, main') && !scope?.contains(headings[0]!)) continue
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    const names = text
      .replace(/^(?:(?:written |words |story |posted )?by:?|von|par|por)\s/i, '')
      .split(/\s*(?:,|&|\band\b|\||·)\s*/)
      .filter(Boolean)
    if (names.length <= 6 && names.every(n => NAME.test(n)))
      for (const n of names) if (!out.includes(n)) out.push(n)
  }
  return out.slice(0, 8)
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|der|den|la|le|bin|al|el)){1,4}$/u
