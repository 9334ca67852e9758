import type { Statement } from '../claims/types.ts'
import type { Difference } from './differences.ts'
import type { Story } from './story.ts'
import { speaksOfSaying } from './voices.ts'

const CLOSE = 0.6
/** Shorter statements are too easily alike. */
const LEAST_WORDS = 4

/**
 * What one report gives as somebody's statement and another says in its own voice.
 *
 *     The bridge is safe, [the contractor said].    /    The bridge is safe.
 *
 * Refused: a report that has the same statement in the other voice as well; a sentence with a verb of saying whose
 * attribution was not found.
 */
export function findAttributionDifferences(story: Story): Difference[] {
  const out: Difference[] = []
  for (const link of story.links) {
    if (link.score < CLOSE) break
    const [x, y] = [story.statements[link.a]!, story.statements[link.b]!]
    if ((x.voice === null) === (y.voice === null)) continue
    const [said, plain] = x.voice ? [x, y] : [y, x]
    const speaker = said.voice!.speaker
    if (speaker === null || Math.min(said.words.length, plain.words.length) < LEAST_WORDS) continue
    if (plain.quoted > 0.3 || speaksOfSaying(plain, story) || plain.actors.some(a => a.actor === speaker))
      continue
    if (has(story, plain.report, said, s => s.voice !== null)) continue
    if (has(story, said.report, plain, s => s.voice === null && !speaksOfSaying(s, story))) continue
    const name = story.actor(speaker)?.name ?? 'somebody'
    out.push({
      kind: 'attribution',
      relation: 'altered',
      a: { statement: said, span: said, value: `${name} said so`, key: speaker },
      b: { statement: plain, span: plain, value: "in the outlet's own voice", key: 'own voice' },
      subject: name,
    })
  }
  return out
}

/** True when a statement of `report` that meets the test is linked to `statement` as well. */
const has = (story: Story, report: string, statement: Statement, test: (s: Statement) => boolean): boolean =>
  story.linksOf(statement.id).some(l => {
    const other = story.statements[l.a === statement.id ? l.b : l.a]!
    return other.report === report && l.score >= 0.5 && test(other)
  })
