import { Parser } from 'htmlparser2'

/** One element of a feed: children and text of those fields that feeds use; nothing of the rest is kept. */
export interface Element {
  name: string
  attributes: { [name: string]: string }
  children: Element[]
  /** text, with entities resolved */
  text: string
  /** mark-up inside, as written: XHTML in Atom, tags that were not escaped in RSS */
  inner: string
}

/** Names as feeds use them, whatever prefix they declare. */
const NAMESPACES: { [uri: string]: string } = {
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
}
const MAX_TEXT = 2_000_000
const MAX_DEPTH = 200

/**
 * Reads XML as it comes: unclosed and unescaped mark-up is taken as it stands, declared entities are not
 * resolved, and reading stops when `isEnough` says so, or where elements stand deeper than in any feed.
 *
 * @param onElement - called with each element when it ends; true keeps it among its parent's children
 */
export function readMarkup(
  text: string,
  onElement: (element: Element, path: readonly string[]) => boolean,
  isEnough: () => boolean,
): void {
  const stack: Element[] = []
  const prefixes: { [prefix: string]: string } = {}
  let tooDeep = false
  const isOver = (): boolean => tooDeep || isEnough()
  const nameOf = (raw: string): string => {
    const [prefix, local] = raw.includes(':') ? (raw.split(':', 2) as [string, string]) : ['', raw]
    const known = Object.hasOwn(prefixes, prefix) ? prefixes[prefix]! : prefix
    return known ? `${known}:${local}` : local
  }
  const close = (): void => {
    const element = stack.pop()!
    const parent = stack[stack.length - 1]
    const keep = onElement(
      element,
      stack.map(e => e.name),
    )
    if (!parent) return
    if (keep) parent.children.push(element)
    if (parent.inner.length < MAX_TEXT && element.inner.length)
      parent.inner += `<${element.name}${attributesOf(element)}>${element.inner}</${element.name}>`
    else if (parent.inner.length < MAX_TEXT) parent.inner += `<${element.name}${attributesOf(element)}/>`
  }
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        for (const [key, value] of Object.entries(attributes))
          if (key === 'xmlns' || key.startsWith('xmlns:')) {
            const uri = value.trim().toLowerCase()
            if (Object.hasOwn(NAMESPACES, uri)) prefixes[key.slice(6)] = NAMESPACES[uri]!
          }
        // the parser takes quadratic time over what is nested without end
        if (stack.length >= MAX_DEPTH) tooDeep = true
        if (isOver()) parser.pause()
        else stack.push({ name: nameOf(raw.toLowerCase()), attributes, children: [], text: '', inner: '' })
      },
      ontext(data) {
        const top = stack[stack.length - 1]
        if (!top || top.text.length > MAX_TEXT) return
        top.text += data
        top.inner += escape(data)
      },
      onclosetag() {
        if (isOver()) return parser.pause()
        if (stack.length) close()
      },
    },
    {
      xmlMode: true,
      lowerCaseTags: false,
      lowerCaseAttributeNames: true,
      decodeEntities: true,
      recognizeCDATA: true,
    },
  )
  // in pieces, so that what comes after the last item wanted is not even looked at
  for (let at = 0; at < text.length && !isOver(); at += 65_536) parser.write(text.slice(at, at + 65_536))
  if (!isOver()) parser.end()
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function attributesOf({ attributes }: Element): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`)
    .join('')
}
