import { countWords } from '../plain/words.ts'

/** Where a page keeps data for its scripts: typed blocks, and what a script assigns to a name of its own. */
const BLOCK = /<script\b[^>]{0,500}>/gi
const DATA_TYPE = /\bid\s*=\s*["']?__NEXT_DATA__|\btype\s*=\s*["']?application\/json/i
const ASSIGNED =
  /^\s*(?:window(?:\.|\[["'])|var\s+|let\s+|const\s+|self\.)[\w$.]{2,60}(?:["']\])?\s*=\s*(?=[{[])/

const MAX_CHARACTERS = 4_000_000
const MAX_NODES = 300_000
const MAX_DEPTH = 60
/** Less is a teaser. */
const LEAST_WORDS = 40

/**
 * The article in the data that a page's scripts would draw: the longest text of blocks or mark-up in it that is not named
 * as something else (related stories, comments, the words of buttons).
 *
 * @returns paragraphs, in mark-up or plain; empty where there is no such text
 */
export function findEmbeddedBody(html: string): string[] {
  const best = { words: 0, lines: [] as string[] }
  for (const value of findData(html)) search(value, best)
  return best.words >= LEAST_WORDS ? best.lines : []
}

function* findData(html: string): Generator<unknown> {
  let left = 40
  for (const tag of html.matchAll(BLOCK)) {
    const from = tag.index + tag[0].length
    const to = html.indexOf('</script', from)
    if (to < 0 || to - from > MAX_CHARACTERS || to - from < 200) continue
    const source = html.slice(from, to)
    const assigned = ASSIGNED.exec(source.slice(0, 200))
    if (!DATA_TYPE.test(tag[0]) && !assigned) continue
    if (left-- === 0) return
    const value = parse(assigned ? source.slice(assigned[0].length) : source)
    if (value !== undefined) yield value
  }
}

/** JSON, or the JSON that a statement begins with: what follows its last bracket is cut off. */
function parse(source: string): unknown {
  const text = source.trim()
  const ends = [text.length, text.lastIndexOf('};') + 1, text.lastIndexOf('}') + 1]
  for (const end of ends)
    try {
      if (end > 0) return JSON.parse(text.slice(0, end).replace(/;\s*$/, '')) as unknown
    } catch {
      continue
    }
  return undefined
}

const OTHER =
  /relat|recommend|recirc|comment|teaser|footer|header|^nav|menu|translation|i18n|locale|messages|labels?$|config|cookie|consent|newsletter|promo|seo|meta|caption|alt|credit|caption|style|css|script|trending|popular|most|sidebar|authors?$|bio$|disclaimer|terms|faq/i
const BODY =
  /^(?:article_?body|body|body_?html|content|content_?html|full_?text|story|story_?body|html|text|main|blocks?|paragraphs|elements|components|children)$/i

function search(root: unknown, best: { words: number; lines: string[] }): void {
  let nodes = 0
  const stack: { value: unknown; key: string; depth: number }[] = [{ value: root, key: '', depth: 0 }]
  while (stack.length && nodes++ < MAX_NODES) {
    const { value, key, depth } = stack.pop()!
    if (depth > MAX_DEPTH) continue
    if (BODY.test(key)) {
      const lines = linesOf(value, 0)
      const words = lines.reduce((n, l) => n + countWords(l.replace(/<[^<>]{0,500}>/g, ' ')), 0)
      // a page of many stories holds each of them: the longest single text is the article
      if (words > best.words && lines.some(l => /[.!?]["”’)]?\s*(?:<|$)/.test(l))) {
        best.words = words
        best.lines = lines
      }
      if (words >= LEAST_WORDS) continue
    }
    if (typeof value !== 'object' || value === null) continue
    for (const [name, child] of Object.entries(value))
      if ((typeof child === 'object' || BODY.test(name)) && !OTHER.test(name))
        stack.push({ value: child, key: Array.isArray(value) ? key : name, depth: depth + 1 })
  }
}

const INLINE = /^(?:text|link|hyperlink|a|span|strong|em|b|i|mark|inline|entity)$/i
const KEYS = [
  'text',
  'value',
  'html',
  'paragraph',
  'content',
  'children',
  'data',
  'body',
  'blocks',
  'items',
  'nodes',
  'model',
]

/** The paragraphs of a tree of blocks, as editors' programs write them; marks inside a paragraph are joined. */
function linesOf(value: unknown, depth: number): string[] {
  if (depth > MAX_DEPTH) return []
  if (typeof value === 'string') return value.trim() ? [value] : []
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isInline)) {
      const line = value.flatMap(v => linesOf(v, depth + 1)).join('')
      return line.trim() ? [line] : []
    }
    return value.flatMap(v => (isAside(v) ? [] : linesOf(v, depth + 1)))
  }
  if (typeof value !== 'object' || value === null) return []
  const node = value as { [key: string]: unknown }
  for (const key of KEYS) {
    const lines = Object.hasOwn(node, key) ? linesOf(node[key], depth + 1) : []
    if (lines.length) return lines
  }
  return []
}

const typeOf = (node: unknown): string => {
  const n = node as { type?: unknown; nodeType?: unknown; kind?: unknown; __typename?: unknown } | null
  const type = n?.type ?? n?.nodeType ?? n?.kind ?? n?.__typename
  return typeof type === 'string' ? type : ''
}
const isInline = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && INLINE.test(typeOf(node))
const isAside = (node: unknown): boolean =>
  /image|photo|picture|video|audio|embed|ad(?:vert|slot)?$|related|newsletter|promo|gallery|caption|iframe|tweet|social/i.test(
    typeOf(node),
  )
