import { looksLikeHtml } from '../html/index.ts'

export type Format =
  'text' | 'html' | 'markdown' | 'pdf' | 'docx' | 'eml' | 'newsml' | 'json' | 'ndjson' | 'csv'

const BY_NAME: { [extension: string]: Format } = {
  md: 'markdown',
  markdown: 'markdown',
  eml: 'eml',
  json: 'json',
  ninjs: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
}

/**
 * The format of an input: told by its bytes, and where several would fit by its name.
 *
 * @param isTable - the caller said which columns hold what, so that text is a table
 */
export function findFormat(bytes: Uint8Array, name: string, isTable = false): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (/^\s{0,20}%PDF-\d/.test(head)) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  const start = head.replace(/^(?:ï»¿|\s)+/, '')
  if (
    /^(?:<\?xml|<!--|<(?:[\w-]{1,20}:)?(?:news(?:Message|Item)|packageItem|nitf)[\s>])/.test(start) &&
    isNewsml(head)
  )
    return 'newsml'
  const extension = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = Object.hasOwn(BY_NAME, extension) ? BY_NAME[extension] : undefined
  if (named === 'markdown')
    return looksLikeHtml(bytes) && /^<(?:!doctype|html)/i.test(start) ? 'html' : 'markdown'
  if (named) return named
  if (looksLikeHtml(bytes)) return 'html'
  if (/^\{\s{0,20}"/.test(start)) return isOneLine(bytes, start) ? 'ndjson' : 'json'
  if (/^\[\s{0,20}\{\s{0,20}"/.test(start)) return 'json'
  if (isMail(start)) return 'eml'
  return isTable ? 'csv' : 'text'
}

const isNewsml = (head: string): boolean =>
  /<(?:[\w-]{1,20}:)?(?:newsMessage|newsItem|packageItem|nitf)[\s>]/.test(head)

/** True when the first line is a JSON object of its own. */
function isOneLine(bytes: Uint8Array, start: string): boolean {
  const end = bytes.indexOf(10)
  const first = end < 0 ? bytes : bytes.subarray(0, end)
  if (start.startsWith('{\n') || start.startsWith('{\r')) return false
  try {
    JSON.parse(new TextDecoder().decode(first))
    return true
  } catch {
    return false
  }
}

/** The header of a mail: several of its fields, one of them no letter bears that people write by hand. */
function isMail(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/, 1)[0]!
  const names = header.match(/^[A-Z][\w-]{1,40}(?=:\s)/gim)?.map(n => n.toLowerCase()) ?? []
  const has = (name: string): boolean => names.includes(name)
  return (
    /^(?:from |[\w-]{2,40}:)/i.test(start) &&
    (has('mime-version') || has('message-id') || has('received') || has('return-path')) &&
    (has('from') || has('subject') || has('received'))
  )
}
