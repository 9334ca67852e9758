import { annotate } from '../../../src/annotate/index.ts'
import type { Annotations, Attribution, Entity, Mention } from '../../../src/annotate/types.ts'
import type { Witness } from '../../../src/collate/index.ts'
import type { Report } from '../../../src/record/index.ts'
import type { Span } from '../../../src/text/span.ts'

/** Who is in a report: the names used (the first is the entity's), the roles as they stand there. */
export interface Cast {
  [key: string]: { kind?: Entity['kind'] | undefined; names: string[]; roles?: string[]; side?: string }
}

/** What somebody says in a report: the words of content, cue and medium as they stand there. */
export interface Said {
  by: string | null
  content: string | string[]
  cue?: string
  medium?: string
  source?: string
}

/** A report of plain text. */
export const reportOf = (id: string, text: string): Report => ({
  id,
  source: `${id}.txt`,
  publisher: null,
  title: null,
  byline: null,
  publishedAt: null,
  updatedAt: null,
  dateline: null,
  language: 'en',
  text,
  words: text.split(/\s+/).length,
  notices: [],
  furniture: [],
})

/**
 * A witness with annotations made by hand: people, roles and attributions are named by the words they
 * stand in. Words that are not in the text are an error of the test.
 */
export function witness(id: string, text: string, cast: Cast = {}, said: Said[] = []): Witness {
  const report = reportOf(id, text)
  let from = 0
  const find = (words: string, at = 0): Span => {
    const start = text.indexOf(words, at)
    if (start < 0) throw new Error(`${id}: “${words}” is not in the text`)
    return { start, end: start + words.length }
  }
  const entities: Entity[] = Object.entries(cast).map(([key, c]) => ({
    id: key,
    kind: c.kind ?? 'person',
    name: c.names[0]!,
    roles: (c.roles ?? []).map(role => ({ text: role, span: find(role) })),
    side: c.side ?? null,
  }))
  const mentions: Mention[] = []
  const all = Object.entries(cast)
    .flatMap(([entity, c]) => c.names.map(name => ({ entity, name })))
    .sort((a, b) => b.name.length - a.name.length)
  for (const { entity, name } of all)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length }
      if (!mentions.some(m => m.start < span.end && span.start < m.end))
        mentions.push({ ...span, kind: 'name', entity })
    }
  mentions.sort((a, b) => a.start - b.start)
  const attributions: Attribution[] = said.map(s => {
    const content = [s.content].flat().map(words => {
      const span = find(words, text.indexOf(words, from) < 0 ? 0 : from)
      from = span.end
      return span
    })
    const near = (words: string | undefined): Span | null => {
      if (!words) return null
      const before = text.lastIndexOf(words, content[0]!.start)
      const after = text.indexOf(words, content[0]!.end)
      const close =
        after >= 0 && (before < 0 || after - content[0]!.end < content[0]!.start - before) ? after : before
      return find(words, Math.max(0, close))
    }
    const medium = near(s.medium)
    const marked = content.map(c => /^[“"]/.test(text.slice(c.start)) || /[“"]$/.test(text.slice(0, c.start)))
    return {
      kind: marked.every(Boolean)
        ? 'direct'
        : /[“"]/.test([s.content].flat().join(''))
          ? 'mixed'
          : 'indirect',
      content,
      cue: near(s.cue),
      source: near(s.source),
      speaker: s.by,
      medium: medium && { text: s.medium!, span: medium },
      date: null,
      confidence: 1,
    }
  })
  const annotations: Annotations = { ...annotate(report), entities, mentions, attributions }
  return { report, annotations }
}
