import { overlaps } from '../../text/span.ts'
import type { Resolved } from '../coreference/index.ts'
import type { Attribution, Entity } from '../types.ts'

const GENDER: { [pronoun: string]: 'male' | 'female' } = { he: 'male', she: 'female' }
const REACH = 400

/**
 * Who "he" or "she" is when the sentence before reports somebody's words: the one who spoke, not somebody who
 * is only spoken of in what was said.
 *
 *     According to Reyes, Bell will resign on Monday. “After that, we decide,” he said.
 *                  =====  ~~~~ spoken of                                      == Reyes
 *
 * @param previous - the attributions before, in text order, with their speakers
 * @returns the entity id of the earlier speaker, or null where the pronoun's own antecedent stands
 */
export function speakerBefore(
  found: Resolved & { text: string },
  attribution: Attribution,
  previous: readonly Attribution[],
): string | null {
  const { source } = attribution
  const gender = source && GENDER[found.text.slice(source.start, source.end).toLowerCase()]
  if (!gender) return null
  const before = [...previous]
    .reverse()
    .find(a => a.speaker && a.source && isPerson(found.entities, a.speaker) && a.source.end <= source.start)
  if (!before || source.start - before.source!.end > REACH || before.speaker === attribution.speaker)
    return null
  const speaker = found.entities.find(e => e.id === before.speaker)!
  if (speaker.gender && speaker.gender !== gender) return null
  const named = found.mentions.filter(
    m =>
      m.start >= before.source!.start &&
      m.end <= source.start &&
      m.kind !== 'pronoun' &&
      m.entity !== null &&
      isPerson(found.entities, m.entity),
  )
  // whoever was named since stands in what the earlier speaker said, or beside the speaker's own name
  const spokenOf = named.every(
    m =>
      m.entity === before.speaker || before.content.some(c => overlaps(c, m)) || overlaps(before.source!, m),
  )
  return spokenOf ? before.speaker : null
}

const isPerson = (entities: readonly Entity[], id: string): boolean =>
  entities.some(e => e.id === id && e.kind === 'person')
