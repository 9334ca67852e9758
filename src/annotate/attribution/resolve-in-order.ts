import { firstBehind, firstFrom, type Span } from '../../text/span.ts'
import type { Attribution } from '../types.ts'
import type { Described } from './describe.ts'
import { resolveSpeakers } from './resolve-speaker.ts'

const PRONOUN = /^(?:he|she)$/i

/** Speakers, in the order of their sources: a pronoun looks at who spoke just before. */
export function resolveInOrder(found: Described, attributions: readonly Attribution[]): void {
  const placed = attributions.filter(a => a.source).sort((a, b) => a.source!.start - b.source!.start)
  placed.forEach((attribution, i) => {
    const source = attribution.source!
    if (attribution.speaker) return
    if (PRONOUN.test(found.text.slice(source.start, source.end))) {
      const earlier = placed.slice(Math.max(0, i - 8), i)
      if (isReply(found, earlier.at(-1), attribution)) {
        attribution.speaker = answererOf(found, earlier.at(-1)!, attribution)
        return
      }
      const before = speakerBefore(found, earlier, attribution)
      if (before) {
        attribution.speaker = before
        return
      }
    }
    const speakers = resolveSpeakers(found, source)
    attribution.speaker = speakers[0] ?? null
    if (speakers.length > 1) attribution.speakers = speakers
  })
}

const REPLIES = new Set(['replied', 'replies', 'answered', 'answers', 'retorted', 'countered'])

/** “You signed it,” Park said. “I did not,” she replied.: somebody else than who spoke just before. */
function isReply(
  { text, sentences }: Described,
  before: Attribution | undefined,
  { source, cue, kind }: Attribution,
): boolean {
  if (!before?.speaker || before.kind === 'indirect' || kind === 'indirect' || !cue) return false
  if (!REPLIES.has(text.slice(cue.start, cue.end).toLowerCase())) return false
  const here = firstBehind(sentences, source!.start)
  const there = firstBehind(sentences, before.source!.start)
  // "Asked when, she replied": the question stands here
  return here - there <= 1 && !/\basked\b/i.test(text.slice(sentences[here]!.start, source!.start))
}

/** The one other person near who fits the pronoun. */
function answererOf(
  { text, sentences, mentions, entities }: Described,
  before: Attribution,
  { source }: Attribution,
): string | null {
  const gender = /^s/i.test(text.slice(source!.start)) ? 'female' : 'male'
  const from = sentences[Math.max(0, firstBehind(sentences, source!.start) - 3)]!.start
  const near = new Set<string>()
  for (const m of mentions)
    if (
      m.start >= from &&
      m.end <= source!.start &&
      m.kind === 'name' &&
      m.entity &&
      m.entity !== before.speaker
    )
      near.add(m.entity)
  const fit = entities.filter(
    e => near.has(e.id) && e.kind === 'person' && (!e.gender || e.gender === gender),
  )
  return fit.length === 1 ? fit[0]!.id : null
}

/**
 * Who a "he" or "she" that speaks is, when somebody spoke in this sentence or the one before: that person goes
 * on, unless the gender says no. Where several did, the one whose clause came first in that sentence.
 *
 *     Mayor Tom Bell said Peter Novak would be asked to leave. He added that …
 *           ========                                           ==
 */
function speakerBefore(
  found: Described,
  earlier: readonly Attribution[],
  attribution: Attribution,
): string | null {
  const { text, sentences, entities } = found
  const here = firstBehind(sentences, attribution.source!.start)
  const sentence = sentences[here]
  if (!sentence) return null
  // quoted words go on over a sentence that nobody speaks; what is only reported does not
  const back = attribution.kind === 'indirect' ? 1 : 2
  for (let s = here; s >= here - back; s--) {
    const place = sentences[s]
    if (!place || place.paragraph !== sentence.paragraph) break
    const main = earlier.find(
      a => a.source!.start >= place.start && a.source!.end <= place.end && a.speaker !== null,
    )
    if (!main) {
      // "Obi said … Lem laughed. “…,” he said."
      if (s < here && opensWithPerson(found, place)) return null
      continue
    }
    const entity = entities.find(e => e.id === main.speaker)
    if (entity?.kind !== 'person') return null
    const gender = /^s/i.test(text.slice(attribution.source!.start)) ? 'female' : 'male'
    return entity.gender && entity.gender !== gender ? null : entity.id
  }
  return null
}

/** A sentence whose first words name a person. */
function opensWithPerson({ mentions, entities }: Described, { start, end }: Span): boolean {
  const first = mentions[firstFrom(mentions, start)]
  if (!first || first.start > start || first.end > end || first.kind !== 'name') return false
  return entities.some(e => e.id === first.entity && e.kind === 'person')
}
