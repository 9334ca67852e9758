import type { Entity } from '../types.ts'
import { isSpeaker, type Antecedent, type Scene } from './scene.ts'

type Gender = 'female' | 'male'

/** Third-person pronouns: what they ask of their antecedent. */
export const PRONOUNS: Readonly<
  Record<string, { gender: Gender | null; number: 'one' | 'many' | 'thing'; object: boolean }>
> = {
  he: { gender: 'male', number: 'one', object: false },
  him: { gender: 'male', number: 'one', object: true },
  his: { gender: 'male', number: 'one', object: false },
  himself: { gender: 'male', number: 'one', object: false },
  she: { gender: 'female', number: 'one', object: false },
  her: { gender: 'female', number: 'one', object: false },
  hers: { gender: 'female', number: 'one', object: false },
  herself: { gender: 'female', number: 'one', object: false },
  they: { gender: null, number: 'many', object: false },
  them: { gender: null, number: 'many', object: true },
  their: { gender: null, number: 'many', object: false },
  it: { gender: null, number: 'thing', object: false },
  its: { gender: null, number: 'thing', object: false },
}

/** How far back an antecedent may stand, in sentences, and how many mentions are looked at. */
const REACH = 4
const MOST = 24
/** The best candidate must lead the next by this much. */
const MARGIN = 12

/**
 * Who a pronoun stands for: the most salient mention before it that fits in gender and number.
 *
 *     Anna Reyes met Jo Park on Monday. She said his offer was fair.
 *     ~~~~~~~~~~ she ~~~~~~~ his
 *
 * Salience counts nearness in sentences, being the subject, and standing outside quotation marks;
 * before a verb of saying also having spoken ("According to Obi, Lem will resign. … he said."). Within
 * quotation marks only the one possible person is taken. Null where two are as good.
 */
export function resolvePronoun(scene: Scene, at: number, norm: string): Entity | null {
  const wanted = PRONOUNS[norm]!
  const scores = new Map<Entity, number>()
  const here = scene.sentenceOf[at]!
  const inQuote = scene.quoteOf[at]!
  const found = scene.antecedents
  const speaker = wanted.number === 'one' && !wanted.object && isSpeaker(scene.tokens, at)
  const newSubject = speaker && found.slice(-MOST).some(a => isOpening(scene, a, at, here) && fits(a, wanted))
  const actor = wanted.object ? subjectOfVerb(scene, at) : null
  for (let k = found.length - 1, seen = 0; k >= 0 && seen < MOST; k--) {
    const a = found[k]!
    if (a.first >= at) continue
    if (here - a.sentence > REACH) break
    seen++
    if (a.entity === actor || !fits(a, wanted)) continue
    // who spoke a sentence or two ago goes on; after that, or where a paragraph begins with another, somebody else
    const goesOn =
      speaker &&
      a.speaks &&
      !a.quoted &&
      here - a.sentence <= 2 &&
      !(newSubject && isBeforeParagraph(scene, a, here)) &&
      !(here - a.sentence === 2 && isFollowed(scene, a, at, here, wanted))
    const score = salience(scene, a, here, inQuote, wanted) + (goesOn ? 45 : 0)
    if (score > (scores.get(a.entity) ?? 0)) scores.set(a.entity, score)
  }
  return best(scores, inQuote > 0 ? MARGIN * 2 : MARGIN)
}

const isBeforeParagraph = ({ sentences }: Scene, a: Antecedent, here: number): boolean =>
  sentences[a.sentence]!.paragraph !== sentences[here]!.paragraph

/** "Obi said … Lem laughed. “…,” he said.": a sentence between is about somebody else who fits. */
const isFollowed = (
  scene: Scene,
  a: Antecedent,
  at: number,
  here: number,
  wanted: (typeof PRONOUNS)[string],
): boolean =>
  scene.antecedents
    .slice(-MOST)
    .some(
      b =>
        b.first < at &&
        b.sentence === here - 1 &&
        b.subject &&
        !b.quoted &&
        b.kind === 'name' &&
        b.entity !== a.entity &&
        fits(b, wanted),
    )

/** The subject of a sentence of the same paragraph, outside quotation marks. */
const isOpening = (scene: Scene, a: Antecedent, at: number, here: number): boolean =>
  a.first < at && a.subject && !a.quoted && a.sentence < here && !isBeforeParagraph(scene, a, here)

function fits(candidate: Antecedent, wanted: (typeof PRONOUNS)[string]): boolean {
  const { kind } = candidate.entity
  if (wanted.number === 'one') {
    if (kind !== 'person' && !isOneUnnamed(candidate.entity)) return false
    const { gender } = candidate.entity
    return !gender || gender === wanted.gender
  }
  if (wanted.number === 'many')
    return kind === 'group' ? !isOneUnnamed(candidate.entity) : kind === 'organization' && candidate.subject
  return (kind === 'organization' || kind === 'place') && !(candidate.located && kind === 'place')
}

/** "a union spokesman": a source without a name, yet one person */
const isOneUnnamed = (e: Entity) => e.kind === 'group' && e.roles.length > 0

function salience(
  scene: Scene,
  a: Antecedent,
  here: number,
  inQuote: number,
  wanted: (typeof PRONOUNS)[string],
): number {
  const back = here - a.sentence
  let score = back === 0 ? 90 : back === 1 ? 70 : back === 2 ? 40 : back === 3 ? 22 : 12
  if (a.subject) score += 30
  if (a.dependent) score -= 25
  if (a.subject && a.aside) score -= 15
  if (a.located) score -= 20
  if (a.attributive) score -= 25
  if (sourceOnly(scene, a)) score -= 60
  if (wanted.gender && a.entity.gender === wanted.gender) score += 12
  if (wanted.number === 'many' && a.entity.kind === 'group') score += 20
  if (a.kind === 'pronoun') score += 4
  const quoteOfA = scene.quoteOf[a.first]!
  if (quoteOfA !== inQuote) {
    if (quoteOfA > 0) score -= 45
    // the one who speaks says "I" of himself
    else if (inQuote > 0 && back === 0 && a.subject) score -= 60
  }
  return score
}

/** "according to Reuters": whoever is only cited is not what the text goes on about. */
function sourceOnly(scene: Scene, a: Antecedent): boolean {
  return (
    a.entity.kind === 'organization' &&
    scene.tokens[a.first - 1]?.norm === 'to' &&
    scene.tokens[a.first - 2]?.norm === 'according'
  )
}

/** "Obi met him": the subject of the verb is somebody else than its object. */
function subjectOfVerb(scene: Scene, at: number): Entity | null {
  const here = scene.sentenceOf[at]!
  for (let k = scene.antecedents.length - 1; k >= 0; k--) {
    const a = scene.antecedents[k]!
    if (a.sentence < here) return null
    if (a.first >= at || !a.subject) continue
    let verbs = 0
    for (let i = a.end; i < at; i++) if (scene.tokens[i]!.pos === 'VERB') verbs++
    return verbs <= 1 ? a.entity : null
  }
  return null
}

function best(scores: ReadonlyMap<Entity, number>, margin: number): Entity | null {
  let winner: Entity | null = null
  let top = 0
  let second = 0
  for (const [entity, score] of scores) {
    if (score > top) {
      second = top
      top = score
      winner = entity
    } else if (score > second) second = score
  }
  return winner && top >= 20 && top - second >= margin ? winner : null
}

const SAYS =
  /^(?:said|says|say|added|believes|believed|thinks|thought|hopes|hoped|insisted|insists|claims|claimed|warned|warns|announced|stated|argued|confirmed|denied)$/
const RAISING =
  /^(?:is|was|'s|’s|be|been|would|will|could|may|might|remains|remained|seems|seemed|appears|appeared|takes|took|makes|made|turned|turns|became|has|had|should|can|must|isn't|wasn't|isn’t|wasn’t)$/

/** "it is clear that", "it remains unclear": an "it" that stands for nothing. */
export function isEmptyIt(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1]
  if (!next) return true
  if (next.norm === "'s" || next.norm === '’s') return true
  const before = scene.tokens[at - 1]
  const object = before?.pos === 'VERB' && !SAYS.test(before.norm)
  return object || RAISING.test(next.norm) || next.pos === 'PUNCT'
}
