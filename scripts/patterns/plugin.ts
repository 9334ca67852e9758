import { writeOutClasses } from './write-out-classes.ts'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Code with the Unicode classes of its patterns written out: in regular expression literals, in strings and in
 * templates. A pattern put together from pieces must open and close each class within one piece or one template.
 *
 * @param program - the syntax tree of `code` (ESTree, offsets in UTF-16)
 */
export function compactPatterns(code: string, program: unknown): string {
  const changes: Change[] = []
  const rewrite = (start: number, end: number, slashes: 1 | 2, inside = false): boolean => {
    const source = code.slice(start, end)
    const result = writeOutClasses(source, slashes, inside)
    if (result.source !== source) changes.push({ start, end, text: result.source })
    return result.inside
  }

  const visit = (value: unknown, raw: boolean): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, raw)
      return
    }
    if (value === null || typeof value !== 'object' || typeof (value as Node).type !== 'string') return
    const node = value as Node
    if (node.type === 'Literal') {
      if (node.regex) rewrite(node.start, node.end, 1)
      else if (typeof node.value === 'string') rewrite(node.start, node.end, 2)
    } else if (node.type === 'TemplateLiteral') {
      let inside = false
      for (const piece of node.quasis as Node[]) inside = rewrite(piece.start, piece.end, raw ? 1 : 2, inside)
      visit(node.expressions, false)
    } else if (node.type === 'TaggedTemplateExpression') {
      visit(node.tag, false)
      visit(node.quasi, true)
    } else for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child, false)
  }
  visit(program, false)

  let out = code
  for (const { start, end, text } of changes.sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + text + out.slice(end)
  return out
}

/** The build step: docs/decisions/0008. */
export const compactPatternsPlugin = {
  name: 'compact-patterns',
  renderChunk(this: { parse(code: string): unknown }, code: string): { code: string; map: null } | null {
    if (!code.includes('\\p{')) return null
    return { code: compactPatterns(code, this.parse(code)), map: null }
  },
}
