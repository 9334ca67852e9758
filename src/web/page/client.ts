/**
 * What the page does beyond its links: a passage opens its report alone in the pane, its words marked; j and
 * k go through the variants, h and l through the witnesses of one; Escape leads back. It knows nothing but
 * the page it stands in. Shipped as text (scripts/generate-page.ts), so it imports nothing.
 */
export function startReading(page: Document): void {
  const view = page.defaultView!
  const pane = page.getElementById('reading')!
  const close = page.getElementById('close')!
  const reports = [...pane.querySelectorAll<HTMLElement>('article.report')]
  const tabs = [...pane.querySelectorAll<HTMLAnchorElement>('.tabs a')]
  const variants = [...page.querySelectorAll<HTMLElement>('.variant')]
  const narrow = view.matchMedia('(max-width: 63.99rem)')
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)')
  let opener: HTMLElement | null = null

  page.documentElement.classList.add('live')
  close.hidden = false

  function show(report: HTMLElement): void {
    for (const r of reports) r.hidden = r !== report
    for (const tab of tabs)
      if (tab.hash === `#${report.id}`) tab.setAttribute('aria-current', 'true')
      else tab.removeAttribute('aria-current')
  }

  function mark(number: string | null): HTMLElement | null {
    for (const old of pane.querySelectorAll('.on')) old.classList.remove('on')
    if (number === null) return null
    const found = [...pane.querySelectorAll<HTMLElement>(`[data-p~="${number}"]`)]
    for (const part of found) part.classList.add('on')
    return found[0] ?? null
  }

  function scrollPane(to: HTMLElement | null): void {
    const top = to
      ? pane.scrollTop +
        to.getBoundingClientRect().top -
        pane.getBoundingClientRect().top -
        pane.clientHeight / 3
      : 0
    pane.scrollTo({ top, behavior: calm.matches ? 'auto' : 'smooth' })
  }

  /** Opens a report, or the passage `p12` in it; `move` takes the focus there. */
  function open(anchor: string, from: HTMLElement | null, move: boolean): boolean {
    const target = page.getElementById(anchor)
    const report = target?.closest<HTMLElement>('article.report')
    if (!target || !report) return false
    const wasHidden = report.hidden
    show(report)
    const words = mark(/^p\d+$/.test(anchor) ? anchor.slice(1) : null)
    if (from && !pane.contains(from)) opener = from
    if (narrow.matches) page.documentElement.classList.add('reading')
    if (wasHidden) pane.scrollTop = 0
    scrollPane(words)
    for (const old of page.querySelectorAll('a.passage[aria-current], a.siglum[aria-current]'))
      old.removeAttribute('aria-current')
    from?.setAttribute('aria-current', 'true')
    if (move || narrow.matches) {
      const focus = words ?? report
      focus.tabIndex = -1
      focus.focus({ preventScroll: true })
    }
    view.history.replaceState(null, '', `#${anchor}`)
    return true
  }

  function leave(): void {
    page.documentElement.classList.remove('reading')
    mark(null)
    opener?.removeAttribute('aria-current')
    opener?.focus({ preventScroll: !narrow.matches })
  }

  page.addEventListener('click', event => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const anchor = link.hash.slice(1)
    if (/^v\d+$/.test(anchor)) {
      const variant = page.getElementById(anchor)
      if (!variant) return
      event.preventDefault()
      page.documentElement.classList.remove('reading')
      go(variant, false)
    } else if (open(anchor, link, event.detail === 0)) event.preventDefault()
  })
  close.addEventListener('click', leave)

  function go(variant: HTMLElement, opens: boolean): void {
    variant.focus({ preventScroll: true })
    variant.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' })
    if (opens && !narrow.matches) step(variant, 0)
  }

  /** Shows a witness of a variant: the first (0), the next (1), the one before (-1). */
  function step(variant: HTMLElement, by: -1 | 0 | 1): void {
    const links = [...variant.querySelectorAll<HTMLAnchorElement>('a.siglum')]
    const now = links.findIndex(l => l.hasAttribute('aria-current'))
    const link = links[by === 0 ? 0 : Math.max(0, Math.min(links.length - 1, now + by))]
    if (link) open(link.hash.slice(1), link, false)
  }

  page.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return leave()
    const here = variants.indexOf((page.activeElement ?? page.body).closest<HTMLElement>('.variant')!)
    const current = here < 0 && opener ? variants.indexOf(opener.closest<HTMLElement>('.variant')!) : here
    if (event.key === 'j' || event.key === 'k') {
      const next = current < 0 ? 0 : current + (event.key === 'j' ? 1 : -1)
      const variant = variants[Math.max(0, Math.min(variants.length - 1, next))]
      if (variant) go(variant, true)
    } else if ((event.key === 'h' || event.key === 'l') && current >= 0)
      step(variants[current]!, event.key === 'l' ? 1 : -1)
    else return
    event.preventDefault()
  })

  if (reports[0]) show(reports[0])
  if (view.location.hash) open(view.location.hash.slice(1), null, false)
}
