import { findQuoted } from '../../../src/annotate/attribution/index.ts'
import { findCoreferences } from '../../../src/annotate/coreference/index.ts'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { splitParagraphs, splitSentences } from '../../../src/annotate/split-sentences.ts'
import { tokenize } from '../../../src/annotate/tokenize.ts'
import type { Entity, Mention } from '../../../src/annotate/types.ts'

/**
 * A text with its mentions marked, and a line for each entity that has roles or a side:
 *
 *     Kenyan envoy {Anna Reyes|p1} met {Jo Park|p2}. {She|p1} left; {he|?} stayed.
 *     p1: Kenyan envoy > Kenya
 *
 * The label's letter is the kind (p person, o organisation, l place, g group), "?" means that nobody can
 * tell, "¶" is a line break. After ">" stands the side, as a label or, where the text does not name it, as its name.
 */
const LETTER: Record<Entity['kind'], string> = { person: 'p', organization: 'o', place: 'l', group: 'g' }

/** The text without its marks, and the marks with their places in it. */
export function parseMarked(marked: string): {
  text: string
  marks: { start: number; end: number; label: string }[]
} {
  const marks: { start: number; end: number; label: string }[] = []
  let text = ''
  let at = 0
  for (const m of marked.matchAll(/\{([^{}|]+)\|([^{}|]+)\}/g)) {
    text += marked.slice(at, m.index)
    marks.push({ start: text.length, end: text.length + m[1]!.length, label: m[2]! })
    text += m[1]!
    at = m.index + m[0].length
  }
  return { text: text + marked.slice(at), marks }
}

/** The passes under test, without those that build on them. */
export function findMentions(text: string): { entities: Entity[]; mentions: Mention[] } {
  const tokens = tokenize(text)
  const paragraphs = splitParagraphs(text)
  const sentences = splitSentences(text, tokens, paragraphs)
  const named = findNames(text, tokens, sentences)
  return findCoreferences({ text, tokens, sentences, quoted: findQuoted(text, paragraphs), ...named })
}

/** What the program finds in the marked text, drawn in the same notation with the same labels. */
export function drawFound(marked: string): string {
  const [body, ...lines] = splitLines(marked)
  const { text, marks } = parseMarked(body!.replaceAll('¶', '\n'))
  const found = findMentions(text)
  const labels = new Map<string, string>()
  for (const mark of marks) {
    const m = found.mentions.find(x => x.start === mark.start && x.end === mark.end)
    const entity = found.entities.find(e => e.id === m?.entity)
    if (!entity || labels.has(entity.id) || [...labels.values()].includes(mark.label)) continue
    if (mark.label.startsWith(LETTER[entity.kind])) labels.set(entity.id, mark.label)
  }
  const labelOf = (id: string | null): string => {
    if (id === null) return '?'
    const e = found.entities.find(x => x.id === id)!
    return labels.get(id) ?? `${LETTER[e.kind]}:${e.name}`
  }
  let drawn = ''
  let at = 0
  for (const m of found.mentions) {
    if (m.start < at) continue
    drawn += `${text.slice(at, m.start)}{${text.slice(m.start, m.end)}|${labelOf(m.entity)}}`
    at = m.end
  }
  drawn += text.slice(at)
  const wanted = new Set(lines.map(l => l.split(':')[0]))
  const tied = found.entities
    .filter(e => e.kind === 'person' && (e.roles.length > 0 || e.side !== null || wanted.has(labelOf(e.id))))
    .map(e => {
      const side =
        e.side === null ? '' : ` > ${labels.get(e.side) ?? found.entities.find(x => x.id === e.side)!.name}`
      return `${labelOf(e.id)}: ${e.roles.map(r => r.text).join('; ')}${side}`.replace(/: +>/, ': >')
    })
  return [drawn.replaceAll('\n', '¶'), ...tied].join('\n')
}

/** The marked text and its lines, without the indentation of the table. */
export const splitLines = (marked: string): string[] =>
  marked
    .trim()
    .split('\n')
    .map(l => l.trim())
