import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.ts'
import { foldedWords } from '../../src/text/fold.ts'

interface Expected {
  limit: boolean
  speaker: string | null
  medium: string | null
  pieces: string[]
}

interface Case {
  text: string
  nothing: boolean
  expected: Expected[]
}

const LINE = /^(\(limit\) )?([^:[]+?)(?: \[([^\]]+)\])?: (.+)$/

/** The cases of attribution-cases.txt by phenomenon; the head of that file says how to read them. */
function readCases(): Map<string, Case[]> {
  const out = new Map<string, Case[]>()
  let phenomenon: Case[] | null = null
  for (const line of readFileSync(new URL('attribution-cases.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) out.set(line.slice(3), (phenomenon = []))
    else if (phenomenon && line.startsWith('    ')) {
      const current = phenomenon.at(-1)!
      const body = line.trim()
      if (body === 'nothing') current.nothing = true
      else {
        const m = LINE.exec(body)
        if (!m) throw new Error(`cannot read: ${line}`)
        current.expected.push({
          limit: m[1] !== undefined,
          speaker: m[2] === '-' ? null : m[2]!,
          medium: m[3] ?? null,
          pieces: m[4]!.split(' … '),
        })
      }
    } else if (phenomenon && line.trim())
      phenomenon.push({ text: line.replaceAll(' ¶ ', '\n\n'), nothing: false, expected: [] })
  }
  return out
}

const words = (pieces: readonly string[]) => pieces.flatMap(p => foldedWords(p)).join(' ')

/** What was found, written as the cases are. */
function found(text: string): string[] {
  const { attributions, entities } = annotate({ id: 'case', text, language: 'en', publishedAt: null })
  return attributions.map(a => {
    const entity = entities.find(e => e.id === a.speaker)
    const speaker = !entity || entity.kind === 'group' ? '-' : entity.name
    const content = a.content.map(c => text.slice(c.start, c.end)).join(' … ')
    return `${speaker}${a.medium ? ` [${a.medium.text}]` : ''}: ${content}`
  })
}

function isMet({ speaker, medium, pieces }: Expected, line: string): boolean {
  const m = LINE.exec(line)
  if (!m) return false
  return (
    words(m[4]!.split(' … ')) === words(pieces) &&
    (m[2] === '-' ? null : m[2]) === speaker &&
    (medium === null || m[3] === medium)
  )
}

describe.each([...readCases()])('%s', (_, cases) => {
  it.each(cases.map(c => [c.text, c] as const))('%s', (text, { nothing, expected }) => {
    const lines = found(text)
    if (nothing) {
      const { attributions } = annotate({ id: 'case', text, language: 'en', publishedAt: null })
      expect(attributions.filter(a => a.kind !== 'indirect').map(a => a.content)).toEqual([])
    }
    for (const e of expected) {
      const wanted = `${e.speaker ?? '-'}${e.medium ? ` [${e.medium}]` : ''}: ${e.pieces.join(' … ')}`
      const met = lines.some(line => isMet(e, line))
      if (e.limit) expect(met, `found now, take the mark away: ${wanted}`).toBe(false)
      else if (!met) expect(lines.join('\n')).toBe(wanted)
    }
  })
})
