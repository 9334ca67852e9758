import { decodeBytes } from '../decode.ts'
import { cleanField, withFacts } from '../facts.ts'
import type { Line } from '../plain/lines.ts'
import { readLines, type PageParts } from '../plain/plain-text.ts'
import type { PlaceEvidence } from '../stamps/find-order.ts'
import { unzip } from './unzip.ts'
import { childOf, elementsOf, parseXml, textIn, type XmlElement } from './xml.ts'

/**
 * Reads a word processor's document: the paragraphs of its body as a reader sees them. Text that a tracked change took
 * out is gone, what it put in counts; footnotes follow the text; headers, footers, comments and text boxes that are
 * written twice for old programs are no part of it.
 *
 * A paragraph in the style "Title" is the headline. The properties of the file (its title and who saved it) only
 * fill gaps, since they are rarely kept up; its dates tell when it was typed, not when it was published, and are
 * left out.
 *
 * @throws when the bytes are no such document, with a reason that stands after the name of a file
 */
export function readDocx(bytes: Uint8Array, evidence: PlaceEvidence = {}): PageParts {
  const files = unzip(bytes, name => WANTED.test(name))
  const xml = (name: string): XmlElement | null =>
    files[name] ? parseXml(decodeBytes(files[name]).text) : null
  const main = xml('word/document.xml')
  const body = childOf(main, 'body')
  if (!body) throw new Error('is a ZIP archive without a document in it')
  const styles = titleStyles(xml('word/styles.xml'))
  const lines: Line[] = []
  let title: string | null = null
  for (const { text, style } of paragraphsOf(body)) {
    const isTitle = style !== null && (styles.has(style) || /^title$/i.test(style))
    if (isTitle && title === null && lines.length < 12) title = text
    else lines.push({ text, gap: true })
  }
  const notes = xml('word/footnotes.xml')
  if (notes)
    for (const note of elementsOf(notes))
      if (!/separator/i.test(note.attributes['type'] ?? ''))
        for (const { text } of paragraphsOf(note)) lines.push({ text, gap: true })
  const core = xml('docProps/core.xml')
  const parts = readLines(lines, evidence, title === null ? null : { title })
  if (title !== null) parts.statedBy = { ...parts.statedBy, title: 'mark-up' }
  const named = cleanField(textIn(childOf(core, 'title')))
  const author = cleanField(textIn(childOf(core, 'creator')))
  return withFacts(
    parts,
    {
      title: named && !/^(?:document|untitled|microsoft word)|\.docx?$|template/i.test(named) ? named : null,
      byline:
        author && /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,3}$/u.test(author) ? author : null,
    },
    'document',
    ['title', 'byline'],
  )
}

const WANTED = /^(?:word\/(?:document|styles|footnotes)\.xml|docProps\/core\.xml)$/

/** Ids of the styles whose name is "Title", whatever the language of the program calls the id. */
function titleStyles(styles: XmlElement | null): Set<string> {
  const out = new Set<string>()
  for (const style of styles ? elementsOf(styles) : [])
    if (/^title$/i.test(childOf(style, 'name')?.attributes['val'] ?? ''))
      out.add(style.attributes['styleId'] ?? '')
  return out
}

interface Paragraph {
  text: string
  style: string | null
}

/** Drawn twice, deleted, or no text of the page. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'commentReference',
])

function paragraphsOf(root: XmlElement): Paragraph[] {
  const out: Paragraph[] = []
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'p') {
        const style = childOf(child, 'pPr', 'pStyle')?.attributes['val'] ?? null
        const text = runsOf(child).replace(/[ \t\u00a0]+/g, ' ')
        for (const line of text.split('\n')) if (line.trim()) out.push({ text: line.trim(), style })
        // what floats over the page stands in paragraphs of its own inside this one
        for (const box of boxesOf(child)) walk(box)
      } else if (child.name === 'tr') {
        const cells = elementsOf(child)
          .filter(c => c.name === 'tc')
          .map(cell => paragraphsOf(cell).map(p => p.text))
        // a table that lays out the page holds paragraphs, one of figures short cells
        if (cells.some(c => c.length > 1 || (c[0]?.length ?? 0) > 120))
          for (const text of cells.flat()) out.push({ text, style: null })
        else if (cells.flat().length) out.push({ text: cells.flat().join(' '), style: null })
      } else if (!SKIPPED.has(child.name)) walk(child)
    }
  }
  walk(root)
  return out
}

function boxesOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap(c =>
    c.name === 'txbxContent' ? [c] : SKIPPED.has(c.name) ? [] : boxesOf(c),
  )
}

function runsOf(element: XmlElement): string {
  let text = ''
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 't') text += child.children.filter(c => typeof c === 'string').join('')
    else if (child.name === 'tab') text += ' '
    else if (child.name === 'br' || child.name === 'cr') text += child.attributes['type'] ? ' ' : '\n'
    else if (child.name === 'noBreakHyphen') text += '-'
    else if (child.name !== 'txbxContent' && !SKIPPED.has(child.name)) text += runsOf(child)
  }
  return text
}
