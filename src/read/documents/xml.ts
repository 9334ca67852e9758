import { Parser } from 'htmlparser2'

/** An element of an XML document; `name` is without its prefix. Text stands among the children as a string. */
export interface XmlElement {
  name: string
  /** attributes by their names without prefix */
  attributes: { [name: string]: string }
  children: (XmlElement | string)[]
}

const MAX_DEPTH = 256
const MAX_NODES = 1_000_000

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * The tree of an XML document. Broken mark-up is read as far as it goes; entities that a document defines for itself
 * are not expanded, so that none can grow.
 *
 * @returns the root, or null where there is none
 * @throws {RangeError} for a document that is deeper or larger than any that people write
 */
export function parseXml(text: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let nodes = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH) throw new RangeError(`elements stand more than ${MAX_DEPTH} deep`)
        if (++nodes > MAX_NODES) throw new RangeError(`holds more than ${MAX_NODES} elements`)
        const element: XmlElement = { name: local(name), attributes: {}, children: [] }
        for (const [key, value] of Object.entries(attributes)) element.attributes[local(key)] = value
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext(data) {
        const { children } = open.at(-1)!
        if (typeof children.at(-1) === 'string') children[children.length - 1] += data
        else children.push(data)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  parser.end()
  return elementsOf(root)[0] ?? null
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter(c => typeof c !== 'string')

/** The first child element of that name; through several names, the one at the end of the path. */
export function childOf(element: XmlElement | null, ...path: string[]): XmlElement | null {
  let at = element
  for (const name of path) at = at ? (elementsOf(at).find(c => c.name === name) ?? null) : null
  return at
}

/** All descendants of that name, in the order of the document; those inside one another are all given. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap(c => [...(c.name === name ? [c] : []), ...findAll(c, name)])
}

/** The text of an element and all in it, white space collapsed; null where there is none. */
export function textIn(element: XmlElement | null): string | null {
  if (!element) return null
  const text = (e: XmlElement): string => e.children.map(c => (typeof c === 'string' ? c : text(c))).join('')
  return text(element).replace(/\s+/g, ' ').trim() || null
}

/** Writes an element as XHTML again, for the reader of pages. */
export function toMarkup(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => /^[a-z-]{1,20}$/i.test(name))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')
  return `<${element.name}${attributes}>${inside(element)}</${element.name}>`
}

const inside = (element: XmlElement): string =>
  element.children.map(c => (typeof c === 'string' ? escape(c) : toMarkup(c))).join('')
const escape = (s: string): string =>
  s.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;')
