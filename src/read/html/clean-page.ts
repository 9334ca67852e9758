import { toLines } from './to-lines.ts'

/** Lines that were taken out of a page before its article was looked for, in document order. */
export interface Removed {
  lines: string[]
}

/** Elements that hold no article text, wherever they stand. */
const DEAD = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME OBJECT EMBED CANVAS BUTTON INPUT SELECT TEXTAREA FORM NAV DIALOG AMP-AD AMP-EMBED AMP-LIST AMP-SIDEBAR AMP-SOCIAL-SHARE AMP-CONSENT AMP-USER-NOTIFICATION'.split(
    ' ',
  ),
)

/** Words in a class, id or data attribute by which pages name their furniture; whole words of the name. */
const JUNK =
  /(?:^|[\s_-])(?:related(?!-to)|recirc\w*|recommend(?:ed|ations?)?|most-?(?:read|popular|viewed|shared)|newsletter\w*|sign-?up|subscri(?:be|ption)\w*|promo\w*|share|sharing|sharebar|share-?(?:bar|buttons?|links?|tools?)|social(?:-?(?:bar|links|share|media|buttons?|icons?))?|addthis\w*|sharedaddy|comments?|disqus\w*|caption\w*|wp-caption-text|photo-?credits?|image-?credits?|figcaption|breadcrumbs?|advert\w*|ads?|ad-?(?:slot|unit|wrapper|container|box)|sponsor(?:ed)?|outbrain\w*|taboola\w*|cookies?|consent|gdpr|skip-?(?:link|nav|to-content)|sr-only|screen-reader(?:-text)?|visually-?hidden|print-only|toolbar|sidebar|read-?(?:more|also|next)|also-?read|trending|popup|modal|author-?(?:bio|box|info|card)|about-?author|byline|dateline|timestamp|entry-(?:meta|footer|tags)|post-(?:meta|tags|nav\w*)|article-(?:meta|tags|topics)|tag-?(?:list|cloud|links)|tags|inline-?(?:promo|related|newsletter)|jp-relatedposts|pagination|pager|post-?navigation|jump-?links?|video-?(?:player|caption)|gallery-caption|paywall-\w+|cta|teaser|standfirst|dek|deck|sub-?title|sub-?headline)(?=$|[\s_-]|\d)/i

/** Names that look like furniture on elements that hold the article itself. */
const BODY =
  /article-?(?:body|content|text)|entry-content|post-?(?:body|content)|story-?(?:body|content|text)|main-?content|articlebody/i

/**
 * Takes out what a page names as furniture: dead elements, captions, boxes whose class or id says what they are.
 * An element that holds a large part of the page's paragraphs stays, whatever it is called.
 */
export function cleanPage(document: Document): Removed {
  const body = document.body
  const lines: string[] = []
  const weight = textOf(body)
  const doomed: Element[] = []
  let node: Element | null = body
  while (node) {
    const element: Element = node
    const junk = element !== body && isJunk(element, weight)
    if (junk) doomed.push(element)
    node = (junk ? null : element.firstElementChild) ?? following(element, body)
  }
  for (const box of findSignUps(body, weight)) if (!doomed.some(d => d.contains(box))) doomed.push(box)
  for (const list of findCardLists(body, weight)) if (!doomed.some(d => d.contains(list))) doomed.push(list)
  const comments = findComments(body)
  if (comments && !doomed.some(d => d.contains(comments))) doomed.push(comments)
  for (const element of doomed) {
    const { tagName } = element
    if (!DEAD.has(tagName.toUpperCase())) {
      if (lines.length < 200 && textOf(element) <= 4000) lines.push(...toLines(element).map(l => l.text))
    }
    element.remove()
  }
  return { lines }
}

/** Boxes around a field for one's address: the largest element that holds little else. */
function findSignUps(body: Element, weight: number): Element[] {
  const out: Element[] = []
  for (const field of [...body.querySelectorAll('input[type="email"], input[name*="email" i]')].slice(
    0,
    10,
  )) {
    let box: Element | null = null
    let at = field.parentElement
    while (at && at !== body && !/^(?:ARTICLE|MAIN)$/i.test(at.tagName) && !at.querySelector('h1')) {
      if (textOf(at) > Math.min(400, Math.max(250, weight * 0.15))) break
      box = at
      at = at.parentElement
    }
    if (box && textOf(box) > 0) out.push(box)
  }
  return out
}

const REPLY = /^\s*(?:reply|antworten|répondre|responder|rispondi|svar|svara|beantwoorden|ответить)\s*$/i
const LEAST_REPLIES = 3

/** The box that holds what readers wrote: the smallest around all that offers to reply, where no headline is in it. */
function findComments(body: Element): Element | null {
  const replies = [...body.querySelectorAll('a, button')]
    .slice(0, 5000)
    .filter(e => (e.textContent ?? '').length < 30 && REPLY.test(e.textContent ?? ''))
  if (replies.length < LEAST_REPLIES) return null
  let box: Element | null = replies[0]!.parentElement
  while (box && box !== body && !replies.every(r => box!.contains(r))) box = box.parentElement
  if (!box || box === body || /^(?:ARTICLE|MAIN)$/i.test(box.tagName) || box.querySelector('h1')) return null
  return box
}

const LEAST_CARDS = 4
const CARD = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5'

/**
 * Rows of cards that lead to other stories: at least four siblings of one kind, each a heading that is a link and at
 * most a sentence or two, outside of which the page has an article of its own.
 */
function findCardLists(body: Element, weight: number): Element[] {
  const rows = new Set<Element>()
  for (const link of [...body.querySelectorAll(CARD)].slice(0, 400)) {
    let at: Element | null = link
    for (let up = 0; up < 6 && at?.parentElement && at.parentElement !== body; up++, at = at.parentElement) {
      const row: Element = at.parentElement
      if (rows.has(row)) break
      if (row.children.length < LEAST_CARDS) continue
      const { tagName } = at
      const cards = [...row.children].filter(c => c.tagName === tagName && c.querySelector(CARD))
      if (cards.length >= LEAST_CARDS && cards.length >= row.children.length * 0.7) {
        rows.add(row)
        break
      }
    }
  }
  const lists = [...rows].filter(
    row =>
      !row.querySelector('h1') &&
      !/^(?:ARTICLE|MAIN)$/i.test(row.tagName) &&
      [...row.children].every(c => textOf(c) <= 400),
  )
  const cards = lists.reduce((n, row) => n + textOf(row), 0)
  return lists.length && weight - cards >= 120 ? lists : []
}

function following(element: Element, root: Element): Element | null {
  let at: Element | null = element
  while (at && at !== root) {
    if (at.nextElementSibling) return at.nextElementSibling
    at = at.parentElement
  }
  return null
}

function isJunk(element: Element, weight: number): boolean {
  const tag = element.tagName.toUpperCase()
  if (DEAD.has(tag)) return tag !== 'FORM' || textOf(element) < weight * 0.3
  if (tag === 'FIGCAPTION') return true
  if (tag === 'HEADER' || tag === 'FOOTER') return textOf(element) < weight * 0.1
  if (tag === 'ARTICLE' || tag === 'MAIN') return false
  const role = element.getAttribute('role')
  if (
    role &&
    /^(?:navigation|complementary|banner|contentinfo|dialog|alert|menu|menubar|toolbar|search)$/.test(role)
  )
    return textOf(element) < weight * 0.25
  if (/^\s*NOT\b/.test(element.getAttribute('amp-access') ?? '')) return true
  if (isHidden(element)) return textOf(element) < weight * 0.25
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (name.length < 3 || name.length > 600 || BODY.test(name)) return false
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
  return JUNK.test(words) && textOf(element) < weight * 0.12
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  )
}

/** The length of an element's text, scripts apart. */
function textOf(element: Element): number {
  let n = 0
  let node: Node | null = element.firstChild
  while (node) {
    if (node.nodeType === 3) n += (node as Text).data.trim().length
    const skip = node.nodeType === 1 && DEAD.has((node as Element).tagName.toUpperCase())
    if (!skip && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode
    if (!node || node === element) break
    node = node.nextSibling
  }
  return n
}
