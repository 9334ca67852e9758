import { strToU8, zipSync } from 'fflate'

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const escape = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A paragraph of a made document: its words, or its runs as mark-up; and its style. */
export type DocxParagraph = string | { text?: string; runs?: string; style?: string }

/** A word processor's document with the parts that its reader looks at, zipped. */
export function makeDocx(
  paragraphs: readonly DocxParagraph[],
  { core = '', styles = '', footnotes = '', after = '' } = {},
): Uint8Array {
  const body = paragraphs
    .map(p => {
      const {
        text = '',
        runs = `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`,
        style,
      } = typeof p === 'string' ? { text: p } : p
      return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`
    })
    .join('')
  const xml = (content: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`)
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': xml(`<w:document ${NS}><w:body>${body}${after}</w:body></w:document>`),
    'word/styles.xml': xml(`<w:styles ${NS}>${styles}</w:styles>`),
    ...(footnotes ? { 'word/footnotes.xml': xml(`<w:footnotes ${NS}>${footnotes}</w:footnotes>`) } : {}),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    ),
  })
}
