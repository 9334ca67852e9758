/** Tags that may stand inside one another without end; those that close each other do not count. */
const AUTO_CLOSED = new Set(
  'p li td tr th dt dd option thead tbody tfoot br hr img input meta link area base col embed source track wbr param'.split(
    ' ',
  ),
)

/**
 * How many tags a page has, how deep they stand inside one another, and what that costs whoever asks each element for
 * all that is in it: the squares of the depths added up. From a scan that keeps no tree.
 */
export function measureMarkup(html: string): { tags: number; depth: number; cost: number } {
  let tags = 0
  let depth = 0
  let deepest = 0
  let cost = 0
  for (const m of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})/g)) {
    tags++
    if (AUTO_CLOSED.has(m[2]!.toLowerCase())) cost += depth * depth
    else if (m[1]) depth = Math.max(0, depth - 1)
    else {
      deepest = Math.max(deepest, ++depth)
      cost += depth * depth
    }
  }
  return { tags, depth: deepest, cost }
}

const BLOCK =
  /^\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|main|aside|nav|blockquote|figure|figcaption|br|hr|dd|dt|pre|form|title)$/
const HIDDEN = /^(?:script|style|template|noscript|svg|iframe|textarea|select|button)$/
const ENTITIES: { [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  copy: '©',
}

/**
 * The text of mark-up that is too deep or too large for a tree, one line for each block. Linear in its length;
 * scripts and styles are dropped with their content.
 */
export function stripTags(html: string): string {
  const out: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    out.push(html.slice(at, open))
    const close = html.indexOf('>', open)
    if (close < 0) return decodeEntities(out.join(''))
    const name =
      /^<(\/?[a-zA-Z][a-zA-Z0-9]{0,20})/.exec(html.slice(open, open + 24))?.[1]?.toLowerCase() ?? ''
    at = close + 1
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      if (end < 0) break
      at = end + 3
    } else if (HIDDEN.test(name)) {
      const end = endOf(html, name, at)
      if (end < 0) return decodeEntities(out.join(''))
      at = end
    } else if (BLOCK.test(name)) out.push('\n')
  }
  out.push(html.slice(at))
  return decodeEntities(out.join(''))
}

/** Where `</name` begins after `from`, -1 if nowhere. */
function endOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, dec?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : all
      const code = dec ? Number(dec) : parseInt(hex!, 16)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : all
    },
  )
}

/** True for a body in mark-up: a paragraph's or block's tag in it. */
export const isMarkup = (text: string): boolean =>
  /<(?:p|div|br|h[1-6]|article|html|ul|blockquote)(?:\s[^<>]{0,300})?\/?>/i.test(text.slice(0, 20_000))
