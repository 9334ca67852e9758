import { organizations } from '../../lexicons/en/organizations.ts'
import { isStance } from '../claims/is-stance.ts'
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
    if (isTold(x, story) === isTold(y, story)) continue
    const [said, plain] = isTold(x, story) ? [x, y] : [y, x]
    const speaker = said.voice!.speaker
    if (speaker === null || isOutlet(speaker, story) || isWhere(said, story)) continue
    if (said.negations.length !== plain.negations.length) continue
    if (Math.min(weigh(said), weigh(plain)) < LEAST_WORDS) continue
    if (plain.quoted > 0.3 || speaksOfSaying(plain, story) || plain.actors.some(a => a.actor === speaker))
      continue
    if (has(story, plain.report, said, s => isTold(s, story))) continue
    if (has(story, said.report, plain, s => !isTold(s, story) && !speaksOfSaying(s, story))) continue
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

/** True when somebody is given as the source of the words; a wish that the outlet reports ("the union seeks") is its own. */
const isTold = ({ report, voice }: Statement, story: Story): boolean =>
  voice !== null &&
  !isStance(story.annotations(report).attributions[voice.attribution]!, story.report(report).text)

/** True when the speaker is only the place of one who has no name: "the lab in Leuven found". */
function isWhere({ report, voice }: Statement, story: Story): boolean {
  const actor = voice?.speaker ? story.actor(voice.speaker) : null
  if (actor?.kind !== 'place') return false
  const { source } = story.annotations(report).attributions[voice!.attribution]!
  return source !== null && source.end - source.start > actor.name.length + LONGER
}

/** "the", "officials in": characters around a place's own name that leave it the one who speaks. */
const LONGER = 5

const weigh = (s: Statement): number => s.words.length + new Set(s.actors.map(a => a.actor)).size

const OUTLETS = /\b(?:News|Times|Press|Agency|Newswire|Gazette|Tribune|Herald|Post|Radio|TV|Television)$/

/** True for agencies and papers: "according to Reuters" credits a colleague, and says nothing of who vouches. */
function isOutlet(id: string, story: Story): boolean {
  const name = story.actor(id)?.name ?? ''
  return name in organizations.outlets || OUTLETS.test(name)
}

/** True when a statement of `report` that meets the test is linked to `statement` as well. */
const has = (story: Story, report: string, statement: Statement, test: (s: Statement) => boolean): boolean =>
  story.linksOf(statement.id).some(l => {
    const other = story.statements[l.a === statement.id ? l.b : l.a]!
    return other.report === report && l.score >= 0.5 && test(other)
  })
