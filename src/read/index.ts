export { detectLanguage } from './language.ts'
export { readReport, MAX_BYTES, type ReadOptions, type ReadResult } from './read-report.ts'
export { loadHtmlReader, looksLikeHtml, type HtmlParts, type HtmlReader } from './html/index.ts'
export { findOrigin, linesOf, type Origin, type Position } from './find-origin.ts'
