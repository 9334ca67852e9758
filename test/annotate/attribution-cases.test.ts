import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.ts'
import { foldedWords } from '../../src/text/fold.ts'

interface Expected {
  limit: boolean
  speaker: string | null
  medium: string | null
  pieces: string[]
  source: string | null
  cue: string | null
}

interface Case {
  text: string
  nothing: boolean
  none: boolean
  /** "nothing" is right, but known to be missed */
  limited: boolean
  expected: Expected[]
}

const LINE = /^(\(limit\) )?([^:[{]+?)(?: \{([^|}]*)\|([^}]*)\})?(?: \[([^\]]+)\])?: (.+)$/

/** The cases of a file by phenomenon; the head of attribution-cases.txt says how to read them. */
function readCases(file: string): Map<string, Case[]> {
  const out = new Map<string, Case[]>()
  let phenomenon: Case[] | null = null
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) out.set(line.slice(3), (phenomenon = []))
    else if (phenomenon && line.startsWith('    ')) {
      const current = phenomenon.at(-1)!
      const body = line.trim()
      if (body === 'nothing') current.nothing = true
      else if (body === '(limit) nothing') current.limited = true
      else if (body === 'none') current.none = true
      else {
        const m = LINE.exec(body)
        if (!m) throw new Error(`cannot read: ${line}`)
        current.expected.push({
          limit: m[1] !== undefined,
          speaker: m[2] === '-' ? null : m[2]!,
          source: m[3]?.trim() ?? null,
          cue: m[4]?.trim() ?? null,
          medium: m[5] ?? null,
          pieces: m[6]!.split(' … '),
        })
      }
    } else if (phenomenon && line.trim())
      phenomenon.push({
        text: line.replaceAll(' ¶ ', '\n\n'),
        nothing: false,
        none: false,
        limited: false,
        expected: [],
      })
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
    const [source, cue] = [a.source, a.cue].map(s => (s ? text.slice(s.start, s.end) : ''))
    return `${speaker} {${source} | ${cue}}${a.medium ? ` [${a.medium.text}]` : ''}: ${content}`
  })
}

function isMet(e: Expected, line: string): boolean {
  const m = LINE.exec(line)
  if (!m) return false
  const same = (wanted: string | null, got: string) => wanted === null || words([wanted]) === words([got])
  return (
    words(m[6]!.split(' … ')) === words(e.pieces) &&
    (m[2] === '-' ? null : m[2]) === e.speaker &&
    same(e.source, m[3]!) &&
    same(e.cue, m[4]!) &&
    (e.medium === null || m[5] === e.medium)
  )
}

const written = (e: Expected) =>
  (e.speaker ?? '-') +
  (e.cue === null ? '' : ` {${e.source} | ${e.cue}}`) +
  (e.medium ? ` [${e.medium}]` : '') +
  `: ${e.pieces.join(' … ')}`

describe.each([...readCases('attribution-cases.txt'), ...readCases('attribution-genres.txt')])(
  '%s',
  (_, cases) => {
    it.each(cases.map(c => [c.text, c] as const))('%s', (text, { nothing, none, limited, expected }) => {
      const lines = found(text)
      if (none) expect(lines).toEqual([])
      if (nothing || limited) {
        const { attributions } = annotate({ id: 'case', text, language: 'en', publishedAt: null })
        const inMarks = attributions.filter(a => a.kind !== 'indirect').map(a => a.content)
        if (nothing) expect(inMarks).toEqual([])
        else expect(inMarks, 'nothing is found now, take the mark away').not.toEqual([])
      }
      for (const e of expected) {
        const met = lines.some(line => isMet(e, line))
        if (e.limit) expect(met, `found now, take the mark away: ${written(e)}`).toBe(false)
        else if (!met) expect(lines.join('\n')).toBe(written(e))
      }
    })
  },
)
